// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

namespace dueregard {

/// Characteristic by characteristic: which pairs were looked at together, how badly they fare, and where that is known from.
/// A number of steps and a sign in each cell, never colour alone. One Tab stop; arrows move, Enter opens the first of its
/// combinations. The words of the cell are its accessible name, and inWords() is the whole picture as a list.
class PairTriangle final : public QWidget {
    Q_OBJECT
public:
    explicit PairTriangle(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    QString inWords() const;
    bool isEmpty() const { return m_characteristics.size() < 2; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void goTo(const dueregard::FieldKey &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Cell {
        int severity = -1; ///< 0 none … 3 high; -1 not considered
        int count = 0;
        QString sign;  ///< ● data and voice, ◆ voice, ■ data, ○ candidate, – dismissed
        QString first; ///< id of its first combination
    };
    Cell cell(int row, int column) const { return m_cells.value(row * 100 + column); }
    QString words(int row, int column) const;
    double side() const;
    double left() const;
    void rename();

    PageContext m_context;
    QStringList m_characteristics; ///< ids of those with a row or a combination
    QStringList m_labels;
    QHash<int, Cell> m_cells; ///< by row * 100 + column, column <= row
    int m_row = 0;
    int m_at = 0;
};

} // namespace dueregard
