// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PageScroll.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace dueregard {

PageScroll::PageScroll(Token background, QWidget *parent) : QScrollArea(parent), m_background(background)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(true);
    if (background == Token::Surface)
        verticalScrollBar()->setProperty("on", QStringLiteral("surface"));
    connect(&Theme::get(), &Theme::changed, this, &PageScroll::restyle);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { reveal(now); });
    restyle();
}

PageScroll::PageScroll(QWidget *content, Token background, QWidget *parent) : PageScroll(background, parent)
{
    setWidget(content);
}

PageScroll::~PageScroll()
{
    disconnect(qApp, nullptr, this, nullptr); // what has the focus gives it up while this is half gone
}

void PageScroll::toTop()
{
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void PageScroll::restyle()
{
    QPalette own = palette();
    own.setColor(QPalette::Window, colourOf(m_background));
    setPalette(own);
    verticalScrollBar()->setSingleStep(Theme::get().em() * 2);
}

void PageScroll::reveal(QWidget *now)
{
    if (!now || !widget() || !widget()->isAncestorOf(now))
        return;
    const int room = Theme::focusWidth + Theme::focusGap + spaceOf(2);
    // A control taller than the view (a long answer) is brought in by its own caret instead.
    if (now->height() + 2 * room < viewport()->height())
        ensureWidgetVisible(now, room, room);
    else {
        const int top = now->mapTo(widget(), QPoint()).y();
        if (top > verticalScrollBar()->value() + viewport()->height() || top + now->height() < verticalScrollBar()->value())
            verticalScrollBar()->setValue(top - room);
    }
}

void PageScroll::keyPressEvent(QKeyEvent *event)
{
    // Left and right belong to what has the focus.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace dueregard
