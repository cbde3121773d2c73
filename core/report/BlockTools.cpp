// SPDX-License-Identifier: Apache-2.0
#include "core/report/BlockTools.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dueregard {

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QString shortened(const QString &text, int words)
{
    const QStringList all = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return all.size() <= words ? all.join(QLatin1Char(' ')) : QStringList(all.first(words)).join(QLatin1Char(' ')) + QChar(0x2026);
}

QString firstSentence(const QString &text, int words)
{
    const QString flat = text.simplified();
    for (qsizetype i = 20; i + 1 < flat.size(); ++i)
        if (QStringLiteral(".!?").contains(flat[i]) && flat[i + 1] == QLatin1Char(' '))
            return shortened(flat.left(i + 1), words);
    return shortened(flat, words);
}

int countWords(const QString &text)
{
    return int(text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
}

ReportBlock makeHeading(int level, const QString &text, const BlockSource &source, bool inContents)
{
    return {HeadingBlock{.level = level, .runs = {Run{.text = text}}, .inContents = inContents}, source};
}

ReportBlock makeText(const QString &text, const BlockSource &source, ParagraphBlock::Style style)
{
    return {ParagraphBlock{.runs = {Run{.text = text}}, .style = style}, source};
}

ReportBlock makeNote(const QString &text, const BlockSource &source)
{
    return makeText(text, source, ParagraphBlock::Style::Note);
}

KeyValue makePair(const QString &label, const QString &value, const BlockSource &source)
{
    return {{Run{.text = label}}, {Runs{Run{.text = value}}}, source};
}

namespace {
/// Numbers the items of ordered lists, level by level.
class Numbering {
public:
    QString next(const Block &item)
    {
        const int level = std::clamp(item.level, 1, 3);
        for (int deeper = level; deeper < 3; ++deeper)
            m_count[deeper] = 0;
        if (!item.ordered) {
            m_count[level - 1] = 0;
            return QString(QChar(level == 2 ? 0x2013 : 0x2022));
        }
        return QString::number(++m_count[level - 1]) + QLatin1Char('.');
    }

private:
    int m_count[3] = {0, 0, 0};
};
} // namespace

namespace {
/// A row that somebody left empty is no row: browsers that hide empty cells would be left with a row of nothing.
bool saysNothing(const QList<Runs> &row)
{
    return std::all_of(row.begin(), row.end(), [](const Runs &cell) { return plain(cell).trimmed().isEmpty(); });
}
} // namespace

ReportBlocks makeBlocks(const RichText &text, int headingLevel, const BlockSource &source)
{
    ReportBlocks out;
    ListBlock list;
    Numbering numbering;
    int last = headingLevel - 1;
    const auto closeList = [&] {
        if (!list.items.isEmpty())
            out.push_back({list, source});
        list = {};
        numbering = {};
    };
    for (const Block &block : text.blocks()) {
        if (block.kind != Block::Kind::ListItem)
            closeList();
        switch (block.kind) {
        case Block::Kind::Paragraph:
            if (!plain(block.runs).trimmed().isEmpty())
                out.push_back({ParagraphBlock{.runs = block.runs}, source});
            break;
        case Block::Kind::Heading: {
            if (plain(block.runs).trimmed().isEmpty())
                break;
            // Levels may not be skipped on the way down, whatever was pasted.
            last = std::clamp(std::min(headingLevel + block.level - 1, last + 1), headingLevel, 4);
            out.push_back({HeadingBlock{.level = last, .runs = block.runs, .inContents = false}, source});
            break;
        }
        case Block::Kind::ListItem: list.items << ListBlock::Item{std::clamp(block.level, 1, 3), numbering.next(block), block.runs}; break;
        case Block::Kind::Table: {
            TableBlock table;
            const size_t columns = block.rows.isEmpty() ? 0 : size_t(block.rows.first().size());
            table.columns.resize(columns);
            // Something has to name what a cell is about: where nothing stands above the columns, the first one does. A single
            // column has nothing to name, and is no table.
            const qsizetype headers = std::min<qsizetype>(block.headerRows, block.rows.size());
            const bool headed = !std::all_of(block.rows.begin(), block.rows.begin() + headers, saysNothing);
            table.rowHeaders = !headed;
            if (columns == 1 && !headed) {
                for (const QList<Runs> &row : block.rows)
                    if (!row.isEmpty() && !plain(row.first()).trimmed().isEmpty())
                        out.push_back({ParagraphBlock{.runs = row.first()}, source});
                break;
            }
            for (qsizetype r = 0; r < block.rows.size(); ++r) {
                if (saysNothing(block.rows[r]))
                    continue;
                TableBlock::Row row;
                for (const Runs &cell : block.rows[r])
                    row.cells.push_back(makeCell({cell}));
                row.cells.resize(columns);
                (r < block.headerRows ? table.headerRows : table.rows).push_back(std::move(row));
            }
            weighColumns(table);
            if (!table.headerRows.empty() || !table.rows.empty())
                out.push_back({std::move(table), source});
            break;
        }
        }
    }
    closeList();
    return out;
}

QList<Runs> paragraphs(const RichText &text)
{
    QList<Runs> out;
    Numbering numbering;
    for (const Block &block : text.blocks()) {
        Runs runs = block.runs;
        if (block.kind == Block::Kind::ListItem)
            runs.prepend(Run{.text = numbering.next(block) + QLatin1Char(' ')});
        else
            numbering = {};
        if (block.kind == Block::Kind::Heading)
            for (Run &run : runs)
                run.strong = true;
        if (block.kind == Block::Kind::Table) {
            for (const QList<Runs> &row : block.rows) {
                if (saysNothing(row))
                    continue;
                Runs line;
                for (const Runs &cell : row) {
                    if (!line.isEmpty())
                        line << Run{.text = QStringLiteral("; ")};
                    line += cell;
                }
                out << line;
            }
            continue;
        }
        if (!plain(runs).trimmed().isEmpty())
            out << runs;
    }
    return out;
}

TableBlock::Cell makeCell(const QString &text, const BlockSource &source)
{
    return {text.isEmpty() ? QList<Runs>() : QList<Runs>{Runs{Run{.text = text}}}, source};
}

TableBlock::Cell makeCell(const QList<Runs> &all, const BlockSource &source)
{
    return {all, source};
}

void weighColumns(TableBlock &table)
{
    const auto longest = [](const TableBlock::Cell &cell) {
        qsizetype most = 0;
        for (const Runs &runs : cell.paragraphs)
            most = std::max(most, plain(runs).size());
        return double(most);
    };
    for (size_t i = 0; i < table.columns.size(); ++i) {
        double sum = 0;
        double most = 4;
        for (const auto *rows : {&table.headerRows, &table.rows})
            for (const TableBlock::Row &row : *rows)
                if (i < row.cells.size()) {
                    sum += longest(row.cells[i]);
                    most = std::max(most, longest(row.cells[i]));
                }
        const double mean = sum / double(std::max<size_t>(1, table.rows.size() + table.headerRows.size()));
        // The square root keeps one long text from squeezing the others.
        table.columns[i].weight = std::sqrt(std::max(most * 0.5 + mean * 0.5, 4.0));
    }
}

TableBlock makeTable(const QString &caption, const QStringList &headings, const QList<QStringList> &rows)
{
    TableBlock table;
    if (!caption.isEmpty())
        table.caption = {Run{.text = caption}};
    qsizetype columns = headings.size();
    for (const QStringList &row : rows)
        columns = std::max(columns, row.size());
    table.columns.resize(size_t(columns));
    const auto make = [columns](const QStringList &texts) {
        TableBlock::Row row;
        for (qsizetype i = 0; i < columns; ++i)
            row.cells.push_back(makeCell(texts.value(i)));
        return row;
    };
    if (!headings.join(QString()).trimmed().isEmpty())
        table.headerRows.push_back(make(headings));
    for (const QStringList &row : rows)
        if (!row.join(QString()).trimmed().isEmpty())
            table.rows.push_back(make(row));
    static const QRegularExpression number(QStringLiteral("^[<>≈~]?[-−+]?[£$€]?[0-9][0-9,. ]*(%|m|k)?$"));
    for (qsizetype i = 1; i < columns; ++i) {
        bool any = false, all = true;
        for (const QStringList &row : rows) {
            const QString text = row.value(i).trimmed();
            if (text.isEmpty() || text == QStringLiteral("–") || text == QStringLiteral("-") || text == QStringLiteral("c")
                || (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']')) && text.size() <= 4))
                continue;
            any = true;
            all = all && number.match(text).hasMatch();
        }
        table.columns[size_t(i)].numeric = any && all;
    }
    weighColumns(table);
    return table;
}

void dropEmptyColumns(TableBlock &table)
{
    for (size_t i = table.columns.size(); i-- > 1;) {
        const bool used = std::any_of(table.rows.begin(), table.rows.end(), [i](const TableBlock::Row &row) {
            return i < row.cells.size() && !row.cells[i].paragraphs.isEmpty();
        });
        if (used)
            continue;
        table.columns.erase(table.columns.begin() + std::ptrdiff_t(i));
        for (auto *rows : {&table.headerRows, &table.rows})
            for (TableBlock::Row &row : *rows)
                if (i < row.cells.size())
                    row.cells.erase(row.cells.begin() + std::ptrdiff_t(i));
    }
}

void append(ReportBlocks &to, ReportBlocks blocks)
{
    std::move(blocks.begin(), blocks.end(), std::back_inserter(to));
}

} // namespace dueregard
