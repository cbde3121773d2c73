// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/Discard.h"

#include <QWidget>

namespace dueregard {

void discard(QWidget *old)
{
    old->hide();
    old->setObjectName(QString());
    for (QWidget *inside : old->findChildren<QWidget *>())
        inside->setObjectName(QString());
    old->deleteLater();
}

} // namespace dueregard
