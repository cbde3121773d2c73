// SPDX-License-Identifier: Apache-2.0
#include "core/report/TableShares.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace dueregard::Suppression {

namespace {
constexpr double tolerance = 0.6; // a percentage recorded in whole numbers, rounded or cut

bool isGone(const TableValue &published, qsizetype row, qsizetype column)
{
    return published.rows[row].value(column).startsWith(withheld);
}

QString folded(const QString &label)
{
    return label.simplified().toCaseFolded();
}

/// What a percentage may be about: its row, its column, and both.
QStringList subjectsOf(const TableCells &cells, qsizetype row, qsizetype column)
{
    QStringList labels;
    if (!cells.isTotalRow(row))
        labels << folded(cells.rowLabel(row));
    if (!cells.isTotalColumn(column))
        labels << folded(cells.columnLabel(column));
    labels.removeAll(QString());
    labels.sort();
    return labels.size() == 2 ? QStringList{labels[0], labels[1], labels.join(QLatin1Char('\n'))} : labels;
}

bool isShare(const Cell &cell)
{
    return cell.kind == Cell::Kind::Percent;
}

bool isCompared(const TableCells &cells, qsizetype row, qsizetype column)
{
    return saysComparator(cells.columnLabel(column)) || saysComparator(cells.rowLabel(row));
}

/// The percentages of one row or column.
using Line = QList<std::pair<qsizetype, qsizetype>>;

QList<Line> linesOf(const TableCells &cells)
{
    QList<Line> lines;
    for (const bool rows : {true, false}) {
        for (qsizetype i = 0; i < (rows ? cells.rows() : cells.columns()); ++i) {
            Line line;
            for (qsizetype j = 0; j < (rows ? cells.columns() : cells.rows()); ++j) {
                const qsizetype r = rows ? i : j, c = rows ? j : i;
                if (isShare(cells.at(r, c)) && !isCompared(cells, r, c))
                    line << std::pair(r, c);
            }
            if (!line.isEmpty())
                lines << line;
        }
    }
    return lines;
}

void withhold(SuppressedTable &table, qsizetype row, qsizetype column)
{
    QString &text = table.value.rows[row][column];
    if (text == withheld)
        return;
    if (text == unreliable)
        --table.unreliable;
    text = withheld;
    ++table.withheld;
}
} // namespace

QList<TellingShare> tellingShares(const TableCells &cells, const TableValue &published, const QList<qint64> &known)
{
    constexpr double exact = 5; // narrower than what is printed for a count
    QList<TellingShare> all;
    const auto isCount = [&cells](qsizetype r, qsizetype c) { return cells.at(r, c).kind == Cell::Kind::Count; };
    struct Sum {
        qint64 value = 0;
        bool gone = false;
    };
    const auto sumOf = [&](bool row, qsizetype which) {
        Sum sum;
        for (qsizetype i = 0; i < (row ? cells.columns() : cells.rows()); ++i) {
            const qsizetype r = row ? which : i, c = row ? i : which;
            if (!isCount(r, c) || (row ? cells.isTotalColumn(c) && !cells.columnLabel(c).isEmpty() : cells.isTotalRow(r)))
                continue;
            sum.value += cells.at(r, c).count;
            sum.gone = sum.gone || isGone(published, r, c);
        }
        return sum;
    };
    for (qsizetype r = 0; r < cells.rows(); ++r) {
        for (qsizetype c = 0; c < cells.columns(); ++c) {
            const qint64 part = isCount(r, c) ? cells.at(r, c).count : 0;
            if (part <= 0)
                continue;
            const bool partGone = isGone(published, r, c);
            const auto consider = [&](const Sum &whole) {
                if (whole.value <= part || (!partGone && !whole.gone))
                    return;
                const double share = 100.0 * double(part) / double(whole.value);
                const bool told = partGone || double(whole.value) / share < exact;
                all << TellingShare{cells.subject(r, c), share, !told};
            };
            for (qsizetype other = 0; other < cells.columns(); ++other)
                if (other != c && isCount(r, other))
                    consider({cells.at(r, other).count, isGone(published, r, other)});
            for (qsizetype other = 0; other < cells.rows(); ++other)
                if (other != r && isCount(other, c) && cells.isTotalRow(other))
                    consider({cells.at(other, c).count, isGone(published, other, c)});
            consider(sumOf(true, r));
            consider(sumOf(false, c));
            for (const qint64 number : known)
                consider({number, false});
        }
    }
    return all;
}

