// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Readiness.h"

#include <QHash>

namespace dueregard {

const QStringList &starredReadinessItems()
{
    static const QStringList items{QStringLiteral("C1"), QStringLiteral("S1"), QStringLiteral("S2"), QStringLiteral("S3"),
                                   QStringLiteral("S4"), QStringLiteral("P2"), QStringLiteral("R1")};
    return items;
}

Readiness readinessOf(const Assessment &assessment)
{
    QHash<QString, const ReadinessScore *> latest;
    for (const ReadinessScore &score : assessment.readinessScores) {
        bool number = false;
        const int value = score.score.toInt(&number);
        if (!number || value < 0 || value > 3)
            continue;
        const ReadinessScore *&known = latest[score.item];
        if (!known || !score.scored_on.isValid() || !known->scored_on.isValid() || score.scored_on >= known->scored_on)
            known = &score;
    }
    Readiness result;
    const QList<QPair<const char *, QPair<QChar, int>>> components{
        {"culture", {u'C', 5}}, {"structure", {u'S', 5}}, {"practice", {u'P', 5}}, {"power", {u'W', 3}}, {"review", {u'R', 2}}};
    bool all = true;
    for (const auto &[id, items] : components) {
        Readiness::Component component;
        component.id = QString::fromLatin1(id);
        double sum = 0;
        for (int i = 1; i <= items.second; ++i) {
            const QString item = items.first + QString::number(i);
            component.items += item;
            const ReadinessScore *score = latest.value(item);
            if (!score)
                continue;
            ++component.scored;
            sum += score->score.toInt();
            if (score->score.toInt() < 2 && starredReadinessItems().contains(item))
                result.failedStars += item;
        }
        result.scored += component.scored;
        if (component.scored > 0)
            component.mean = sum / component.scored;
        all = all && component.mean;
        if (component.mean && (!result.overall || *component.mean < *result.overall)) {
            result.overall = component.mean;
            result.weakest = component.id;
        }
        result.components += component;
    }
    if (!all) {
        result.overall.reset();
        result.weakest.clear();
    }
    return result;
}

} // namespace dueregard
