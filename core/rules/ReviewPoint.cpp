// SPDX-License-Identifier: Apache-2.0
#include "core/rules/ReviewPoint.h"

namespace dueregard {

namespace {
constexpr const char *severityNames[] = {"block", "warn", "advice"};
constexpr const char *gateNames[] = {"REG", "SCR", "SCO", "CON", "QA", "SGN", "DEC", "PUB", "MON"};
} // namespace

QString nameOf(Severity severity)
{
    return QString::fromLatin1(severityNames[int(severity)]);
}

QString nameOf(Gate gate)
{
    return QString::fromLatin1(gateNames[int(gate)]);
}

std::optional<Gate> gateFrom(const QString &name)
{
    for (int i = 0; i < int(std::size(gateNames)); ++i)
        if (name.compare(QLatin1String(gateNames[i]), Qt::CaseInsensitive) == 0)
            return Gate(i);
    return std::nullopt;
}

QString ReviewPoint::whereKey() const
{
    if (!where.kind && where.field.isEmpty())
        return QStringLiteral("page/") + page;
    if (!where.kind)
        return where.id.isEmpty() ? QStringLiteral("answer/") + where.field : QStringLiteral("answer/%1/%2").arg(where.field, where.id);
    const QString record = nameOf(*where.kind) + u'/' + where.id;
    return where.field.isEmpty() ? record : record + u'/' + where.field;
}

} // namespace dueregard
