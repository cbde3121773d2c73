// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/Suppression.h"
#include "core/report/TableCells.h"

#include <set>
#include <vector>

namespace dueregard::Suppression {

/// A count that is printed somewhere: in a cell, in cells of several tables, or beside a table.
struct Variable {
    qint64 value = 0;
    int threshold = 5; ///< the strictest of the tables that it stands in
    bool dominated = false;
    bool keptBack = false; ///< an earlier copy withheld it
    bool known = false;    ///< an earlier copy prints it as this one would
    bool withheld = false;
    bool fixed = false;       ///< printed beside a table: cannot be withheld here
    bool blind = false;       ///< every count of its table is withheld: nobody can tell which are small
    int sheet = -1;           ///< the last table that it stands in, while they are read
    qint64 low = 0, high = 0; ///< what it can be for somebody who reads the tables
};

/// The parts add up to the whole: numbers of variables.
struct Relation {
    std::vector<int> parts;
    int whole = -1;
    bool operator<(const Relation &other) const { return whole != other.whole ? whole < other.whole : parts < other.parts; }
};

/// A table, and where its counts are among all.
struct Sheet {
    explicit Sheet(const PublishedTable &of) : cells(of.value), rule(of.rule), known(of.knownTotals), before(of.before) {}
    TableCells cells;
    SuppressionRule rule;
    QList<qint64> known;
    std::map<std::pair<qsizetype, qsizetype>, QStringList> before; ///< what earlier copies printed in a cell
    std::vector<std::vector<int>> index;                           ///< number of the variable in a cell, or −1

    /// All counts of a row or of a column.
    std::vector<int> line(bool row, qsizetype which) const
    {
        std::vector<int> all;
        for (qsizetype i = 0; i < (row ? cells.columns() : cells.rows()); ++i)
            if (const int cell = row ? index[size_t(which)][size_t(i)] : index[size_t(i)][size_t(which)]; cell >= 0)
                all.push_back(cell);
        return all;
    }
};

/// Chooses what must be withheld in tables that say something about each other, so that nobody who adds and subtracts can
/// work out a small count, or one that is withheld for its sake.
class Protection {
public:
    /// Numbers the counts of the sheets; they must outlive this.
    explicit Protection(std::vector<Sheet *> sheets);

    const Variable &at(int index) const { return m_variables[size_t(index)]; }
    const std::vector<Relation> &relations() const { return m_relations; }

private:
    void readCells();
    void relate(const Sheet &sheet, bool alongRows);
    void addRelation(std::vector<int> parts, int whole);
    void relateBeside();
    void bound(Variable &variable) const;
    bool canMove(int variable) const;
    bool repair(std::vector<qint64> &imbalance, std::vector<signed char> &moved, int depth, int &budget) const;
    void protect();
    void withholdAllWith(int variable);

    std::vector<Sheet *> m_sheets;
    std::vector<Variable> m_variables;
    std::vector<int> m_everybody; ///< variables that count all people of a table
    std::vector<Relation> m_relations;
    std::set<Relation> m_known;
    std::vector<std::vector<std::pair<int, int>>> m_member; ///< of each variable: relation and sign
};

} // namespace dueregard::Suppression
