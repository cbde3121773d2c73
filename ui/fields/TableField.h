// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/fields/FieldWidget.h"
#include "ui/fields/TableData.h"

class QGridLayout;
class QLineEdit;

namespace dueregard {

class Button;
class FlowLayout;
class Paragraph;

/// Rows of short texts under columns: plain widgets, not an item view. Rows are added, removed and moved with buttons; a
/// table copied from a spreadsheet and pasted into a cell fills rows from there. Where the columns do not fit, each row
/// becomes a block with a label for each cell.
///
/// RowsField has the pack's columns (choices are combo boxes, dates are written out in full); DataTableField has headings
/// that the officer writes.
class TableField : public FieldWidget {
    Q_OBJECT
public:
    using Head = TableData::Head;

    void setValue(const Value &value) override;
    Value value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;
    void focusEditor() override;

protected:
    TableField(const QList<Head> &heads, bool freeHeads, QWidget *parent);
    void nameParts(const QString &name, const QString &description) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void dropCells();
    void makeHead(int column);
    void makeRow(int row);
    void place();
    int placeHeads();
    void orderTabs();
    void fill();
    QWidget *makeCell(int row, int column);
    void showCell(int row, int column);
    void take(int row, int column, const QString &text);
    void takeHead(int column, const QString &text);
    void finishCell(int row, int column);
    void addRow();
    void removeRow(int row);
    void moveRow(int row, int by);
    void addColumn();
    void removeColumn(int column);
    bool paste(int row, int column);
    void told();
    bool fits() const;
    void focusCell(int row, int column);

    bool m_readOnly = false;
    bool m_setting = false;
    bool m_stacked = false;
    Value m_value;
    TableData m_data; ///< what is shown; with rows that are still empty
    QWidget *m_box;
    QGridLayout *m_grid;
    FlowLayout *m_actions;
    Button *m_addRow;
    Button *m_addColumn = nullptr;
    QList<Paragraph *> m_headLabels;
    QList<QLineEdit *> m_headEdits;
    QList<Button *> m_headRemovers;
    QList<QList<QWidget *>> m_cells;
    QList<QList<Paragraph *>> m_cellLabels;
    QList<QWidget *> m_rowButtons;
};

} // namespace dueregard
