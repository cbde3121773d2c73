// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Tokenism.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/Coverage.h"
#include "core/engagement/EngagementPlan.h"
#include "core/engagement/GroupTags.h"
#include "core/engagement/Responses.h"

#include <QSet>

namespace dueregard {

int levelOffered(const Assessment &assessment)
{
    return assessment.answer(question::engagementLevel).text().toInt();
}

namespace {

bool isReachOf(const ActivityReach &reach, const CoverageRow &row)
{
    return (!row.stakeholderId.isEmpty() && reach.stakeholder_group_id == row.stakeholderId) || (!row.groups.isEmpty() && memberKey(reach.groups) == memberKey(row.groups));
}

/// Where numbers of the people of a row stand.
QList<FieldKey> countsOf(const CoverageRow &row, const Assessment &assessment)
{
    QList<FieldKey> counts;
    const auto take = [&counts](RecordKind kind, const QString &id, std::initializer_list<const char *> fields) {
        for (const char *field : fields)
            counts += FieldKey::record(kind, id, QLatin1String(field));
    };
    for (const StakeholderGroup &plan : assessment.stakeholderGroups)
        if (plan.id == row.stakeholderId || (!row.groups.isEmpty() && memberKey(plan.groups) == memberKey(row.groups)))
            take(RecordKind::StakeholderGroup, plan.id, {"invited", "reached", "reached_band"});
    for (const ActivityReach &reach : assessment.activityReaches)
        if (isReachOf(reach, row))
            take(RecordKind::ActivityReach, reach.id, {"invited", "reached", "band"});
    for (const Finding &finding : assessment.findings)
        if (row.findingIds.contains(finding.id))
            take(RecordKind::Finding, finding.id, {"how_many"});
    return counts;
}

/// Whether all that a group said was said by one person each time, in one place, and nothing shows that more came.
bool isOneVoice(const CoverageRow &row, const Assessment &assessment)
{
    QSet<QString> places;
    for (const Finding &finding : assessment.findings) {
        if (!row.findingIds.contains(finding.id))
            continue;
        if (finding.strength != QLatin1String("one"))
            return false;
        places.unite(QSet<QString>(finding.activity_ids.begin(), finding.activity_ids.end()));
    }
    const auto isMore = [](const std::optional<double> &count, const QString &band) {
        // "1 to 4" may be one.
        return count.value_or(0) > 1 || (!count && band.size() > 0 && band[0].isDigit() && band != QLatin1String("0") && band != QLatin1String("1_4"));
    };
    for (const StakeholderGroup &plan : assessment.stakeholderGroups)
        if (plan.id == row.stakeholderId && isMore(plan.reached, plan.reached_band))
            return false;
    for (const ActivityReach &reach : assessment.activityReaches)
        if (isReachOf(reach, row) && isMore(reach.reached, reach.band))
            return false;
    return !row.findingIds.isEmpty() && places.size() <= 1;
}

} // namespace

QList<TokenAlarm> tokenAlarms(const Assessment &assessment, const Pack &pack, QDate today)
{
    QList<TokenAlarm> alarms;
    const auto alarm = [&](const char *code, const QString &about, const FieldKey &where) { alarms += {QString::fromLatin1(code), about, where}; };
    const int level = levelOffered(assessment);
    const auto flags = timelineFlags(assessment);
    for (const TimelineFlag &flag : flags)
        if (flag.code == QLatin1String("engagement_after_decision"))
            alarm("T1", {}, FieldKey::answer(question::engagementLevel));

    bool anyDone = false;
    for (const Activity &activity : assessment.activities)
        anyDone = anyDone || stateOf(activity, today) == ActivityState::Done;

    QSet<QString> partners, alone;
    int withPartner = 0;
    for (const StakeholderGroup &row : assessment.stakeholderGroups) {
        double reached = row.reached.value_or(-1);
        for (const ActivityReach &reach : assessment.activityReaches)
            if (reach.stakeholder_group_id == row.id && reach.reached)
                reached = std::max(reached, 0.0) + *reach.reached;
        if (reached == 1) {
            alone.insert(row.id);
            alarm("T2", planName(row, pack, assessment.language, assessment.bodyType), FieldKey::record(RecordKind::StakeholderGroup, row.id, {}));
            CoverageRow counted;
            counted.groups = row.groups;
            counted.stakeholderId = row.id;
            alarms.last().counts = countsOf(counted, assessment);
        }
        if (!row.partner_ids.isEmpty()) {
            ++withPartner;
            partners.unite(QSet<QString>(row.partner_ids.begin(), row.partner_ids.end()));
        }
    }
    for (const CoverageRow &row : coverageOf(assessment, pack, momentOf(assessment, today), today).rows) {
        const Characteristic *owner = pack.characteristicOf(row.groups.value(0)); // only characteristics have questions
        const FieldKey where = !row.stakeholderId.isEmpty() ? FieldKey::record(RecordKind::StakeholderGroup, row.stakeholderId, {})
                                                            : FieldKey::answer(question::whatPeopleToldUs, owner ? owner->id : row.groups.value(0));
        if (row.state == CoverageState::SpokenFor)
            alarm("T3", row.label, where);
        else if (row.state >= CoverageState::Heard && row.impact < GroupImpact::Positive && !alone.contains(row.stakeholderId) && isOneVoice(row, assessment)) {
            alarm("T2", row.label, where);
            alarms.last().counts = countsOf(row, assessment);
        }
    }
    const LoopMeter loop = loopMeter(assessment, today);
    if (loop.findings > loop.answered)
        alarm("T4", QString::number(loop.findings - loop.answered), FieldKey::answer(QStringLiteral("engagement.findings")));
    if (withPartner >= 3 && partners.size() == 1)
        for (const Partner &partner : assessment.partners)
            if (partners.contains(partner.id))
                alarm("T5", partner.name, FieldKey::record(RecordKind::Partner, partner.id, {}));
    const auto pays = [](const QStringList &codes) { return codes.contains(QLatin1String("payment")) || codes.contains(QLatin1String("expenses")) || codes.contains(QLatin1String("vouchers")); };
    bool paid = !assessment.recognitions.isEmpty();
    for (const StakeholderGroup &row : assessment.stakeholderGroups)
        paid = paid || pays(row.recognition);
    for (const BudgetLine &line : assessment.budgetLines)
        paid = paid || (line.planned.value_or(0) > 0 && (line.kind == QLatin1String("payments") || line.kind == QLatin1String("expenses")));
    if (level >= 4 && !paid)
        alarm("T6", {}, FieldKey::answer(question::engagementLevel));
    if (loop.findings > 0 && loop.answered == loop.findings && loop.changedSomething == 0)
        alarm("T7", {}, FieldKey::answer(QStringLiteral("engagement.findings")));
    bool closed = anyDone;
    for (const Activity &activity : assessment.activities)
        closed = closed && (stateOf(activity, today) != ActivityState::Done || activity.closed_questions == QLatin1String("yes"));
    if (closed)
        alarm("T8", {}, FieldKey::answer(QStringLiteral("engagement.activities")));
    const QDate due = feedbackDue(assessment);
    if (loop.answered > 0 && loop.fedBack == 0 && due.isValid() && due < today)
        alarm("T9", {}, FieldKey::answer(question::offerResultDate));
    for (const Activity &activity : assessment.activities) {
        if (isCancelled(activity))
            continue;
        const QStringList words = higherLevelWords(activity.publicity_text.toPlain(), levelOfferedIn(activity, assessment));
        if (!words.isEmpty())
            alarm("T10", words.join(QStringLiteral(", ")), FieldKey::record(RecordKind::Activity, activity.id, QStringLiteral("publicity_text")));
    }
    return alarms;
}

} // namespace dueregard
