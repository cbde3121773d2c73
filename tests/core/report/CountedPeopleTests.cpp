// SPDX-License-Identifier: Apache-2.0
#include "core/report/CountedPeople.h"

#include "core/domain/WellKnown.h"
#include "core/report/BlockTools.h"
#include "core/report/ReportBuilder.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {

int thresholdOf(const Assessment &a, RecordKind kind, const char *id)
{
    return Suppression::ruleFor(countedPeople(a, kind, q(id))).threshold;
}

/// The cells of the row that prints a record, in all tables of a public report.
QStringList cellsOf(const Assessment &a, RecordKind kind, const char *id, int smallNumbers = 5)
{
    const FixedClock clock;
    const auto document = ReportBuilder::build(a, england(), {.smallNumbers = smallNumbers}, clock);
    REQUIRE(document);
    QStringList cells;
    for (const ReportBlock &block : document->blocks)
        if (const auto *table = block.as<TableBlock>())
            for (const TableBlock::Row &row : table->rows)
                if (row.source.field && row.source.field->kind == kind && row.source.field->id == q(id))
                    for (const TableBlock::Cell &cell : row.cells)
                        for (const Runs &runs : cell.paragraphs)
                            cells += plain(runs);
    return cells;
}

Assessment ofTransPeople()
{
    Assessment a;
    a.id = q("a");
    a.answers.insert({question::screenDecision, {}}, q("full"));
    a.answers.insert({question::engagementLevel, {}}, q("3"));
    StakeholderGroup row;
    row.id = q("plan");
    row.groups = QStringList{q("gender_reassignment")};
    a.stakeholderGroups = {row};
    Activity activity = activityFor("evening", {}, "done");
    activity.stakeholder_group_ids = QStringList{q("plan")};
    activity.took_part = q("7");
    a.activities = {activity};
    return a;
}

Intersection ofThree()
{
    Intersection item;
    item.id = q("few");
    item.title = q("Evening people");
    item.public_title = q("People in small communities");
    item.groups = QStringList{q("race.roma"), q("sex.women"), q("disability")};
    item.scale_band = q("10_19");
    return item;
}

} // namespace

