// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Rule.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace dueregard {

Rule::Rule(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colourOf(Token::Line));
}

} // namespace dueregard
