// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportContext.h"

#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("ReportContext")
{
    const Assessment assessment = richAssessment();
    const ReportProfile profile;
    const ReportContext context(assessment, england(), profile, QDate(2026, 11, 22));

    SECTION("joins words by commas, and whole sentences without")
    {
        const auto joined = [&](const QStringList &parts) { return context.joined(parts); };
        CHECK(joined({QStringLiteral("Age"), QString(), QStringLiteral("Race"), QStringLiteral("Sex")}) == QStringLiteral("Age, Race, Sex"));
        CHECK(joined({QStringLiteral("Hold two sessions."), QStringLiteral("Write to carers")}) == QStringLiteral("Hold two sessions. Write to carers"));
        CHECK(joined({QStringLiteral("Who came?"), QStringLiteral("Nobody!"), QStringLiteral("Ask again.")}) == QStringLiteral("Who came? Nobody! Ask again."));
        CHECK(joined({}).isEmpty());
    }
}
