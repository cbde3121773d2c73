// SPDX-License-Identifier: Apache-2.0
// When people are asked, against the days that decide whether it can still change something (engagement.md S2-1). One list for
// the window and the report.
#pragma once
#include "core/engagement/EngagementPlan.h"

namespace dueregard {

/// One thing on the timeline: a date of the timetable, an activity, or a row of the plan with its own dates.
struct TimelineEntry {
    /// Where it stands. Late is late for two reasons.
    enum class Place {
        None,           ///< not about asking people, or no day of the decision is known
        Early,          ///< the decision is open, and there is time to weigh what is said
        AfterPreferred, ///< begins after the preferred option was chosen
        Close,          ///< ends fewer than ten working days before the decision, or later
        AfterDecision,  ///< begins after the decision
    };
    FieldKey key;  ///< what is opened: the record, or the answer that holds the date
    QString kind;  ///< as in Milestone; "activity"; "group"
    QString label; ///< of activities (may be empty) and plan rows; empty for dates of the timetable
    QDate from;    ///< not a date when none is recorded
    QDate to;      ///< the last day of a period; not a date for a single day
    Place place = Place::None;
    bool asksPeople() const { return kind == QLatin1String("activity") || kind == QLatin1String("group"); }
    bool isLate() const { return place > Place::Early; }
};

struct EngagementTimeline {
    QList<TimelineEntry> entries; ///< with a date, by their first day
    QList<TimelineEntry> undated; ///< activities and plan rows without one
    QDate preferred;
    QDate decision;
    QList<TimelineFlag> flags;
    /// Whether there is something to compare: a day of the timetable, or of the decision, and people who are asked.
    bool isEmpty() const { return entries.size() < 2; }
};

/// Cancelled activities are left out. Plan rows are left out while they have no dates of their own and an activity serves them.
EngagementTimeline engagementTimeline(const Assessment &assessment, const Pack &pack);

/// "none", "early", "after_preferred", "close", "after_decision".
QString nameOf(TimelineEntry::Place place);

} // namespace dueregard
