// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Coverage.h"

#include "core/domain/RejectedOptions.h"
#include "core/engagement/GroupTags.h"
#include "core/engagement/GroupVoice.h"
#include "core/engagement/Reasons.h"
#include "core/engagement/Responses.h"
#include "core/engagement/Scoping.h"

#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

GroupImpact impactOf(const Impact &row, bool hasReason)
{
    if (row.direction == QLatin1String("NEG") || row.direction == QLatin1String("MIX")) {
        if (row.magnitude == QLatin1String("high"))
            return GroupImpact::HighNegative;
        if (row.magnitude == QLatin1String("medium"))
            return GroupImpact::MediumNegative;
        return row.magnitude == QLatin1String("low") ? GroupImpact::LowNegative : GroupImpact::Unknown;
    }
    if (row.direction == QLatin1String("POS"))
        return GroupImpact::Positive;
    if (row.direction == QLatin1String("NEU") || row.direction == QLatin1String("NR"))
        return hasReason ? GroupImpact::None : GroupImpact::Unknown;
    return row.direction.isEmpty() ? GroupImpact::NotRated : GroupImpact::Unknown;
}

GroupImpact impactOf(const Intersection &row)
{
    Impact same;
    same.direction = row.direction.isEmpty() ? QStringLiteral("UNK") : row.direction;
    same.magnitude = row.magnitude;
    return impactOf(same, true);
}

class Computing {
public:
    Computing(const Assessment &assessment, const Pack &pack, CoverageMoment moment, QDate today)
        : a(assessment), m_pack(pack), m_moment(moment), m_today(today), m_tags(pack), m_rejected(rejectedOptions(assessment))
    {
    }

    Coverage run()
    {
        collectRows();
        index();
        for (Target &target : m_targets)
            judge(target);
        Coverage coverage;
        for (Target &target : m_targets) {
            if (target.row.gap() > 0)
                coverage.gaps += int(coverage.rows.size());
            if (target.row.impact != GroupImpact::None && target.row.impact != GroupImpact::NotRated) {
                ++coverage.affected;
                coverage.heard += target.row.state >= CoverageState::Heard && target.row.inPart.isEmpty() && !target.row.reused ? 1 : 0;
            }
            coverage.rows += std::move(target.row);
        }
        std::stable_sort(coverage.gaps.begin(), coverage.gaps.end(), [&](int one, int two) {
            const CoverageRow &x = coverage.rows[one];
            const CoverageRow &y = coverage.rows[two];
            return x.impact != y.impact ? x.impact < y.impact : x.gap() > y.gap();
        });
        return coverage;
    }

private:
    struct Target {
        CoverageRow row;
        GroupTags::Mask members;
        const StakeholderGroup *plan = nullptr;
    };
    struct ActivityFacts {
        const Activity *activity;
        ActivityState state;
        GroupTags::Mask tags;
        QStringList channels;
    };
    struct FindingFacts {
        const Finding *finding;
        GroupTags::Mask tags;
        bool themselves;
        bool answered;
        QList<qsizetype> cameBy; ///< indices of who came to its activities; only when the finding does not say who spoke
        QList<int> fedBackBy;    ///< indices of feedback events that carry its answer
    };

    Target &target(const QStringList &groups, const QString &ownKey = {})
    {
        const QString key = ownKey.isEmpty() ? memberKey(groups) : ownKey;
        const auto known = m_byKey.constFind(key);
        if (known != m_byKey.cend())
            return m_targets[*known];
        m_byKey.insert(key, m_targets.size());
        Target target;
        target.row.key = key;
        target.row.groups = groups;
        QStringList labels;
        for (const QString &group : groups)
            labels += m_pack.groupLabel(group, a.language, a.bodyType);
        target.row.label = labels.join(QStringLiteral(" × "));
        target.members = m_tags.members(groups);
        m_targets.append(target);
        return m_targets.last();
    }

