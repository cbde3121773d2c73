// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/TabOrder.h"

#include "ui/widgets/Heading.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace dueregard {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collectLayout(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, stops);
        else if (const QLayout *inner = item->layout())
            collectLayout(inner, stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    const auto *heading = qobject_cast<const Heading *>(widget);
    if ((widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) || (heading && heading->level() == 1))
        stops.append(widget);
    if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), stops);
        return;
    }
    if (qobject_cast<QAbstractScrollArea *>(widget))
        return;
    if (widget->layout())
        collectLayout(widget->layout(), stops);
}

} // namespace

void applyTabOrder(const QList<QWidget *> &roots)
{
    QList<QWidget *> stops;
    for (QWidget *root : roots)
        if (root)
            collect(root, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        if (stops[i - 1]->nextInFocusChain() != stops[i])
            QWidget::setTabOrder(stops[i - 1], stops[i]);
}

int tabOrderEvent()
{
    static const int type = QEvent::registerEventType();
    return type;
}

int revealEvent()
{
    static const int type = QEvent::registerEventType();
    return type;
}

namespace {

void ask(QWidget *inside, int event)
{
    for (QWidget *up = inside; up; up = up->parentWidget())
        if (up->inherits("dueregard::AssessmentView")) {
            QCoreApplication::removePostedEvents(up, event);
            QCoreApplication::postEvent(up, new QEvent(QEvent::Type(event)), Qt::LowEventPriority); // after the layout's own
            return;
        }
}

} // namespace

void restoreTabOrderLater(QWidget *inside)
{
    ask(inside, tabOrderEvent());
}

void revealFocusLater(QWidget *inside)
{
    ask(inside, revealEvent());
}

} // namespace dueregard
