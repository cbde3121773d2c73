// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/WorkingGroups.h"

#include <algorithm>

namespace dueregard {

QStringList groupAlerts(const WorkingGroup &group)
{
    QStringList alerts;
    const qsizetype status = group.roles.columns.indexOf(QStringLiteral("status")), reason = group.roles.columns.indexOf(QStringLiteral("reason"));
    qsizetype members = 0, left = 0;
    for (const QStringList &row : group.roles.rows) {
        if (row.join(QString()).trimmed().isEmpty())
            continue;
        ++members;
        // Whose term ended did not leave because of us.
        left += row.value(status) == QLatin1String("left") && row.value(reason) != QLatin1String("finished") ? 1 : 0;
    }
    if (status >= 0 && left * 4 > members)
        alerts += QStringLiteral("leaving");

    const qsizetype date = group.meetings.columns.indexOf(QStringLiteral("date")), residents = group.meetings.columns.indexOf(QStringLiteral("residents"));
    QList<std::pair<QString, int>> came;
    for (const QStringList &row : group.meetings.rows) {
        bool ok = false;
        const int number = row.value(residents).trimmed().toInt(&ok);
        if (residents >= 0 && ok)
            came += {row.value(date), number};
    }
    std::stable_sort(came.begin(), came.end(), [](const auto &one, const auto &two) { return one.first < two.first; });
    if (const qsizetype last = came.size() - 1; last >= 2 && came[last].second < came[last - 1].second && came[last - 1].second < came[last - 2].second)
        alerts += QStringLiteral("attendance");
    return alerts;
}

bool isOverdue(const Recommendation &recommendation, QDate today)
{
    const bool answered = !recommendation.response.isEmpty() || (!recommendation.response_status.isEmpty() && recommendation.response_status != QLatin1String("no_response_yet"));
    return recommendation.due.isValid() && recommendation.due < today && !answered;
}

} // namespace dueregard
