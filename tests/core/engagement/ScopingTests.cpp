// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Scoping.h"

#include "core/engagement/Coverage.h"
#include "core/engagement/EngagementPlan.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Scoping")
{
    Assessment a;
    CHECK(scopingTriggers(a, england()).isEmpty());

    SECTION("each feature that can be ticked raises groups that the pack knows, and a level")
    {
        QStringList all;
        for (const Choice &choice : england().vocabulary(q("proposal_feature"))->choices)
            all += choice.id;
        a.answers.insert({q("about.features"), {}}, all);
        const QList<ScopingTrigger> triggers = scopingTriggers(a, england());
        CHECK(triggers.size() == all.size());
        for (const ScopingTrigger &trigger : triggers) {
            INFO(trigger.id.toStdString());
            CHECK(trigger.groups.size() >= 3);
            CHECK(trigger.groups.size() == england().word(q("trigger.") + trigger.id, q("en")).count(u',') + 1); // none is unknown
            CHECK(trigger.level >= 2);
        }
    }

    SECTION("online only reaches older, disabled and poor people, carers, and those who read little or are not online")
    {
        a.answers.insert({q("about.features"), {}}, QStringList{q("channel")});
        const auto raised = raisedCharacteristics(a, england());
        for (const char *id : {"age", "disability", "low_literacy", "low_income", "digital_exclusion", "unpaid_carers"})
            CHECK(raised.contains(q(id)));
        CHECK_FALSE(raised.contains(q("sexual_orientation")));
    }

    SECTION("whom the present rule names is affected by definition: in the coverage, and so in the plan")
    {
        a.answers.insert({q("about.rule_groups"), {}}, QStringList{q("age.65_over"), q("unpaid_carers")});
        const auto rowOf = [&](const char *group) {
            for (const CoverageRow &row : coverageOf(a, england(), CoverageMoment::BeforeRecommending, today).rows)
                if (row.groups == QStringList{q(group)})
                    return std::optional(row);
            return std::optional<CoverageRow>();
        };
        REQUIRE(rowOf("age.65_over"));
        CHECK(rowOf("age.65_over")->impact == GroupImpact::Unknown);
        CHECK(rowOf("unpaid_carers")->impact == GroupImpact::Unknown);
        CHECK(missingPlanRows(a, england(), today).size() == 2);
        a.impacts = {impactOn("unpaid_carers", "NEG", "high")};
        CHECK(rowOf("unpaid_carers")->impact == GroupImpact::HighNegative);
        a.answers.clear();
        CHECK_FALSE(rowOf("age.65_over"));
    }

    SECTION("each group that the rule names has an impact row: its own, or one about everybody that finds an effect")
    {
        const QStringList named{q("age.65_over"), q("unpaid_carers"), q("age.65_over"), q("nobody")};
        CHECK(withoutImpactRow(named, a, england()) == QStringList{q("age.65_over"), q("unpaid_carers")});
        CHECK(impactRowFor(q("age.65_over"), england()) == QMap<QString, Value>{{q("characteristic"), Value(q("age"))}, {q("group"), Value(q("age.65_over"))}});
        CHECK(impactRowFor(q("unpaid_carers"), england()) == QMap<QString, Value>{{q("characteristic"), Value(q("unpaid_carers"))}});
        a.impacts = {impactOn("unpaid_carers", "NEG", "high"), impactOn("age", "NEU", "")};
        CHECK(withoutImpactRow(named, a, england()) == QStringList{q("age.65_over")});
        a.impacts[1].direction.clear();
        CHECK(withoutImpactRow(named, a, england()).isEmpty());
        CHECK(impactRowOf(q("age.65_over"), a, england()) == &a.impacts[1]);
        Impact own;
        own.id = q("own");
        own.characteristic = q("age");
        own.group = q("age.65_over");
        a.impacts += own;
        CHECK(impactRowOf(q("age.65_over"), a, england()) == &a.impacts[2]);
    }

    SECTION("a row is as it was made while it holds nothing and nothing refers to it")
    {
        Impact own;
        own.id = q("own");
        own.characteristic = q("age");
        own.group = q("age.65_over");
        a.impacts = {own};
        const auto untouched = [&] { return untouchedImpactRows(q("age.65_over"), a, england()); };
        CHECK(untouched() == QStringList{q("own")});
        CHECK(untouchedImpactRows(q("age"), a, england()).isEmpty());
        FindingLink link;
        link.id = q("link");
        link.impact_id = q("own");
        a.findingLinks = {link};
        CHECK(untouched().isEmpty());
        a.findingLinks.clear();
        a.impacts[0].direction = q("NEG");
        CHECK(untouched().isEmpty());
    }
}
