// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/widgets/DirectionMark.h"

#include <QAbstractButton>

namespace dueregard {

/// One cell of MatrixGrid: mark, word, and one line of detail with steps for low, medium, high.
class MatrixCell final : public QAbstractButton {
    Q_OBJECT
public:
    explicit MatrixCell(QWidget *parent = nullptr);

    /// `where` is "Disability, aim (b)"; the accessible name becomes "Disability, aim (b): both ways, high".
    void setContent(const QString &where, Direction direction, const QString &detail, int steps);
    Direction direction() const { return m_direction; }
    QString detail() const { return m_detail; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The officer wants a neighbour: rows down and columns to the right; ±1000 is "to the end".
    void move(int rows, int columns);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintClosed(QPainter &painter);
    Direction m_direction = Direction::NotAnswered;
    QString m_detail;
    int m_steps = 0;
};

} // namespace dueregard