    void collectRows()
    {
        QHash<QString, QList<const Impact *>> byCharacteristic;
        for (const Impact &impact : a.impacts)
            if (!isOfRejected(impact, m_rejected))
                byCharacteristic[impact.characteristic] += &impact;
        QSet<QString> shared;
        for (const SharedReason &reason : a.sharedReasons)
            if (!reason.reason.isEmpty())
                shared.unite(QSet<QString>(reason.characteristics.begin(), reason.characteristics.end()));
        QSet<QString> planned;
        for (const StakeholderGroup &plan : a.stakeholderGroups)
            if (plan.groups.size() == 1)
                planned.insert(plan.groups.first());

        for (const Characteristic &characteristic : m_pack.characteristics) {
            const QList<const Impact *> rows = byCharacteristic.value(characteristic.id);
            const bool whole = std::any_of(rows.begin(), rows.end(), [](const Impact *row) { return row->group.isEmpty(); });
            // A characteristic all of whose rows are about its groups stands in the list through them.
            if (whole || (rows.isEmpty() && (!characteristic.local || planned.contains(characteristic.id) || shared.contains(characteristic.id)))) {
                Target &all = target({characteristic.id});
                if (rows.isEmpty() && shared.contains(characteristic.id))
                    all.row.impact = GroupImpact::None;
            }
            for (const Impact *row : rows) {
                Target &here = target({row->group.isEmpty() ? characteristic.id : row->group});
                const bool reason = !row->evidence_ids.isEmpty() || !row->finding_ids.isEmpty() || !row->not_relevant_reason.isEmpty()
                    || !row->shared_reason_id.isEmpty() || !row->mechanism.isEmpty() || shared.contains(characteristic.id);
                here.row.impact = std::min(here.row.impact, impactOf(*row, reason));
            }
        }
        // Whom the present rule names is affected by definition (S5-2), whatever has been rated.
        const QStringList named = namedByRule(a);
        for (const QString &group : named) {
            const Characteristic *characteristic = m_pack.characteristicOf(group);
            const auto isAbout = [&](const Impact *row) { return row->group == group || row->group.isEmpty() || group == row->characteristic; };
            const QList<const Impact *> rows = characteristic ? byCharacteristic.value(characteristic->id) : QList<const Impact *>();
            if (characteristic && std::none_of(rows.begin(), rows.end(), isAbout)) {
                Target &here = target({group});
                here.row.impact = std::min(here.row.impact, GroupImpact::Unknown);
            }
        }
        for (const StakeholderGroup &plan : a.stakeholderGroups) {
            if (plan.groups.isEmpty() && plan.intersection_id.isEmpty() && plan.name.isEmpty())
                continue;
            Target &here = plan.groups.isEmpty() ? target({}, plan.intersection_id.isEmpty() ? plan.id : plan.intersection_id) : target(plan.groups);
            if (!here.plan) {
                here.plan = &plan;
                here.row.stakeholderId = plan.id;
                if (!plan.name.isEmpty())
                    here.row.label = plan.name;
            }
            // A plan row about a group without rows of its own borrows its characteristic's.
            if (here.row.impact == GroupImpact::NotRated && plan.groups.size() == 1)
                if (const Characteristic *characteristic = m_pack.characteristicOf(plan.groups.first()))
                    for (const Impact *row : byCharacteristic.value(characteristic->id))
                        if (row->group.isEmpty())
                            here.row.impact = std::min(here.row.impact, impactOf(*row, true));
        }
        for (const Intersection &item : a.intersections) {
            if (!item.status.isEmpty() && item.status != QLatin1String("assessed") && item.status != QLatin1String("monitor"))
                continue;
            if (item.groups.isEmpty() && item.other_members.rows.isEmpty())
                continue;
            const bool others = !item.other_members.rows.isEmpty();
            Target &here = others || item.groups.isEmpty() ? target(item.groups, item.id) : target(item.groups);
            here.row.intersectionId = item.id;
            here.row.impact = std::min(here.row.impact, impactOf(item));
            if (!item.title.isEmpty())
                here.row.label = item.title;
            // Members that the pack does not know are on no tag: only what names the intersection itself speaks for it.
            if (others)
                here.members.clear();
        }
        for (const StakeholderGroup &plan : a.stakeholderGroups)
            if (!plan.intersection_id.isEmpty())
                for (Target &target : m_targets)
                    if (target.row.intersectionId == plan.intersection_id && !target.plan) {
                        target.plan = &plan;
                        target.row.stakeholderId = plan.id;
                    }
    }

