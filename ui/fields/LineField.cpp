// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/LineField.h"

#include "core/base/CleanText.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace dueregard {

LineField::LineField(QWidget *parent, int characters) : FieldWidget(parent), m_edit(new QLineEdit), m_characters(characters)
{
    m_edit->setTextMargins(4, 0, 4, 0);
    setEditor(m_edit);
    watchFocus(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &typed) {
        const CleanedText clean = cleanText(typed);
        if (clean.removed || clean.replaced) {
            const int at = m_edit->cursorPosition();
            m_edit->setText(clean.text);
            m_edit->setCursorPosition(qMax(0, at - clean.removed));
            tell(tr("Characters that cannot be printed were taken out."));
        }
        onEdited();
    });
    connect(&Theme::get(), &Theme::changed, this, &LineField::restyle);
    restyle();
}

void LineField::restyle()
{
    if (m_characters > 0)
        m_edit->setMaximumWidth(Theme::get().characters(m_characters));
}

QString LineField::text() const
{
    return m_edit->text();
}

void LineField::setText(const QString &text)
{
    if (text == m_edit->text())
        return;
    const int at = m_edit->cursorPosition();
    const bool atEnd = at == m_edit->text().size();
    m_edit->setText(text);
    if (!atEnd || !m_edit->hasFocus())
        m_edit->setCursorPosition(m_edit->hasFocus() ? at : 0);
}

void LineField::focusEditor()
{
    FieldWidget::focusEditor();
    m_edit->end(false);
}

void LineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool LineField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_edit) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier)) {
            focusNextChild(); // Enter moves on and never submits
            return true;
        }
    }
    return FieldWidget::eventFilter(watched, event);
}

} // namespace dueregard
