// SPDX-License-Identifier: Apache-2.0
// Rules that ask whether an offer is honest: said plainly (EN-07), shared from the start (EN-09), answered by more than ideas
// (EN-27), and asked of those, too, who asked nobody (EN-30).
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("OfferRules")
{
    Assessment a = full();
    a.activities = {activityFor("forum", {q("age")}, "planned")};

    SECTION("EN-07 asks as soon as somebody is to be consulted, and names who is offered less than the whole")
    {
        a.activities.clear();
        answer(a, "engagement.level", "2");
        CHECK_FALSE(has(a, "EN-07"));
        StakeholderGroup row;
        row.id = q("row");
        row.groups = QStringList{q("age")};
        a.stakeholderGroups = {row};
        REQUIRE(found(a, "EN-07").size() == 1);
        CHECK(RuleSet::message(found(a, "EN-07").first(), england(), q("en")).startsWith(q("The decision as a whole: this is consultation")));
        answer(a, "engagement.level", "5");
        CHECK_FALSE(has(a, "EN-07"));
        a.stakeholderGroups[0].level_planned = q("2");
        REQUIRE(found(a, "EN-07").size() == 1);
        CHECK(found(a, "EN-07").first().arguments == QStringList{q("Age")});
        answer(a, "screening.decision", "light");
        CHECK_FALSE(has(a, "EN-07"));
    }

    SECTION("EN-09 counts the level of the decision for whoever has none of their own")
    {
        a.activities.clear();
        CHECK_FALSE(has(a, "EN-09"));
        answer(a, "engagement.level", "5");
        REQUIRE(found(a, "EN-09").size() == 1);
        CHECK(found(a, "EN-09").first().where.field == q("engagement.plan"));
        for (const char *group : {"age", "sex", "race", "disability", "religion_belief"}) {
            StakeholderGroup row;
            row.id = q(group);
            row.groups = QStringList{q(group)};
            a.stakeholderGroups += row;
        }
        REQUIRE(found(a, "EN-09").size() == 1); // one point, not five
        CHECK(found(a, "EN-09").first().where.id == q("age"));
        CHECK(found(a, "EN-09").first().arguments == QStringList{q("Age, Sex, Race and 2 more")});
        for (StakeholderGroup &row : a.stakeholderGroups)
            row.stage_question = row.stage_design = row.stage_review = q("5");
        CHECK_FALSE(has(a, "EN-09"));
        for (StakeholderGroup &row : a.stakeholderGroups)
            row.level_planned = q("3"); // coproduction, with nobody
        REQUIRE(found(a, "EN-09").size() == 1);
        CHECK(found(a, "EN-09").first().where.field == q("engagement.plan"));
    }

    SECTION("EN-27 asks to mark what answers a harm, once for each action; a small assessment is not asked")
    {
        a.impacts = {impactOn("age", "NEG", "low"), impactOn("disability", "NEG", "low")};
        Action one, idea;
        one.id = q("one");
        one.impact_ids = QStringList{a.impacts[0].id, a.impacts[1].id};
        idea = one;
        idea.id = q("idea");
        idea.in_place = q("idea");
        a.actions = {one, idea};
        REQUIRE(found(a, "EN-27").size() == 1);
        CHECK(found(a, "EN-27").first().severity == Severity::Warn);
        CHECK(found(a, "EN-27").first().where == FieldKey::record(RecordKind::Action, q("one"), q("in_place")));
        CHECK(found(a, "EN-27").first().arguments[0] == q("Age, Disability"));
        CHECK(RuleSet::message(found(a, "EN-27").first(), england(), q("en")).contains(q("nobody has said whether the answer to it exists")));
        answer(a, "screening.decision", "light");
        CHECK_FALSE(has(a, "EN-27"));
        answer(a, "screening.decision", "full");
        a.actions[0].status = q("complete");
        CHECK_FALSE(has(a, "EN-27"));
        a.actions[0].status.clear();
        a.actions[1].in_place = q("exists");
        CHECK_FALSE(has(a, "EN-27")); // a real answer is there
        a.actions[0].in_place = a.actions[1].in_place = q("idea");
        CHECK(found(a, "EN-27").first().severity == Severity::Block);
    }

    SECTION("EN-30 asks its two questions of a full assessment that asked nobody, too")
    {
        a.activities.clear();
        REQUIRE(found(a, "EN-30").size() == 1);
        CHECK(found(a, "EN-30").first().gate == Gate::Sgn);
        CHECK_FALSE(has(a, "EN-24"));
        a.answers.insert({q("engagement.who_benefits"), {}}, words("Drivers."));
        CHECK(found(a, "EN-30").first().where.field == q("engagement.who_heard"));
        a.answers.insert({q("engagement.who_heard"), {}}, words("Nobody yet."));
        CHECK_FALSE(has(a, "EN-30"));
        a.answers.clear();
        for (const char *smaller : {"light", "not_required", ""}) {
            answer(a, "screening.decision", smaller);
            CHECK_FALSE(has(a, "EN-30"));
        }
    }
}