    void index()
    {
        QSet<QString> withFindings;
        for (const Finding &finding : a.findings)
            withFindings.unite(QSet<QString>(finding.activity_ids.begin(), finding.activity_ids.end()));
        for (const Activity &activity : a.activities) {
            ActivityState state = stateOf(activity, m_today);
            if (state == ActivityState::Planned && activity.status.isEmpty() && withFindings.contains(activity.id))
                state = ActivityState::Done;
            m_activityIndex.insert(activity.id, m_activities.size());
            m_activities.append({&activity, state, m_tags.tags(activity.groups), activity.channels + activity.formats});
        }
        for (const Finding &finding : a.findings) {
            FindingFacts facts{&finding, m_tags.tags(finding.groups), dueregard::isFromThemselves(finding), isAnswered(finding, a), {}, {}};
            if (finding.said_by.isEmpty())
                for (qsizetype i = 0; i < a.activityReaches.size(); ++i)
                    if (finding.activity_ids.contains(a.activityReaches[i].activity_id))
                        facts.cameBy += i;
            QStringList used;
            for (const QString &id : finding.activity_ids)
                if (const int at = int(m_activityIndex.value(id, -1)); at >= 0)
                    used += m_activities[at].channels;
            if (facts.answered)
                for (qsizetype i = 0; i < a.feedbackEvents.size(); ++i)
                    if (carries(a.feedbackEvents[i], finding, used, m_today))
                        facts.fedBackBy += int(i);
            m_findings.append(facts);
        }
        for (const FeedbackEvent &event : a.feedbackEvents)
            m_events.append(m_tags.tags(event.groups));
        for (const ActivityReach &reach : a.activityReaches)
            m_reaches.append(m_tags.tags(reach.groups));
    }

    bool isOf(qsizetype reach, const Target &target) const
    {
        return (!target.row.stakeholderId.isEmpty() && a.activityReaches[reach].stakeholder_group_id == target.row.stakeholderId)
            || (!a.activityReaches[reach].groups.isEmpty() && GroupTags::covers(m_reaches[reach], target.members));
    }

    /// Whether people of a row said this themselves. A finding that does not say who spoke takes it from who came for them, then from
    /// whoever came at all, then from the plan; where nothing is recorded, or some came themselves, the words are their own.
    bool isFromThemselves(const FindingFacts &facts, const Target &target) const
    {
        if (!facts.themselves || !facts.finding->said_by.isEmpty())
            return facts.themselves;
        QStringList forThem, all;
        for (const qsizetype at : facts.cameBy) {
            const ActivityReach &reach = a.activityReaches[at];
            if (reach.reached == 0 || (!reach.reached && reach.band == QLatin1String("0")))
                continue;
            all += reach.representation;
            if (isOf(at, target))
                forThem += reach.representation;
        }
        if (all.isEmpty() && target.plan)
            all += target.plan->representation;
        const QStringList &who = forThem.isEmpty() ? all : forThem;
        return who.isEmpty() || !std::all_of(who.begin(), who.end(), isByOthers);
    }

