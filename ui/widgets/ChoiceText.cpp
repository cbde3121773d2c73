// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ChoiceText.h"

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>

namespace dueregard {

int ChoiceText::left(const QAbstractButton &button)
{
    return button.style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + spaceOf(2) + 2;
}

QRect ChoiceText::indicator(const QAbstractButton &button)
{
    const int side = button.style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth);
    return QRect(0, qMax(0, qMin((button.height() - side) / 2, 3)), side, side);
}

int ChoiceText::textHeight(const QAbstractButton &button, int room) const
{
    return button.fontMetrics().boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap | Qt::TextShowMnemonic, button.text()).height();
}

int ChoiceText::hintHeight(int room) const
{
    if (hint.isEmpty())
        return 0;
    return QFontMetrics(Theme::get().font(TypeSize::Caption)).boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap, hint).height() + 2;
}

int ChoiceText::heightForWidth(const QAbstractButton &button, int width) const
{
    const int room = qMax(1, width - left(button));
    const int side = button.style()->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight);
    const int text = qMax(textHeight(button, room), hint.isEmpty() ? 0 : side);
    return qMax(text + hintHeight(room) + 8, side + 6);
}

QSize ChoiceText::sizeHint(const QAbstractButton &button) const
{
    int widest = button.fontMetrics().boundingRect(QRect(0, 0, 100000, 1000), Qt::TextShowMnemonic, button.text()).width() + 4;
    if (!hint.isEmpty())
        widest = qMax(widest, QFontMetrics(Theme::get().font(TypeSize::Caption)).horizontalAdvance(hint) + 4);
    const int width = qMin(widest, Theme::get().characters(60)) + left(button);
    return QSize(width, heightForWidth(button, width));
}

QSize ChoiceText::minimumSizeHint(const QAbstractButton &button) const
{
    return QSize(qMin(sizeHint(button).width(), left(button) + Theme::get().characters(10)), qMax(Theme::minimumTarget, button.fontMetrics().height() + 8));
}

void ChoiceText::paint(QPainter &painter, const QAbstractButton &button) const
{
    const int x = left(button);
    const int room = qMax(1, button.width() - x);
    const bool enabled = button.isEnabled();
    painter.setPen(colourOf(enabled ? Token::Ink : Token::Ink2));
    const int flags = Qt::AlignLeft | Qt::TextWordWrap | Qt::TextShowMnemonic;
    if (hint.isEmpty()) {
        painter.drawText(QRect(x, 0, room, button.height()), flags | Qt::AlignVCenter, button.text());
        return;
    }
    const QRect mark = indicator(button);
    const int height = textHeight(button, room);
    const int top = height > mark.height() ? 3 : mark.top() + (mark.height() - height) / 2;
    painter.drawText(QRect(x, top, room, height), flags | Qt::AlignTop, button.text());
    painter.setFont(Theme::get().font(TypeSize::Caption));
    painter.setPen(colourOf(Token::Ink2));
    painter.drawText(QRect(x, qMax(top + height, mark.bottom() - 1) + 1, room, button.height()), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, hint);
}

} // namespace dueregard
