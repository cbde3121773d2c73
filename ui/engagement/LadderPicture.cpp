// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/LadderPicture.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace dueregard {

namespace {
constexpr int wideLabels = 29;   ///< characters
constexpr int narrowLabels = 16; ///< without who decides
constexpr int narrowBelow = 60;
} // namespace

LadderPicture::LadderPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Engagement ladder: promised and reached"));
    connect(&Theme::get(), &Theme::changed, this, &QWidget::updateGeometry);
}

void LadderPicture::setContent(const QList<Rung> &rungs, const QList<Pin> &pins)
{
    m_rungs = rungs;
    m_pins = pins;
    setAccessibleDescription(inWords());
    updateGeometry();
    update();
}

QString LadderPicture::inWords() const
{
    QStringList sentences;
    const auto name = [this](int rung) { return m_rungs[rung].label; };
    for (const Pin &pin : m_pins) {
        if (pin.planned >= 0 && pin.reached >= 0)
            sentences.append(pin.planned == pin.reached ? tr("%1: promised and reached %2.").arg(pin.label, name(pin.planned))
                                                        : tr("%1: promised %2, reached %3.").arg(pin.label, name(pin.planned), name(pin.reached)));
        else if (pin.planned >= 0)
            sentences.append(tr("%1: promised %2, nothing reached yet.").arg(pin.label, name(pin.planned)));
        else if (pin.reached >= 0)
            sentences.append(tr("%1: reached %2, nothing promised.").arg(pin.label, name(pin.reached)));
        else
            sentences.append(tr("%1: no level yet.").arg(pin.label));
    }
    return sentences.join(u' ');
}

int LadderPicture::rungHeight() const
{
    return Theme::get().em() * 2 + 4;
}

QSize LadderPicture::sizeHint() const
{
    return QSize(Theme::get().characters(60), rungHeight() * int(m_rungs.size()) + spaceOf(2));
}

QSize LadderPicture::minimumSizeHint() const
{
    return QSize(Theme::get().characters(narrowLabels) + Theme::get().em() * 6, sizeHint().height());
}

void LadderPicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::get();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool narrow = theme.charactersIn(width()) < narrowBelow;
    const int rung = rungHeight();
    const int left = theme.characters(narrow ? narrowLabels : wideLabels);
    const QFont strong = theme.font(TypeSize::Body, true);
    const QFont small = theme.font(TypeSize::Caption);
    const auto yOf = [&](int index) { return (int(m_rungs.size()) - 1 - index) * rung + rung / 2; };
    for (int i = 0; i < m_rungs.size(); ++i) {
        const int y = yOf(i);
        const int h1 = QFontMetrics(strong).height();
        const int h2 = narrow || m_rungs[i].who.isEmpty() ? 0 : QFontMetrics(small).height();
        painter.setFont(strong);
        painter.setPen(colourOf(Token::Ink));
        const int numbers = theme.characters(3);
        painter.drawText(QRect(0, y - rung / 2, numbers, rung), Qt::AlignVCenter, m_rungs[i].code);
        painter.drawText(QRect(numbers, y - (h1 + h2) / 2, left - numbers, h1), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_rungs[i].label, Qt::ElideRight, left - numbers - 4));
        if (h2 > 0) {
            painter.setFont(small);
            painter.setPen(colourOf(Token::Ink2));
            painter.drawText(QRect(numbers, y - (h1 + h2) / 2 + h1, left - numbers, h2), Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(m_rungs[i].who, Qt::ElideRight, left - numbers - 4));
        }
        painter.setPen(QPen(colourOf(Token::Line), theme.isContrast() ? 2 : 6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(left + 8, y, width() - 10, y);
    }
    painter.setPen(QPen(colourOf(Token::Border), 3));
    painter.drawLine(left + 2, 2, left + 2, height() - spaceOf(2));
    painter.drawLine(width() - 6, 2, width() - 6, height() - spaceOf(2));
    if (m_pins.isEmpty())
        return;
    const double step = double(width() - left - spaceOf(6)) / double(m_pins.size());
    const double r = qMin(theme.em() * 0.62, step / 2);
    for (int i = 0; i < m_pins.size(); ++i) {
        const Pin &pin = m_pins[i];
        const double x = left + spaceOf(4) + step * (i + 0.5);
        const auto circle = [&](const QPointF &at) {
            painter.setPen(QPen(colourOf(Token::Ink), 2, Qt::DashLine));
            painter.setBrush(colourOf(Token::Surface));
            painter.drawEllipse(at, r, r);
            painter.setFont(small);
            painter.setPen(colourOf(Token::Ink));
            painter.drawText(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), Qt::AlignCenter, pin.letter);
        };
        const QPointF from(x, pin.planned >= 0 ? yOf(pin.planned) : 0);
        const QPointF to(x, pin.reached >= 0 ? yOf(pin.reached) : 0);
        if (pin.planned >= 0 && pin.reached != pin.planned)
            circle(from);
        if (pin.planned >= 0 && pin.reached >= 0 && pin.reached != pin.planned) {
            const double way = to.y() > from.y() ? 1 : -1;
            painter.setPen(QPen(colourOf(Token::Ink), 2));
            painter.drawLine(from + QPointF(0, way * r), to - QPointF(0, way * (r + 5)));
            const QPointF tip = to - QPointF(0, way * (r + 1));
            QPainterPath arrow(tip);
            arrow.lineTo(tip + QPointF(-5, -way * 8));
            arrow.lineTo(tip + QPointF(5, -way * 8));
            arrow.closeSubpath();
            painter.fillPath(arrow, colourOf(Token::Ink));
        }
        if (pin.reached >= 0) {
            painter.setPen(QPen(colourOf(Token::Surface), 2));
            painter.setBrush(colourOf(Token::Accent));
            painter.drawRoundedRect(QRectF(to.x() - r, to.y() - r, 2 * r, 2 * r), 4, 4);
            painter.setFont(theme.font(TypeSize::Caption, true));
            painter.setPen(colourOf(Token::OnAccent));
            painter.drawText(QRectF(to.x() - r, to.y() - r, 2 * r, 2 * r), Qt::AlignCenter, pin.letter);
        }
    }
}

} // namespace dueregard
