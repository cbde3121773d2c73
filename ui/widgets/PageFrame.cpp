// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PageFrame.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/MeasuredColumn.h"
#include "ui/widgets/PageScroll.h"

#include <QVBoxLayout>

namespace dueregard {

void framePage(QWidget *page, QWidget *content)
{
    auto *inner = new QWidget;
    auto *margin = new QVBoxLayout(inner);
    margin->setContentsMargins(spaceOf(6), spaceOf(6), spaceOf(6), spaceOf(6));
    margin->addWidget(new MeasuredColumn(content));
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new PageScroll(inner));
}

} // namespace dueregard
