// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/WrapRadio.h"

#include "ui/widgets/Mnemonic.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace dueregard {

WrapRadio::WrapRadio(const QString &text, const QString &hint, QWidget *parent) : QRadioButton(parent)
{
    setText(literal(text));
    setHint(hint);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // QRadioButton's own is Minimum: its text would set the page's width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapRadio::setHint(const QString &hint)
{
    m_text.hint = hint;
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

void WrapRadio::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = ChoiceText::indicator(*this);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    m_text.paint(painter, *this);
}

} // namespace dueregard
