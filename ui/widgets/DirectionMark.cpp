// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DirectionMark.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace dueregard {

Direction directionFrom(const QString &code)
{
    static const QHash<QString, Direction> codes{
        {QStringLiteral("POS"), Direction::Positive}, {QStringLiteral("NEG"), Direction::Negative}, {QStringLiteral("MIX"), Direction::BothWays},
        {QStringLiteral("NEU"), Direction::Neutral}, {QStringLiteral("NR"), Direction::NotRelevant}, {QStringLiteral("UNK"), Direction::NotKnown}};
    return codes.value(code, Direction::NotAnswered);
}

DirectionMark::DirectionMark(Direction direction, QWidget *parent) : QWidget(parent), m_direction(direction)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, &DirectionMark::updateGeometry);
}

void DirectionMark::setDirection(Direction direction)
{
    m_direction = direction;
    update();
}

QString DirectionMark::word(Direction direction)
{
    switch (direction) {
    case Direction::Positive: return tr("Positive");
    case Direction::Negative: return tr("Negative");
    case Direction::BothWays: return tr("Both ways");
    case Direction::Neutral: return tr("Neutral");
    case Direction::NotRelevant: return tr("Not relevant");
    case Direction::NotKnown: return tr("Not known");
    case Direction::Closed: return tr("Not part of this aim");
    case Direction::NotAnswered: break;
    }
    return tr("Not answered");
}

QSize DirectionMark::sizeHint() const
{
    return QSize(Theme::get().em() + 4, Theme::get().em() + 4);
}

void DirectionMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_direction);
}

void DirectionMark::paint(QPainter *painter, const QRectF &r, Direction direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = colourOf(Token::Ink);
    const double stroke = r.width() * .1;
    const double arm = r.width() * .24;
    const QPointF c = r.center();
    const auto pen = [&](const QColor &colour) { painter->setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap)); };
    const auto minus = [&](QPointF at, double a) { painter->drawLine(at - QPointF(a, 0), at + QPointF(a, 0)); };
    const auto plus = [&](QPointF at, double a) {
        minus(at, a);
        painter->drawLine(at - QPointF(0, a), at + QPointF(0, a));
    };
    switch (direction) {
    case Direction::Negative:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colourOf(Token::Problem));
        painter->drawRoundedRect(r, 3, 3);
        pen(colourOf(Token::Surface));
        minus(c, arm);
        break;
    case Direction::Positive:
        pen(colourOf(Token::Done));
        painter->drawEllipse(r.adjusted(1, 1, -1, -1));
        plus(c, arm);
        break;
    case Direction::BothWays: {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colourOf(Token::Problem));
        QPainterPath half;
        half.moveTo(r.bottomLeft());
        half.lineTo(r.bottomRight());
        half.lineTo(r.topRight());
        half.closeSubpath();
        painter->drawPath(half);
        painter->setPen(QPen(ink, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(r.adjusted(.7, .7, -.7, -.7));
        pen(ink);
        plus(r.topLeft() + QPointF(r.width() * .3, r.height() * .32), arm * .7);
        pen(colourOf(Token::Surface));
        minus(r.bottomRight() - QPointF(r.width() * .3, r.height() * .28), arm * .7);
        break;
    }
    case Direction::Neutral:
        pen(ink);
        minus(c - QPointF(0, arm * .6), arm);
        minus(c + QPointF(0, arm * .6), arm);
        break;
    case Direction::NotRelevant:
        pen(colourOf(Token::Ink2));
        painter->drawLine(c + QPointF(-arm, arm), c + QPointF(arm, -arm));
        break;
    case Direction::NotKnown: {
        painter->setPen(QPen(colourOf(Token::Warn), stroke * .8, Qt::DashLine));
        painter->drawRect(r.adjusted(1, 1, -1, -1));
        QFont font = Theme::get().font(TypeSize::Body, true);
        font.setPixelSize(qMax(1, int(r.height() * .68)));
        painter->setFont(font);
        painter->drawText(r, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    case Direction::NotAnswered:
    case Direction::Closed: break;
    }
    painter->restore();
}

void DirectionMark::paintSteps(QPainter *painter, const QPointF &topLeft, int filled, double height)
{
    painter->save();
    for (int i = 0; i < 3; ++i) {
        const double missing = height * (2 - i) / 3.0 * .8;
        painter->setPen(QPen(colourOf(Token::Ink), 1));
        painter->setBrush(i < filled ? QBrush(colourOf(Token::Ink)) : QBrush(Qt::NoBrush));
        painter->drawRect(QRectF(topLeft.x() + i * height * .45, topLeft.y() + missing, height * .32, height - missing));
    }
    painter->restore();
}

} // namespace dueregard
