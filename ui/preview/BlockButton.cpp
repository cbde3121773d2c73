// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/BlockButton.h"

#include "ui/preview/PaperInk.h"
#include "ui/theme/FocusRing.h"

#include <QKeyEvent>
#include <QPainter>

namespace dueregard {

BlockButton::BlockButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setProperty(FocusRing::noRing, true); // the shared ring has the colours of the window, not of paper
}

void BlockButton::setTarget(const BlockTarget &target)
{
    m_target = target;
    setAccessibleName(target.text);
    setAccessibleDescription(tr("Goes to its question"));
}

int BlockButton::ringRoom()
{
    return Theme::focusWidth + Theme::focusGap;
}

void BlockButton::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(onPaper(Token::Focus), Theme::focusWidth));
    const double half = Theme::focusWidth / 2.0;
    const double radius = Theme::get().radius(Theme::Corner::Control);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

void BlockButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            click();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right: event->ignore(); return; // they scroll; Qt's buttons would move the focus
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace dueregard
