// SPDX-License-Identifier: Apache-2.0
#include "core/report/CountedPeople.h"

#include "core/engagement/GroupTags.h"
#include "core/intersections/IntersectionSteps.h"

#include <QMap>

#include <algorithm>

namespace dueregard {

namespace {

void gather(SuppressionSubject &to, const SuppressionSubject &more)
{
    to.groups += more.groups;
    to.texts += more.texts;
    to.members = std::max(to.members, more.members);
}

SuppressionSubject sharing(const QStringList &groups, const QString &name = {})
{
    SuppressionSubject subject;
    subject.groups = groups;
    if (!name.isEmpty())
        subject.texts += name;
    subject.members = std::max(1, int(groups.size()));
    return subject;
}

bool needsCare(const SuppressionSubject &subject)
{
    const int least = 1;
    return Suppression::ruleFor(subject, least).threshold > least;
}

SuppressionSubject ofIntersection(const Intersection &item)
{
    SuppressionSubject subject = sharing(item.groups, item.title);
    for (const QStringList &row : item.other_members.rows)
        subject.texts += row;
    subject.members = std::max(1, memberCount(item));
    return subject;
}

SuppressionSubject ofPlanRow(const Assessment &a, const StakeholderGroup &row)
{
    SuppressionSubject subject = sharing(row.groups, row.name);
    for (const Intersection &item : a.intersections)
        if (!row.intersection_id.isEmpty() && item.id == row.intersection_id)
            gather(subject, ofIntersection(item));
    return subject;
}

SuppressionSubject ofPlanRows(const Assessment &a, const QStringList &ids)
{
    SuppressionSubject subject;
    for (const StakeholderGroup &row : a.stakeholderGroups)
        if (ids.contains(row.id))
            gather(subject, ofPlanRow(a, row));
    return subject;
}

SuppressionSubject ofActivity(const Assessment &a, const Activity &activity)
{
    constexpr int few = 2; // of more groups, those who came are nobody in particular
    SuppressionSubject subject;
    subject.texts += activity.title;
    QMap<QString, SuppressionSubject> audiences;
    QStringList planned;
    for (const StakeholderGroup &row : a.stakeholderGroups) {
        if (!activity.stakeholder_group_ids.contains(row.id))
            continue;
        const SuppressionSubject people = ofPlanRow(a, row);
        audiences.insert(people.groups.isEmpty() ? row.id : memberKey(people.groups), people);
        planned += people.groups;
    }
    for (const QString &group : activity.groups)
        if (!planned.contains(group))
            audiences.insert(group, sharing({group}));
    const bool all = std::all_of(audiences.begin(), audiences.end(), needsCare);
    if (activity.groups.size() <= few)
        subject.groups = activity.groups;
    if (audiences.size() <= few || all)
        for (const SuppressionSubject &people : std::as_const(audiences))
            gather(subject, people);
    return subject;
}

SuppressionSubject ofActivities(const Assessment &a, const QStringList &ids)
{
    SuppressionSubject subject;
    for (const Activity &activity : a.activities)
        if (ids.contains(activity.id))
            gather(subject, ofActivity(a, activity));
    return subject;
}

SuppressionSubject ofFinding(const Assessment &a, const Finding &finding)
{
    SuppressionSubject subject = sharing(finding.groups);
    gather(subject, ofPlanRows(a, finding.stakeholder_group_ids));
    gather(subject, ofActivities(a, finding.activity_ids));
    QStringList linked = finding.intersection_ids;
    for (const FindingLink &link : a.findingLinks)
        if (link.finding_id == finding.id)
            linked += link.intersection_id;
    for (const IntersectionVoice &voice : a.intersectionVoices)
        if (voice.finding_id == finding.id)
            linked += voice.intersection_id;
    for (const Intersection &item : a.intersections)
        if (item.finding_ids.contains(finding.id) || linked.contains(item.id))
            gather(subject, ofIntersection(item));
    return subject;
}

} // namespace

SuppressionSubject countedPeople(const Assessment &a, RecordKind kind, const QString &id)
{
    const auto of = [&id](const auto &records, const auto &subjectOf) {
        for (const auto &record : records)
            if (record.id == id)
                return subjectOf(record);
        return SuppressionSubject();
    };
    switch (kind) {
    case RecordKind::Intersection: return of(a.intersections, ofIntersection);
    case RecordKind::StakeholderGroup: return ofPlanRows(a, {id});
    case RecordKind::Activity: return ofActivities(a, {id});
    case RecordKind::Finding: return of(a.findings, [&a](const Finding &finding) { return ofFinding(a, finding); });
    case RecordKind::ActivityReach:
        return of(a.activityReaches, [&a](const ActivityReach &reach) {
            SuppressionSubject subject = sharing(reach.groups);
            gather(subject, ofPlanRows(a, {reach.stakeholder_group_id}));
            return subject;
        });
    case RecordKind::Recognition: return of(a.recognitions, [&a](const Recognition &thanks) { return ofActivities(a, thanks.activity_ids); });
    case RecordKind::Impact: return of(a.impacts, [](const Impact &impact) { return SuppressionSubject{.groups = {impact.characteristic, impact.group}, .texts = {impact.group_note}, .members = 1, .base = std::nullopt}; });
    case RecordKind::Indicator: return of(a.indicators, [](const Indicator &indicator) { return SuppressionSubject{.groups = indicator.groups, .texts = {indicator.title}, .members = 1, .base = std::nullopt}; });
    default: return {};
    }
}

} // namespace dueregard
