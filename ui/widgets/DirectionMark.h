// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QWidget>

class QPainter;

namespace dueregard {

/// What an impact does, with a mark whose shape says it before any colour (ui.md §5).
enum class Direction { NotAnswered, Positive, Negative, BothWays, Neutral, NotRelevant, NotKnown, Closed };

/// From a code of the vocabulary V3 (POS NEG MIX NEU NR UNK); anything else is NotAnswered.
Direction directionFrom(const QString &code);

class DirectionMark final : public QWidget {
    Q_OBJECT
public:
    explicit DirectionMark(Direction direction, QWidget *parent = nullptr);
    void setDirection(Direction direction);

    /// "Negative", "Both ways", "Not part of this aim" …
    static QString word(Direction direction);
    static void paint(QPainter *painter, const QRectF &rect, Direction direction);
    /// Low, medium, high as one to three steps.
    static void paintSteps(QPainter *painter, const QPointF &topLeft, int filled, double height);
    static double stepsWidth(double height) { return height * 1.3; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Direction m_direction;
};

} // namespace dueregard
