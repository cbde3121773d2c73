// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <QWidget>

namespace dueregard {

class Button;
class Paragraph;

/// Rows by columns as buttons (never an item view). One Tab stop; arrows, Home and End move between the cells, Enter presses.
/// Where the columns do not fit, each row becomes a block whose buttons say their column.
class ButtonGrid final : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString key;
        QString title;
    };
    struct Row {
        QString key;
        QString label;
        QStringList cells; ///< one for each column
    };

    /// `cellCharacters`: the least room for a cell before the rows become blocks.
    explicit ButtonGrid(int cellCharacters = 11, QWidget *parent = nullptr);

    /// Makes buttons only when keys change, so that the focus stays on its cell.
    void setContent(const QList<Column> &columns, const QList<Row> &rows);
    /// The last column is read first: it is where the keyboard starts, and stands on top of a block.
    void setRightToLeft(bool on) { m_rightToLeft = on; }
    bool focusCell(const QString &row, const QString &column);
    Button *cell(const QString &row, const QString &column) const;
    bool isStacked() const { return m_stacked; }
    /// Cells by tab, rows by line feed.
    QString toText() const;
    /// Small: else a grid that fits forbids the width at which it would not.
    QSize minimumSizeHint() const override;

signals:
    void open(const QString &row, const QString &column);
    /// A digit typed on a cell, or nothing for Delete and Backspace.
    void typed(const QString &row, const QString &column, const QString &digit);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    bool fits(int width) const;
    void move(int row, int column);
    int startColumn() const;

    QList<Column> m_columns;
    QList<Row> m_rows;
    QList<QList<Button *>> m_cells;
    QList<Paragraph *> m_labels;
    QWidget *m_grid = nullptr;
    QString m_currentRow;
    QString m_currentColumn;
    int m_cellCharacters;
    bool m_rightToLeft = false;
    bool m_stacked = false;
};

} // namespace dueregard
