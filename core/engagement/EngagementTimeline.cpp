// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/EngagementTimeline.h"

#include "core/domain/WellKnown.h"

#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

constexpr int daysToWeigh = 10; // working days, as timelineFlags()

TimelineEntry::Place placeOf(QDate from, QDate to, QDate preferred, QDate decision)
{
    using Place = TimelineEntry::Place;
    if (!from.isValid() || (!preferred.isValid() && !decision.isValid()))
        return Place::None;
    if (decision.isValid() && from > decision)
        return Place::AfterDecision;
    if (preferred.isValid() && from > preferred)
        return Place::AfterPreferred;
    const QDate last = to.isValid() ? to : from;
    if (decision.isValid() && workingDaysBetween(last, decision) < daysToWeigh)
        return Place::Close;
    return Place::Early;
}

} // namespace

QString nameOf(TimelineEntry::Place place)
{
    static const char *const names[] = {"none", "early", "after_preferred", "close", "after_decision"};
    return QString::fromLatin1(names[int(place)]);
}

EngagementTimeline engagementTimeline(const Assessment &assessment, const Pack &pack)
{
    EngagementTimeline line;
    line.preferred = milestoneDate(assessment, QStringLiteral("preferred_option"));
    line.decision = milestoneDate(assessment, QStringLiteral("decision"));
    line.flags = timelineFlags(assessment);
    const auto add = [&](TimelineEntry entry) { (entry.from.isValid() ? line.entries : line.undated) += entry; };

    QSet<QString> kinds;
    for (const Milestone &milestone : assessment.milestones) {
        const QDate on = milestone.actual_on.isValid() ? milestone.actual_on : milestone.planned_on;
        if (!on.isValid() || milestone.kind.isEmpty())
            continue;
        kinds.insert(milestone.kind);
        TimelineEntry entry{FieldKey::record(RecordKind::Milestone, milestone.id, QStringLiteral("planned_on")), milestone.kind, {}, on, {}};
        if (milestone.kind == QLatin1String("engagement_starts") || milestone.kind == QLatin1String("eqia_started"))
            entry.place = placeOf(on, {}, line.preferred, line.decision);
        if (milestone.kind == QLatin1String("eqia_started") && entry.place != TimelineEntry::Place::AfterDecision)
            entry.place = TimelineEntry::Place::None; // begun after the decision is late; else its place says nothing
        add(entry);
    }
    for (const QString &kind : {QStringLiteral("eqia_started"), QStringLiteral("decision")}) {
        const QDate on = milestoneDate(assessment, kind);
        if (kinds.contains(kind) || !on.isValid())
            continue;
        const bool decision = kind == QLatin1String("decision");
        FieldKey key = FieldKey::answer(decision ? question::decisionDate : question::startedOn);
        for (const Decision &made : assessment.decisions)
            if (decision && made.date == on)
                key = FieldKey::record(RecordKind::Decision, made.id, QStringLiteral("date"));
        TimelineEntry entry{key, kind, {}, on, {}};
        if (!decision && line.decision.isValid() && on > line.decision)
            entry.place = TimelineEntry::Place::AfterDecision;
        add(entry);
    }

    QSet<QString> served;
    for (const Activity &activity : assessment.activities) {
        if (activity.status == QLatin1String("cancelled"))
            continue;
        for (const QString &row : activity.stakeholder_group_ids)
            served.insert(row);
        const QDate end = activity.extended_to.isValid() ? activity.extended_to : activity.ends;
        const QDate from = activity.starts.isValid() ? activity.starts : end;
        const QDate to = end.isValid() && from.isValid() && end > from ? end : QDate();
        add({FieldKey::record(RecordKind::Activity, activity.id, QStringLiteral("starts")), QStringLiteral("activity"), activity.title, from, to,
             placeOf(from, to, line.preferred, line.decision)});
    }
    for (const StakeholderGroup &row : assessment.stakeholderGroups) {
        const QDate from = row.starts.isValid() ? row.starts : row.ends;
        if (!from.isValid() && served.contains(row.id))
            continue;
        const QDate to = row.ends.isValid() && row.ends > from ? row.ends : QDate();
        add({FieldKey::record(RecordKind::StakeholderGroup, row.id, QStringLiteral("starts")), QStringLiteral("group"),
             planName(row, pack, assessment.language, assessment.bodyType), from, to, placeOf(from, to, line.preferred, line.decision)});
    }
    std::stable_sort(line.entries.begin(), line.entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) { return a.from < b.from; });
    return line;
}

} // namespace dueregard
