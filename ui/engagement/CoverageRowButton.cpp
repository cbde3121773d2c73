// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/CoverageRowButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Mnemonic.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace dueregard {

CoverageRowButton::CoverageRowButton(const Content &content, QWidget *parent) : QAbstractButton(parent), m_content(content)
{
    setText(literal(content.group));
    setAccessibleName(tr("%1, impact %2, now: %3. %4", "group, impact, state, what is needed").arg(content.group, content.impact, content.stateWord, content.need));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::get(), &Theme::changed, this, &QWidget::updateGeometry);
}

CoverageRowButton::Places CoverageRowButton::placesIn(int width) const
{
    const Theme &theme = Theme::get();
    const int pad = spaceOf(2);
    const bool stacked = theme.charactersIn(width) < stackBelow;
    const QFontMetrics strong(theme.font(TypeSize::Body, true));
    const QFontMetrics body(theme.font(TypeSize::Body));
    const int mark = theme.em() + 8;
    const int pipsHeight = theme.em() * 2 + 14;
    const auto textHeight = [](const QFontMetrics &metrics, const QString &text, int room) {
        return metrics.boundingRect(QRect(0, 0, qMax(20, room), 10000), Qt::TextWordWrap, text).height();
    };
    Places places;
    const int room = width - 2 * pad;
    if (stacked) {
        int y = pad + 2;
        places.group = QRect(pad, y, room, textHeight(strong, m_content.group, room));
        y = places.group.bottom() + 1 + 2;
        places.impact = QRect(pad, y, room, textHeight(body, m_content.impact, room - mark));
        y = places.impact.bottom() + 1 + 4;
        places.pips = QRect(pad, y, room, pipsHeight);
        y = places.pips.bottom() + 1 + 2;
        places.need = QRect(pad, y, room, textHeight(body, m_content.need, room - mark));
        places.height = places.need.bottom() + 1 + pad + 4;
        return places;
    }
    const double shares[] = {0.30, 0.14, 0.25, 0.31};
    int x[5] = {pad};
    for (int i = 0; i < 4; ++i)
        x[i + 1] = x[i] + int(shares[i] * room);
    const auto across = [&](int i) { return x[i + 1] - x[i] - pad; };
    const int tallest = qMax(qMax(textHeight(strong, m_content.group, across(0)), textHeight(body, m_content.impact, across(1) - mark)),
                             qMax(pipsHeight, textHeight(body, m_content.need, across(3) - mark)));
    places.height = tallest + 2 * spaceOf(2) + 4;
    places.group = QRect(x[0], 0, across(0), places.height);
    places.impact = QRect(x[1], 0, across(1), places.height);
    places.pips = QRect(x[2], (places.height - pipsHeight) / 2, across(2), pipsHeight);
    places.need = QRect(x[3], 0, across(3), places.height);
    return places;
}

int CoverageRowButton::heightForWidth(int width) const
{
    return placesIn(width).height;
}

QSize CoverageRowButton::sizeHint() const
{
    const int width = Theme::get().characters(90);
    return QSize(width, heightForWidth(width));
}

QSize CoverageRowButton::minimumSizeHint() const
{
    return QSize(Theme::get().characters(20), Theme::get().controlHeight());
}

void CoverageRowButton::paintPips(QPainter &painter, const QRect &place) const
{
    constexpr int count = 7;
    const double side = qMin(Theme::get().em() * 0.72, (place.width() - 10) / 9.5);
    const double gap = side * 0.4;
    const bool borrowed = m_content.state == 3 || m_content.state == 4; // invited, or spoken for by others
    QBrush hatch(colourOf(Token::Ink), Qt::BDiagPattern);
    const double dpr = devicePixelRatioF();
    hatch.setTransform(QTransform::fromScale(1 / dpr, 1 / dpr));
    for (int i = 1; i <= count; ++i) {
        const QRectF pip(place.left() + (i - 1) * (side + gap) + 0.5, place.top() + 0.5, side, side);
        painter.setPen(QPen(colourOf(Token::Border), 1.2));
        painter.setBrush(colourOf(Token::Surface));
        painter.drawRect(pip);
        if (i <= m_content.state) {
            painter.setBrush(borrowed ? hatch : QBrush(colourOf(Token::Ink)));
            painter.drawRect(pip);
        }
        if (i == m_content.required) {
            QPainterPath arrow(QPointF(pip.center().x(), pip.bottom() + 3));
            arrow.lineTo(pip.center().x() - 5, pip.bottom() + 10);
            arrow.lineTo(pip.center().x() + 5, pip.bottom() + 10);
            arrow.closeSubpath();
            painter.fillPath(arrow, colourOf(Token::Ink));
        }
    }
    painter.setFont(Theme::get().font(TypeSize::Caption));
    painter.setPen(colourOf(Token::Ink));
    painter.drawText(QRectF(place.left(), place.top() + side + 11, place.width(), place.height() - side - 11), Qt::AlignTop, painter.fontMetrics().elidedText(m_content.stateWord, Qt::ElideRight, place.width()));
}

void CoverageRowButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::get();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), colourOf(Token::Sunken));
    painter.setPen(colourOf(Token::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const Places places = placesIn(width());
    painter.setFont(theme.font(TypeSize::Body, true));
    painter.setPen(colourOf(Token::Ink));
    painter.drawText(places.group, Qt::AlignVCenter | Qt::TextWordWrap, m_content.group);

    const int step = int(theme.em() * 0.75);
    const double bar = step * 0.36;
    for (int i = 0; i < 3; ++i) {
        const double h = step * (i + 1) / 3.0;
        const QRectF box(places.impact.left() + i * (bar + 2), places.impact.center().y() + step / 2.0 - h, bar, h);
        painter.setPen(QPen(colourOf(Token::Ink), 1));
        painter.setBrush(i < m_content.steps ? QBrush(colourOf(Token::Ink)) : QBrush(Qt::NoBrush));
        painter.drawRect(box);
    }
    painter.setFont(theme.font(TypeSize::Body));
    painter.drawText(places.impact.adjusted(theme.em() + 8, 0, 0, 0), Qt::AlignVCenter | Qt::TextWordWrap, m_content.impact);
    paintPips(painter, places.pips);
    const int mark = theme.em();
    const QIcon icon = icons::icon(m_content.open ? QStringLiteral("arrow-right") : QStringLiteral("check"), m_content.open ? Token::Problem : Token::Done);
    icon.paint(&painter, QRect(places.need.left(), places.need.center().y() - mark / 2, mark, mark));
    painter.setFont(theme.font(TypeSize::Body));
    painter.setPen(colourOf(Token::Ink));
    painter.drawText(places.need.adjusted(mark + 8, 0, 0, 0), Qt::AlignVCenter | Qt::TextWordWrap, m_content.need);
}

void CoverageRowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace dueregard
