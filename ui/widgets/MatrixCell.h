// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/widgets/DirectionMark.h"

#include <QAbstractButton>

namespace dueregard {

/// One cell of MatrixGrid: mark, word, and a detail with steps for low, medium, high. Nothing in it is ever cut short: what
/// does not fit on its line goes on to the next, and the cell grows.
class MatrixCell final : public QAbstractButton {
    Q_OBJECT
public:
    explicit MatrixCell(QWidget *parent = nullptr);

    /// `where` is "Disability, aim (b)"; the accessible name becomes "Disability, aim (b): both ways, high".
    void setContent(const QString &where, Direction direction, const QString &detail, int steps);
    Direction direction() const { return m_direction; }
    QString detail() const { return m_detail; }

    /// The least width, in pixels, at which the word stands on one line and no word of the detail is broken.
    int neededWidth() const;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The officer wants a neighbour: rows down and columns to the right; ±1000 is "to the end".
    void move(int rows, int columns);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Lines {
        int word = 0;   ///< height of the word, wrapped
        int detail = 0; ///< height of the detail, wrapped; 0 without one
    };
    void paintClosed(QPainter &painter);
    QString closedWord() const;
    QFont wordFont() const;
    int textStart() const;
    int stepsRoom() const;
    Lines linesAt(int width) const;
    Direction m_direction = Direction::NotAnswered;
    QString m_detail;
    int m_steps = 0;
};

} // namespace dueregard
