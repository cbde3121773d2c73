// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/widgets/DirectionMark.h"

class QGridLayout;

namespace dueregard {

class MatrixCell;
class Paragraph;

/// The whole picture: rows by columns as a grid of buttons (never an item view). One Tab stop; arrows move between the
/// cells, Enter opens. Below 75 characters, and wherever a cell's word would not fit beside the others, each row becomes a
/// block with its cells under each other.
class MatrixGrid final : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString key;
        QString title; ///< "Aim (b)"
        QString text;  ///< "Advance equality of opportunity"
    };
    struct Cell {
        Direction direction = Direction::NotAnswered;
        QString detail; ///< "High, 2 rows"
        int steps = 0;  ///< 0 none, 1 low, 2 medium, 3 high
    };
    struct Row {
        QString key;
        QString label;
        QList<Cell> cells; ///< one for each column; missing ones count as not answered
    };

    explicit MatrixGrid(QWidget *parent = nullptr);

    /// Rebuilds only when the shape changes, so that the focus stays on its cell.
    void setContent(const QList<Column> &columns, const QList<Row> &rows);
    /// Puts the focus on a cell; false if there is none, or it is closed.
    bool focusCell(const QString &row, const QString &column);
    /// Cells by tab, rows by line feed: "Copy as a table".
    QString toText() const;
    bool isStacked() const { return m_stacked; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

signals:
    void open(const QString &row, const QString &column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fill();
    void place();
    void moveFrom(int row, int column, int rows, int columns);
    bool makeCurrent(int row, int column, bool focus);
    bool fits(int width) const;
    void arrange();
    QList<int> neededWidths() const;
    QList<int> widthsIn(int width) const;

    QList<Column> m_columns;
    QList<Row> m_rows;
    QList<QList<MatrixCell *>> m_cells;
    QList<Paragraph *> m_rowLabels;
    QList<Paragraph *> m_columnLabels;
    QList<QList<Paragraph *>> m_cellLabels; ///< the column's name above each cell while stacked
    QGridLayout *m_layout;
    bool m_stacked = false;
};

} // namespace dueregard
