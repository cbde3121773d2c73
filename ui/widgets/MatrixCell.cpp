// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/MatrixCell.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace dueregard {

MatrixCell::MatrixCell(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, &MatrixCell::updateGeometry);
}

void MatrixCell::setContent(const QString &where, Direction direction, const QString &detail, int steps)
{
    m_direction = direction;
    m_detail = detail;
    m_steps = qBound(0, steps, 3);
    QString name = where + QStringLiteral(": ") + (direction == Direction::Closed && !detail.isEmpty() ? QString() : DirectionMark::word(direction).toLower());
    if (direction == Direction::Closed)
        name += detail.toLower();
    else if (!detail.isEmpty())
        name += QStringLiteral(", ") + detail.left(1).toLower() + detail.mid(1);
    setAccessibleName(name);
    setToolTip(name);
    setCursor(direction == Direction::Closed ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setEnabled(direction != Direction::Closed);
    update();
}

QSize MatrixCell::sizeHint() const
{
    return QSize(Theme::get().characters(18), int(Theme::get().em() * 2.1) + spaceOf(3));
}

QSize MatrixCell::minimumSizeHint() const
{
    return QSize(Theme::get().characters(14), sizeHint().height());
}

void MatrixCell::paintClosed(QPainter &painter)
{
    const QRectF frame = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    // Qt's hatches are sized in device pixels; they would vanish on a fine screen.
    QBrush hatch(colourOf(Token::Line), Qt::BDiagPattern);
    const double scale = Theme::get().zoom() / devicePixelRatioF() * qMax(1.0, std::floor(devicePixelRatioF()));
    hatch.setTransform(QTransform::fromScale(scale, scale));
    painter.setPen(Qt::NoPen);
    painter.setBrush(hatch);
    const double radius = Theme::get().radius(Theme::Corner::Control);
    painter.drawRoundedRect(frame, radius, radius);
    painter.setFont(Theme::get().font(TypeSize::Caption));
    const QString word = m_detail.isEmpty() ? DirectionMark::word(m_direction) : m_detail;
    QRect box = painter.fontMetrics().boundingRect(QRect(0, 0, width() - 2 * spaceOf(2), height()), Qt::TextWordWrap, word).adjusted(-6, -2, 6, 2);
    box.moveTopLeft(QPoint(spaceOf(2), (height() - box.height()) / 2));
    painter.fillRect(box, colourOf(Token::Window));
    painter.setPen(colourOf(Token::Ink2));
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, word);
}

void MatrixCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_direction == Direction::Closed) {
        paintClosed(painter);
        return;
    }
    const bool blank = m_direction == Direction::NotAnswered;
    const double radius = Theme::get().radius(Theme::Corner::Control);
    painter.setPen(QPen(colourOf(Token::Border), 1, blank ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(colourOf(underMouse() ? Token::Sunken : blank ? Token::Window : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
    const int side = Theme::get().em() + 2;
    int x = spaceOf(3);
    if (!blank) {
        DirectionMark::paint(&painter, QRectF(x, (height() - side) / 2.0, side, side), m_direction);
        x += side + spaceOf(2) + 2;
    }
    const QFont wordFont = Theme::get().font(TypeSize::Body, m_direction == Direction::Negative || m_direction == Direction::BothWays);
    const QFont detailFont = Theme::get().font(TypeSize::Caption);
    const int h1 = QFontMetrics(wordFont).height();
    const int h2 = m_detail.isEmpty() ? 0 : QFontMetrics(detailFont).height();
    const int y = (height() - h1 - h2) / 2;
    painter.setFont(wordFont);
    painter.setPen(colourOf(blank || m_direction == Direction::NotRelevant ? Token::Ink2 : Token::Ink));
    painter.drawText(QRect(x, y, width() - x - 4, h1), Qt::AlignVCenter, painter.fontMetrics().elidedText(DirectionMark::word(m_direction), Qt::ElideRight, width() - x - 4));
    if (h2) {
        painter.setFont(detailFont);
        painter.setPen(colourOf(Token::Ink2));
        if (m_steps) {
            const double steps = h2 * .65;
            DirectionMark::paintSteps(&painter, QPointF(x, y + h1 + h2 * .15), m_steps, steps);
            x += int(DirectionMark::stepsWidth(steps)) + 6;
        }
        painter.drawText(QRect(x, y + h1, width() - x - 4, h2), Qt::AlignVCenter, painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, width() - x - 6));
    }
}

void MatrixCell::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Up: emit move(-1, 0); return;
    case Qt::Key_Down: emit move(1, 0); return;
    case Qt::Key_Left: emit move(0, -1); return;
    case Qt::Key_Right: emit move(0, 1); return;
    case Qt::Key_Home: emit move(control ? -1000 : 0, -1000); return;
    case Qt::Key_End: emit move(control ? 1000 : 0, 1000); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace dueregard
