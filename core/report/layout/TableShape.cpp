// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/TableShape.h"

#include "core/report/BlockTools.h"
#include "core/report/ReportFonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace dueregard {

namespace {
/// The longest word by letters, cut so that a very long one does not take the width from all other columns.
QString longestWord(const QList<Runs> &paragraphs)
{
    constexpr qsizetype most = 18;
    QString longest;
    for (const Runs &runs : paragraphs) {
        const QString text = plain(runs);
        qsizetype from = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i < text.size() && !text[i].isSpace() && text[i] != QLatin1Char('-') && text[i] != QLatin1Char('/'))
                continue;
            if (const qsizetype length = std::min(i - from + (i < text.size() && !text[i].isSpace()), most); length > longest.size())
                longest = text.mid(from, length);
            from = i + 1;
        }
    }
    return longest;
}

/// A cell that reads best on one line: a date, a number with its unit. Empty for others.
QString shortText(const TableBlock::Cell &cell)
{
    constexpr qsizetype most = 17; // "22 September 2026"
    if (cell.paragraphs.size() != 1)
        return {};
    const QString text = plain(cell.paragraphs.front()).trimmed();
    const bool number = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return number && text.size() <= most && text.contains(QLatin1Char(' ')) ? text : QString();
}

/// What each column needs so that no word is broken; `whole`: so that no date is, either.
std::vector<double> leastWidths(const TableBlock &table, const LayoutTheme &theme, bool whole = false)
{
    constexpr double unit = 16;    // as TextShaper
    constexpr double widest = 0.8; // of the size: hardly a word has wider letters
    loadReportFonts();
    QFont font;
    font.setFamilies(theme.families);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(theme.table.size * unit));
    const QFontMetricsF plainMetrics(font);
    font.setBold(true);
    const QFontMetricsF boldMetrics(font);
    const size_t count = table.columns.size();
    std::vector<double> least(count, 2 * theme.cellPadX);
    const auto measure = [&](const TableBlock::Row &row, bool bold) {
        for (size_t i = 0; i < std::min(count, row.cells.size()); ++i) {
            QString word = longestWord(row.cells[i].paragraphs);
            if (const QString all = whole ? shortText(row.cells[i]) : QString(); !all.isEmpty())
                word = all;
            if (double(word.size()) * widest * theme.table.size + 2 * theme.cellPadX <= least[i])
                continue;
            const bool strong = bold || (i == 0 && table.rowHeaders);
            least[i] = std::max(least[i], (strong ? boldMetrics : plainMetrics).horizontalAdvance(word) / unit + 2 * theme.cellPadX + 0.5);
        }
    };
    for (const TableBlock::Row &row : table.headerRows)
        measure(row, true);
    for (const TableBlock::Row &row : table.rows)
        measure(row, false);
    return least;
}

/// How many lines a text takes, about: letters are taken as of one width.
double linesTaken(const QString &text, double size, double width)
{
    constexpr double letter = 0.55; // of the size
    const double room = std::max(1.0, width / (size * letter));
    double lines = 1, used = 0;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (used > 0 && used + 1 + double(word.size()) > room) {
            lines += 1;
            used = 0;
        }
        used += double(word.size()) + (used > 0 ? 1 : 0);
    }
    return lines;
}

/// The height of the rows as they stand in columns, about.
double heightInColumns(const TableBlock &table, const LayoutTheme &theme, const std::vector<double> &widths)
{
    double all = 0;
    for (const TableBlock::Row &row : table.rows) {
        double most = 1;
        for (size_t i = 0; i < std::min(widths.size(), row.cells.size()); ++i) {
            double lines = 0;
            for (const Runs &runs : row.cells[i].paragraphs)
                lines += linesTaken(plain(runs), theme.table.size, widths[i] - 2 * theme.cellPadX);
            most = std::max(most, lines);
        }
        all += most * theme.table.leading + 2 * theme.cellPadY;
    }
    return all;
}

/// The same when each is told as a card.
double heightAsCards(const TableBlock &table, const LayoutTheme &theme, double width)
{
    double all = 0;
    for (const TableBlock::Row &row : table.rows) {
        for (size_t i = 0; i < row.cells.size(); ++i)
            for (const Runs &runs : row.cells[i].paragraphs)
                all += linesTaken(headingOfColumn(table, i) + QStringLiteral(": ") + plain(runs), theme.body.size, width) * theme.body.leading + theme.itemGap;
        all += theme.heading[3].before + theme.cellPadY;
    }
    return all;
}
} // namespace

double labelColumnWidth(const QList<KeyValue> &pairs, const LayoutTheme &theme, double width)
{
    constexpr double unit = 16; // as TextShaper
    constexpr double widest = 0.8;
    const double usual = width * theme.labelShare, room = usual - 2 * theme.cellPadX;
    QStringList words;
    for (const KeyValue &pair : pairs)
        if (const QString word = longestWord({pair.label}); double(word.size()) * widest * theme.label.size > room)
            words << word;
    if (words.isEmpty())
        return usual;
    loadReportFonts();
    QFont font;
    font.setFamilies(theme.families);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(theme.label.size * unit));
    font.setBold(theme.label.bold);
    const QFontMetricsF metrics(font);
    double least = usual;
    for (const QString &word : std::as_const(words))
        least = std::max(least, metrics.horizontalAdvance(word) / unit + 2 * theme.cellPadX + 0.5);
    return std::min(least, width / 2);
}

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
    std::vector<double> widths(count);
    double sum = 0;
    for (const TableBlock::Column &column : table.columns)
        sum += column.weight;
    for (size_t i = 0; i < count; ++i)
        widths[i] = width * table.columns[i].weight / sum;
    const auto widen = [&](const std::vector<double> &least, double most, bool wheneverLower = false) {
        double missing = 0, spare = 0;
        for (size_t i = 0; i < count; ++i) {
            missing += std::max(0.0, least[i] - widths[i]);
            spare += std::max(0.0, widths[i] - least[i]);
        }
        if (missing <= 0 || spare <= 0 || (missing > spare * most && !(wheneverLower && missing <= spare)))
            return;
        const std::vector<double> before = widths;
        const double share = std::min(1.0, missing / spare);
        const double given = std::min(1.0, spare / missing);
        for (size_t i = 0; i < count; ++i) {
            if (widths[i] < least[i])
                widths[i] += (least[i] - widths[i]) * given;
            else
                widths[i] -= (widths[i] - least[i]) * share;
        }
        if (missing > spare * most && heightInColumns(table, theme, widths) >= heightInColumns(table, theme, before))
            widths = before;
    };
    widen(leastWidths(table, theme), 1e9);
    widen(leastWidths(table, theme, true), 0.4, true); // unless longer texts would have to be squeezed for it
    return widths;
}

bool isSetAsCards(const TableBlock &table, const LayoutTheme &theme, const std::vector<double> &widths)
{
    const std::vector<double> least = leastWidths(table, theme);
    for (size_t i = 0; i < widths.size(); ++i)
        if (widths[i] < least[i] - 1)
            return true; // a word would be broken
    // In large print columns may hold no more than two words: then the rows take less room, and are read more easily, as cards.
    const bool large = theme.figureScale > 1;
    if (large && heightInColumns(table, theme, widths) > heightAsCards(table, theme, std::accumulate(widths.begin(), widths.end(), 0.0)))
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
