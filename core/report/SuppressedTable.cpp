// SPDX-License-Identifier: Apache-2.0
// Tables: what adds up to what, and which further cells must be withheld so that nothing can be worked out.
#include "core/report/Suppression.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace dueregard::Suppression {

namespace {
constexpr qint64 unbounded = std::numeric_limits<qint64>::max() / 4;
constexpr int smallestBase = 30;

struct Cell {
    enum class Kind { Text,
                      Count,
                      Percent,
                      Measure,
                      Empty };
    Kind kind = Kind::Text;
    qint64 count = 0;
    double share = 0;
    bool separators = false; ///< typed with "1,234"
    bool sign = false;       ///< typed with "%"
    bool both = false;       ///< "12 (34%)"
};

/// A count that is printed somewhere: in a cell, or beside the table.
struct Variable {
    qint64 value = 0;
    bool withheld = false;
    bool fixed = false;       ///< printed beside the table: cannot be withheld here
    qint64 low = 0, high = 0; ///< what it can be for somebody who reads the table
};

/// The parts add up to the whole: numbers of variables.
struct Relation {
    std::vector<int> parts;
    int whole = -1;
};

// Patterns are compiled once: each label of each table is asked.
bool saysShare(const QString &label)
{
    static const QRegularExpression pattern(QStringLiteral("%|\\bper ?cent(age)?s?\\b|\\bshare\\b|\\bproportion\\b"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(label).hasMatch();
}
bool saysTotal(const QString &label)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(sub-?totals?|totals?|all|sum|overall|everyone|everybody|altogether|both)\\b"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(label).hasMatch();
}
bool saysMeasure(const QString &label)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(mean|average|median|score|index|rate|ratio|rank)\\b"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(label).hasMatch();
}
bool saysOther(const QString &label)
{
    static const QRegularExpression pattern(QStringLiteral("[£$€]|\\b(years?|dates?|costs?|savings?|budgets?|prices?|spend(ing)?|income|distance|miles|minutes|hours|ref(erence)?|decile|quintile|postcode|level)\\b"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(label).hasMatch();
}
bool saysComparator(const QString &label)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(national|england|uk|britain|great britain|comparator|census|region\\w*|county|population|wales|scotland)\\b"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(label).hasMatch();
}

Cell read(const QString &text, const QString &column, const QString &row)
{
    static const QRegularExpression plain(QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(%)?$"));
    static const QRegularExpression pair(QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d+)\\s*[(\\[]\\s*(\\d+(?:\\.\\d+)?)\\s*%\\s*[)\\]]$"));
    Cell cell;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        cell.kind = Cell::Kind::Empty;
        return cell;
    }
    if (const auto match = pair.match(trimmed); match.hasMatch()) {
        cell.kind = Cell::Kind::Count;
        cell.both = true;
        cell.separators = match.captured(1).contains(QLatin1Char(','));
        cell.count = match.captured(1).remove(QLatin1Char(',')).toLongLong();
        cell.share = match.captured(2).toDouble();
        return cell;
    }
    const auto match = plain.match(trimmed);
    if (!match.hasMatch())
        return cell;
    cell.separators = match.captured(1).contains(QLatin1Char(','));
    cell.sign = !match.captured(3).isEmpty();
    const QString digits = match.captured(1).remove(QLatin1Char(','));
    cell.share = (digits + match.captured(2)).toDouble();
    if (cell.sign || saysShare(column) || saysShare(row)) {
        cell.kind = Cell::Kind::Percent;
    } else if (saysOther(column) || saysOther(row)) {
        cell.kind = Cell::Kind::Text;
    } else if (!match.captured(2).isEmpty() || saysMeasure(column) || saysMeasure(row)) {
        cell.kind = Cell::Kind::Measure;
    } else if (digits.size() <= 15) {
        cell.kind = Cell::Kind::Count;
        cell.count = digits.toLongLong();
    }
    return cell;
}

class Protection {
public:
    Protection(const TableValue &value, const SuppressionRule &rule, const QList<qint64> &knownTotals);
    SuppressedTable result();

private:
    bool isLabel(qsizetype row, qsizetype column) const { return m_labels && column == 0 && row >= 0; }
    void relate(bool alongRows);
    void addRelation(std::vector<int> parts, int whole);
    void relateKnown(const QList<qint64> &totals);
    void bound(Variable &variable) const;
    bool canMove(int variable) const;
    bool repair(std::vector<qint64> &imbalance, std::vector<signed char> &moved, int depth, int &budget) const;
    bool protect();
    void withholdAll();
    QString shareOf(qsizetype row, qsizetype column) const;

    const TableValue &m_in;
    SuppressionRule m_rule;
    QList<qint64> m_known;
    bool m_labels = true;
    qsizetype m_rows = 0, m_columns = 0;
    std::vector<std::vector<Cell>> m_cells;
    std::vector<std::vector<int>> m_index; ///< number of the variable in a cell, or −1
    std::vector<Variable> m_variables;
    std::vector<Relation> m_relations;
    std::vector<std::vector<std::pair<int, int>>> m_member; ///< of each variable: relation and sign
};

Protection::Protection(const TableValue &value, const SuppressionRule &rule, const QList<qint64> &knownTotals)
    : m_in(value), m_rule(rule), m_known(knownTotals), m_rows(value.rows.size())
{
    m_columns = value.columns.size();
    for (const QStringList &row : value.rows)
        m_columns = std::max(m_columns, row.size());
    static const QRegularExpression number(QStringLiteral("^[\\d,]+$"));
    const bool figures = m_rows > 0 && std::all_of(value.rows.begin(), value.rows.end(), [](const QStringList &row) {
                             return number.match(row.value(0).trimmed()).hasMatch();
                         });
    static const QRegularExpression labels(QStringLiteral("\\b(age|years?|band|no\\.?|ref\\w*|site|item|decile|quintile|level|ward)\\b"), QRegularExpression::CaseInsensitiveOption);
    m_labels = !figures || labels.match(value.columns.value(0)).hasMatch();
    m_cells.resize(size_t(m_rows));
    m_index.resize(size_t(m_rows));
    for (qsizetype r = 0; r < m_rows; ++r) {
        for (qsizetype c = 0; c < m_columns; ++c) {
            Cell cell;
            if (!isLabel(r, c))
                cell = read(value.rows[r].value(c), value.columns.value(c), m_labels ? value.rows[r].value(0) : QString());
            int index = -1;
            if (cell.kind == Cell::Kind::Count) {
                index = int(m_variables.size());
                Variable variable{.value = cell.count, .withheld = cell.count > 0 && cell.count < rule.threshold};
                bound(variable);
                m_variables.push_back(variable);
            }
            m_cells[size_t(r)].push_back(cell);
            m_index[size_t(r)].push_back(index);
        }
    }
    relate(true);
    relate(false);
    relateKnown(knownTotals);
    m_member.resize(m_variables.size());
    for (size_t i = 0; i < m_relations.size(); ++i) {
        for (const int part : m_relations[i].parts)
            m_member[size_t(part)].emplace_back(int(i), 1);
        m_member[size_t(m_relations[i].whole)].emplace_back(int(i), -1);
    }
}

void Protection::bound(Variable &variable) const
{
    if (variable.value == 0) {
        variable.low = variable.high = 0;
    } else if (variable.withheld) {
        // Somebody may guess rightly which of the withheld cells are small.
        const bool small = variable.value < m_rule.threshold;
        variable.low = small ? 1 : m_rule.threshold;
        variable.high = small ? m_rule.threshold - 1 : unbounded;
    } else {
        const qint64 shown = (variable.value + 2) / 5 * 5;
        variable.low = std::max<qint64>(m_rule.threshold, shown - 2);
        variable.high = shown + 2;
        if (variable.fixed && variable.value < m_rule.threshold) { // printed beside the table as withheld
            variable.low = 1;
            variable.high = m_rule.threshold - 1;
        }
    }
}

void Protection::addRelation(std::vector<int> parts, int whole)
{
    if (parts.empty() || whole < 0)
        return;
    std::sort(parts.begin(), parts.end());
    for (const Relation &known : m_relations)
        if (known.whole == whole && known.parts == parts)
            return;
    m_relations.push_back({std::move(parts), whole});
}

/// Totals along one direction: columns within each row, or rows within each column.
void Protection::relate(bool alongRows)
{
    const qsizetype length = alongRows ? m_columns : m_rows;
    const qsizetype lines = alongRows ? m_rows : m_columns;
    const auto at = [&](qsizetype i, qsizetype line) {
        return alongRows ? m_index[size_t(line)][size_t(i)] : m_index[size_t(i)][size_t(line)];
    };
    const auto label = [&](qsizetype i) { return alongRows ? m_in.columns.value(i) : m_labels ? m_in.rows[i].value(0)
                                                                                              : QString(); };
    std::vector<bool> total(size_t(length), false);
    for (qsizetype i = 0; i < length; ++i)
        total[size_t(i)] = saysTotal(label(i));
    const auto partsOf = [&](const std::vector<qsizetype> &positions, qsizetype line) {
        std::vector<int> parts;
        for (const qsizetype i : positions)
            if (at(i, line) >= 0)
                parts.push_back(at(i, line));
        return parts;
    };
    const auto holds = [&](const std::vector<int> &parts, int whole) {
        qint64 sum = 0;
        for (const int part : parts)
            sum += m_variables[size_t(part)].value;
        return !parts.empty() && sum == m_variables[size_t(whole)].value;
    };
    for (qsizetype t = 0; t < length; ++t) {
        std::vector<qsizetype> since, others, totalsBefore, before, after;
        for (qsizetype i = 0; i < length; ++i) {
            if (i == t)
                continue;
            if (!total[size_t(i)]) {
                others.push_back(i);
                (i < t ? before : after).push_back(i);
                if (i < t)
                    since.push_back(i);
            } else if (i < t) {
                totalsBefore.push_back(i);
                since.clear();
            }
        }
        if (total[size_t(t)]) {
            for (qsizetype line = 0; line < lines; ++line) {
                const int whole = at(t, line);
                if (whole < 0)
                    continue;
                for (const auto *positions : {&since, &totalsBefore, &before, &others, &after}) {
                    std::vector<int> parts = partsOf(*positions, line);
                    if (!holds(parts, whole))
                        continue;
                    addRelation(std::move(parts), whole);
                    break;
                }
            }
        } else if (t == 0 || t == length - 1 || (alongRows && t == 1)) {
            // Nobody called it a total, but it is one in every line.
            int fitting = 0, telling = 0, counted = 0;
            for (qsizetype line = 0; line < lines; ++line) {
                if (at(t, line) < 0)
                    continue;
                ++counted;
                const std::vector<int> parts = partsOf(others, line);
                if (!holds(parts, at(t, line)))
                    continue;
                ++fitting;
                telling += std::count_if(parts.begin(), parts.end(), [this](int part) { return m_variables[size_t(part)].value > 0; }) > 1 ? 1 : 0;
            }
            if (fitting == counted && telling > 0)
                for (qsizetype line = 0; line < lines; ++line)
                    if (at(t, line) >= 0)
                        addRelation(partsOf(others, line), at(t, line));
        }
    }
}

/// A number beside the table that a row or column adds up to.
void Protection::relateKnown(const QList<qint64> &totals)
{
    for (const qint64 known : totals) {
        Variable variable{.value = known, .fixed = true};
        bound(variable);
        int index = -1;
        const auto tryLine = [&](const std::vector<int> &line) {
            std::vector<int> leaves;
            qint64 sum = 0;
            for (const int part : line) {
                const bool isWhole = std::any_of(m_relations.begin(), m_relations.end(), [&](const Relation &relation) {
                    return relation.whole == part && std::all_of(relation.parts.begin(), relation.parts.end(), [&](int p) { return std::find(line.begin(), line.end(), p) != line.end(); });
                });
                if (isWhole)
                    continue;
                leaves.push_back(part);
                sum += m_variables[size_t(part)].value;
            }
            if (leaves.empty() || sum != known)
                return;
            if (index < 0) {
                index = int(m_variables.size());
                m_variables.push_back(variable);
            }
            addRelation(leaves, index);
        };
        for (qsizetype r = 0; r < m_rows; ++r) {
            std::vector<int> line;
            for (const int cell : m_index[size_t(r)])
                if (cell >= 0)
                    line.push_back(cell);
            tryLine(line);
        }
        for (qsizetype c = 0; c < m_columns; ++c) {
            std::vector<int> line;
            for (qsizetype r = 0; r < m_rows; ++r)
                if (m_index[size_t(r)][size_t(c)] >= 0)
                    line.push_back(m_index[size_t(r)][size_t(c)]);
            tryLine(line);
        }
    }
}

/// Brings all relations back into balance by changing further variables by one each.
bool Protection::repair(std::vector<qint64> &imbalance, std::vector<signed char> &moved, int depth, int &budget) const
{
    const auto open = std::find_if(imbalance.begin(), imbalance.end(), [](qint64 value) { return value != 0; });
    if (open == imbalance.end())
        return true;
    if (depth == 0 || --budget < 0)
        return false;
    const size_t relation = size_t(open - imbalance.begin());
    const qint64 wrong = *open > 0 ? 1 : -1;
    const auto attempt = [&](int index, int sign) {
        if (moved[size_t(index)] != 0)
            return false;
        const Variable &variable = m_variables[size_t(index)];
        const qint64 change = -wrong * sign;
        if (variable.value + change < variable.low || variable.value + change > variable.high)
            return false;
        moved[size_t(index)] = static_cast<signed char>(change);
        for (const auto &[other, otherSign] : m_member[size_t(index)])
            imbalance[size_t(other)] += change * otherSign;
        if (repair(imbalance, moved, depth - 1, budget))
            return true;
        for (const auto &[other, otherSign] : m_member[size_t(index)])
            imbalance[size_t(other)] -= change * otherSign;
        moved[size_t(index)] = 0;
        return false;
    };
    for (const int part : m_relations[relation].parts)
        if (attempt(part, 1))
            return true;
    return attempt(m_relations[relation].whole, -1);
}

/// Whether the variable could have another value, everything printed being as it is.
bool Protection::canMove(int index) const
{
    const Variable &variable = m_variables[size_t(index)];
    for (const int depth : {1, 3, 5, 8}) {
        for (const qint64 change : {qint64(1), qint64(-1)}) {
            if (variable.value + change < variable.low || variable.value + change > variable.high)
                continue;
            std::vector<qint64> imbalance(m_relations.size(), 0);
            std::vector<signed char> moved(m_variables.size(), 0);
            moved[size_t(index)] = static_cast<signed char>(change);
            for (const auto &[relation, sign] : m_member[size_t(index)])
                imbalance[size_t(relation)] += change * sign;
            int budget = 20'000;
            if (repair(imbalance, moved, depth, budget))
                return true;
        }
    }
    return false;
}

bool Protection::protect()
{
    for (size_t round = 0; round <= m_variables.size(); ++round) {
        int stuck = -1;
        for (size_t i = 0; i < m_variables.size() && stuck < 0; ++i)
            if (m_variables[i].withheld && !canMove(int(i)))
                stuck = int(i);
        if (stuck < 0)
            return true;
        QList<int> near;
        for (const auto &[relation, sign] : m_member[size_t(stuck)]) {
            for (const int part : m_relations[size_t(relation)].parts)
                near << part;
            near << m_relations[size_t(relation)].whole;
        }
        const auto cannotHelp = [this](int i) {
            const Variable &variable = m_variables[size_t(i)];
            return variable.withheld || variable.fixed || variable.value == 0;
        };
        near.erase(std::remove_if(near.begin(), near.end(), cannotHelp), near.end());
        std::stable_sort(near.begin(), near.end(), [this](int a, int b) { return m_variables[size_t(a)].value < m_variables[size_t(b)].value; });
        if (near.isEmpty())
            return false;
        int chosen = near.first();
        for (const int candidate : std::as_const(near)) {
            Variable &variable = m_variables[size_t(candidate)];
            const Variable was = variable;
            variable.withheld = true;
            bound(variable);
            const bool helps = canMove(stuck);
            variable = was;
            if (helps) {
                chosen = candidate;
                break;
            }
        }
        m_variables[size_t(chosen)].withheld = true;
        bound(m_variables[size_t(chosen)]);
    }
    return false;
}

void Protection::withholdAll()
{
    for (Variable &variable : m_variables)
        variable.withheld = true;
}

/// A percentage made from the published counts of its row: of the column's total, or of the row's. Empty when it is neither.
QString Protection::shareOf(qsizetype row, qsizetype column) const
{
    const auto published = [this](int index) { return (m_variables[size_t(index)].value + 2) / 5 * 5; };
    const auto fits = [](double share, qint64 part, qint64 whole) { return whole > 0 && std::abs(share - 100.0 * double(part) / double(whole)) <= 0.6; };
    const auto say = [&](int part, qint64 whole, qint64 publishedWhole, bool wholeWithheld) {
        if (m_variables[size_t(part)].withheld || wholeWithheld)
            return withheld;
        if (whole < smallestBase)
            return unreliable;
        return QString::number(std::lround(100.0 * double(published(part)) / double(publishedWhole)));
    };
    for (qsizetype c = 0; c < m_columns; ++c) {
        const int part = m_index[size_t(row)][size_t(c)];
        if (part < 0)
            continue;
        // Of the column: its total row, or what the relations call its whole.
        int whole = -1;
        qint64 sum = 0;
        for (qsizetype r = 0; r < m_rows; ++r) {
            const int other = m_index[size_t(r)][size_t(c)];
            if (other < 0)
                continue;
            if (saysTotal(m_in.rows[r].value(0)))
                whole = other;
            else
                sum += m_variables[size_t(other)].value;
        }
        const qint64 base = whole >= 0 ? m_variables[size_t(whole)].value : sum;
        bool all = base > 0;
        int checked = 0;
        for (qsizetype r = 0; r < m_rows && all; ++r) {
            const int other = m_index[size_t(r)][size_t(c)];
            const Cell &cell = m_cells[size_t(r)][size_t(column)];
            if (other < 0 || (cell.kind != Cell::Kind::Percent && !cell.both))
                continue;
            all = fits(cell.share, m_variables[size_t(other)].value, base);
            ++checked;
        }
        if (all && checked >= 2) {
            // A total that is not printed must not be had from percentages either.
            bool hidden = whole >= 0 && m_variables[size_t(whole)].withheld;
            for (qsizetype r = 0; r < m_rows && whole < 0; ++r)
                hidden = hidden || (m_index[size_t(r)][size_t(c)] >= 0 && m_variables[size_t(m_index[size_t(r)][size_t(c)])].withheld);
            return say(part, base, (base + 2) / 5 * 5, hidden);
        }
        // Of the row's total.
        for (qsizetype other = 0; other < m_columns; ++other) {
            const int total = m_index[size_t(row)][size_t(other)];
            if (total < 0 || other == c || !saysTotal(m_in.columns.value(other)))
                continue;
            bool everyRow = true;
            int rows = 0;
            for (qsizetype r = 0; r < m_rows && everyRow; ++r) {
                const int p = m_index[size_t(r)][size_t(c)], w = m_index[size_t(r)][size_t(other)];
                const Cell &cell = m_cells[size_t(r)][size_t(column)];
                if (p < 0 || w < 0 || (cell.kind != Cell::Kind::Percent && !cell.both))
                    continue;
                everyRow = fits(cell.share, m_variables[size_t(p)].value, m_variables[size_t(w)].value);
                ++rows;
            }
            if (everyRow && rows >= 1)
                return say(part, m_variables[size_t(total)].value, published(total), m_variables[size_t(total)].withheld);
        }
    }
    return {};
}

SuppressedTable Protection::result()
{
    if (!protect())
        withholdAll();
    SuppressedTable out;
    out.value = m_in;
    const bool any = std::any_of(m_variables.begin(), m_variables.end(), [](const Variable &variable) { return variable.withheld; });
    const std::optional<qint64> base = m_known.isEmpty() ? std::nullopt : std::optional<qint64>(m_known.first());
    const bool counts = std::any_of(m_variables.begin(), m_variables.end(), [](const Variable &variable) { return !variable.fixed; });
    const auto withSeparators = [](QString digits, bool separators) {
        for (qsizetype i = digits.size() - 3; separators && i > 0; i -= 3)
            digits.insert(i, QLatin1Char(','));
        return digits;
    };
    // A percentage that nothing here explains: safe only while nothing is withheld, or when it is not about these people.
    const auto loose = [&](const Cell &cell, qsizetype c) {
        if (saysComparator(m_in.columns.value(c)))
            return percentage(cell.share, std::nullopt, m_rule);
        return any ? withheld : percentage(cell.share, counts ? std::nullopt : base, m_rule);
    };
    for (qsizetype r = 0; r < m_rows; ++r) {
        const auto &cells = m_cells[size_t(r)];
        bool rowWithheld = false;
        for (const int index : m_index[size_t(r)])
            rowWithheld = rowWithheld || (index >= 0 && m_variables[size_t(index)].withheld);
        for (qsizetype c = 0; c < m_columns && c < m_in.rows[r].size(); ++c) {
            const Cell &cell = cells[size_t(c)];
            QString &text = out.value.rows[r][c];
            const QString was = text;
            switch (cell.kind) {
            case Cell::Kind::Count: {
                const Variable &variable = m_variables[size_t(m_index[size_t(r)][size_t(c)])];
                text = variable.withheld ? withheld : withSeparators(count(variable.value, m_rule), cell.separators || variable.value >= 10'000);
                if (cell.both && !variable.withheld) {
                    const QString share = shareOf(r, c);
                    text += QStringLiteral(" (%1)").arg(!share.isEmpty() ? share + (share.front().isDigit() ? QStringLiteral("%") : QString())
                                                            : any        ? withheld
                                                                         : percentage(cell.share, std::nullopt, m_rule) + QLatin1Char('%'));
                }
                out.hasZero = out.hasZero || (variable.value == 0 && !variable.withheld);
                break;
            }
            case Cell::Kind::Percent: {
                QString share = shareOf(r, c);
                if (share.isEmpty())
                    share = loose(cell, c);
                text = share + (cell.sign && !share.startsWith(QLatin1Char('[')) ? QStringLiteral("%") : QString());
                break;
            }
            case Cell::Kind::Measure:
                if (rowWithheld)
                    text = withheld;
                break;
            case Cell::Kind::Text:
                if (!isLabel(r, c))
                    text = peopleIn(text, m_rule);
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
    for (qsizetype c = 0; c < m_columns && !counts; ++c) {
        bool hidden = false;
        for (qsizetype r = 0; r < m_rows; ++r)
            hidden = hidden || (m_cells[size_t(r)][size_t(c)].kind == Cell::Kind::Percent && out.value.rows[r].value(c) == withheld);
        for (qsizetype r = 0; r < m_rows && hidden; ++r) {
            if (m_cells[size_t(r)][size_t(c)].kind != Cell::Kind::Percent || out.value.rows[r][c] == withheld)
                continue;
            out.value.rows[r][c] = withheld;
            ++out.withheld;
        }
    }
    for (const Relation &relation : m_relations)
        for (const int part : relation.parts)
            if (relation.parts.size() > 1 && m_variables[size_t(part)].value > 0 && m_variables[size_t(part)].value == m_variables[size_t(relation.whole)].value)
                out.hasEverybody = true;
    return out;
}
} // namespace

SuppressedTable table(const TableValue &value, const SuppressionRule &rule, const QList<qint64> &knownTotals)
{
    return Protection(value, rule, knownTotals).result();
}

} // namespace dueregard::Suppression
