// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/Table.h"

namespace dueregard::bench {

namespace {

QString figure(double value, const QString &unit)
{
    const int digits = value < 0.1 ? 4 : value < 10 ? 2 : value < 100 ? 1 : 0;
    const QString number = QString::number(value, 'f', digits);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString ratioOf(const Row &row)
{
    return row.baseline && *row.baseline > 0 ? QString::number(row.ours / *row.baseline, 'f', 3) : QStringLiteral("-");
}

QString goalOf(const Row &row)
{
    if (!row.goal)
        return QStringLiteral("-");
    return row.goal->of == Goal::Of::Ratio ? QStringLiteral("ratio <= %1").arg(row.goal->most, 0, 'g', 3) : QStringLiteral("<= ") + figure(row.goal->most, row.unit);
}

QString verdictOf(const Row &row)
{
    if (!row.goal)
        return QStringLiteral("-");
    return isMet(row) ? QStringLiteral("met") : QStringLiteral("not met");
}

} // namespace

bool isMet(const Row &row)
{
    if (!row.goal)
        return true;
    if (row.goal->of == Goal::Of::Value)
        return row.ours <= row.goal->most;
    return row.baseline && row.ours <= *row.baseline * row.goal->most;
}

QString tableOf(const QList<Row> &rows)
{
    QList<QStringList> lines{{QStringLiteral("what"), QStringLiteral("ours"), QStringLiteral("baseline"), QStringLiteral("ratio"), QStringLiteral("goal"), {}}};
    for (const Row &row : rows)
        lines.append({row.name, figure(row.ours, row.unit), row.baseline ? figure(*row.baseline, row.unit) : QStringLiteral("-"), ratioOf(row), goalOf(row), verdictOf(row)});
    QList<qsizetype> widths(6, 0);
    for (const QStringList &line : std::as_const(lines))
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = qMax(widths[i], line[i].size());
    QString out;
    for (qsizetype n = 0; n < lines.size(); ++n) {
        QString text = lines[n][0].leftJustified(widths[0]);
        for (qsizetype i = 1; i < 4; ++i)
            text += QStringLiteral("  ") + lines[n][i].rightJustified(widths[i]);
        for (qsizetype i = 4; i < 6; ++i)
            text += QStringLiteral("  ") + lines[n][i].leftJustified(widths[i]);
        while (text.endsWith(u' '))
            text.chop(1);
        out += text + u'\n';
        if (n == 0)
            out += QString(text.size() + widths[5], u'-') + u'\n';
    }
    return out;
}

} // namespace dueregard::bench
