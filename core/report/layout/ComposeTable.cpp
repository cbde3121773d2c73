// SPDX-License-Identifier: Apache-2.0
// The part of Composer that sets tables.
#include "core/report/layout/Composer.h"

#include "core/report/TextDirection.h"
#include "core/report/layout/TableShape.h"

#include <algorithm>

namespace dueregard {

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
                                 table.columns[i].numeric ? TextShaper::Align::Right : TextShaper::Align::Start);
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
    const std::vector<double> widths = tableColumnWidths(table, m_theme, place.width);
    if (isSetAsCards(table, m_theme, widths)) {
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
            const QString name = headingOfColumn(table, i);
            bool named = false;
            for (const Runs &runs : row.cells[i].paragraphs) {
                Runs text;
                TextStyle style = m_theme.body;
                style.after = m_theme.itemGap;
                if (!named && !name.isEmpty()) {
                    text << Run{.text = name + QStringLiteral(": "), .strong = true};
                    if (isRightToLeft(runs, m_rightToLeft) != isRightToLeft(text, m_rightToLeft)) { // cannot share a line
                        const int label = element(ElementRole::Paragraph, own);
                        addText(out, m_shaper.shape(text, style, place.width, label, m_theme.ink), style, place, at, true);
                        text.clear();
                    }
                }
                named = true;
                text += runs;
                const int paragraph = element(ElementRole::Paragraph, own);
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
