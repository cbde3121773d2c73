// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/FocusRing.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace dueregard {

namespace {

class Overlay final : public QWidget {
public:
    explicit Overlay(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colourOf(Token::Focus), Theme::focusWidth));
        const double half = Theme::focusWidth / 2.0;
        const double radius = Theme::get().radius(Theme::Corner::Control) + 3;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    }
};

/// The content of the nearest scroll area, so that the ring scrolls with it; else the window.
QWidget *hostOf(QWidget *widget)
{
    QWidget *host = widget->parentWidget();
    while (host && !host->isWindow()) {
        QWidget *viewport = host->parentWidget();
        if (viewport && qobject_cast<QScrollArea *>(viewport->parentWidget()))
            break;
        host = viewport;
    }
    return host;
}

} // namespace

void FocusRing::install(QApplication &app)
{
    auto *ring = new FocusRing(&app);
    connect(&app, &QApplication::focusChanged, ring, [ring](QWidget *, QWidget *now) { ring->follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    for (const auto &widget : std::as_const(m_watched))
        if (widget)
            widget->removeEventFilter(this);
    m_watched.clear();
    if (m_overlay)
        m_overlay->hide();
    const bool popup = now && now->window()->windowType() == Qt::Popup;
    const bool control = now && now->focusPolicy() != Qt::NoFocus; // what only holds others is nothing to point at
    m_target = control && !popup && !now->isWindow() && !now->property(noRing).toBool() ? now : nullptr;
    QWidget *host = m_target ? hostOf(m_target) : nullptr;
    if (!host) {
        m_target = nullptr;
        return;
    }
    if (!m_overlay)
        m_overlay = new Overlay(host);
    else if (m_overlay->parentWidget() != host)
        m_overlay->setParent(host);
    for (QWidget *widget = m_target; widget && widget != host; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
    }
    place();
    m_overlay->show();
    m_overlay->raise();
}

void FocusRing::place()
{
    if (!m_target || !m_overlay)
        return;
    const int out = Theme::focusWidth + Theme::focusGap;
    m_overlay->setGeometry(QRect(m_target->mapTo(m_overlay->parentWidget(), QPoint()), m_target->size()).adjusted(-out, -out, out, out));
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::LayoutRequest: place(); break;
    case QEvent::Hide:
        if (m_overlay)
            m_overlay->hide();
        break;
    case QEvent::Show:
        if (m_overlay && m_target && m_target->hasFocus()) {
            place();
            m_overlay->show();
            m_overlay->raise();
        }
        break;
    case QEvent::ParentChange:
        if (m_target)
            QMetaObject::invokeMethod(
                this, [this] { follow(m_target); }, Qt::QueuedConnection);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dueregard
