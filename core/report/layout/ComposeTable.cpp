// SPDX-License-Identifier: Apache-2.0
// The part of Composer that sets tables.
#include "core/report/layout/Composer.h"

#include <algorithm>
#include <numeric>

namespace dueregard {

namespace {
QString textOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

int wordsOf(const TableBlock::Cell &cell)
{
    int words = 0;
    for (const Runs &runs : cell.paragraphs)
        words += int(textOf(runs).split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
    return words;
}

/// Letters of the longest word, at most so many that a very long one does not take the width from all other columns.
int longestWord(const TableBlock::Cell &cell)
{
    constexpr int most = 18;
    int longest = 0;
    for (const Runs &runs : cell.paragraphs) {
        int run = 0;
        for (const QChar c : textOf(runs)) {
            run = c.isSpace() || c == QLatin1Char('-') || c == QLatin1Char('/') ? 0 : run + 1;
            longest = std::max(longest, run);
            if (longest >= most)
                return most;
        }
    }
    return longest;
}
} // namespace

std::vector<double> Composer::columnWidths(const TableBlock &table, double width) const
{
    const size_t count = table.columns.size();
    std::vector<double> least(count), widths(count);
    double sum = 0;
    for (const TableBlock::Column &column : table.columns)
        sum += column.weight;
    const auto measure = [&](const TableBlock::Row &row, bool bold) {
        for (size_t i = 0; i < std::min(count, row.cells.size()); ++i) {
            const double letter = m_theme.table.size * (bold || i == 0 ? 0.66 : 0.61);
            least[i] = std::max(least[i], longestWord(row.cells[i]) * letter + 2 * m_theme.cellPadX);
        }
    };
    for (const TableBlock::Row &row : table.headerRows)
        measure(row, true);
    for (const TableBlock::Row &row : table.rows)
        measure(row, false);
    for (size_t i = 0; i < count; ++i)
        widths[i] = width * table.columns[i].weight / sum;
    // Columns that are too narrow for their longest word take from those that have room, in proportion to it.
    double missing = 0, spare = 0;
    for (size_t i = 0; i < count; ++i) {
        missing += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    if (missing > 0 && spare > 0) {
        const double share = std::min(1.0, missing / spare);
        const double given = std::min(1.0, spare / missing);
        for (size_t i = 0; i < count; ++i) {
            if (widths[i] < least[i])
                widths[i] += (least[i] - widths[i]) * given;
            else
                widths[i] -= (widths[i] - least[i]) * share;
        }
    }
    return widths;
}

Segment Composer::rowSegment(const TableBlock &table, const TableBlock::Row &row, const std::vector<double> &widths, const Place &place,
                             int parent, bool header, int from)
{
    const int own = parent < 0 ? -1 : element(ElementRole::Row, parent);
    Segment segment;
    segment.whole = true;
    segment.padTop = segment.padBottom = m_theme.cellPadY;
    segment.ruleBelow = header ? m_theme.rule : m_theme.hairline;
    segment.ruleX = place.x;
    segment.ruleWidth = place.width;
    segment.ruleColour = header ? m_theme.ink : m_theme.line;
    const int rowSource = source(row.source);
    segment.source = rowSource >= 0 ? rowSource : from;
    double x = place.x;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const bool head = header || (i == 0 && table.rowHeaders);
        int cell = -1;
        if (own >= 0) {
            const bool empty = i >= row.cells.size() || wordsOf(row.cells[i]) == 0; // a header that says nothing heads nothing
            cell = element(head && !empty ? ElementRole::HeaderCell : ElementRole::Cell, own);
            m_list.elements[cell].rowHeader = head && !header;
        }
        TextStyle style = header ? m_theme.tableHead : m_theme.table;
        style.bold = head;
        const bool last = i + 1 == table.columns.size();
        const double width = widths[i] - (last ? 0 : 2 * m_theme.cellPadX);
        if (i < row.cells.size()) {
            Strip column = strip(row.cells[i].paragraphs, style, x, std::max(8.0, width), cell,
                                 table.columns[i].numeric ? TextShaper::Align::Right : TextShaper::Align::Left);
            column.source = source(row.cells[i].source);
            segment.strips.push_back(std::move(column));
        }
        x += widths[i];
    }
    return segment;
}

void Composer::addTable(ComposedBlock &out, const TableBlock &table, const Place &place, int from)
{
    if (table.columns.empty() || (table.rows.empty() && table.headerRows.empty()))
        return;
    const std::vector<double> widths = columnWidths(table, place.width);
    const double narrowest = *std::min_element(widths.begin(), widths.end());
    bool cards = narrowest < m_theme.table.size * 2.6;
    for (const TableBlock::Row &row : table.rows)
        for (const TableBlock::Cell &cell : row.cells)
            cards = cards || wordsOf(cell) > m_theme.cardWords;
    if (cards) {
        addTableAsCards(out, table, place, from);
        return;
    }

    const int own = element(ElementRole::Table, place.parent);
    if (!table.caption.isEmpty()) {
        const int caption = element(ElementRole::Caption, own);
        addText(out, m_shaper.shape(table.caption, m_theme.caption, place.width, caption, m_theme.ink), m_theme.caption, place, from, true);
    }
    const int firstHead = int(out.segments.size());
    const int top = element(ElementRole::TableHead, own);
    for (const TableBlock::Row &row : table.headerRows) {
        Segment head = rowSegment(table, row, widths, place, top, true, from);
        head.withNext = true;
        out.segments.push_back(std::move(head));
    }
    const int heads = int(table.headerRows.size());
    const int body = element(ElementRole::TableBody, own);
    for (const TableBlock::Row &row : table.rows) {
        Segment segment = rowSegment(table, row, widths, place, body, false, from);
        segment.firstHead = firstHead;
        segment.heads = heads;
        out.segments.push_back(std::move(segment));
    }
    if (heads > 1)
        associateCells(top, body);
    out.segments.back().after = m_theme.body.after * 1.5;
}

/// With several header rows, says of each cell which header cells name it.
void Composer::associateCells(int top, int body)
{
    struct Cell {
        int row;
        int element;
    };
    std::vector<Cell> cells;
    for (int i = top; i < m_list.elements.size(); ++i) {
        const PageElement &element = m_list.elements[i];
        if (element.role == ElementRole::Cell || element.role == ElementRole::HeaderCell)
            cells.push_back({element.parent, i});
    }
    QList<QList<int>> columns; // header cells of each column
    int row = -1, column = 0, rowHeader = -1;
    for (const Cell &cell : cells) {
        column = cell.row == row ? column + 1 : 0;
        if (cell.row != row)
            rowHeader = -1;
        row = cell.row;
        PageElement &element = m_list.elements[cell.element];
        if (m_list.elements[row].parent == top) {
            columns.resize(std::max<qsizetype>(columns.size(), column + 1));
            if (element.role == ElementRole::HeaderCell)
                columns[column] << cell.element;
        } else if (m_list.elements[row].parent == body) {
            element.headedBy = columns.value(column);
            if (rowHeader >= 0)
                element.headedBy << rowHeader;
            if (element.role == ElementRole::HeaderCell)
                rowHeader = cell.element;
        }
    }
}

void Composer::addTableAsCards(ComposedBlock &out, const TableBlock &table, const Place &place, int from)
{
    if (!table.caption.isEmpty()) {
        const int caption = element(ElementRole::Paragraph, place.parent);
        addText(out, m_shaper.shape(table.caption, m_theme.caption, place.width, caption, m_theme.ink), m_theme.caption, place, from, true);
    }
    const auto label = [&table](size_t column) {
        QStringList parts;
        for (const TableBlock::Row &row : table.headerRows)
            if (column < row.cells.size())
                for (const Runs &runs : row.cells[column].paragraphs)
                    parts << textOf(runs);
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    };
    for (const TableBlock::Row &row : table.rows) {
        const int own = element(ElementRole::Section, place.parent);
        const Place inner{place.x, place.width, own};
        const int rowSource = source(row.source);
        const int at = rowSource >= 0 ? rowSource : from;
        size_t first = 0;
        if (table.rowHeaders && !row.cells.empty() && wordsOf(row.cells[0]) <= 25) {
            first = 1;
            Runs title;
            for (const Runs &runs : row.cells[0].paragraphs)
                title += runs;
            TextStyle style = m_theme.cardTitle;
            style.before = m_theme.heading[3].before;
            const std::vector<OpenHeading> outside = m_headings;
            addText(out, recordTitle(title, style, place.width, own), style, place, at, true);
            m_headings = outside;
        }
        for (size_t i = first; i < row.cells.size(); ++i) {
            const QString name = label(i);
            bool named = false;
            for (const Runs &runs : row.cells[i].paragraphs) {
                Runs text;
                if (!named && !name.isEmpty())
                    text << Run{.text = name + QStringLiteral(": "), .strong = true};
                named = true;
                text += runs;
                const int paragraph = element(ElementRole::Paragraph, own);
                TextStyle style = m_theme.body;
                style.after = m_theme.itemGap;
                addText(out, m_shaper.shape(text, style, place.width, paragraph, m_theme.ink), style, place, at);
            }
        }
        if (out.segments.empty())
            continue;
        Segment &last = out.segments.back();
        last.padBottom = m_theme.cellPadY;
        last.ruleBelow = m_theme.hairline;
        last.ruleX = inner.x;
        last.ruleWidth = inner.width;
        last.ruleColour = m_theme.line;
        last.after = m_theme.body.after;
    }
}

} // namespace dueregard
