// SPDX-License-Identifier: Apache-2.0
#include "core/domain/ImpactConfidence.h"

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
Evidence evidence(const QString &id, const QString &strength)
{
    Evidence item;
    item.id = id;
    item.strength = strength;
    return item;
}
} // namespace

TEST_CASE("Impact confidence")
{
    Assessment assessment;
    assessment.evidence = {evidence(QStringLiteral("survey"), QStringLiteral("strong")), evidence(QStringLiteral("older"), QStringLiteral("moderate")),
                           evidence(QStringLiteral("national"), QStringLiteral("limited")), evidence(QStringLiteral("said"), QStringLiteral("anecdotal")),
                           evidence(QStringLiteral("unsaid"), QString())};
    Finding finding;
    finding.id = QStringLiteral("voice");
    assessment.findings = {finding};
    Impact impact;
    impact.direction = QStringLiteral("NEG");

    SECTION("follows the strength of the evidence that the impact names")
    {
        const auto from = [&](const QString &id) {
            impact.evidence_ids = {id};
            return impactConfidence(assessment, impact);
        };
        CHECK(from(QStringLiteral("survey")) == QStringLiteral("high"));
        CHECK(from(QStringLiteral("older")) == QStringLiteral("medium"));
        CHECK(from(QStringLiteral("national")) == QStringLiteral("low"));
        CHECK(from(QStringLiteral("said")) == QStringLiteral("low"));
    }
    SECTION("takes the strongest of several, in whatever order")
    {
        impact.evidence_ids = {QStringLiteral("survey"), QStringLiteral("national")};
        CHECK(impactConfidence(assessment, impact) == QStringLiteral("high"));
        impact.evidence_ids = {QStringLiteral("said"), QStringLiteral("older"), QStringLiteral("unsaid")};
        CHECK(impactConfidence(assessment, impact) == QStringLiteral("medium"));
    }
    SECTION("counts what people told us as accounts")
    {
        impact.finding_ids = {QStringLiteral("voice")};
        CHECK(impactConfidence(assessment, impact) == QStringLiteral("low"));
        impact.evidence_ids = {QStringLiteral("older")};
        CHECK(impactConfidence(assessment, impact) == QStringLiteral("medium"));
    }
    SECTION("claims nothing without a source, or when nobody said how strong the source is")
    {
        CHECK(impactConfidence(assessment, impact).isEmpty());
        impact.evidence_ids = {QStringLiteral("unsaid"), QStringLiteral("gone")};
        CHECK(impactConfidence(assessment, impact).isEmpty());
    }
    SECTION("claims nothing where there is no effect to be sure of")
    {
        impact.evidence_ids = {QStringLiteral("survey")};
        for (const QString &direction : {QStringLiteral("NR"), QStringLiteral("NEU"), QStringLiteral("UNK"), QString()}) {
            impact.direction = direction;
            CHECK(impactConfidence(assessment, impact).isEmpty());
        }
    }
}
