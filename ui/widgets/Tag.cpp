// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Tag.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace dueregard {

Tag::Tag(const QString &word, Tone tone, const QString &icon, QWidget *parent) : QLabel(parent), m_tone(tone), m_icon(icon)
{
    setTextFormat(Qt::PlainText);
    setText(word);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Tag::setState(const QString &word, Tone tone, const QString &icon)
{
    m_tone = tone;
    m_icon = icon;
    setText(word);
    updateGeometry();
    update();
}

QSize Tag::sizeFor(const QString &word, Tone tone, const QString &icon)
{
    const QFontMetrics metrics(Theme::get().font(TypeSize::Caption, true));
    const int width = metrics.horizontalAdvance(word) + (hasSoft(tone) ? spaceOf(2) * 2 + 2 : 2) + (icon.isEmpty() ? 0 : metrics.height() + 4);
    return QSize(width, qMax(Theme::minimumTarget, metrics.height() + 6));
}

QSize Tag::minimumSizeHint() const
{
    return QSize(qMin(sizeHint().width(), Theme::get().characters(24)), sizeHint().height());
}

void Tag::paint(QPainter *painter, const QRect &rect, const QString &word, Tone tone, const QString &icon)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    int x = rect.left();
    if (hasSoft(tone)) {
        painter->setPen(Theme::get().isContrast() ? QPen(colourOf(Token::Border)) : QPen(Qt::NoPen));
        painter->setBrush(colourOf(softOf(tone)));
        const double radius = Theme::get().radius(Theme::Corner::Tag);
        painter->drawRoundedRect(QRectF(rect).adjusted(.5, .5, -.5, -.5), radius, radius);
        x += spaceOf(2);
    }
    painter->setFont(Theme::get().font(TypeSize::Caption, true));
    const QFontMetrics metrics = painter->fontMetrics();
    const int height = metrics.height();
    if (!icon.isEmpty()) {
        icons::paint(*painter, QRect(x, rect.center().y() - height / 2 + 1, height - 1, height - 1), icon, inkOf(tone));
        x += height + 4;
    }
    painter->setPen(colourOf(inkOf(tone)));
    const QRect room(x, rect.top(), rect.right() - x + 2, rect.height());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(word, Qt::ElideRight, room.width()));
    painter->restore();
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), text(), m_tone, m_icon);
}

} // namespace dueregard
