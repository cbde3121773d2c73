// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/RailItem.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Mnemonic.h"

#include <QKeyEvent>
#include <QPainter>

namespace dueregard {

RailItem::RailItem(const QString &title, bool child, QWidget *parent) : QAbstractButton(parent), m_child(child)
{
    setText(literal(title));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::get(), &Theme::changed, this, &RailItem::restyle);
    restyle();
    rename();
}

void RailItem::setState(const QString &word, const QString &icon, Tone tone)
{
    m_word = word;
    m_icon = icon;
    m_tone = tone;
    rename();
    updateGeometry();
    update();
}

void RailItem::setEnd(const QString &text)
{
    m_end = text;
    updateGeometry();
    update();
}

void RailItem::setCurrent(bool current)
{
    m_current = current;
    rename();
    restyle();
}

void RailItem::rename()
{
    const QString name = m_word.isEmpty() ? shown(text()) : shown(text()) + QStringLiteral(", ") + m_word;
    setToolTip(name);
    setAccessibleName(m_current ? tr("%1, this page").arg(name) : name);
}

void RailItem::restyle()
{
    setFont(Theme::get().font(m_child ? TypeSize::Caption : TypeSize::Body, m_current));
    updateGeometry();
    update();
}

int RailItem::textLeft() const
{
    return spaceOf(3) + (m_child ? spaceOf(5) : 0) + (m_icon.isEmpty() ? 0 : fontMetrics().height() - 1 + spaceOf(2));
}

int RailItem::textRight(int width) const
{
    return width - spaceOf(2) - (m_end.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_end) + spaceOf(2));
}

int RailItem::heightForWidth(int width) const
{
    const int text = fontMetrics().boundingRect(QRect(0, 0, qMax(1, textRight(width) - textLeft()), 10000), Qt::TextWordWrap, QAbstractButton::text()).height();
    return qMax(m_child ? 28 : 34, text + (m_child ? 9 : 14));
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = Theme::get().radius(Theme::Corner::Control);
    if (m_current || underMouse()) {
        painter.setPen(Theme::get().isContrast() ? QPen(colourOf(Token::Border)) : QPen(Qt::NoPen));
        painter.setBrush(colourOf(m_current ? Token::AccentSoft : Token::Sunken));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
    }
    if (m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(Token::Accent));
        painter.drawRoundedRect(QRectF(0, 5, 4, height() - 10), 2, 2);
    }
    const int side = fontMetrics().height() - 1;
    if (!m_icon.isEmpty()) {
        const Token token = m_tone != Tone::Plain && m_tone != Tone::Neutral ? inkOf(m_tone) : m_current ? Token::Accent
                                                                                                         : Token::Ink2;
        icons::paint(painter, QRect(spaceOf(3) + (m_child ? spaceOf(5) : 0), (height() - side) / 2, side, side), m_icon, token);
    }
    painter.setPen(colourOf(isEnabled() ? Token::Ink : Token::Ink2));
    painter.drawText(QRect(textLeft(), 0, textRight(width()) - textLeft(), height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap | Qt::TextShowMnemonic, text());
    if (m_end.isEmpty())
        return;
    painter.setPen(colourOf(Token::Ink2));
    painter.drawText(QRect(0, 0, width() - spaceOf(2), height()), Qt::AlignVCenter | Qt::AlignRight, m_end);
}

void RailItem::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace dueregard
