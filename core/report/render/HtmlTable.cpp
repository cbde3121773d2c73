// SPDX-License-Identifier: Apache-2.0
// The part of HtmlBlocks that writes tables.
#include "core/report/BlockTools.h"
#include "core/report/render/HtmlBlocks.h"

#include <QRegularExpression>

#include <algorithm>

namespace dueregard {

namespace {
constexpr int cardWords = 60;     // report.md §4: a longer text makes cards of the rows
constexpr size_t mostColumns = 6; // of texts, beside one another on a wide screen

bool isBlank(const TableBlock::Cell &cell)
{
    return std::all_of(cell.paragraphs.begin(), cell.paragraphs.end(), [](const Runs &runs) { return plain(runs).trimmed().isEmpty(); });
}

/// How a table gives way when there is no room for it.
enum class Shape {
    Plain,  ///< two columns fit everywhere
    Broken, ///< the same, but only if words are broken
    Scroll, ///< figures: their columns are read down, so they stay, and the table scrolls
    Stack,  ///< texts: rows become cards on narrow screens
    Cards,  ///< rows are cards everywhere
};

/// About how many letters wide the columns have to be for their longest words, spaces between columns included.
double lettersNeeded(const TableBlock &table)
{
    constexpr double padding = 1.7;
    double sum = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        qsizetype longest = 1;
        for (const auto *rows : {&table.headerRows, &table.rows})
            for (const TableBlock::Row &row : *rows)
                if (i < row.cells.size())
                    for (const Runs &runs : row.cells[i].paragraphs)
                        for (const QString &word : plain(runs).split(QRegularExpression(QStringLiteral("[\\s-]"))))
                            longest = std::max(longest, word.size());
        sum += double(longest) + padding;
    }
    return sum;
}

Shape shapeOf(const TableBlock &table, double room)
{
    constexpr double letter = 0.61;  // width of a bold one, in the size of the text
    constexpr double narrowest = 17; // a screen of 320 pixels without its margins
    const double needed = lettersNeeded(table) * letter;
    if (table.columns.size() <= 2)
        return needed <= narrowest ? Shape::Plain : Shape::Broken;
    int words = 0;
    for (const TableBlock::Row &row : table.rows) {
        for (const TableBlock::Cell &cell : row.cells) {
            int ofCell = 0;
            for (const Runs &runs : cell.paragraphs)
                ofCell += countWords(plain(runs));
            words = std::max(words, ofCell);
        }
    }
    if (words > cardWords)
        return Shape::Cards;
    if (std::all_of(table.columns.begin() + 1, table.columns.end(), [](const TableBlock::Column &column) { return column.numeric; }))
        return Shape::Scroll;
    return table.columns.size() > mostColumns || needed > room ? Shape::Cards : Shape::Stack;
}

QString classOf(Shape shape, size_t columns)
{
    switch (shape) {
    case Shape::Plain: return QStringLiteral("plain");
    case Shape::Broken: return QStringLiteral("broken");
    case Shape::Scroll: return QStringLiteral("figures");
    case Shape::Stack: return columns > 4 ? QStringLiteral("stack wide") : QStringLiteral("stack");
    case Shape::Cards: return QStringLiteral("stack always");
    }
    return {};
}

QString labelOf(const TableBlock &table, size_t column)
{
    QStringList parts;
    for (const TableBlock::Row &row : table.headerRows)
        if (column < row.cells.size())
            for (const Runs &runs : row.cells[column].paragraphs)
                parts << plain(runs).simplified();
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}
} // namespace

void HtmlBlocks::writeCell(const TableBlock::Cell &cell, const char *element, HtmlWriter::Attributes attributes)
{
    m_out.openFor(element, cell.paragraphs, attributes);
    writeParagraphs(cell.paragraphs);
    m_out.close();
}

void HtmlBlocks::writeTable(const TableBlock &table)
{
    const size_t columns = table.columns.size();
    if (columns == 0 || (table.rows.empty() && table.headerRows.empty()))
        return;
    const Shape shape = shapeOf(table, m_room);
    // Browsers forget that a table is one when its rows are laid out as blocks, unless the roles are written out.
    const bool stacks = shape == Shape::Stack || shape == Shape::Cards;
    const auto role = [stacks](const char *name) { return stacks ? QString(QLatin1String(name)) : QString(); };
    const QString caption = QStringLiteral("table-%1").arg(++m_names);

    const bool scrolls = shape == Shape::Scroll;
    if (scrolls)
        m_out.open("div", {{"class", QStringLiteral("scroll")}, {"role", QStringLiteral("group")}, {"tabindex", QStringLiteral("0")}, {"aria-labelledby", caption}});
    m_out.open("table", {{"class", classOf(shape, columns)}, {"role", role("table")}});
    m_out.line();
    if (!plain(table.caption).trimmed().isEmpty()) {
        m_out.openFor("caption", table.caption, {{"id", caption}});
        m_out.runs(table.caption);
        m_out.close();
    } else {
        // The heading above it says what it is about; those who jump from table to table do not hear that heading.
        m_out.element("caption", m_lastTitle.isEmpty() ? QStringLiteral("–") : m_lastTitle, {{"id", caption}, {"class", QStringLiteral("unseen")}});
    }
    m_out.line();

    // A header over nothing says nothing: a table of headers alone is one of cells.
    const bool headed = !table.headerRows.empty() && !table.rows.empty();
    const bool rowHeaders = table.rowHeaders && columns > 1 && !table.rows.empty();
    const auto writeRow = [&](const TableBlock::Row &row, bool header) {
        m_out.open("tr", {{"role", role("row")}});
        for (size_t i = 0; i < columns; ++i) {
            static const TableBlock::Cell none;
            const TableBlock::Cell &cell = i < row.cells.size() ? row.cells[i] : none;
            const QString numeric = table.columns[i].numeric ? QStringLiteral("n") : QString();
            if (header && !isBlank(cell))
                writeCell(cell, "th", {{"scope", QStringLiteral("col")}, {"role", role("columnheader")}, {"class", numeric}});
            else if (!header && i == 0 && rowHeaders && !isBlank(cell))
                writeCell(cell, "th", {{"scope", QStringLiteral("row")}, {"role", role("rowheader")}, {"class", numeric}});
            else
                writeCell(cell, "td",
                          {{"role", role("cell")}, {"class", numeric}, {"data-label", stacks && headed && !header ? labelOf(table, i) : QString()}});
        }
        m_out.close();
        m_out.line();
    };
    if (headed) {
        m_out.open("thead", {{"role", role("rowgroup")}});
        m_out.line();
        for (const TableBlock::Row &row : table.headerRows)
            writeRow(row, true);
        m_out.close();
        m_out.line();
    }
    m_out.open("tbody", {{"role", role("rowgroup")}});
    m_out.line();
    if (!headed)
        for (const TableBlock::Row &row : table.headerRows)
            writeRow(row, false);
    for (const TableBlock::Row &row : table.rows)
        writeRow(row, false);
    m_out.close();
    m_out.line();
    m_out.close();
    if (scrolls)
        m_out.close();
    m_out.line();
}

} // namespace dueregard
