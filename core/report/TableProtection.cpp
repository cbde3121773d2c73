// SPDX-License-Identifier: Apache-2.0
#include "core/report/TableProtection.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace dueregard::Suppression {

namespace {
constexpr qint64 unbounded = std::numeric_limits<qint64>::max() / 4;
}

Protection::Protection(std::vector<Sheet *> sheets) : m_sheets(std::move(sheets))
{
    readCells();
    for (const Sheet *sheet : m_sheets) {
        relate(*sheet, true);
        relate(*sheet, false);
    }
    relateBeside();
    m_member.resize(m_variables.size());
    for (size_t i = 0; i < m_relations.size(); ++i) {
        for (const int part : m_relations[i].parts)
            m_member[size_t(part)].emplace_back(int(i), 1);
        m_member[size_t(m_relations[i].whole)].emplace_back(int(i), -1);
    }
    protect();
}

/// The same people with the same number in two tables are one count: what the one prints, the other cannot withhold.
void Protection::readCells()
{
    QHash<QString, QList<int>> bySubject;
    for (size_t s = 0; s < m_sheets.size(); ++s) {
        Sheet &sheet = *m_sheets[s];
        sheet.index.assign(size_t(sheet.cells.rows()), std::vector<int>(size_t(sheet.cells.columns()), -1));
        for (qsizetype r = 0; r < sheet.cells.rows(); ++r) {
            for (qsizetype c = 0; c < sheet.cells.columns(); ++c) {
                const Cell &cell = sheet.cells.at(r, c);
                if (cell.kind != Cell::Kind::Count)
                    continue;
                const QString subject = sheet.cells.subject(r, c);
                QList<int> &same = bySubject[subject + QLatin1Char('\t') + QString::number(cell.count)];
                const auto other = std::find_if(same.begin(), same.end(), [&](int i) { return m_variables[size_t(i)].sheet != int(s); });
                const bool found = cell.count > 0 && other != same.end();
                const int index = found ? *other : int(m_variables.size());
                if (!found) {
                    m_variables.push_back({.value = cell.count, .threshold = sheet.rule.threshold});
                    same << index;
                    if (subject.isEmpty())
                        m_everybody.push_back(index);
                }
                Variable &variable = m_variables[size_t(index)];
                variable.sheet = int(s);
                variable.threshold = std::max(variable.threshold, sheet.rule.threshold);
                variable.dominated = variable.dominated || cell.dominated;
                if (const auto earlier = sheet.before.find({r, c}); earlier != sheet.before.end()) {
                    variable.keptBack = variable.keptBack || earlier->second.contains(withheld);
                    for (QString printed : earlier->second)
                        variable.known = variable.known || (variable.value >= variable.threshold && printed.remove(QLatin1Char(',')) == count(variable.value, sheet.rule));
                }
                variable.withheld = variable.value > 0 && (variable.value < variable.threshold || variable.dominated || variable.keptBack);
                bound(variable);
                sheet.index[size_t(r)][size_t(c)] = index;
            }
        }
    }
}

void Protection::bound(Variable &variable) const
{
    if (variable.known && !variable.keptBack) {
        const qint64 shown = (variable.value + 2) / 5 * 5;
        variable.low = std::max<qint64>(variable.threshold, shown - 2);
        variable.high = shown + 2;
    } else if (variable.blind) {
        variable.low = variable.value > 0 ? 1 : 0;
        variable.high = unbounded;
    } else if (variable.value == 0) {
        variable.low = variable.high = 0;
    } else if (variable.withheld || (variable.fixed && variable.value < variable.threshold)) {
        // Somebody may guess rightly which of the withheld cells are small.
        const bool small = variable.value < variable.threshold;
        variable.low = small ? 1 : variable.threshold;
        variable.high = small ? variable.threshold - 1 : unbounded;
    } else {
        const qint64 shown = (variable.value + 2) / 5 * 5;
        variable.low = std::max<qint64>(variable.threshold, shown - 2);
        variable.high = shown + 2;
    }
}

void Protection::addRelation(std::vector<int> parts, int whole)
{
    if (parts.empty() || whole < 0 || (parts.size() == 1 && parts.front() == whole))
        return;
    std::sort(parts.begin(), parts.end());
    Relation relation{std::move(parts), whole};
    if (m_known.insert(relation).second)
        m_relations.push_back(std::move(relation));
}

