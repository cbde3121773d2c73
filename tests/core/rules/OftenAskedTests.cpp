// SPDX-License-Identifier: Apache-2.0
// EN-29 over the whole register.
#include "core/engagement/PartnerDirectory.h"
#include "core/rules/RuleSet.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("EN-29: organisations that are asked often")
{
    Assessment a;
    a.answers.insert({q("screening.decision"), {}}, q("full"));
    Partner partner;
    partner.id = q("p");
    partner.name = q("Forum");
    partner.asked_on = QDate(2026, 3, 1);
    a.partners = {partner, partner};
    a.partners[1].id = q("p2");
    PartnerDirectory others;
    Assessment other;
    other.partners = {partner};
    other.partners[0].name = q(" FORUM ");
    others.add(other);
    const auto points = [&](const PartnerDirectory *elsewhere) {
        QList<ReviewPoint> found;
        for (const ReviewPoint &point : RuleSet::check(a, england(), today, elsewhere))
            if (point.code == q("EN-29"))
                found += point;
        return found;
    };

    SECTION("what the register's other assessments asked counts, and an organisation is named once")
    {
        CHECK(points(&others).isEmpty());
        others.add(other);
        REQUIRE(points(&others).size() == 1);
        CHECK(points(&others)[0].arguments == QStringList{q("Forum"), q("4")});
        CHECK(points(nullptr).isEmpty());
    }

    SECTION("what was asked more than twelve months ago does not")
    {
        other.partners[0].asked_on = QDate(2025, 3, 1);
        for (int i = 0; i < 5; ++i)
            others.add(other);
        CHECK(points(&others).isEmpty());
    }
}
