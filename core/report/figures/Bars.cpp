// SPDX-License-Identifier: Apache-2.0
// Figures side by side on one axis.
#include "core/report/BlockTools.h"
#include "core/report/Suppression.h"
#include "core/report/TableCells.h"
#include "core/report/figures/Figures.h"
#include "core/report/figures/Sketch.h"

#include <algorithm>

namespace dueregard::figures {

void bars(const ReportContext &c, const BarWords &words, const QList<Bar> &all, ReportBlocks &out)
{
    if (all.isEmpty() || words.full <= 0)
        return;
    TableBlock table;
    table.caption = {Run{.text = words.caption}};
    table.columns = {{.weight = 3}, {.weight = 1, .numeric = true}};
    TableBlock::Row head;
    head.cells = {makeCell(words.label), makeCell(words.value)};
    table.headerRows.push_back(head);
    for (const Bar &bar : all) {
        TableBlock::Row row;
        row.cells = {makeCell(bar.label), makeCell(bar.shown)};
        table.rows.push_back(std::move(row));
    }
    const qsizetype most = Sketch::mostFor(c.profile, 16); // a page
    const double full = Sketch::widthFor(c.profile);
    const double left = full * 0.396, width = full - left - 50;
    constexpr double thick = 14;
    const QList<Part> parts = partsOf(all.size(), most);
    for (qsizetype part = 0; part < parts.size(); ++part) {
        Sketch sketch(full);
        QStringList told;
        double y = 4;
        for (const Bar &bar : all.mid(parts[part].first, parts[part].count)) {
            const QStringList label = Sketch::wrapped(bar.label, left - 12, Sketch::labelLines(full));
            sketch.lines({0, y + 11}, label);
            const QRectF rect(left, y, std::max(1.0, std::min(1.0, bar.value / words.full) * width), thick);
            if (bar.value > 0)
                sketch.patterned(rect, Pattern::Diagonal);
            sketch.text({(bar.value > 0 ? rect.right() : left) + 5, y + 11}, bar.shown, DrawingText::Anchor::Start, true);
            told << c.word(QStringLiteral("report.label_value")).arg(bar.label, bar.shown);
            y += std::max(double(label.size()) * Sketch::leading, thick) + 8;
        }
        sketch.straight({left, 0}, {left, y - 4}, Sketch::ink(), 1);
        const QString caption = partCaption(c, words.caption, part, parts.size());
        FigureBlock figure;
        figure.drawing = sketch.finished(y);
        figure.caption = {Run{.text = c.word(QStringLiteral("report.figure.caption")).arg(caption)}};
        figure.alternative = c.word(QStringLiteral("report.figure.grid")).arg(caption, told.join(QStringLiteral(". ")));
        out.push_back({std::move(figure), words.source});
    }
    out.push_back({std::move(table), words.source});
}

namespace {

/// The column of percentages: rows and their shares as printed. Empty when a base is too small, or not known.
QList<Bar> sharesIn(const ReportContext &c, const Evidence &printed, const Evidence &recorded)
{
    constexpr qint64 smallestBase = 30;
    const Suppression::TableCells cells(recorded.data);
    const auto base = Suppression::firstCount(recorded.base);
    for (qsizetype column = 1; column < cells.columns(); ++column) {
        QList<Bar> bars;
        bool sure = true;
        for (qsizetype row = 0; row < cells.rows() && sure; ++row) {
            const Suppression::Cell &cell = cells.at(row, column);
            if (cell.kind != Suppression::Cell::Kind::Percent)
                continue;
            std::optional<qint64> people = base;
            for (qsizetype other = 1; other < cells.columns(); ++other)
                if (cells.at(row, other).kind == Suppression::Cell::Kind::Count)
                    people = cells.at(row, other).count;
            sure = people && *people >= smallestBase;
            QString shown = printed.data.rows.value(row).value(column).trimmed();
            const QString digits = QString(shown).remove(u'%').trimmed();
            bool ok = false;
            const double value = digits.toDouble(&ok);
            if (!ok || value < 0 || value > 100)
                continue; // withheld, or no figure
            bars += {printed.data.rows[row].value(0), value, c.word(QStringLiteral("report.number_percent")).arg(digits)};
        }
        if (sure && bars.size() >= 3)
            return bars;
    }
    return {};
}

} // namespace

void sideBySide(const ReportContext &c, const QSet<QString> &evidence, ReportBlocks &out)
{
    for (qsizetype i = 0; i < c.assessment.evidence.size(); ++i) {
        const Evidence &item = c.assessment.evidence[i];
        // Without a source and a time a figure is a rumour.
        if (!evidence.contains(item.id) || item.cross_tabulated != QLatin1String("yes") || item.title.isEmpty() || (item.period.isEmpty() && item.published.isEmpty()))
            continue;
        const Evidence *recorded = &item;
        if (c.original)
            for (const Evidence &known : c.original->evidence)
                if (known.id == item.id)
                    recorded = &known;
        const QList<Bar> shares = sharesIn(c, item, *recorded);
        if (shares.isEmpty())
            continue;
        const QString what = item.data_caption.isEmpty() ? item.title : item.data_caption;
        bars(c,
             {.caption = what,
              .label = c.word(QStringLiteral("report.side.group")),
              .value = c.word(QStringLiteral("report.side.share")),
              .full = 100,
              .source = c.record(RecordKind::Evidence, item.id, QStringLiteral("data"))},
             shares, out);
        const QString source = c.joined({QStringLiteral("E%1 ").arg(i + 1) + item.title, item.publisher, item.period.isEmpty() ? c.partialDate(item.published) : item.period});
        out.push_back(makeNote(c.word(QStringLiteral("report.side.source")).arg(source), c.record(RecordKind::Evidence, item.id)));
    }
}

} // namespace dueregard::figures
