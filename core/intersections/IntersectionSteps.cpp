// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/IntersectionSteps.h"

#include "core/base/Ids.h"
#include "core/engagement/GroupTags.h"
#include "core/engagement/Responses.h"
#include "core/engagement/SensitiveWords.h"

#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

constexpr int enoughToSay = 60; // characters of "beyond the sum"
constexpr int longTitle = 12;   // words (§4)

/// Whether all members are groups of one characteristic of which people have one at a time: nobody is a combination of these. (To
/// be deaf and blind, or of two ethnic groups, is another matter.)
bool isNobody(const Intersection &item, const Pack &pack)
{
    static const QSet<QString> single{QStringLiteral("age"), QStringLiteral("sex"), QStringLiteral("marriage_civil_partnership")};
    QSet<QString> characteristics;
    for (const QString &group : item.groups) {
        const Characteristic *characteristic = pack.characteristicOf(group);
        characteristics.insert(characteristic ? characteristic->id : group);
    }
    return item.groups.size() >= 2 && item.other_members.rows.isEmpty() && characteristics.size() == 1 && single.contains(*characteristics.begin());
}

void addOnce(QStringList &to, const QStringList &more)
{
    to += more;
    to.removeDuplicates();
}

/// Members in one order: A × B is B × A.
QString membersOf(const Intersection &item)
{
    QStringList others;
    for (const QStringList &row : item.other_members.rows)
        others += row.join(u'\t').simplified().toCaseFolded();
    others.sort();
    return memberKey(item.groups) + u'\n' + others.join(u'\n');
}

bool isTaken(const Intersection &item)
{
    return item.status.isEmpty() || item.status == QLatin1String("assessed") || item.status == QLatin1String("monitor");
}

} // namespace

const Intersection *twinOf(const Intersection &of, const Assessment &assessment)
{
    if (!isTaken(of) || memberCount(of) < 2)
        return nullptr;
    for (const Intersection &item : assessment.intersections) {
        if (item.id == of.id)
            return nullptr;
        if (isTaken(item) && membersOf(item) == membersOf(of))
            return &item;
    }
    return nullptr;
}

bool isKnownAsFew(const Intersection &intersection)
{
    const bool leftOut = intersection.status == QLatin1String("dismissed") && intersection.dismissed_reason == QLatin1String("too_few");
    return leftOut || intersection.scale_band == QLatin1String("1_4") || intersection.scale_band == QLatin1String("5_9") || intersection.sensitivity == QLatin1String("rare")
        || intersection.sensitivity == QLatin1String("small_group");
}

bool isUncounted(const Intersection &item)
{
    static const QStringList counted{QStringLiteral("0"), QStringLiteral("1_4"), QStringLiteral("5_9"), QStringLiteral("10_19"), QStringLiteral("20_49"), QStringLiteral("50_over")};
    constexpr int several = 3;
    if (counted.contains(item.scale_band) || !item.sensitivity.isEmpty())
        return false;
    QString others;
    for (const QStringList &row : item.other_members.rows)
        others += row.join(u' ') + u'\n';
    return memberCount(item) >= several || (memberCount(item) > 0 && (std::any_of(item.groups.begin(), item.groups.end(), isSensitiveGroup) || saysSensitive(others)));
}

bool isShownBroader(const Intersection &intersection)
{
    return isKnownAsFew(intersection) || isUncounted(intersection);
}

int memberCount(const Intersection &intersection)
{
    return int(intersection.groups.size() + intersection.other_members.rows.size());
}

Intersection recordOf(const Candidate &candidate, const Assessment &assessment, const QString &status)
{
    Intersection record;
    for (const Intersection &known : assessment.intersections)
        if (known.id == candidate.intersectionId)
            record = known;
    if (record.id.isEmpty())
        record.id = newId();
    if (record.groups.isEmpty())
        record.groups = candidate.groups;
    record.status = status;
    addOnce(record.barrier_ids, candidate.barrierIds + candidate.ruleBarrierIds);
    addOnce(record.finding_ids, candidate.findingIds);
    addOnce(record.evidence_ids, candidate.evidenceIds);
    record.found_by = candidate.foundBy();
    if (record.mechanism.isEmpty() && record.barrier_ids.size() > 1)
        record.mechanism = QStringLiteral("M1");
    return record;
}

Intersection recordOf(const BarrierFamily &family, const Assessment &assessment, const QString &status)
{
    Candidate all;
    all.groups = family.groups;
    all.barrierIds = {family.barrierId};
    all.barrierWeight = 2;
    return recordOf(all, assessment, status);
}

