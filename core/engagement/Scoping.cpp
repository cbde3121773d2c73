// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Scoping.h"

#include <algorithm>

namespace dueregard {

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
    return assessment.answer(QStringLiteral("about.rule_groups")).list();
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
