// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportDocument.h"

namespace dueregard {

namespace {
QString text(const Runs &runs)
{
    QString all;
    for (const Run &run : runs)
        all += run.text;
    return all;
}

void add(QStringList &lines, const Runs &runs)
{
    if (const QString line = text(runs); !line.isEmpty())
        lines << line;
}

void add(QStringList &lines, const QList<KeyValue> &pairs)
{
    for (const KeyValue &pair : pairs) {
        add(lines, pair.label);
        for (const Runs &runs : pair.paragraphs)
            add(lines, runs);
    }
}

void add(QStringList &lines, const ReportBlocks &blocks)
{
    for (const ReportBlock &block : blocks) {
        if (const auto *heading = block.as<HeadingBlock>()) {
            add(lines, heading->runs);
        } else if (const auto *paragraph = block.as<ParagraphBlock>()) {
            add(lines, paragraph->runs);
        } else if (const auto *list = block.as<ListBlock>()) {
            for (const ListBlock::Item &item : list->items)
                add(lines, item.runs);
        } else if (const auto *table = block.as<TableBlock>()) {
            add(lines, table->caption);
            for (const auto *rows : {&table->headerRows, &table->rows})
                for (const TableBlock::Row &row : *rows)
                    for (const TableBlock::Cell &cell : row.cells)
                        for (const Runs &runs : cell.paragraphs)
                            add(lines, runs);
        } else if (const auto *pairs = block.as<KeyValuesBlock>()) {
            add(lines, pairs->pairs);
        } else if (const auto *card = block.as<CardBlock>()) {
            add(lines, card->title);
            add(lines, card->pairs);
            add(lines, card->body);
        } else if (const auto *callout = block.as<CalloutBlock>()) {
            add(lines, callout->title);
            add(lines, callout->body);
        } else if (const auto *quote = block.as<QuoteBlock>()) {
            add(lines, quote->runs);
            add(lines, quote->attribution);
        } else if (const auto *figure = block.as<FigureBlock>()) {
            add(lines, figure->caption);
            if (!figure->alternative.isEmpty())
                lines << figure->alternative;
        }
    }
}
} // namespace

QString plainText(const ReportBlocks &blocks)
{
    QStringList lines;
    add(lines, blocks);
    return lines.join(QLatin1Char('\n'));
}

} // namespace dueregard
