// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/WheelGuard.h"

#include <QEvent>
#include <QWidget>

namespace dueregard {

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && watched->isWidgetType() && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore(); // ignored and filtered: Qt offers it to the parent, which scrolls
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dueregard
