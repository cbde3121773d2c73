// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/TableShape.h"

#include "core/report/BlockTools.h"

#include <algorithm>

namespace dueregard {

namespace {
/// Letters of the longest word, at most so many that a very long one does not take the width from all other columns.
int longestWord(const TableBlock::Cell &cell)
{
    constexpr int most = 18;
    int longest = 0;
    for (const Runs &runs : cell.paragraphs) {
        int run = 0;
        for (const QChar c : plain(runs)) {
            run = c.isSpace() || c == QLatin1Char('-') || c == QLatin1Char('/') ? 0 : run + 1;
            longest = std::max(longest, run);
            if (longest >= most)
                return most;
        }
    }
    return longest;
}
} // namespace

int wordsOf(const TableBlock::Cell &cell)
{
    int words = 0;
    for (const Runs &runs : cell.paragraphs)
        words += int(plain(runs).split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
    return words;
}

std::vector<double> tableColumnWidths(const TableBlock &table, const LayoutTheme &theme, double width)
{
    const size_t count = table.columns.size();
    std::vector<double> least(count), widths(count);
    double sum = 0;
    for (const TableBlock::Column &column : table.columns)
        sum += column.weight;
    const auto measure = [&](const TableBlock::Row &row, bool bold) {
        for (size_t i = 0; i < std::min(count, row.cells.size()); ++i) {
            const double letter = theme.table.size * (bold || i == 0 ? 0.66 : 0.61);
            least[i] = std::max(least[i], longestWord(row.cells[i]) * letter + 2 * theme.cellPadX);
        }
    };
    for (const TableBlock::Row &row : table.headerRows)
        measure(row, true);
    for (const TableBlock::Row &row : table.rows)
        measure(row, false);
    for (size_t i = 0; i < count; ++i)
        widths[i] = width * table.columns[i].weight / sum;
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

bool isSetAsCards(const TableBlock &table, const LayoutTheme &theme, const std::vector<double> &widths)
{
    if (*std::min_element(widths.begin(), widths.end()) < theme.table.size * 2.6)
        return true;
    return std::any_of(table.rows.begin(), table.rows.end(), [&theme](const TableBlock::Row &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&theme](const TableBlock::Cell &cell) { return wordsOf(cell) > theme.cardWords; });
    });
}

QString headingOfColumn(const TableBlock &table, size_t column)
{
    QStringList parts;
    for (const TableBlock::Row &row : table.headerRows)
        if (column < row.cells.size())
            for (const Runs &runs : row.cells[column].paragraphs)
                parts << plain(runs);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace dueregard
