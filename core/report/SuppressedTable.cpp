// SPDX-License-Identifier: Apache-2.0
// Tables as they are published: what is withheld, and what the rest reads.
#include "core/report/NumbersInText.h"
#include "core/report/Suppression.h"
#include "core/report/TableProtection.h"
#include "core/report/TableShares.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

namespace dueregard::Suppression {

namespace {

constexpr double tolerance = 0.6; // a percentage recorded in whole numbers, rounded or cut

/// A percentage that is explained by a count and a number that it is a part of: in another column, whatever that is called, or
/// beside the table. Where several do, the one that is nearest.
struct Explanation {
    int part = -1;  ///< a variable
    int whole = -1; ///< a variable; −1: `beside`
    qint64 beside = 0;
};

std::optional<Explanation> explanationOf(const Protection &all, const Sheet &sheet, qsizetype row, qsizetype column)
{
    const TableCells &cells = sheet.cells;
    std::optional<Explanation> best;
    double nearest = tolerance;
    // Whether the part in a column is the share, in every row, of what `wholeIn` says of the row.
    const auto consider = [&](qsizetype c, const std::function<qint64(qsizetype)> &wholeIn, const Explanation &found) {
        bool telling = false;
        double worst = 0;
        for (qsizetype r = 0; r < cells.rows(); ++r) {
            const int part = sheet.index[size_t(r)][size_t(c)];
            const Cell &cell = cells.at(r, column);
            const qint64 whole = wholeIn(r);
            if (part < 0 || whole < 0 || (cell.kind != Cell::Kind::Percent && !cell.both))
                continue;
            const qint64 value = all.at(part).value;
            if (whole == 0 && value == 0)
                continue;
            if (value > whole)
                return;
            worst = std::max(worst, std::abs(cell.share - 100.0 * double(value) / double(whole)));
            telling = telling || cell.share > 0;
        }
        if (telling && worst < nearest) {
            nearest = worst;
            best = found;
        }
    };
    for (qsizetype c = 0; c < cells.columns(); ++c) {
        const int part = sheet.index[size_t(row)][size_t(c)];
        if (part < 0 || (cells.at(row, column).both && c != column))
            continue;
        for (qsizetype other = 0; other < cells.columns(); ++other)
            if (const int whole = sheet.index[size_t(row)][size_t(other)]; whole >= 0 && other != c)
                consider(c, [&](qsizetype r) { const int w = sheet.index[size_t(r)][size_t(other)]; return w >= 0 ? all.at(w).value : -1; }, {part, whole, 0});
        for (const qint64 known : sheet.known)
            consider(c, [known](qsizetype) { return known; }, {part, -1, known});
    }
    return best;
}

/// A percentage made from the published counts: of its column's total, of its row's, or of what else explains it. Empty when
/// nothing does.
QString shareOf(const Protection &all, const Sheet &sheet, qsizetype row, qsizetype column)
{
    const TableCells &cells = sheet.cells;
    const auto published = [&all](int index) { return (all.at(index).value + 2) / 5 * 5; };
    const auto fits = [](double share, qint64 part, qint64 whole) { return whole > 0 && std::abs(share - 100.0 * double(part) / double(whole)) <= tolerance; };
    const auto say = [&](int part, qint64 whole, qint64 publishedWhole, bool wholeWithheld) {
        if (all.at(part).withheld || wholeWithheld)
            return withheld;
        if (whole < smallestBase)
            return unreliable;
        return QString::number(std::lround(100.0 * double(published(part)) / double(publishedWhole)));
    };
    for (qsizetype c = 0; c < cells.columns(); ++c) {
        const int part = sheet.index[size_t(row)][size_t(c)];
        if (part < 0 || (cells.at(row, column).both && c != column))
            continue;
        // Of the column: its total row, or what the relations call its whole.
        int whole = -1;
        qint64 sum = 0;
        for (qsizetype r = 0; r < cells.rows(); ++r) {
            const int other = sheet.index[size_t(r)][size_t(c)];
            if (other < 0)
                continue;
            if (saysTotal(cells.rowLabel(r)))
                whole = other;
            else
                sum += all.at(other).value;
        }
        const qint64 base = whole >= 0 ? all.at(whole).value : sum;
        bool fitting = base > 0;
        int checked = 0;
        for (qsizetype r = 0; r < cells.rows() && fitting; ++r) {
            const int other = sheet.index[size_t(r)][size_t(c)];
            const Cell &cell = cells.at(r, column);
            if (other < 0 || (cell.kind != Cell::Kind::Percent && !cell.both))
                continue;
            fitting = fits(cell.share, all.at(other).value, base);
            ++checked;
        }
        if (fitting && checked >= 2) {
            // A total that is not printed must not be had from percentages either.
            bool hidden = whole >= 0 && all.at(whole).withheld;
            for (qsizetype r = 0; r < cells.rows() && whole < 0; ++r)
                hidden = hidden || (sheet.index[size_t(r)][size_t(c)] >= 0 && all.at(sheet.index[size_t(r)][size_t(c)]).withheld);
            return say(part, base, (base + 2) / 5 * 5, hidden);
        }
        // Of the row's total.
        for (qsizetype other = 0; other < cells.columns(); ++other) {
            const int total = sheet.index[size_t(row)][size_t(other)];
            if (total < 0 || other == c || !saysTotal(cells.columnLabel(other)))
                continue;
            bool everyRow = true;
            int rows = 0;
            for (qsizetype r = 0; r < cells.rows() && everyRow; ++r) {
                const int p = sheet.index[size_t(r)][size_t(c)], w = sheet.index[size_t(r)][size_t(other)];
                const Cell &cell = cells.at(r, column);
                if (p < 0 || w < 0 || (cell.kind != Cell::Kind::Percent && !cell.both))
                    continue;
                everyRow = fits(cell.share, all.at(p).value, all.at(w).value);
                ++rows;
            }
            if (everyRow && rows >= 1)
                return say(part, all.at(total).value, published(total), all.at(total).withheld);
        }
    }
    if (const auto found = explanationOf(all, sheet, row, column)) {
        if (found->whole >= 0)
            return say(found->part, all.at(found->whole).value, published(found->whole), all.at(found->whole).withheld);
        return say(found->part, found->beside, (found->beside + 2) / 5 * 5, found->beside < sheet.rule.threshold);
    }
    return {};
}

/// Words in a row say its numbers as it does: "2 out of 3" beside two counts that are withheld, and whatever else is few there.
QString besideRow(const Protection &all, const Sheet &sheet, qsizetype row, const QString &text)
{
    NumbersShown numbers{.counts = {}, .shares = {}, .rule = sheet.rule};
    bool any = false;
    for (const int index : sheet.index[size_t(row)]) {
        if (index < 0 || all.at(index).value <= 0)
            continue;
        const Variable &variable = all.at(index);
        any = any || variable.withheld;
        numbers.counts.insert(variable.value, variable.withheld ? withheld : count(variable.value, sheet.rule));
    }
    for (qint64 few = 1; any && few < sheet.rule.threshold; ++few)
        numbers.counts.insert(few, withheld);
    return numbers.isEmpty() ? text : edited(text, editsBeside(text, numbers));
}

SuppressedTable resultOf(const Protection &all, const Sheet &sheet)
{
    const TableCells &cells = sheet.cells;
    SuppressedTable out;
    out.value = cells.table();
    std::set<int> counted;
    for (const auto &row : sheet.index)
        for (const int i : row)
            if (i >= 0)
                counted.insert(i);
    const bool counts = !counted.empty();
    const bool any = std::any_of(counted.begin(), counted.end(), [&all](int i) { return all.at(i).withheld; });
    const std::optional<qint64> base = sheet.known.isEmpty() ? std::nullopt : std::optional<qint64>(sheet.known.first());
    const auto withSeparators = [](QString digits, bool separators) {
        for (qsizetype i = digits.size() - 3; separators && i > 0; i -= 3)
            digits.insert(i, QLatin1Char(','));
        return digits;
    };
    // A percentage that nothing here explains: safe only while nothing is withheld, or when it is not about these people. The
    // counts of its row must not be read more exactly with its help, whatever part or whole of it they are.
    const auto loose = [&](const Cell &cell, qsizetype r, qsizetype c) {
        if (saysComparator(cells.columnLabel(c)))
            return percentage(cell.share, std::nullopt, sheet.rule);
        if (any)
            return withheld;
        qint64 least = 0, most = 0;
        for (const int index : sheet.index[size_t(r)]) {
            const qint64 value = index >= 0 ? all.at(index).value : 0;
            if (value <= 0)
                continue;
            least = least == 0 ? value : std::min(least, value);
            most = std::max(most, value);
            if (cell.share > 0 && std::lround(cell.share * double(value) / 100) < sheet.rule.threshold)
                return withheld;
        }
        constexpr qint64 many = 500; // one in a hundred of them is as wide as what is printed for a count
        if (most == 0 || least >= many || cell.share <= 0 || cell.share >= 100)
            return percentage(cell.share, counts ? std::nullopt : base, sheet.rule);
        if (most < smallestBase)
            return unreliable;
        const long near = std::lround(cell.share / 5) * 5;
        return near == 0 ? QStringLiteral("<5") : near == 100 ? QStringLiteral(">95")
                                                              : QString::number(near);
    };
    for (qsizetype r = 0; r < cells.rows(); ++r) {
        bool rowWithheld = false;
        for (const int index : sheet.index[size_t(r)])
            rowWithheld = rowWithheld || (index >= 0 && all.at(index).withheld);
        for (qsizetype c = 0; c < cells.columns() && c < out.value.rows[r].size(); ++c) {
            const Cell &cell = cells.at(r, c);
            QString &text = out.value.rows[r][c];
            const QString was = text;
            switch (cell.kind) {
            case Cell::Kind::Count: {
                const Variable &variable = all.at(sheet.index[size_t(r)][size_t(c)]);
                text = variable.withheld ? withheld : withSeparators(count(variable.value, sheet.rule), cell.separators || variable.value >= 10'000);
                if (cell.both && !variable.withheld) {
                    const QString explained = shareOf(all, sheet, r, c), share = explained.isEmpty() ? loose(cell, r, c) : explained;
                    text += QStringLiteral(" (%1)").arg(share.startsWith(QLatin1Char('[')) ? share : share + QLatin1Char('%'));
                }
                out.hasZero = out.hasZero || (variable.value == 0 && !variable.withheld);
                break;
            }
            case Cell::Kind::Percent: {
                QString share = shareOf(all, sheet, r, c);
                if (share.isEmpty())
                    share = loose(cell, r, c);
                text = share + (cell.sign && !share.startsWith(QLatin1Char('[')) ? QStringLiteral("%") : QString());
                break;
            }
            case Cell::Kind::Measure:
                if (rowWithheld)
                    text = withheld;
                break;
            case Cell::Kind::Text:
                if (!cells.isLabel(r, c))
                    text = peopleIn(besideRow(all, sheet, r, text), sheet.rule);
                break;
            case Cell::Kind::Empty: break;
            }
            if (text == was)
                continue;
            if (text.contains(withheld))
                ++out.withheld;
            else if (text.contains(unreliable))
                ++out.unreliable;
            else
                ++out.rounded;
        }
    }
    // One percentage of a hundred can be had from the others.
    for (qsizetype c = 0; c < cells.columns() && !counts; ++c) {
        bool hidden = false;
        for (qsizetype r = 0; r < cells.rows(); ++r)
            hidden = hidden || (cells.at(r, c).kind == Cell::Kind::Percent && out.value.rows[r].value(c) == withheld);
        for (qsizetype r = 0; r < cells.rows() && hidden; ++r) {
            if (cells.at(r, c).kind != Cell::Kind::Percent || out.value.rows[r][c] == withheld)
                continue;
            out.value.rows[r][c] = withheld;
            ++out.withheld;
        }
    }
    for (const Relation &relation : all.relations())
        for (const int part : relation.parts)
            if (counted.count(part) > 0 && relation.parts.size() > 1 && all.at(part).value > 0 && all.at(part).value == all.at(relation.whole).value)
                out.hasEverybody = true;
    return out;
}
/// Tables that share a count, or one of which adds up to a number of the other.
std::vector<std::vector<Sheet *>> connected(std::vector<Sheet> &sheets)
{
    std::vector<size_t> group(sheets.size());
    for (size_t i = 0; i < sheets.size(); ++i)
        group[i] = i;
    const auto rootOf = [&group](size_t i) {
        while (group[i] != i)
            i = group[i] = group[group[i]];
        return i;
    };
    QHash<QString, size_t> first;
    for (size_t s = 0; s < sheets.size(); ++s) {
        const TableCells &cells = sheets[s].cells;
        QSet<QString> tokens;
        for (const qint64 known : std::as_const(sheets[s].known))
            tokens << QString::number(known);
        std::vector<qint64> down(size_t(cells.columns()), 0), downAll(size_t(cells.columns()), 0);
        for (qsizetype r = 0; r < cells.rows(); ++r) {
            qint64 across = 0, acrossAll = 0;
            for (qsizetype c = 0; c < cells.columns(); ++c) {
                const Cell &cell = cells.at(r, c);
                if (cell.kind != Cell::Kind::Count || cell.count == 0)
                    continue;
                const QString subject = cells.subject(r, c), number = QString::number(cell.count);
                tokens << (subject.isEmpty() ? number : subject + QLatin1Char('\t') + number);
                across += cells.isTotalColumn(c) ? 0 : cell.count;
                down[size_t(c)] += cells.isTotalRow(r) ? 0 : cell.count;
                acrossAll += cell.count;
                downAll[size_t(c)] += cell.count;
            }
            tokens << QString::number(across) << QString::number(acrossAll / 2); // half of it: with a total that nobody called one
        }
        for (size_t c = 0; c < down.size(); ++c)
            tokens << QString::number(down[c]) << QString::number(downAll[c] / 2);
        tokens.remove(QStringLiteral("0"));
        for (const QString &token : std::as_const(tokens)) {
            if (!first.contains(token))
                first.insert(token, s);
            else
                group[rootOf(s)] = rootOf(first.value(token));
        }
    }
    QHash<size_t, size_t> places;
    std::vector<std::vector<Sheet *>> parts;
    for (size_t s = 0; s < sheets.size(); ++s) {
        const size_t root = rootOf(s);
        if (!places.contains(root)) {
            places.insert(root, parts.size());
            parts.emplace_back();
        }
        parts[places.value(root)].push_back(&sheets[s]);
    }
    return parts;
}

/// Two numbers for the same people, in two tables, that differ by a small number: by those who were added or left.
void findNear(const std::vector<Sheet> &sheets, QList<SuppressedTable> &out)
{
    struct Place {
        size_t sheet;
        qsizetype row, column;
        qint64 value;
        QString shown;
    };
    QHash<QString, QList<Place>> bySubject;
    for (size_t s = 0; s < sheets.size(); ++s) {
        const TableCells &cells = sheets[s].cells;
        for (qsizetype r = 0; r < cells.rows(); ++r) {
            for (qsizetype c = 0; c < cells.columns() && c < out[qsizetype(s)].value.rows[r].size(); ++c) {
                const QString &shown = out[qsizetype(s)].value.rows[r][c];
                if (cells.at(r, c).kind != Cell::Kind::Count || shown.contains(withheld))
                    continue;
                QString subject = cells.subject(r, c);
                if (subject.isEmpty())
                    subject = QLatin1Char('\t') + cells.columnLabel(c).simplified().toCaseFolded();
                bySubject[subject] << Place{s, r, c, cells.at(r, c).count, shown};
            }
        }
    }
    for (const QList<Place> &places : std::as_const(bySubject)) {
        for (const Place &one : places) {
            const auto differs = [&](const Place &other) {
                const qint64 by = std::abs(one.value - other.value);
                return other.sheet != one.sheet && by > 0 && by < std::max(sheets[one.sheet].rule.threshold, sheets[other.sheet].rule.threshold) && one.shown != other.shown;
            };
            const auto other = std::find_if(places.begin(), places.end(), differs);
            if (other != places.end())
                out[qsizetype(one.sheet)].near << SuppressedTable::Near{one.row, one.column, {one.shown, other->shown}};
        }
    }
}
} // namespace

QList<SuppressedTable> tables(const QList<PublishedTable> &published)
{
    std::vector<Sheet> sheets;
    sheets.reserve(size_t(published.size()));
    for (const PublishedTable &table : published)
        sheets.emplace_back(table);
    const std::vector<std::vector<Sheet *>> parts = connected(sheets);
    QHash<const Sheet *, SuppressedTable> done;
    for (const std::vector<Sheet *> &part : parts) {
        const Protection protection(part);
        for (const Sheet *sheet : part)
            done.insert(sheet, resultOf(protection, *sheet));
    }
    QList<SuppressedTable> out;
    for (const Sheet &sheet : sheets)
        out << done.value(&sheet);
    withholdShares(sheets, out);
    findNear(sheets, out);
    return out;
}

SuppressedTable table(const TableValue &value, const SuppressionRule &rule, const QList<qint64> &knownTotals)
{
    return tables({{value, rule, knownTotals}}).first();
}

} // namespace dueregard::Suppression
