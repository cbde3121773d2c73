// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/PairGrid.h"

#include "core/intersections/IntersectionSteps.h"

#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

int severityOf(const QString &direction, const QString &magnitude)
{
    if (direction != QLatin1String("NEG") && direction != QLatin1String("MIX"))
        return 0;
    return magnitude == QLatin1String("high") ? 3 : magnitude == QLatin1String("medium") ? 2
                                                                                         : 1;
}

QStringList characteristicsOf(const Intersection &intersection, const Pack &pack)
{
    QStringList ids;
    for (const QString &group : intersection.groups)
        if (const Characteristic *one = pack.characteristicOf(group); one && !ids.contains(one->id))
            ids.append(one->id);
    return ids;
}

} // namespace

int PairGrid::pairs() const
{
    int found = 0;
    for (auto it = cells.cbegin(); it != cells.cend(); ++it)
        found += it.key() / 100 != it.key() % 100 && it->count > 0 ? 1 : 0;
    return found;
}

PairGrid pairGrid(const Assessment &assessment, const Pack &pack, const std::function<bool(const Intersection &)> &counts)
{
    QList<const Intersection *> shown;
    for (const Intersection &intersection : assessment.intersections)
        if (intersection.status != QLatin1String("merged") && (!counts || counts(intersection)))
            shown.append(&intersection);
    QSet<QString> used;
    for (const Impact &impact : assessment.impacts)
        used.insert(impact.characteristic);
    for (const Intersection *intersection : std::as_const(shown))
        for (const QString &id : characteristicsOf(*intersection, pack))
            used.insert(id);
    PairGrid grid;
    for (const Characteristic &characteristic : pack.characteristics)
        if (used.contains(characteristic.id))
            grid.characteristics.append(characteristic.id);
    for (int i = 0; i < grid.characteristics.size(); ++i) {
        PairGrid::Cell single;
        for (const Impact &impact : assessment.impacts)
            if (impact.characteristic == grid.characteristics[i]) {
                single.severity = std::max(single.severity, severityOf(impact.direction, impact.magnitude));
                ++single.count;
            }
        grid.cells.insert(i * 100 + i, single);
    }
    const QString left = QStringLiteral("dismissed");
    for (const Intersection *intersection : std::as_const(shown)) {
        const bool dismissed = intersection->status == left;
        const bool candidate = intersection->status == QLatin1String("candidate") || intersection->status == QLatin1String("monitor");
        const QString source = dismissed ? left : candidate ? QStringLiteral("candidate")
                                                            : sourceOf(*intersection, assessment);
        const QStringList ids = characteristicsOf(*intersection, pack);
        for (int i = 0; i < ids.size(); ++i)
            for (int k = 0; k < i; ++k) {
                const int a = int(grid.characteristics.indexOf(ids[i]));
                const int b = int(grid.characteristics.indexOf(ids[k]));
                PairGrid::Cell &pair = grid.cells[std::max(a, b) * 100 + std::min(a, b)];
                if (pair.first.isEmpty() || (pair.source == left && !dismissed)) {
                    pair.first = intersection->id;
                    pair.source = source;
                }
                ++pair.count;
                if (!dismissed && !candidate)
                    pair.severity = std::max(pair.severity, severityOf(intersection->direction, intersection->magnitude));
            }
    }
    return grid;
}

} // namespace dueregard
