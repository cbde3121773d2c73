// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/KeptRatings.h"

#include <algorithm>

namespace dueregard {

const QString KeptRatings::question = QStringLiteral("intersections.kept_ratings");

namespace {

const QStringList columns{QStringLiteral("intersection"), QStringLiteral("impact"), QStringLiteral("magnitude")};

bool isKept(const Intersection &item)
{
    return item.status.isEmpty() || item.status == QLatin1String("assessed") || item.status == QLatin1String("monitor");
}

bool isPartOf(const QString &part, const QString &group, const Characteristic &characteristic)
{
    return std::any_of(characteristic.groups.begin(), characteristic.groups.end(), [&](const Group &each) { return each.id == group && each.parts.contains(part); });
}

QString ratingIn(const TableValue &table, const QString &intersection, const QString &impact)
{
    for (const QStringList &row : table.rows)
        if (row.value(0) == intersection && row.value(1) == impact)
            return row.value(2);
    return {};
}

} // namespace

KeptRatings KeptRatings::of(const Assessment &assessment)
{
    KeptRatings kept;
    const Value stored = assessment.answer(question);
    if (stored.kind() == ValueKind::Table && stored.table().columns == columns)
        kept.m_table = stored.table();
    return kept;
}

KeptRatings::Ratings KeptRatings::now(const Assessment &assessment)
{
    Ratings ratings;
    for (const Impact &impact : assessment.impacts)
        if (rank(impact.magnitude) >= 0 && (impact.direction == QLatin1String("NEG") || impact.direction == QLatin1String("MIX")))
            ratings.insert(impact.id, impact.magnitude);
    return ratings;
}

bool KeptRatings::isRowOf(const Impact &impact, const Intersection &intersection, const Pack &pack)
{
    return std::any_of(intersection.groups.begin(), intersection.groups.end(), [&](const QString &group) {
        const Characteristic *characteristic = pack.characteristicOf(group);
        if (!characteristic || characteristic->id != impact.characteristic)
            return false;
        return impact.group.isEmpty() || impact.group == characteristic->id || group == characteristic->id || impact.group == group
            || isPartOf(impact.group, group, *characteristic) || isPartOf(group, impact.group, *characteristic);
    });
}

Value KeptRatings::with(const Assessment &assessment, const Ratings &before, const Pack &pack) const
{
    TableValue table = m_table;
    const Ratings today = now(assessment);
    for (const Intersection &item : assessment.intersections) {
        for (const Impact &impact : isKept(item) ? assessment.impacts : QList<Impact>()) {
            const QString rating = before.value(impact.id, today.value(impact.id));
            if (!rating.isEmpty() && isRowOf(impact, item, pack) && ratingIn(table, item.id, impact.id).isEmpty())
                table.rows += {item.id, impact.id, rating};
        }
    }
    if (table.rows.isEmpty())
        return {};
    table.columns = columns;
    return table;
}

bool KeptRatings::isLowered(const Impact &impact, const QString &intersection) const
{
    const int then = rank(ratingIn(m_table, intersection, impact.id)), today = rank(impact.magnitude);
    return today >= 0 && today < then;
}

int KeptRatings::rank(const QString &magnitude)
{
    return int(QStringList{QStringLiteral("none"), QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")}.indexOf(magnitude));
}

} // namespace dueregard