TEST_CASE("CountedPeople")
{
    Assessment a = ofTransPeople();

    SECTION("an activity is for those for whose rows of the plan it was held")
    {
        CHECK(thresholdOf(a, RecordKind::Activity, "evening") == 10);
        CHECK_FALSE(cellsOf(a, RecordKind::Activity, "evening").contains(q("5")));
        a.activities[0].access = TableValue{{q("item"), q("offered"), q("asked"), q("met"), q("reason")}, {{q("bsl"), q("yes"), q("7"), q("6"), q("")}}};
        a.activities[0].outcomes = TableValue{{q("aspect"), q("before"), q("after"), q("people")}, {{q("confidence"), q("2"), q("4"), q("9")}}};
        const QStringList cells = cellsOf(a, RecordKind::Activity, "evening");
        CHECK(cells.contains(Suppression::withheld));
        CHECK_FALSE(cells.contains(q("5")));
        CHECK_FALSE(cells.contains(q("10")));
        a.stakeholderGroups[0].groups = QStringList{q("age")};
        CHECK(thresholdOf(a, RecordKind::Activity, "evening") == 5);
        CHECK(cellsOf(a, RecordKind::Activity, "evening").contains(q("10")));
    }
    SECTION("of three groups, when all of them need care")
    {
        a.activities[0].stakeholder_group_ids.clear();
        a.activities[0].groups = QStringList{q("gender_reassignment"), q("sexual_orientation"), q("sexual_orientation.gay")};
        CHECK(thresholdOf(a, RecordKind::Activity, "evening") == 10);
        a.activities[0].groups += q("age");
        CHECK(thresholdOf(a, RecordKind::Activity, "evening") == 5);
    }
    SECTION("a row of the plan is about the combination that it stands for")
    {
        a.intersections = {ofThree()};
        a.stakeholderGroups[0].groups.clear();
        a.stakeholderGroups[0].name = q("Evening people");
        a.stakeholderGroups[0].invited = 9;
        a.stakeholderGroups[0].reached = 8;
        CHECK(thresholdOf(a, RecordKind::StakeholderGroup, "plan") == 5);
        CHECK(cellsOf(a, RecordKind::StakeholderGroup, "plan").contains(q("10")));
        a.stakeholderGroups[0].intersection_id = q("few");
        CHECK(thresholdOf(a, RecordKind::StakeholderGroup, "plan") == 10);
        CHECK_FALSE(cellsOf(a, RecordKind::StakeholderGroup, "plan").contains(q("10")));
        ActivityReach reach;
        reach.id = q("reach");
        reach.stakeholder_group_id = q("plan");
        a.activityReaches = {reach};
        CHECK(thresholdOf(a, RecordKind::ActivityReach, "reach") == 10);
    }
    SECTION("a finding is about the combination that it is linked to, the people it is tagged with, and those who were asked")
    {
        a.activities.clear();
        Finding finding = findingFrom("said", {});
        finding.how_many = q("8");
        a.findings = {finding};
        a.intersections = {ofThree()};
        CHECK(thresholdOf(a, RecordKind::Finding, "said") == 5);
        a.findings[0].intersection_ids = QStringList{q("few")};
        CHECK(thresholdOf(a, RecordKind::Finding, "said") == 10);
        a.findings[0].intersection_ids.clear();
        a.intersections[0].finding_ids = QStringList{q("said")};
        CHECK(thresholdOf(a, RecordKind::Finding, "said") == 10);
        a.intersections[0].finding_ids.clear();
        a.findings[0].groups = a.intersections[0].groups;
        CHECK(thresholdOf(a, RecordKind::Finding, "said") == 10);
        a.findings[0].groups.removeLast();
        CHECK(thresholdOf(a, RecordKind::Finding, "said") == 5);
        a.activities = ofTransPeople().activities;
        a.findings[0].activity_ids = QStringList{q("evening")};
        CHECK(thresholdOf(a, RecordKind::Finding, "said") == 10);
    }
    SECTION("the threshold that was chosen holds for the plan, its sums, and what people needed")
    {
        a.stakeholderGroups[0].groups = QStringList{q("age")};
        a.stakeholderGroups[0].invited = 7;
        a.activities[0].took_part = q("40");
        a.activities[0].access = TableValue{{q("item"), q("offered"), q("asked"), q("met"), q("reason")}, {{q("bsl"), q("yes"), q("7"), q("7"), q("")}}};
        for (const int number : {3, 4}) {
            ActivityReach reach;
            reach.id = QStringLiteral("reach-%1").arg(number);
            reach.activity_id = a.activities[0].id;
            reach.stakeholder_group_id = q("plan");
            reach.reached = number;
            a.activityReaches += reach;
        }
        CHECK_FALSE(cellsOf(a, RecordKind::StakeholderGroup, "plan", 8).contains(q("5")));
        CHECK(cellsOf(a, RecordKind::StakeholderGroup, "plan", 8).count(Suppression::withheld) >= 2);
        CHECK_FALSE(cellsOf(a, RecordKind::Activity, "evening", 8).contains(q("5")));
        CHECK(cellsOf(a, RecordKind::Activity, "evening", 5).contains(q("5")));
        CHECK(cellsOf(a, RecordKind::StakeholderGroup, "plan", 3).count(q("5")) == 2); // 7 invited; 3 + 4 took part
    }
    SECTION("those who were thanked are those who took part")
    {
        Recognition thanks;
        thanks.id = q("thanks");
        thanks.activity_ids = QStringList{q("evening")};
        thanks.offered = thanks.accepted = 7;
        a.recognitions = {thanks};
        CHECK(thresholdOf(a, RecordKind::Recognition, "thanks") == 10);
        const QStringList cells = cellsOf(a, RecordKind::Recognition, "thanks");
        CHECK(cells.contains(Suppression::withheld));
        CHECK_FALSE(cells.contains(q("5")));
    }
}
