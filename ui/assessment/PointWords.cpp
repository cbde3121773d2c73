// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/PointWords.h"

#include <QCoreApplication>

namespace dueregard {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("dueregard::PointWords", text);
}
} // namespace

PointWords wordsOf(Severity severity)
{
    switch (severity) {
    case Severity::Block: return {tr("Before sign-off"), Tone::Problem};
    case Severity::Warn: return {tr("Check"), Tone::Warn};
    case Severity::Advice: break;
    }
    return {tr("Worth a thought"), Tone::Note};
}

PointCount countOf(const QList<ReviewPoint> &points)
{
    PointCount count;
    for (const ReviewPoint &point : points) {
        if (point.severity == Severity::Block && !point.overridden)
            ++count.beforeSignOff;
        if (!point.answered || (point.severity == Severity::Block && !point.overridden))
            ++count.open;
    }
    return count;
}

QString sentenceOf(const PointCount &count)
{
    if (count.open == 0)
        return tr("No review points");
    const QString all = count.open == 1 ? tr("1 review point") : tr("%1 review points").arg(count.open);
    return count.beforeSignOff > 0 ? tr("%1, %2 before sign-off").arg(all).arg(count.beforeSignOff) : all;
}

} // namespace dueregard
