// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PageThumb.h"

#include "ui/preview/PagePixmaps.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace dueregard {

namespace {
constexpr int frame = 4; ///< pixels around the paper
}

PageThumb::PageThumb(int page, const QSizeF &paper, PagePixmaps &pixmaps, QWidget *parent)
    : QAbstractButton(parent), m_page(page), m_paper(paper), m_pixmaps(pixmaps)
{
    setText(QString::number(page + 1));
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCurrent(false);
}

void PageThumb::setCurrent(bool current)
{
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus); // one Tab stop for all
    setAccessibleName(current ? tr("Page %1, this page").arg(m_page + 1) : tr("Page %1").arg(m_page + 1));
    update();
}

double PageThumb::scale() const
{
    return 88.0 / m_paper.width(); // two beside each other
}

QSize PageThumb::sizeHint() const
{
    return (m_paper * scale()).toSize() + QSize(2 * frame, 2 * frame + Theme::get().em() + spaceOf(1));
}

void PageThumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF paper(QPointF(frame, frame), m_paper * scale());
    m_pixmaps.paint(painter, paper.topLeft(), m_page, scale());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_current ? QPen(colourOf(Token::Accent), 3) : QPen(colourOf(underMouse() ? Token::Border : Token::Line), 1));
    painter.drawRect(m_current ? paper.adjusted(-1.5, -1.5, 1.5, 1.5) : paper.adjusted(-.5, -.5, .5, .5));
    painter.setFont(Theme::get().font(TypeSize::Caption, m_current));
    painter.setPen(colourOf(m_current ? Token::Ink : Token::Ink2));
    painter.drawText(QRectF(0, paper.bottom() + spaceOf(1), width(), height() - paper.bottom() - spaceOf(1)), Qt::AlignHCenter | Qt::AlignTop, text());
}

void PageThumb::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Left:
    case Qt::Key_Up: emit move(-1); return;
    case Qt::Key_Right:
    case Qt::Key_Down: emit move(1); return;
    case Qt::Key_Home: emit move(-1000); return;
    case Qt::Key_End: emit move(1000); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace dueregard
