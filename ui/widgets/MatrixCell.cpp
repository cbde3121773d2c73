// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/MatrixCell.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace dueregard {

namespace {
constexpr int textEnd = 4;     // px between the words and the right edge
constexpr int closedFrame = 6; // px of plain ground at each side of the words on the hatch
constexpr int tall = 100'000;  // px: as many lines as it takes

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, qMax(1, width), tall), Qt::TextWordWrap, text).height();
}

int longestWord(const QFont &font, const QString &text)
{
    int width = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        width = qMax(width, QFontMetrics(font).horizontalAdvance(word));
    return width;
}
} // namespace

MatrixCell::MatrixCell(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    updateGeometry();
    update();
}

QString MatrixCell::closedWord() const
{
    return m_detail.isEmpty() ? DirectionMark::word(m_direction) : m_detail;
}

QFont MatrixCell::wordFont() const
{
    return Theme::get().font(TypeSize::Body, m_direction == Direction::Negative || m_direction == Direction::BothWays);
}

int MatrixCell::textStart() const
{
    return spaceOf(3) + (m_direction == Direction::NotAnswered ? 0 : Theme::get().em() + 2 + spaceOf(2) + 2);
}

int MatrixCell::stepsRoom() const
{
    if (!m_steps)
        return 0;
    return int(DirectionMark::stepsWidth(QFontMetrics(Theme::get().font(TypeSize::Caption)).height() * .65)) + 6;
}

MatrixCell::Lines MatrixCell::linesAt(int width) const
{
    const int room = width - textStart() - textEnd;
    return {wrappedHeight(wordFont(), room, DirectionMark::word(m_direction)),
            m_detail.isEmpty() ? 0 : wrappedHeight(Theme::get().font(TypeSize::Caption), room - stepsRoom(), m_detail)};
}

int MatrixCell::neededWidth() const
{
    const QFont caption = Theme::get().font(TypeSize::Caption);
    if (m_direction == Direction::Closed)
        return longestWord(caption, closedWord()) + 2 * (spaceOf(2) + closedFrame);
    const int word = QFontMetrics(wordFont()).horizontalAdvance(DirectionMark::word(m_direction));
    // One pixel more: metrics round down what the painter may round up.
    return textStart() + qMax(word, longestWord(caption, m_detail) + stepsRoom()) + textEnd + 1;
}

int MatrixCell::heightForWidth(int width) const
{
    const int usual = int(Theme::get().em() * 2.1) + spaceOf(3);
    if (m_direction == Direction::Closed)
        return qMax(usual, wrappedHeight(Theme::get().font(TypeSize::Caption), width - 2 * (spaceOf(2) + closedFrame), closedWord()) + spaceOf(2));
    const Lines lines = linesAt(width);
    return qMax(usual, lines.word + lines.detail + spaceOf(2));
}

QSize MatrixCell::sizeHint() const
{
    const int width = qMax(Theme::get().characters(18), neededWidth());
    return QSize(width, heightForWidth(width));
}

QSize MatrixCell::minimumSizeHint() const
{
    // Narrower than its words only where the window is: then they wrap.
    return QSize(qMin(neededWidth(), Theme::get().characters(14)), int(Theme::get().em() * 2.1) + spaceOf(3));
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
    const QString word = closedWord();
    const int room = width() - 2 * (spaceOf(2) + closedFrame);
    QRect box = painter.fontMetrics().boundingRect(QRect(0, 0, room, height()), Qt::TextWordWrap, word).adjusted(-closedFrame, -2, closedFrame, 2);
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
    painter.setBrush(colourOf(underMouse() ? Token::Sunken : blank ? Token::Window
                                                                   : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
    if (!blank) {
        const int side = Theme::get().em() + 2;
        DirectionMark::paint(&painter, QRectF(spaceOf(3), (height() - side) / 2.0, side, side), m_direction);
    }
    int x = textStart();
    const Lines lines = linesAt(width());
    const int y = (height() - lines.word - lines.detail) / 2;
    painter.setFont(wordFont());
    painter.setPen(colourOf(blank || m_direction == Direction::NotRelevant ? Token::Ink2 : Token::Ink));
    painter.drawText(QRect(x, y, width() - x - textEnd, lines.word), Qt::TextWordWrap, DirectionMark::word(m_direction));
    if (lines.detail) {
        painter.setFont(Theme::get().font(TypeSize::Caption));
        painter.setPen(colourOf(Token::Ink2));
        if (m_steps) {
            const int line = painter.fontMetrics().height();
            DirectionMark::paintSteps(&painter, QPointF(x, y + lines.word + line * .15), m_steps, line * .65);
            x += stepsRoom();
        }
        painter.drawText(QRect(x, y + lines.word, width() - x - textEnd, lines.detail), Qt::TextWordWrap, m_detail);
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