    /// Whether a piece of evidence is about the people of a row, as its tags say; or about the combination, as its link says.
    bool isAbout(const Evidence &evidence, const Target &target)
    {
        if (!target.members.empty())
            return GroupTags::covers(m_tags.tags(evidence.groups), target.members);
        if (target.row.intersectionId.isEmpty())
            return true; // a row of the plan with a name only: the officer's link is all there is
        return std::any_of(a.intersectionEvidence.begin(), a.intersectionEvidence.end(), [&](const IntersectionEvidence &link) {
            return link.intersection_id == target.row.intersectionId && link.evidence_id == evidence.id && link.directness == QLatin1String("combination");
        });
    }

    /// Whether a source holds, recently, what people said: a table of figures is nobody's voice.
    bool isVoice(const Evidence &evidence) const
    {
        static const QSet<QString> voices{QStringLiteral("surveys"), QStringLiteral("interviews"), QStringLiteral("consultation"), QStringLiteral("complaints"), QStringLiteral("lived_experience")};
        return voices.contains(evidence.type) && !isOldEvidence(evidence.published, m_today) && !isFutureEvidence(evidence.published, m_today);
    }

    static bool isSomebody(const std::optional<double> &count, const QString &band)
    {
        return count.value_or(0) > 0 || (!count && !band.isEmpty() && band != QLatin1String("0") && !band.startsWith(QLatin1String("not_")));
    }

    static bool isByOthers(const QString &representation)
    {
        return representation == QLatin1String("carer") || representation == QLatin1String("staff") || representation == QLatin1String("other_org");
    }

    bool reaches(const FeedbackEvent &event, const GroupTags::Mask &tags, const Target &target) const
    {
        if (event.groups.isEmpty() && event.stakeholder_group_ids.isEmpty())
            return true;
        return (!target.row.stakeholderId.isEmpty() && event.stakeholder_group_ids.contains(target.row.stakeholderId))
            || GroupTags::covers(tags, target.members);
    }

    void judge(Target &target)
    {
        CoverageRow &row = target.row;
        bool planned = false, done = false;
        const auto note = [&](const ActivityFacts &facts) {
            if (facts.state == ActivityState::Cancelled)
                return;
            planned = planned || facts.state == ActivityState::Planned;
            done = done || facts.state == ActivityState::Done;
            if (!row.activityIds.contains(facts.activity->id))
                row.activityIds += facts.activity->id;
        };
        for (const ActivityFacts &facts : std::as_const(m_activities))
            if (GroupTags::covers(facts.tags, target.members)
                || (!row.stakeholderId.isEmpty() && facts.activity->stakeholder_group_ids.contains(row.stakeholderId)))
                note(facts);
        GroupVoice voice(m_pack, row.groups, row.key);
        bool spokenFor = false, heard = false, allAnswered = true, allBack = true;
        for (qsizetype i = 0; i < a.activityReaches.size(); ++i) {
            if (!isOf(i, target))
                continue;
            const ActivityReach &reach = a.activityReaches[i];
            if (const int at = int(m_activityIndex.value(reach.activity_id, -1)); at >= 0)
                note(m_activities[at]);
            const bool came = isSomebody(reach.reached, reach.band);
            spokenFor = spokenFor || (came && isByOthers(reach.representation));
            row.came = row.came || (came && !isByOthers(reach.representation));
        }
        if (target.plan && isSomebody(target.plan->reached, target.plan->reached_band)) {
            spokenFor = spokenFor || isByOthers(target.plan->representation);
            row.came = row.came || !isByOthers(target.plan->representation);
        }
        for (const FindingFacts &facts : std::as_const(m_findings)) {
            const Finding &finding = *facts.finding;
            const bool ours = GroupTags::covers(facts.tags, target.members)
                || (!row.stakeholderId.isEmpty() && finding.stakeholder_group_ids.contains(row.stakeholderId))
                || (!row.intersectionId.isEmpty() && finding.intersection_ids.contains(row.intersectionId));
            if (!ours)
                continue;
            row.findingIds += finding.id;
            if (isFromThemselves(facts, target)) {
                heard = true;
                voice.listen(finding.groups);
            }
            spokenFor = true;
            row.answered += facts.answered ? 1 : 0;
            allAnswered = allAnswered && facts.answered;
            const bool back = facts.answered && std::any_of(facts.fedBackBy.begin(), facts.fedBackBy.end(), [&](int event) { return reaches(a.feedbackEvents[event], m_events[event], target); });
            row.fedBack += back ? 1 : 0;
            allBack = allBack && back;
        }
        const StakeholderGroup *plan = target.plan;
        bool recent = false;
        if (plan)
            for (const Evidence &evidence : a.evidence)
                if (plan->evidence_ids.contains(evidence.id) && isVoice(evidence) && isAbout(evidence, target)) {
                    recent = true;
                    voice.listen(evidence.groups);
                }
        row.reused = recent && !heard;
        row.reasonGiven = plan && isReason(plan->gap_reason);

        if (heard)
            row.state = !allAnswered ? CoverageState::Heard : !allBack ? CoverageState::Answered
                                                                       : CoverageState::LoopClosed;
        else if (recent)
            row.state = CoverageState::Heard;
        else if (spokenFor)
            row.state = CoverageState::SpokenFor;
        else if (done || row.came)
            row.state = CoverageState::InvitedNotReached;
        else if (planned || (plan && (plan->starts.isValid() || !plan->methods.isEmpty())))
            row.state = CoverageState::Planned;
        else
            row.state = row.impact == GroupImpact::NotRated && row.intersectionId.isEmpty() ? CoverageState::NotConsidered : CoverageState::Missing;
        row.counted = row.state;
        row.inPart = row.state >= CoverageState::Heard ? voice.inPart() : QStringList();
        if (!row.inPart.isEmpty()) {
            row.state = CoverageState::Heard;
            if (row.impact == GroupImpact::HighNegative)
                row.counted = CoverageState::SpokenFor;
        }
        row.required = requiredState(row.impact, m_moment, row.reasonGiven, !row.findingIds.isEmpty());
        // What people said earlier was answered then, or is a finding here: there is nothing else to answer.
        if (row.reused && row.required)
            row.required = std::min(*row.required, CoverageState::Heard);
        if (row.gap() > 0)
            addRemedies(target);
    }

