// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/EngagementPlan.h"

#include "core/domain/WellKnown.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("EngagementPlan")
{
    Assessment a;

    SECTION("rows come from who is affected, once")
    {
        Impact younger = impactOn("age", "NEG", "low");
        younger.group = q("age.12_17");
        a.impacts = {younger, impactOn("disability", "POS"), impactOn("sex", "NEU"), impactOn("unpaid_carers", "UNK")};
        Intersection both;
        both.id = q("both");
        both.title = q("Disabled carers");
        both.groups = QStringList{q("disability"), q("unpaid_carers")};
        both.direction = q("NEG");
        a.intersections = {both};
        const QList<StakeholderGroup> rows = missingPlanRows(a, england(), today);
        REQUIRE(rows.size() == 4);
        CHECK(rows[0].groups == QStringList{q("age.12_17")});
        CHECK(rows[0].kind == q("subgroup"));
        CHECK(rows[1].kind == q("characteristic"));
        CHECK(rows[2].kind == q("circumstance"));
        CHECK(rows[3].intersection_id == q("both"));
        CHECK(rows[3].name == q("Disabled carers"));
        CHECK(rows[0].why.isEmpty());
        a.stakeholderGroups = rows;
        CHECK(missingPlanRows(a, england(), today).isEmpty());
    }

    SECTION("the timeline says what comes too late")
    {
        a.activities = {activityFor("survey", {}, "done")};
        a.activities[0].starts = QDate(2026, 9, 1);
        a.activities[0].ends = QDate(2026, 10, 1);
        CHECK(timelineFlags(a).isEmpty());
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 10, 16));
        CHECK(timelineFlags(a).isEmpty());
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 10, 8));
        REQUIRE(timelineFlags(a).size() == 1);
        CHECK(timelineFlags(a)[0].code == q("short_gap"));
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 8, 1));
        REQUIRE(timelineFlags(a).size() == 1);
        CHECK(timelineFlags(a)[0].code == q("engagement_after_decision"));
        CHECK(timelineFlags(a)[0].red);
        a.answers.insert({question::decisionDate, {}}, QDate(2027, 1, 1));
        Milestone preferred;
        preferred.id = q("m");
        preferred.kind = q("preferred_option");
        preferred.planned_on = QDate(2026, 8, 1);
        a.milestones = {preferred};
        a.answers.insert({question::startedOn, {}}, QDate(2026, 11, 1));
        REQUIRE(timelineFlags(a).size() == 2);
        CHECK(timelineFlags(a)[0].code == q("engagement_after_preferred"));
        CHECK(timelineFlags(a)[1].code == q("eqia_after_engagement"));
    }

    SECTION("what began after the decision is late, once that day has come")
    {
        a.answers.insert({question::startedOn, {}}, QDate(2026, 9, 1));
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 12, 1));
        a.activities.clear();
        a.milestones.clear();
        CHECK_FALSE(latenessOf(a, today).isLate());
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 8, 1));
        CHECK(latenessOf(a, today).started == QDate(2026, 9, 1));
        CHECK_FALSE(latenessOf(a, QDate(2026, 7, 1)).isLate());
        a.answers.insert({question::startedOn, {}}, QDate(2026, 7, 1));
        CHECK_FALSE(latenessOf(a, today).isLate());
        a.activities = {activityFor("meeting", {}, "done")};
        a.activities[0].starts = QDate(2026, 8, 20);
        CHECK(latenessOf(a, today).engaged == QDate(2026, 8, 20));
    }

    SECTION("asks of a partner are counted over assessments, in twelve months")
    {
        Partner partner;
        partner.id = q("p");
        partner.name = q("Forum  of carers");
        partner.asked_on = QDate(2026, 5, 1);
        a.partners = {partner};
        a.activities = {activityFor("meeting", {}, "done")};
        a.activities[0].partner_ids = QStringList{q("p")};
        a.activities[0].starts = QDate(2026, 6, 1);
        Assessment other;
        partner.name = q("forum of Carers");
        partner.asked_on = QDate(2025, 1, 1);
        other.partners = {partner};
        const QList<QDate> asks = partnerAsks({&a, &other}, q("Forum of carers"));
        CHECK(asks.size() == 3);
        CHECK(asksInTwelveMonths(asks, today) == 2);
        CHECK(partnerAsks({&a, &other}, q("Another")).isEmpty());
    }

    SECTION("words of a higher level are found as they stand, at the level they are too high for")
    {
        const QString text = q("Help us to co-produce and Co-Design the new service in partnership. Coproduction works.");
        CHECK(higherLevelWords(text, 2) == QStringList{q("co-produce"), q("Coproduction"), q("Co-Design"), q("partnership")});
        CHECK(higherLevelWords(text, 4) == QStringList{q("co-produce"), q("Coproduction")});
        CHECK(higherLevelWords(text, 5).isEmpty());
        CHECK(higherLevelWords(q("We will cope with the design."), 2).isEmpty());
    }

    SECTION("what an invitation denies promises nothing, and without a level everything is too much")
    {
        CHECK(higherLevelWords(q("This is consultation, not coproduction."), 2).isEmpty());
        CHECK(higherLevelWords(q("We ask you first, rather than co-designing it. It isn’t a real partnership."), 2).isEmpty());
        CHECK(higherLevelWords(q("Not only coproduction, but more."), 2).size() == 1);
        CHECK(higherLevelWords(q("This is not consultation but coproduction."), 2).size() == 1);
        CHECK(higherLevelWords(q("Coproduce it with us."), 0).size() == 1);
    }

    SECTION("an activity offers what the plan has for the people it is for")
    {
        a.answers.insert({question::engagementLevel, {}}, q("5"));
        Activity letter = activityFor("letter", {q("age"), q("race")}, "planned");
        CHECK(levelOfferedIn(letter, a) == 5);
        StakeholderGroup older, others;
        older.id = q("older");
        older.groups = QStringList{q("age")};
        older.level_planned = q("2");
        others.id = q("others");
        others.groups = QStringList{q("disability")};
        others.level_planned = q("1");
        a.stakeholderGroups = {older, others};
        CHECK(levelOfferedIn(letter, a) == 2);
        letter.stakeholder_group_ids = QStringList{q("others")};
        CHECK(levelOfferedIn(letter, a) == 1);
    }

    SECTION("two forms online are one route, and morning and afternoon one kind of time")
    {
        StakeholderGroup row;
        CHECK(leftOutBy(row).isEmpty());
        row.formats = QStringList{q("online_form"), q("online_meeting")};
        CHECK(leftOutBy(row) == QStringList{q("not_online")});
        row.formats = QStringList{q("hybrid")};
        CHECK(leftOutBy(row).isEmpty());
        row.slots_offered = QStringList{q("weekday_morning"), q("weekday_afternoon")};
        CHECK(leftOutBy(row) == QStringList{q("daytime")});
        row.slots_offered += q("weekend");
        CHECK(leftOutBy(row).isEmpty());
        row.slots_offered = QStringList{q("own_time")};
        CHECK(leftOutBy(row).isEmpty());
    }

    SECTION("money and stages are added up")
    {
        BudgetLine access, fares;
        access.planned = 200;
        access.set_on = QDate(2026, 3, 1);
        fares.planned = 50.5;
        fares.actual = 20;
        a.budgetLines = {access, fares};
        CHECK(budgetOf(a).planned == 250.5);
        CHECK(budgetOf(a).actual == 20);
        CHECK(budgetOf(a).setOn == QDate(2026, 3, 1));
        StakeholderGroup row;
        row.stage_question = q("5");
        row.stage_design = q("4");
        row.stage_deliver = q("3");
        CHECK(sharedStages(row) == QStringList{q("question"), q("design")});
    }
}
