// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"
#include "ui/fields/ChoiceOption.h"

namespace dueregard {

/// What a TableField holds, without its widgets: rows of short texts under columns that the pack has or the officer writes.
/// Rows may be empty while they are being filled.
class TableData {
public:
    struct Head {
        QString id; ///< stored column
        QString label;
        FieldKind kind = FieldKind::Text;
        ChoiceOptions choices; ///< kind Choice
    };
    static constexpr int mostColumns = 12;
    static constexpr int mostPastedRows = 500;

    TableData(const QList<Head> &heads, bool freeHeads);

    bool hasFreeHeads() const { return m_freeHeads; }
    int rows() const { return int(m_table.rows.size()); }
    int columns() const { return int(m_table.columns.size()); }
    QString cell(int row, int column) const { return m_table.rows.value(row).value(column); }
    /// What a free heading says; ids of the pack's columns are never shown.
    QString heading(int column) const { return m_table.columns.value(column); }
    FieldKind kind(int column) const { return m_freeHeads ? FieldKind::Text : m_heads[column].kind; }
    const ChoiceOptions &choices(int column) const { return m_heads[column].choices; }
    /// What the column is called on screen; "Column 2" where the officer has not said.
    QString label(int column) const;

    /// Takes a stored value. Columns that the pack no longer has are kept, at the end.
    void setValue(const TableValue &value);
    /// Blank when nothing is written anywhere.
    Value value() const;

    void setCell(int row, int column, const QString &typed);
    void setHeading(int column, const QString &text) { m_table.columns[column] = text; }
    void addRow();
    void removeRow(int row);
    void moveRow(int row, int by);
    /// False when there are as many as there can be.
    bool addColumn();
    void removeColumn(int column);

    /// Fills cells from there with a table that was copied elsewhere, adding rows (and free columns). True when everything
    /// fitted and every choice was known.
    bool paste(int row, int column, const QString &text);

    /// A date as it is stored; what cannot be read stays as it was typed.
    static QString stored(const QString &typed, FieldKind kind);
    static bool isDate(FieldKind kind) { return kind == FieldKind::Date || kind == FieldKind::PartialDate; }

private:
    QString codeFor(int column, const QString &words) const;
    QList<Head> m_heads;
    bool m_freeHeads;
    TableValue m_table;
};

} // namespace dueregard
