// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Value.h"

#include <QStringList>

#include <vector>

namespace dueregard::Suppression {

/// What a cell of a table holds, read from its text, its row's label and its column's heading.
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
    bool dominated = false;  ///< "(one family)": mostly about few, however large the number (D8)
};

bool saysTotal(const QString &label);
bool saysComparator(const QString &label);
/// That most of what is counted comes from one family, household or organisation.
bool saysDominated(const QString &text);

/// A table of an officer, understood: which of its cells count people, and what each of them is about. Keeps a reference to
/// the table.
class TableCells {
public:
    explicit TableCells(const TableValue &value);

    const TableValue &table() const { return *m_in; }
    qsizetype rows() const { return m_rows; }
    qsizetype columns() const { return m_columns; }
    const Cell &at(qsizetype row, qsizetype column) const { return m_cells[size_t(row)][size_t(column)]; }
    /// The first column names the rows.
    bool isLabel(qsizetype row, qsizetype column) const { return m_labels && column == 0 && row >= 0; }
    QString rowLabel(qsizetype row) const { return m_labels ? m_in->rows[row].value(0) : QString(); }
    QString columnLabel(qsizetype column) const { return m_in->columns.value(column); }
    bool isTotalRow(qsizetype row) const { return m_rowSubjects[row].isNull(); }
    bool isTotalColumn(qsizetype column) const { return m_columnSubjects[column].isNull(); }
    /// Whom a count is about, to find the same people in another table: its labels in one order, without those that mean
    /// everybody. Empty for a total.
    QString subject(qsizetype row, qsizetype column) const;

private:
    const TableValue *m_in;
    bool m_labels = true;
    qsizetype m_rows = 0, m_columns = 0;
    int m_countColumns = 0;
    QStringList m_rowSubjects, m_columnSubjects;
    std::vector<std::vector<Cell>> m_cells;
};

} // namespace dueregard::Suppression
