// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PageScroll.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextEdit>

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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        follow(now);
        reveal(now);
    });
    // Room taken at the foot (a banner, a smaller window) must not cover what is being written.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this, before = 0]() mutable {
        const int now = viewport()->height();
        QWidget *focus = window()->focusWidget();
        if (now < before && focus && widget() && widget()->isAncestorOf(focus)) {
            const int top = focus->mapTo(widget(), QPoint()).y() - verticalScrollBar()->value();
            if (top < before && top + focus->height() > 0) // unless the officer had scrolled it away
                reveal(focus);
        }
        before = now;
    });
    m_caretMoved.setSingleShot(true);
    m_caretMoved.setInterval(0);
    connect(&m_caretMoved, &QTimer::timeout, this, &PageScroll::revealCaret);
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
    // What scrolls away between press and release is never clicked.
    if (!now || !widget() || !widget()->isAncestorOf(now) || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    if (now->height() < viewport()->height() / 2)
        bring(QRect(now->mapTo(widget(), QPoint()), now->size()));
    else if (now == m_writing)
        revealCaret();
    else {
        const int top = now->mapTo(widget(), QPoint()).y();
        if (top > verticalScrollBar()->value() + viewport()->height() || top + now->height() < verticalScrollBar()->value())
            verticalScrollBar()->setValue(top - spaceOf(2));
    }
}

void PageScroll::follow(QWidget *now)
{
    auto *text = widget() && now && widget()->isAncestorOf(now) ? qobject_cast<QTextEdit *>(now) : nullptr;
    if (text == m_writing)
        return;
    if (m_writing) {
        disconnect(m_writing, nullptr, &m_caretMoved, nullptr);
        m_writing->removeEventFilter(this);
    }
    m_writing = text;
    if (!m_writing)
        return;
    connect(text, &QTextEdit::cursorPositionChanged, &m_caretMoved, qOverload<>(&QTimer::start));
    m_writing->installEventFilter(this); // it grows with its text, after the caret has moved
}

void PageScroll::revealCaret()
{
    if (!m_writing || !m_writing->hasFocus() || !widget() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    const auto *text = qobject_cast<QTextEdit *>(m_writing);
    const QRect caret = text->cursorRect();
    bring(QRect(text->viewport()->mapTo(widget(), caret.topLeft()), caret.size()));
}

void PageScroll::bring(const QRect &place)
{
    const int room = Theme::focusWidth + Theme::focusGap + spaceOf(2);
    const auto move = [](QScrollBar *bar, int from, int to, int shown) {
        if (from < bar->value())
            bar->setValue(from);
        else if (to > bar->value() + shown)
            bar->setValue(qMin(from, to - shown));
    };
    move(verticalScrollBar(), place.top() - room, place.bottom() + room, viewport()->height());
    move(horizontalScrollBar(), place.left() - room, place.right() + room, viewport()->width());
}

bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_writing && event->type() == QEvent::Resize)
        m_caretMoved.start();
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::keyPressEvent(QKeyEvent *event)
{
    // Left and right belong to what has the focus.
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore();
        return;
    }
    if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && event->modifiers() == Qt::NoModifier) {
        verticalScrollBar()->setValue(event->key() == Qt::Key_Home ? 0 : verticalScrollBar()->maximum());
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace dueregard
