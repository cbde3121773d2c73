// SPDX-License-Identifier: Apache-2.0
// Shares of those affected beside those of the comparator.
#include "core/report/BlockTools.h"
#include "core/report/figures/Figures.h"
#include "core/report/figures/Sketch.h"

#include <algorithm>

namespace dueregard::figures {

void evidenceProfile(const ReportContext &c, ReportBlocks &out)
{
    struct Item {
        QString number, title, comparator;
        double local = 0;
        std::optional<double> other;
        BlockSource source;
    };
    // A slip ("145" for "14.5") has no bar; its number stands in the table, where it is seen.
    const auto isShare = [](std::optional<double> share) { return share && *share >= 0 && *share <= 100; };
    QList<Item> items;
    for (qsizetype i = 0; i < c.assessment.evidence.size(); ++i) {
        const Evidence &evidence = c.assessment.evidence[i];
        if (!isShare(evidence.local_share))
            continue;
        Item item{QStringLiteral("E%1").arg(i + 1), evidence.groups.isEmpty() ? evidence.title : c.groups(evidence.groups), evidence.comparator, *evidence.local_share, evidence.comparator_share,
                  c.record(RecordKind::Evidence, evidence.id, QStringLiteral("local_share"))};
        if (item.comparator.isEmpty())
            item.comparator = c.word(QStringLiteral("report.figure.comparator"));
        items << item;
    }
    if (items.isEmpty())
        return;
    const QLocale locale(c.language);
    const auto percent = [&](double share) { return c.word(QStringLiteral("report.number_percent")).arg(locale.toString(share, 'g', 4)); };

    const qsizetype most = Sketch::mostFor(c.profile, 10); // a page
    const double full = Sketch::widthFor(c.profile);
    const double barLeft = full * 0.3125, barWidth = full - barLeft - 60;
    constexpr double barHeight = 14;
    const QList<Part> parts = partsOf(items.size(), most);
    for (qsizetype part = 0; part < parts.size(); ++part) {
        Sketch sketch(full);
        double y = 4;
        // The key, in words beside its pattern.
        sketch.patterned(QRectF(0, y, 22, barHeight), Pattern::Diagonal);
        sketch.text({28, y + 11}, c.word(QStringLiteral("report.figure.affected")));
        double keyLeft = barLeft + 60;
        if (Sketch::isNarrow(full)) {
            keyLeft = 0;
            y += 20;
        }
        sketch.rectangle(QRectF(keyLeft, y, 22, barHeight), Sketch::paper(), Sketch::ink(), 1.2);
        sketch.text({keyLeft + 28, y + 11}, c.word(QStringLiteral("report.figure.compared")));
        y += 26;
        const double top = y - 2;
        QStringList told;
        for (const Item &item : items.mid(parts[part].first, parts[part].count)) {
            const QStringList label = Sketch::wrapped(c.word(QStringLiteral("report.figure.numbered")).arg(item.number, item.title), barLeft - 10, Sketch::labelLines(full));
            sketch.lines({0, y + 11}, label, true);
            const auto bar = [&](double at, double share, Pattern pattern) {
                const QRectF rect(barLeft, at, std::max(1.0, share / 100 * barWidth), barHeight);
                if (pattern == Pattern::None)
                    sketch.rectangle(rect, Sketch::paper(), Sketch::ink(), 1.2);
                else
                    sketch.patterned(rect, pattern);
                sketch.text({rect.right() + 5, at + 11}, percent(share));
            };
            bar(y, item.local, Pattern::Diagonal);
            if (isShare(item.other))
                bar(y + barHeight + 4, *item.other, Pattern::None);
            told << (item.other ? c.word(QStringLiteral("report.figure.profile_item")).arg(item.title, percent(item.local), percent(*item.other), item.comparator)
                                : c.word(QStringLiteral("report.figure.profile_item_alone")).arg(item.title, percent(item.local)));
            y += std::max(double(label.size()) * Sketch::leading, isShare(item.other) ? 2 * barHeight + 4 : barHeight) + 12;
        }
        sketch.straight({barLeft, top}, {barLeft, y - 6}, Sketch::ink(), 1);
        FigureBlock figure;
        figure.drawing = sketch.finished(y);
        const QString caption = partCaption(c, c.word(QStringLiteral("report.figure.profile")), part, parts.size());
        figure.caption = {Run{.text = c.word(QStringLiteral("report.figure.caption")).arg(caption)}};
        figure.alternative = c.word(QStringLiteral("report.figure.grid")).arg(caption, told.join(QLatin1Char(' ')));
        out.push_back({std::move(figure), items[parts[part].first].source});
    }

    TableBlock table;
    table.caption = {Run{.text = c.word(QStringLiteral("report.figure.profile"))}};
    table.columns = {{.weight = 2.4}, {.weight = 1, .numeric = true}, {.weight = 1, .numeric = true}, {.weight = 1.6}};
    TableBlock::Row head;
    for (const char *key : {"report.col.evidence.title", "report.figure.affected", "report.figure.compared", "report.figure.compared_with"})
        head.cells.push_back(makeCell(c.word(QLatin1String(key))));
    table.headerRows.push_back(head);
    for (const Item &item : std::as_const(items)) {
        TableBlock::Row row;
        row.source = item.source;
        row.cells = {makeCell(c.word(QStringLiteral("report.figure.numbered")).arg(item.number, item.title)), makeCell(percent(item.local)),
                     makeCell(item.other ? percent(*item.other) : QStringLiteral("–")), makeCell(item.other ? item.comparator : QStringLiteral("–"))};
        table.rows.push_back(std::move(row));
    }
    out.push_back({std::move(table), {}});
}

} // namespace dueregard::figures
