// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/ImpactMatrix.h"

#include "core/domain/Aims.h"
#include "core/domain/Assessment.h"
#include "ui/assessment/RecordWords.h"

#include <QCoreApplication>

namespace dueregard {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dueregard::ImpactMatrix", text);
}

int stepsOf(const QString &magnitude)
{
    return magnitude == QLatin1String("high") ? 3 : magnitude == QLatin1String("medium") ? 2 : magnitude == QLatin1String("low") ? 1 : 0;
}

QString sizeWord(int steps)
{
    return steps == 3 ? tr("High") : steps == 2 ? tr("Medium") : steps == 1 ? tr("Low") : QString();
}

bool belongs(const Impact &impact, const QString &characteristic, const QString &aim, const QString &option)
{
    return impact.characteristic == characteristic && letterOfAim(impact.aim) == aim
        && (option.isEmpty() || impact.option_ids.isEmpty() || impact.option_ids.contains(option));
}

struct Tally {
    int rows = 0;
    int negative = 0, positive = 0, unknown = 0, neutral = 0, notRelevant = 0, both = 0;
    int worst = 0, best = 0;
};

MatrixGrid::Cell effect(Direction direction, int steps, int rows)
{
    QString detail = sizeWord(steps);
    if (rows > 1)
        detail = detail.isEmpty() ? tr("%1 rows").arg(rows) : tr("%1, %2 rows").arg(detail).arg(rows);
    return {direction, detail, steps};
}

MatrixGrid::Cell bothWays(const Tally &tally)
{
    const QString worst = sizeWord(tally.worst);
    const QString best = sizeWord(tally.best).toLower();
    return {Direction::BothWays, worst.isEmpty() || best.isEmpty() ? worst + best : tr("%1; %2").arg(worst, best), qMax(tally.worst, tally.best)};
}

} // namespace

MatrixGrid::Cell ImpactMatrix::cell(const Assessment &assessment, const Pack &pack, const Characteristic &characteristic, const QString &aim, const QString &option)
{
    if (!aim.isEmpty() && !characteristic.aims.contains(aim))
        return {Direction::Closed, {}, 0};
    Tally tally;
    for (const Impact &impact : assessment.impacts) {
        if (!belongs(impact, characteristic.id, aim, option))
            continue;
        ++tally.rows;
        const int steps = stepsOf(impact.magnitude);
        switch (directionFrom(impact.direction)) {
        case Direction::Negative:
            ++tally.negative;
            tally.worst = qMax(tally.worst, steps);
            break;
        case Direction::Positive:
            ++tally.positive;
            tally.best = qMax(tally.best, steps);
            break;
        case Direction::BothWays:
            ++tally.both;
            tally.worst = qMax(tally.worst, steps);
            break;
        case Direction::Neutral: ++tally.neutral; break;
        case Direction::NotRelevant: ++tally.notRelevant; break;
        case Direction::NotKnown: ++tally.unknown; break;
        default: break;
        }
    }
    if (tally.both > 0 || (tally.negative > 0 && tally.positive > 0))
        return bothWays(tally);
    if (tally.negative > 0)
        return effect(Direction::Negative, tally.worst, tally.negative);
    if (tally.positive > 0)
        return effect(Direction::Positive, tally.best, tally.positive);
    if (tally.unknown > 0)
        return {Direction::NotKnown, tr("A gap to close"), 0};
    if (tally.neutral > 0)
        return {Direction::Neutral, {}, 0};
    if (tally.notRelevant > 0)
        return {Direction::NotRelevant, {}, 0};
    if (aim.isEmpty() && tally.rows == 0)
        return {Direction::Closed, tr("None"), 0};
    for (const SharedReason &shared : assessment.sharedReasons)
        for (const QString &id : shared.characteristics)
            if (pack.characteristicOf(id) == &characteristic)
                return {directionFrom(shared.direction), tr("Shared reason"), 0};
    return {Direction::NotAnswered, tally.rows > 0 ? tr("A row without a direction") : QString(), 0};
}

bool ImpactMatrix::isAnswered(const Assessment &assessment, const Pack &pack, const Characteristic &characteristic)
{
    const auto says = [&](const QString &aim) {
        const Direction direction = cell(assessment, pack, characteristic, aim, {}).direction;
        return direction != Direction::NotAnswered && direction != Direction::Closed;
    };
    return says({}) || std::any_of(characteristic.aims.begin(), characteristic.aims.end(), says);
}

} // namespace dueregard
