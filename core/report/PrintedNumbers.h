// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

#include <QDate>
#include <QHash>

namespace dueregard {

/// A count in a table, and how a public copy printed it.
struct PrintedNumber {
    FieldKey where;      ///< the table
    QString row, column; ///< its labels: rows come and go, so positions would say nothing
    QString printed;     ///< "40", or "[c]"
    bool operator==(const PrintedNumber &) const = default;
};

/// What earlier public copies printed of an assessment's tables, so that a new copy and an older one together give away
/// nothing that either withholds (rule D7). Holds only what was published. Lives in an answer that no page asks and no copy
/// prints, so that it is saved, exported and imported like all others.
class PrintedNumbers {
public:
    /// The answer that holds it: a table.
    static const QString question;

    PrintedNumbers() = default;
    static PrintedNumbers of(const Assessment &assessment);

    bool isEmpty() const { return m_table.rows.isEmpty(); }
    /// Everything that was printed there, the oldest first, each once. Empty when nothing was.
    QStringList printed(const FieldKey &where, const QString &row, const QString &column) const;
    /// The same with what a new copy prints. Equal to the value before when it prints nothing new.
    Value with(const QList<PrintedNumber> &copy, QDate day, const QString &printSet) const;

private:
    TableValue m_table; ///< day, print set, table, row, column, printed
    QHash<QString, QStringList> m_byCell;
};

} // namespace dueregard
