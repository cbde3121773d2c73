// SPDX-License-Identifier: Apache-2.0
// Characteristic by characteristic: how many combinations hold each pair, how bad, and where that is known from.
#include "core/report/BlockTools.h"
#include "core/report/figures/Figures.h"
#include "core/report/figures/Sketch.h"

#include <algorithm>

namespace dueregard::figures {

namespace {

constexpr double pairLabelWidth = 150;
constexpr double largest = 34; ///< side of a cell
constexpr double head = 18;
constexpr qsizetype mostPairs = 16;
constexpr double leastSide = 16; ///< of a cell that still has room for its sign

QString severityWord(const ReportContext &c, int severity)
{
    static const QStringList codes{QStringLiteral("none"), QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    return severity < 0 ? QString() : c.choice(QStringLiteral("residual"), codes.value(severity));
}

QString sourceWord(const ReportContext &c, const QString &source)
{
    if (source == QLatin1String("candidate") || source == QLatin1String("dismissed"))
        return c.word(QStringLiteral("report.pairs.") + source);
    return c.choice(QStringLiteral("intersection_source"), source);
}

/// A shape for each source, so that a grey print tells them apart.
void mark(Sketch &sketch, const QRectF &box, const QString &source)
{
    const QPointF middle(box.right() - 8, box.top() + 8);
    const QRectF around(middle - QPointF(4, 4), QSizeF(8, 8));
    if (source == QLatin1String("both"))
        sketch.ellipse(around, Sketch::ink(), Sketch::ink());
    else if (source == QLatin1String("lived"))
        sketch.polygon({middle + QPointF(0, -5), middle + QPointF(5, 0), middle + QPointF(0, 5), middle + QPointF(-5, 0)}, Sketch::ink());
    else if (source == QLatin1String("data"))
        sketch.rectangle(around, Sketch::ink());
    else if (source == QLatin1String("candidate"))
        sketch.ellipse(around, Sketch::paper(), Sketch::ink());
    else if (source == QLatin1String("dismissed"))
        sketch.straight(middle - QPointF(4, 0), middle + QPointF(4, 0), Sketch::ink(), 1.6);
    else
        sketch.rectangle(around, Sketch::paper(), Sketch::ink(), 1.2);
}

} // namespace

void pairTriangle(const ReportContext &c, const PairGrid &grid, ReportBlocks &out)
{
    const qsizetype many = grid.characteristics.size();
    if (many < 2 || grid.pairs() == 0)
        return;
    const QString caption = c.word(QStringLiteral("report.intersections.pairs"));
    TableBlock table;
    table.caption = {Run{.text = caption}};
    table.columns = {{.weight = 2.6}, {.weight = 1, .numeric = true}, {.weight = 1.2}, {.weight = 1.6}};
    TableBlock::Row heads;
    for (const char *key : {"report.pairs.pair", "report.pairs.count", "report.pairs.worst", "report.pairs.source"})
        heads.cells.push_back(makeCell(c.word(QLatin1String(key))));
    table.headerRows.push_back(heads);
    QStringList told;
    for (qsizetype row = 0; row < many; ++row)
        for (qsizetype column = 0; column <= row; ++column) {
            const PairGrid::Cell cell = grid.at(row, column);
            if (cell.count == 0)
                continue;
            const QString name = row == column ? c.word(QStringLiteral("report.pairs.alone")).arg(c.group(grid.characteristics[row]))
                                               : c.word(QStringLiteral("report.pairs.two")).arg(c.group(grid.characteristics[column]), c.group(grid.characteristics[row]));
            const QString severity = severityWord(c, cell.severity);
            TableBlock::Row line;
            line.cells = {makeCell(name), makeCell(row == column ? QString() : QString::number(cell.count)), makeCell(severity), makeCell(sourceWord(c, cell.source))};
            table.rows.push_back(std::move(line));
            if (row != column)
                told << c.word(QStringLiteral("report.label_value")).arg(name, c.joined({severity, sourceWord(c, cell.source)}));
        }

    const double full = Sketch::widthFor(c.profile);
    const double labels = std::min(pairLabelWidth, 0.4 * full);
    const double side = std::min(largest, (full - labels) / double(many));
    if (many <= mostPairs && side >= leastSide) {
        Sketch sketch(full);
        for (qsizetype row = 0; row < many; ++row) {
            const double y = head + double(row) * side;
            const QString number = QString::number(row + 1);
            const int lines = std::max(1, int(side / Sketch::leading));
            const QStringList label = Sketch::wrapped(QStringLiteral("%1  %2").arg(number, c.group(grid.characteristics[row])), labels - 8, std::min(lines, 2));
            for (qsizetype i = 0; i < label.size(); ++i)
                sketch.text({0, y + side / 2 + 4 + (double(i) - double(label.size() - 1) / 2) * Sketch::leading}, label[i]);
            sketch.text({labels + (double(row) + 0.5) * side, 11}, number, DrawingText::Anchor::Middle, true);
            for (qsizetype column = 0; column <= row; ++column) {
                const PairGrid::Cell cell = grid.at(row, column);
                const QRectF box(labels + double(column) * side + 1, y + 1, side - 2, side - 2);
                sketch.rectangle(box, row == column ? Sketch::shadeOf(Pattern::Level) : Sketch::paper(), Sketch::line(), cell.count == 0 ? 0.3 : 1);
                for (int step = 0; step < cell.severity; ++step)
                    sketch.rectangle(QRectF(box.left() + 4, box.bottom() - 7 - step * 6, box.width() * 0.4, 4), Sketch::ink());
                if (row == column || cell.count == 0)
                    continue;
                mark(sketch, box, cell.source);
                if (cell.count > 1)
                    sketch.text({box.right() - 3, box.bottom() - 3}, QString::number(cell.count), DrawingText::Anchor::End);
            }
        }
        FigureBlock figure;
        figure.drawing = sketch.finished(head + double(many) * side + 2);
        figure.alternative = c.word(QStringLiteral("report.figure.grid")).arg(caption, told.join(QStringLiteral(". ")));
        figure.caption = {Run{.text = c.word(QStringLiteral("report.figure.caption")).arg(caption)}};
        out.push_back({std::move(figure), {}});
        out.push_back(makeNote(c.word(QStringLiteral("report.pairs.caption"))));
    }
    out.push_back({std::move(table), {}});
}

} // namespace dueregard::figures
