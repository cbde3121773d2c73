// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/WrapCheck.h"

#include "ui/widgets/Mnemonic.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace dueregard {

WrapCheck::WrapCheck(const QString &text, const QString &hint, QWidget *parent) : QCheckBox(parent)
{
    setText(literal(text));
    setHint(hint);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // QCheckBox's own is Minimum: its text would set the page's width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapCheck::setHint(const QString &hint)
{
    m_text.hint = hint;
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

void WrapCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = ChoiceText::indicator(*this);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    m_text.paint(painter, *this);
}

} // namespace dueregard
