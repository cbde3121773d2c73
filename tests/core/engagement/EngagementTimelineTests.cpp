// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/EngagementTimeline.h"

#include "core/domain/WellKnown.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {

Activity from(const char *id, QDate starts, QDate ends = {})
{
    Activity activity = activityFor(id, {}, "planned");
    activity.starts = starts;
    activity.ends = ends;
    return activity;
}

Milestone milestone(const char *kind, QDate on)
{
    Milestone one;
    one.id = q(kind);
    one.kind = q(kind);
    one.planned_on = on;
    return one;
}

const TimelineEntry *entryOf(const EngagementTimeline &line, const char *id)
{
    for (const auto *list : {&line.entries, &line.undated})
        for (const TimelineEntry &entry : *list)
            if (entry.key.id == q(id))
                return &entry;
    return nullptr;
}

} // namespace

TEST_CASE("EngagementTimeline")
{
    using Place = TimelineEntry::Place;
    Assessment a;
    a.answers.insert({question::decisionDate, {}}, QDate(2026, 12, 17));
    a.milestones = {milestone("preferred_option", QDate(2026, 10, 1))};

    SECTION("tells early, late for either reason, and after the decision")
    {
        a.activities = {from("early", QDate(2026, 9, 1), QDate(2026, 9, 20)), from("after_preferred", QDate(2026, 10, 2)), from("after", QDate(2026, 12, 18)), from("on_the_day", QDate(2026, 12, 17))};
        EngagementTimeline line = engagementTimeline(a, england());
        CHECK(entryOf(line, "early")->place == Place::Early);
        CHECK(entryOf(line, "after_preferred")->place == Place::AfterPreferred);
        CHECK(entryOf(line, "after")->place == Place::AfterDecision);
        CHECK(entryOf(line, "on_the_day")->place == Place::AfterPreferred);
        a.milestones.clear();
        a.activities[0].ends = QDate(2026, 12, 4); // nine working days before Thursday 17 December
        line = engagementTimeline(a, england());
        CHECK(entryOf(line, "early")->place == Place::Close);
        CHECK(entryOf(line, "on_the_day")->place == Place::Close);
        a.activities[0].ends = QDate(2026, 12, 2);
        CHECK(entryOf(engagementTimeline(a, england()), "early")->place == Place::Early);
    }

    SECTION("judges nothing while no day of a decision is known")
    {
        a.answers.clear();
        a.milestones.clear();
        a.activities = {from("survey", QDate(2026, 9, 1))};
        const EngagementTimeline line = engagementTimeline(a, england());
        CHECK(entryOf(line, "survey")->place == Place::None);
        CHECK_FALSE(line.decision.isValid());
        CHECK(line.isEmpty());
    }

    SECTION("stands in order of time, leads to the record that holds the day, and leaves out what was cancelled")
    {
        Activity cancelled = from("cancelled", QDate(2026, 9, 5));
        cancelled.status = q("cancelled");
        a.activities = {from("second", QDate(2026, 9, 10)), cancelled, from("first", QDate(2026, 9, 1)), from("no_date", {})};
        const EngagementTimeline line = engagementTimeline(a, england());
        QStringList kinds;
        for (const TimelineEntry &entry : line.entries)
            kinds += entry.asksPeople() ? entry.key.id : entry.kind;
        CHECK(kinds == QStringList{q("first"), q("second"), q("preferred_option"), q("decision")});
        CHECK(line.entries.last().key == FieldKey::answer(question::decisionDate));
        REQUIRE(line.undated.size() == 1);
        CHECK(line.undated.first().key.id == q("no_date"));
        Decision made;
        made.id = q("made");
        made.date = QDate(2026, 12, 16);
        a.decisions = {made};
        CHECK(engagementTimeline(a, england()).entries.last().key == FieldKey::record(RecordKind::Decision, q("made"), q("date")));
    }

    SECTION("names a row of the plan by its people, and leaves it to the activity that serves it when it has no dates")
    {
        StakeholderGroup row;
        row.id = q("row");
        row.groups = QStringList{q("age")};
        a.stakeholderGroups = {row};
        EngagementTimeline line = engagementTimeline(a, england());
        REQUIRE(line.undated.size() == 1);
        CHECK(line.undated.first().label == q("Age"));
        a.activities = {from("forum", QDate(2026, 9, 1))};
        a.activities[0].stakeholder_group_ids = QStringList{q("row")};
        CHECK_FALSE(entryOf(engagementTimeline(a, england()), "row"));
        a.stakeholderGroups[0].starts = QDate(2026, 12, 20);
        CHECK(entryOf(engagementTimeline(a, england()), "row")->place == Place::AfterDecision);
    }

    SECTION("an assessment begun after the decision is after it; begun before, it is judged by nothing")
    {
        a.answers.insert({question::startedOn, {}}, QDate(2026, 12, 18));
        CHECK(engagementTimeline(a, england()).entries.last().place == Place::AfterDecision);
        a.answers.insert({question::startedOn, {}}, QDate(2026, 9, 1));
        CHECK(engagementTimeline(a, england()).entries.first().place == Place::None);
    }

    SECTION("working days lie between two days and are not those days")
    {
        CHECK(workingDaysBetween(QDate(2026, 12, 4), QDate(2026, 12, 7)) == 0); // Friday to Monday
        CHECK(workingDaysBetween(QDate(2026, 12, 7), QDate(2026, 12, 14)) == 4);
        CHECK(workingDaysBetween(QDate(2026, 12, 4), QDate(2026, 12, 21)) == 10);
        CHECK(workingDaysBetween(QDate(2026, 12, 21), QDate(2026, 12, 4)) == 0);
        for (int days = 1; days < 40; ++days) { // against counting them one by one
            int counted = 0;
            for (QDate day = QDate(2026, 12, 3).addDays(1); day < QDate(2026, 12, 3).addDays(days); day = day.addDays(1))
                counted += day.dayOfWeek() <= 5 ? 1 : 0;
            CHECK(workingDaysBetween(QDate(2026, 12, 3), QDate(2026, 12, 3).addDays(days)) == counted);
        }
    }
}
