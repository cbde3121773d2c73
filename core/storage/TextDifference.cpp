// SPDX-License-Identifier: Apache-2.0
#include "core/storage/TextDifference.h"

namespace dueregard {

QString textDifference(const QString &from, const QString &to)
{
    const qsizetype shorter = qMin(from.size(), to.size());
    qsizetype start = 0;
    while (start < shorter && from[start] == to[start])
        ++start;
    if (start > 0 && from[start - 1].isHighSurrogate())
        --start;
    qsizetype end = 0;
    while (end < shorter - start && from[from.size() - 1 - end] == to[to.size() - 1 - end])
        ++end;
    if (end > 0 && from[from.size() - end].isLowSurrogate())
        --end;
    return QStringLiteral("%1 %2 ").arg(start).arg(end) + to.mid(start, to.size() - start - end);
}

std::optional<QString> applyDifference(const QString &from, const QString &difference)
{
    const qsizetype first = difference.indexOf(u' ');
    const qsizetype second = first < 0 ? -1 : difference.indexOf(u' ', first + 1);
    if (second < 0)
        return std::nullopt;
    bool startOk = false;
    bool endOk = false;
    const qsizetype start = difference.left(first).toLongLong(&startOk);
    const qsizetype end = difference.mid(first + 1, second - first - 1).toLongLong(&endOk);
    if (!startOk || !endOk || start < 0 || end < 0 || start > from.size() || end > from.size() - start)
        return std::nullopt;
    return from.left(start) + difference.mid(second + 1) + from.right(end);
}

} // namespace dueregard
