// SPDX-License-Identifier: Apache-2.0
#include "ui/a11y/Announce.h"

#include <QAccessible>
#include <QWidget>

namespace dueregard {

void announce(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Polite);
#else
    widget->setAccessibleName(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace dueregard
