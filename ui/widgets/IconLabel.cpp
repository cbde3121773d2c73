// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/IconLabel.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace dueregard {

IconLabel::IconLabel(const QString &icon, Token token, QWidget *parent) : QWidget(parent), m_icon(icon), m_token(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, &IconLabel::updateGeometry);
}

void IconLabel::setIcon(const QString &icon, Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

QSize IconLabel::sizeHint() const
{
    // As tall as a line of a Paragraph beside it, so that the two stand level.
    return QSize(Theme::get().em(), int(Theme::lineHeight(Theme::get().font(TypeSize::Body)) + .5));
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = Theme::get().em();
    icons::paint(painter, QRect(0, (height() - side) / 2, side, side), m_icon, m_token);
}

} // namespace dueregard