Merged merged(const Intersection &into, const Intersection &from)
{
    Merged result{into, from};
    addOnce(result.into.groups, from.groups);
    std::sort(result.into.groups.begin(), result.into.groups.end());
    if (result.into.other_members.columns.isEmpty())
        result.into.other_members.columns = from.other_members.columns;
    for (const QStringList &row : from.other_members.rows)
        if (!result.into.other_members.rows.contains(row))
            result.into.other_members.rows += row;
    addOnce(result.into.evidence_ids, from.evidence_ids);
    addOnce(result.into.finding_ids, from.finding_ids);
    addOnce(result.into.action_ids, from.action_ids);
    addOnce(result.into.barrier_ids, from.barrier_ids);
    addOnce(result.into.found_by, from.found_by);
    result.from.status = QStringLiteral("merged");
    result.from.merged_into_id = into.id;
    return result;
}

const QStringList &dismissalReasons()
{
    static const QStringList reasons{QStringLiteral("same_as_row"), QStringLiteral("too_few"), QStringLiteral("no_route"), QStringLiteral("evidence_against"),
                                     QStringLiteral("outside")};
    return reasons;
}

QString sourceOf(const Intersection &intersection, const Assessment &assessment)
{
    QStringList evidence = intersection.evidence_ids;
    for (const IntersectionEvidence &link : assessment.intersectionEvidence)
        if (link.intersection_id == intersection.id)
            evidence += link.evidence_id;
    const bool data = std::any_of(assessment.evidence.begin(), assessment.evidence.end(), [&](const Evidence &each) { return evidence.contains(each.id); });
    // Only people's own words are lived experience; what staff or others say of them is judgement.
    QStringList said = intersection.finding_ids;
    bool lived = false;
    for (const IntersectionVoice &link : assessment.intersectionVoices) {
        if (link.intersection_id != intersection.id)
            continue;
        const bool own = link.said_by == QLatin1String("themselves") || link.said_by == QLatin1String("led_org");
        lived = lived || (own && (recordIndex(assessment, RecordKind::Finding, link.finding_id) >= 0 || recordIndex(assessment, RecordKind::Quote, link.quote_id) >= 0));
        if (link.said_by.isEmpty())
            said += link.finding_id;
    }
    for (const Finding &finding : assessment.findings)
        lived = lived || ((said.contains(finding.id) || finding.intersection_ids.contains(intersection.id)) && isFromThemselves(finding));
    if (data && lived)
        return QStringLiteral("both");
    if (data)
        return QStringLiteral("data");
    return lived ? QStringLiteral("lived") : QStringLiteral("judgement");
}

QStringList missingIn(const Intersection &item, const Assessment &assessment, const Pack &pack)
{
    QStringList missing;
    if (item.status == QLatin1String("candidate"))
        return missing;
    if (item.status == QLatin1String("merged")) {
        if (item.merged_into_id == item.id || std::none_of(assessment.intersections.begin(), assessment.intersections.end(), [&](const Intersection &other) { return other.id == item.merged_into_id; }))
            missing += QStringLiteral("merged_into");
        return missing;
    }
    if (item.status == QLatin1String("dismissed")) {
        if (!dismissalReasons().contains(item.dismissed_reason))
            missing += QStringLiteral("dismissed_reason");
        return missing;
    }
    if (memberCount(item) < 2)
        missing += QStringLiteral("members");
    else if (isNobody(item, pack))
        missing += QStringLiteral("other_characteristic");
    if (item.title.split(QLatin1Char(' '), Qt::SkipEmptyParts).size() > longTitle)
        missing += QStringLiteral("short_title");
    const bool known = std::any_of(item.groups.begin(), item.groups.end(), [&](const QString &group) {
        if (const Characteristic *characteristic = pack.characteristicOf(group))
            return !characteristic->local || std::any_of(assessment.impacts.begin(), assessment.impacts.end(), [&](const Impact &row) { return row.characteristic == characteristic->id; });
        return false;
    });
    if (!item.groups.isEmpty() && !known)
        missing += QStringLiteral("protected_member");
    if (memberCount(item) >= 4 && item.many_members_reason.isEmpty())
        missing += QStringLiteral("many_members");
    if (isUncounted(item))
        missing += QStringLiteral("how_many");
    const bool action = !item.no_action_reason.isEmpty()
        || std::any_of(assessment.actions.begin(), assessment.actions.end(), [&](const Action &each) { return each.intersection_ids.contains(item.id) || item.action_ids.contains(each.id); });
    if (item.status == QLatin1String("monitor")) {
        // No data is no reason to leave it: it is watched, and somebody gets the data (§5.3).
        if (!action)
            missing += QStringLiteral("data_action");
        return missing;
    }
    const bool negative = item.direction == QLatin1String("NEG") || item.direction == QLatin1String("MIX");
    if (!negative)
        return missing;
    const QString beyond = item.beyond_sum.toPlain().simplified();
    if (beyond.size() < enoughToSay)
        missing += QStringLiteral("beyond_sum");
    if (item.mechanism.isEmpty())
        missing += QStringLiteral("mechanism");
    const QString source = sourceOf(item, assessment);
    if (source == QLatin1String("judgement") && item.source != QLatin1String("judgement"))
        missing += QStringLiteral("source");
    if (!action)
        missing += QStringLiteral("action");
    return missing;
}

} // namespace dueregard
