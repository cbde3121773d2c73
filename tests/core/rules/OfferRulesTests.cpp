// SPDX-License-Identifier: Apache-2.0
// Rules that ask whether an offer is honest: one that can be kept (EN-06), said plainly (EN-07), shared from the start (EN-09),
// answered by more than ideas (EN-27), and asked of those, too, who asked nobody (EN-30).
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("OfferRules")
{
    Assessment a = full();
    a.activities = {activityFor("forum", {q("age")}, "planned")};

    SECTION("EN-06 stands until the conflict is resolved, not only named")
    {
        LevelAssessment used;
        used.id = q("level");
        used.stage = q("decided");
        used.negotiables = 0;
        a.levelAssessments = {used};
        CHECK_FALSE(has(a, "EN-06")); // half filled in: the aid gives no verdict, and neither does the rule
        used.stakes = used.reversibility = used.concentration = used.lived_knowledge = used.trust = q("0");
        used.weeks = 1;
        used.money = q("none");
        used.power = q("not-asked");
        used.capacity = q("none");
        a.impacts = {impactOn("age", "NEG", "low")};
        a.levelAssessments = {used};
        CHECK_FALSE(has(a, "EN-06")); // no duty is ticked, so telling people fits
        a.levelAssessments[0].duties = QStringList{q("express-duty")};
        REQUIRE(has(a, "EN-06"));
        CHECK(found(a, "EN-06").first().severity == Severity::Block);
        CHECK(found(a, "EN-06").first().page == q("engagement.level_page"));
        CHECK(RuleSet::message(found(a, "EN-06").first(), england(), q("en")).startsWith(q("The decision as a whole: the level aid found a conflict")));
        a.levelAssessments[0].way_out = q("risk_accepted");
        a.levelAssessments[0].risk_owner = q("x");
        a.levelAssessments[0].reason = words("x");
        CHECK(has(a, "EN-06"));
        a.levelAssessments[0].reason = words("The grant ends.");
        CHECK(found(a, "EN-06").first().where.field == q("risk_owner"));
        a.levelAssessments[0].risk_owner = q("Director of place");
        CHECK_FALSE(has(a, "EN-06"));
        a.levelAssessments[0].way_out = q("timetable");
        CHECK(has(a, "EN-06"));

        // A second use for the same people does not lift it; it asks which one holds.
        LevelAssessment again = used;
        again.id = q("again");
        a.levelAssessments += again;
        REQUIRE(found(a, "EN-06").size() == 1);
        CHECK(found(a, "EN-06").first().severity == Severity::Block);
        CHECK(found(a, "EN-06").first().where == FieldKey::record(RecordKind::LevelAssessment, q("again"), {}));
        CHECK(found(a, "EN-06").first().arguments.value(1).contains(q("keep the one that holds")));
        a.levelAssessments[0] = used;
        REQUIRE(found(a, "EN-06").size() == 1);
        CHECK(found(a, "EN-06").first().severity == Severity::Warn);
        a.levelAssessments.removeLast();
        CHECK_FALSE(has(a, "EN-06"));
        a.levelAssessments[0].duties = QStringList{q("express-duty")};
        a.levelAssessments[0].stage = q("options-open");
        a.levelAssessments[0].negotiables = 2;
        a.levelAssessments[0].weeks = 20;
        CHECK_FALSE(has(a, "EN-06"));
    }

    SECTION("EN-06 says when more is promised than can be kept, or less than is needed, and asks for the later engagement")
    {
        LevelAssessment used;
        used.id = q("level");
        used.stakes = used.reversibility = used.concentration = used.lived_knowledge = used.trust = q("1");
        used.stage = q("options-open");
        used.negotiables = 2;
        used.weeks = 20;
        used.money = q("none");
        used.power = q("not-asked");
        used.capacity = q("some");
        a.levelAssessments = {used};
        answer(a, "engagement.level", "2");
        CHECK_FALSE(has(a, "EN-06"));
        answer(a, "engagement.level", "6");
        REQUIRE(has(a, "EN-06"));
        CHECK(found(a, "EN-06").first().severity == Severity::Warn);
        CHECK(found(a, "EN-06").first().arguments.value(1).contains(q("higher than can be kept")));
        answer(a, "engagement.level", "1");
        REQUIRE(has(a, "EN-06"));
        CHECK(found(a, "EN-06").first().arguments.value(1).contains(q("lower than the one recommended")));
        a.levelAssessments[0].reason = words("The forum asked for a letter only.");
        CHECK_FALSE(has(a, "EN-06"));
        a.levelAssessments[0].duties = QStringList{q("urgent-safety")};
        REQUIRE(has(a, "EN-06"));
        CHECK(found(a, "EN-06").first().severity == Severity::Block);
        CHECK(found(a, "EN-06").first().where.field == q("later_engagement"));
        a.levelAssessments[0].later_engagement = today.addDays(90);
        CHECK_FALSE(has(a, "EN-06"));
    }

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