    void addRemedies(Target &target)
    {
        CoverageRow &row = target.row;
        if (row.state >= CoverageState::Heard && row.findingIds.size() > row.answered)
            row.remedies += QStringLiteral("answer");
        if (row.state >= CoverageState::Heard && row.answered > row.fedBack)
            row.remedies += QStringLiteral("feed_back");
        if (row.state == CoverageState::InvitedNotReached && row.came)
            row.remedies += QStringLiteral("finding");
        if (row.counted < CoverageState::Heard) {
            if (row.stakeholderId.isEmpty())
                row.remedies += QStringLiteral("plan");
            row.remedies += QStringLiteral("activity");
            for (const Partner &partner : a.partners)
                if (partner.led_by == QLatin1String("yes") && GroupTags::covers(m_tags.tags(partner.groups), target.members))
                    row.partnerIds += partner.id;
            if (!row.partnerIds.isEmpty())
                row.remedies += QStringLiteral("partner");
            for (const Evidence &evidence : a.evidence)
                if (isVoice(evidence) && GroupTags::covers(m_tags.tags(evidence.groups), target.members))
                    row.evidenceIds += evidence.id;
            if (!row.evidenceIds.isEmpty())
                row.remedies += QStringLiteral("evidence");
        }
        row.remedies += QStringLiteral("reason");
    }

    const Assessment &a;
    const Pack &m_pack;
    CoverageMoment m_moment;
    QDate m_today;
    GroupTags m_tags;
    QSet<QString> m_rejected;
    QList<Target> m_targets;
    QHash<QString, qsizetype> m_byKey;
    QList<ActivityFacts> m_activities;
    QHash<QString, qsizetype> m_activityIndex;
    QList<FindingFacts> m_findings;
    QList<GroupTags::Mask> m_events;
    QList<GroupTags::Mask> m_reaches;
};

} // namespace

