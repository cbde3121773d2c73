// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Card.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace dueregard {

Card::Card(Token fill, std::optional<Token> band, QWidget *parent) : QFrame(parent), m_fill(fill), m_body(new QVBoxLayout(this))
{
    m_body->setSpacing(spaceOf(2));
    setLook(fill, band);
}

void Card::setLook(Token fill, std::optional<Token> band)
{
    m_fill = fill;
    m_band = band;
    m_body->setContentsMargins(spaceOf(4) + (band ? 4 : 0), spaceOf(4) - 2, spaceOf(4), spaceOf(4) - 2);
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = Theme::get().radius(Theme::Corner::Card);
    const QRectF frame = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    painter.setPen(colourOf(Theme::get().isContrast() ? Token::Border : Token::Line));
    painter.setBrush(colourOf(m_fill));
    painter.drawRoundedRect(frame, radius, radius);
    if (m_band) {
        QPainterPath clip;
        clip.addRoundedRect(frame, radius, radius);
        painter.setClipPath(clip);
        painter.fillRect(QRectF(0, 0, 6, height()), colourOf(*m_band));
    }
}

} // namespace dueregard