void withholdShares(const std::vector<Sheet> &sheets, QList<SuppressedTable> &out)
{
    QHash<QString, QList<std::pair<size_t, double>>> told; // subject → table and share
    QHash<QString, QList<std::pair<size_t, qint64>>> few;  // subject → table and number
    for (size_t s = 0; s < sheets.size(); ++s) {
        const TableCells &cells = sheets[s].cells;
        const TableValue &published = out[qsizetype(s)].value;
        if (out[qsizetype(s)].withheld == 0)
            continue;
        for (const TellingShare &telling : tellingShares(cells, published, sheets[s].known))
            if (!telling.roughly && !telling.subject.isEmpty())
                told[telling.subject] << std::pair(s, telling.share);
        for (qsizetype r = 0; r < cells.rows(); ++r)
            for (qsizetype c = 0; c < cells.columns(); ++c)
                if (const Cell &cell = cells.at(r, c); cell.kind == Cell::Kind::Count && cell.count > 0 && cell.count < smallestBase && isGone(published, r, c))
                    if (const QString subject = cells.subject(r, c); !subject.isEmpty())
                        few[subject] << std::pair(s, cell.count);
    }
    if (told.isEmpty() && few.isEmpty())
        return;
    for (size_t s = 0; s < sheets.size(); ++s) {
        const TableCells &cells = sheets[s].cells;
        SuppressedTable &table = out[qsizetype(s)];
        const QList<Line> lines = linesOf(cells);
        for (const Line &line : lines) {
            for (const auto &[r, c] : line) {
                const double share = cells.at(r, c).share;
                for (const QString &subject : subjectsOf(cells, r, c)) {
                    const auto tells = [&, s = s](const std::pair<size_t, double> &one) { return one.first != s && std::abs(one.second - share) <= tolerance; };
                    const auto shares = told.value(subject);
                    if (share > 0 && std::any_of(shares.begin(), shares.end(), tells))
                        withhold(table, r, c);
                    // Of so few that nothing but their number explains the whole line.
                    for (const auto &[other, number] : few.value(subject)) {
                        if (other == s)
                            continue;
                        const auto whole = [&, number = number](const std::pair<qsizetype, qsizetype> &at) {
                            const double part = cells.at(at.first, at.second).share * double(number) / 100;
                            return std::abs(part - std::round(part)) * 100 / double(number) <= tolerance;
                        };
                        const auto some = [&](const std::pair<qsizetype, qsizetype> &at) { return cells.at(at.first, at.second).share > 0 && cells.at(at.first, at.second).share < 100; };
                        const bool ofAll = std::all_of(line.begin(), line.end(), [&](const auto &at) { return subjectsOf(cells, at.first, at.second).contains(subject); });
                        if (ofAll && std::any_of(line.begin(), line.end(), some) && std::all_of(line.begin(), line.end(), whole))
                            for (const auto &[row, column] : line)
                                withhold(table, row, column);
                    }
                }
            }
        }
        // What is left of a hundred is had from the others.
        for (const Line &line : lines) {
            double sum = 0;
            bool hidden = false;
            for (const auto &[r, c] : line) {
                sum += cells.at(r, c).share;
                hidden = hidden || table.value.rows[r][c] == withheld;
            }
            if (hidden && std::abs(sum - 100) <= 2)
                for (const auto &[r, c] : line)
                    withhold(table, r, c);
        }
    }
}

} // namespace dueregard::Suppression
