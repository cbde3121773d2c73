// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/TextField.h"

#include <QLineEdit>

namespace dueregard {

TextField::TextField(QWidget *parent) : LineField(parent) {}

void TextField::setValue(const Value &value)
{
    m_value = value;
    setText(value.kind() == ValueKind::Text ? value.text() : value.toPlain());
}

Value TextField::value() const
{
    return m_value;
}

void TextField::onEdited()
{
    const Value now(text());
    if (now == m_value)
        return;
    m_value = now;
    emit valueChanged(m_value);
}

} // namespace dueregard
