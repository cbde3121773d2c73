// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Scoping.h"

#include "core/domain/RecordSchema.h"

#include <algorithm>

namespace dueregard {

namespace {

/// Whether any record of any kind names this impact row.
bool isReferredTo(const QString &impactId, const Assessment &assessment)
{
    for (const RecordKind kind : allRecordKinds)
        for (const RecordField &field : schemaOf(kind).fields) {
            if (field.refersTo != RecordKind::Impact)
                continue;
            for (const QString &id : recordIds(assessment, kind)) {
                const Value value = valueAt(assessment, FieldKey::record(kind, id, field.id));
                if (value.kind() == ValueKind::List ? value.list().contains(impactId) : value.text() == impactId)
                    return true;
            }
        }
    return false;
}

} // namespace

QList<ScopingTrigger> scopingTriggers(const Assessment &assessment, const Pack &pack)
{
    QList<ScopingTrigger> triggers;
    const QStringList ticked = assessment.answer(QStringLiteral("about.features")).list();
    for (const QString &id : ticked) {
        const QString key = QStringLiteral("trigger.") + id;
        if (!pack.words.contains(key))
            continue;
        const QString words = pack.word(key, QStringLiteral("en"));
        ScopingTrigger trigger{id, pack.choiceLabel(QStringLiteral("proposal_feature"), id, assessment.language, assessment.bodyType), {}, std::clamp(words.section(u':', 0, 0).trimmed().toInt(), 1, 6)};
        const QStringList groups = words.section(u':', 1).split(u',', Qt::SkipEmptyParts);
        for (const QString &group : groups)
            if (pack.characteristicOf(group.trimmed()))
                trigger.groups += group.trimmed();
        triggers += trigger;
    }
    return triggers;
}

QStringList namedByRule(const Assessment &assessment)
{
    return assessment.answer(ruleGroupsQuestion).list();
}

const Impact *impactRowOf(const QString &group, const Assessment &assessment, const Pack &pack)
{
    const Characteristic *characteristic = pack.characteristicOf(group);
    const QString whole = characteristic ? characteristic->id : group;
    const Impact *ofAll = nullptr;
    for (const Impact &row : assessment.impacts) {
        if (row.characteristic != whole)
            continue;
        if (row.group == group || (row.group.isEmpty() && group == whole))
            return &row;
        const bool unaffected = row.direction == QLatin1String("NEU") || row.direction == QLatin1String("NR");
        if (row.group.isEmpty() && !unaffected && !ofAll)
            ofAll = &row;
    }
    return ofAll;
}

QStringList withoutImpactRow(const QStringList &groups, const Assessment &assessment, const Pack &pack)
{
    QStringList missing;
    for (const QString &group : groups)
        if (pack.characteristicOf(group) && !missing.contains(group) && !impactRowOf(group, assessment, pack))
            missing += group;
    return missing;
}

QMap<QString, Value> impactRowFor(const QString &group, const Pack &pack)
{
    const Characteristic *characteristic = pack.characteristicOf(group);
    QMap<QString, Value> values{{QStringLiteral("characteristic"), Value(characteristic ? characteristic->id : group)}};
    if (characteristic && characteristic->id != group)
        values.insert(QStringLiteral("group"), Value(group));
    return values;
}

QStringList untouchedImpactRows(const QString &group, const Assessment &assessment, const Pack &pack)
{
    const Characteristic *characteristic = pack.characteristicOf(group);
    QStringList ids;
    for (const Impact &row : assessment.impacts) {
        Impact bare;
        bare.id = row.id;
        bare.characteristic = characteristic ? characteristic->id : group;
        bare.group = characteristic && characteristic->id == group ? QString() : group;
        if (row == bare && !isReferredTo(row.id, assessment))
            ids += row.id;
    }
    return ids;
}

QMap<QString, QStringList> raisedCharacteristics(const Assessment &assessment, const Pack &pack)
{
    QMap<QString, QStringList> raised;
    const QStringList named = namedByRule(assessment);
    for (const QString &group : named)
        if (const Characteristic *characteristic = pack.characteristicOf(group))
            raised[characteristic->id] += pack.groupLabel(group, assessment.language, assessment.bodyType);
    for (const ScopingTrigger &trigger : scopingTriggers(assessment, pack))
        for (const QString &group : trigger.groups)
            if (const Characteristic *characteristic = pack.characteristicOf(group))
                raised[characteristic->id] += trigger.label;
    for (QStringList &why : raised)
        why.removeDuplicates();
    return raised;
}

} // namespace dueregard