/// Totals along one direction: columns within each row, or rows within each column.
void Protection::relate(const Sheet &sheet, bool alongRows)
{
    const TableCells &cells = sheet.cells;
    const qsizetype length = alongRows ? cells.columns() : cells.rows();
    const qsizetype lines = alongRows ? cells.rows() : cells.columns();
    const auto at = [&](qsizetype i, qsizetype line) {
        return alongRows ? sheet.index[size_t(line)][size_t(i)] : sheet.index[size_t(i)][size_t(line)];
    };
    const auto label = [&](qsizetype i) { return alongRows ? cells.columnLabel(i) : cells.rowLabel(i); };
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

/// Numbers beside a table, and totals of other tables, that a row or column adds up to.
void Protection::relateBeside()
{
    QHash<qint64, int> beside;
    const auto leavesOf = [this](const std::vector<int> &line) {
        const std::set<int> all(line.begin(), line.end());
        std::set<int> wholes;
        for (const Relation &relation : m_relations)
            if (all.count(relation.whole) > 0 && std::all_of(relation.parts.begin(), relation.parts.end(), [&](int part) { return all.count(part) > 0; }))
                wholes.insert(relation.whole);
        std::vector<int> leaves;
        std::copy_if(line.begin(), line.end(), std::back_inserter(leaves), [&](int part) { return wholes.count(part) == 0; });
        return leaves;
    };
    struct Line {
        const Sheet *sheet;
        std::vector<int> leaves;
        qint64 sum = 0;
    };
    std::vector<Line> lines;
    for (const Sheet *sheet : m_sheets) {
        for (const bool row : {true, false}) {
            for (qsizetype i = 0; i < (row ? sheet->cells.rows() : sheet->cells.columns()); ++i) {
                Line line{sheet, leavesOf(sheet->line(row, i))};
                for (const int part : line.leaves)
                    line.sum += m_variables[size_t(part)].value;
                if (!line.leaves.empty())
                    lines.push_back(std::move(line));
            }
        }
    }
    for (const Sheet *sheet : m_sheets) {
        for (const qint64 known : sheet->known) {
            for (const Line &line : lines) {
                // One count of another table that happens to be as large is not the same one.
                if (line.sum != known || (line.sheet != sheet && line.leaves.size() < 2))
                    continue;
                if (!beside.contains(known)) {
                    beside.insert(known, int(m_variables.size()));
                    m_variables.push_back({.value = known, .threshold = sheet->rule.threshold, .fixed = true});
                    bound(m_variables.back());
                }
                addRelation(line.leaves, beside.value(known));
            }
        }
    }
    for (const int everybody : m_everybody)
        for (const Line &line : lines)
            if (line.leaves.size() > 1 && line.sum == m_variables[size_t(everybody)].value && std::find(line.leaves.begin(), line.leaves.end(), everybody) == line.leaves.end())
                addRelation(line.leaves, everybody);
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

void Protection::protect()
{
    std::vector<bool> safe(m_variables.size(), false); // what can move can still move when more is withheld
    while (true) {
        int stuck = -1;
        for (size_t i = 0; i < m_variables.size() && stuck < 0; ++i) {
            if (!m_variables[i].withheld || m_variables[i].blind || safe[i])
                continue;
            safe[i] = canMove(int(i));
            if (!safe[i])
                stuck = int(i);
        }
        if (stuck < 0)
            return;
        QList<int> near;
        for (const auto &[relation, sign] : m_member[size_t(stuck)]) {
            for (const int part : m_relations[size_t(relation)].parts)
                near << part;
            near << m_relations[size_t(relation)].whole;
        }
        const auto cannotHelp = [this](int i) {
            const Variable &variable = m_variables[size_t(i)];
            return variable.withheld || variable.fixed || variable.known || variable.value == 0;
        };
        near.erase(std::remove_if(near.begin(), near.end(), cannotHelp), near.end());
        if (near.isEmpty()) {
            withholdAllWith(stuck);
            continue;
        }
        std::stable_sort(near.begin(), near.end(), [this](int a, int b) { return m_variables[size_t(a)].value < m_variables[size_t(b)].value; });
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
}

void Protection::withholdAllWith(int variable)
{
    for (const Sheet *sheet : m_sheets) {
        const bool holds = std::any_of(sheet->index.begin(), sheet->index.end(), [variable](const auto &row) { return std::find(row.begin(), row.end(), variable) != row.end(); });
        if (!holds)
            continue;
        for (const auto &row : sheet->index) {
            for (const int i : row) {
                if (i < 0)
                    continue;
                Variable &gone = m_variables[size_t(i)];
                gone.withheld = gone.blind = true;
                bound(gone);
            }
        }
    }
}

} // namespace dueregard::Suppression
