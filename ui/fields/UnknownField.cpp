// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/UnknownField.h"

#include "ui/widgets/Paragraph.h"

namespace dueregard {

UnknownField::UnknownField(QWidget *parent) : FieldWidget(parent), m_text(new Paragraph(QString(), TypeSize::Reading))
{
    m_text->setFocusPolicy(Qt::TabFocus);
    setEditor(m_text);
    watchFocus(m_text);
    setCaption(tr("This version of Due Regard cannot change answers of this kind. It keeps them as they are."));
    setValue({});
}

void UnknownField::setValue(const Value &value)
{
    m_value = value;
    m_text->setText(value.isBlank() ? tr("Not answered") : value.toPlain());
    refreshNames();
}

void UnknownField::nameParts(const QString &name, const QString &description)
{
    m_text->setAccessibleName(name + QStringLiteral(": ") + m_text->text());
    m_text->setAccessibleDescription(description);
}

} // namespace dueregard