QString nameOf(CoverageState state)
{
    static const char *const names[] = {"not_considered", "missing", "planned", "invited", "spoken_for", "heard", "answered", "loop_closed"};
    return QString::fromLatin1(names[int(state)]);
}

QString nameOf(GroupImpact impact)
{
    static const char *const names[] = {"high", "medium", "unknown", "low", "positive", "none", "not_rated"};
    return QString::fromLatin1(names[int(impact)]);
}

QString stateCode(const CoverageRow &row)
{
    return row.came && row.state == CoverageState::InvitedNotReached ? QStringLiteral("came") : nameOf(row.state);
}

CoverageMoment momentOf(const Assessment &assessment, QDate today)
{
    switch (assessment.state) {
    case AssessmentState::Decided:
    case AssessmentState::Published:
    case AssessmentState::Monitoring:
    case AssessmentState::Closed: {
        const QDate due = feedbackDue(assessment);
        return due.isValid() && today <= due ? CoverageMoment::AtSignOff : CoverageMoment::AtReview;
    }
    case AssessmentState::InQa:
    case AssessmentState::AwaitingSignOff:
    case AssessmentState::Signed: return CoverageMoment::AtSignOff;
    default: return CoverageMoment::BeforeRecommending;
    }
}

bool CoverageRow::isOpen() const
{
    const bool grave = impact == GroupImpact::HighNegative || impact == GroupImpact::MediumNegative;
    return gap() > 0 && !(reasonGiven && !grave && state < CoverageState::Heard);
}

std::optional<CoverageState> requiredState(GroupImpact impact, CoverageMoment moment, bool reasonGiven, bool somethingSaid)
{
    const bool recommending = moment == CoverageMoment::BeforeRecommending;
    const bool review = moment == CoverageMoment::AtReview;
    switch (impact) {
    case GroupImpact::HighNegative:
        return recommending ? CoverageState::Heard : review ? CoverageState::LoopClosed
                                                            : CoverageState::Answered;
    case GroupImpact::MediumNegative:
        if (recommending)
            return reasonGiven ? CoverageState::SpokenFor : CoverageState::Heard;
        return review ? CoverageState::LoopClosed : CoverageState::Answered;
    case GroupImpact::LowNegative:
    case GroupImpact::Positive:
        if (recommending)
            return CoverageState::InvitedNotReached;
        if (review)
            return somethingSaid ? std::optional(CoverageState::LoopClosed) : std::nullopt;
        return CoverageState::SpokenFor;
    case GroupImpact::Unknown:
        if (recommending)
            return CoverageState::Planned;
        if (review)
            return CoverageState::LoopClosed;
        return reasonGiven ? CoverageState::Planned : CoverageState::Heard;
    case GroupImpact::None:
    case GroupImpact::NotRated: break;
    }
    return std::nullopt;
}

Coverage coverageOf(const Assessment &assessment, const Pack &pack, CoverageMoment moment, QDate today)
{
    return Computing(assessment, pack, moment, today).run();
}

bool isFutureEvidence(const QString &published, QDate today)
{
    const QStringList parts = published.split(u'-');
    const QDate first(parts.value(0).toInt(), parts.size() > 1 ? parts[1].toInt() : 1, parts.size() > 2 ? parts[2].toInt() : 1);
    return first.isValid() && first > today;
}

bool isOldEvidence(const QString &published, QDate today)
{
    const QStringList parts = published.split(u'-');
    const int year = parts.value(0).toInt();
    if (year < 1900)
        return true;
    // The last day that a partial date can mean: nobody is accused of age that is not certain.
    const int month = parts.size() > 1 ? parts[1].toInt() : 12;
    QDate last(year, month, 1);
    last = parts.size() > 2 ? QDate(year, month, parts[2].toInt()) : last.addMonths(1).addDays(-1);
    return !last.isValid() || last.addMonths(24) < today;
}

} // namespace dueregard
