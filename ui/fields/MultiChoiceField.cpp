// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/MultiChoiceField.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/WrapCheck.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace dueregard {

MultiChoiceField::MultiChoiceField(const ChoiceOptions &options, QWidget *parent)
    : FieldWidget(parent, true), m_options(options), m_grid(new QGridLayout), m_empty(new Paragraph(QString(), TypeSize::Body, Token::Ink2))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spaceOf(5));
    m_grid->setVerticalSpacing(spaceOf(1));
    column()->addWidget(m_empty);
    column()->addLayout(m_grid);
    build();
}

void MultiChoiceField::setOptions(const ChoiceOptions &options)
{
    m_options = options;
    build();
}

void MultiChoiceField::setEmptyText(const QString &text)
{
    m_emptyText = text;
    build();
}

void MultiChoiceField::setUnknownShown(bool shown)
{
    m_unknownShown = shown;
    build();
}

void MultiChoiceField::build()
{
    QString focused;
    for (int i = 0; i < m_checks.size(); ++i)
        if (m_checks[i]->hasFocus())
            focused = m_ids.value(i);
    for (WrapCheck *check : std::as_const(m_checks)) {
        check->hide();
        check->setParent(nullptr);
        check->deleteLater(); // its own click may have led here
    }
    m_checks.clear();
    m_ids.clear();
    ChoiceOptions options = m_options;
    const QStringList chosen = m_value.list();
    if (m_unknownShown)
        for (const QString &code : chosen) {
            bool known = false;
            for (const ChoiceOption &option : std::as_const(options))
                known = known || option.id == code;
            if (!known)
                options.append({code, tr("%1 (no longer on the list)").arg(code), {}});
        }
    for (const ChoiceOption &option : std::as_const(options)) {
        auto *check = new WrapCheck(option.label, option.hint);
        check->setChecked(chosen.contains(option.id));
        check->setEnabled(!m_readOnly);
        connect(check, &WrapCheck::toggled, this, &MultiChoiceField::take);
        watchFocus(check);
        m_checks.append(check);
        m_ids += option.id;
    }
    m_empty->setText(m_emptyText.isEmpty() ? tr("Nothing to choose from yet.") : m_emptyText);
    m_empty->setVisible(m_checks.isEmpty());
    m_columns = 0;
    place();
    refreshNames();
    if (const qsizetype at = m_ids.indexOf(focused); !focused.isEmpty() && at >= 0)
        m_checks[at]->setFocus(Qt::OtherFocusReason);
}

void MultiChoiceField::place()
{
    const int columns = m_checks.size() > 7 && Theme::get().charactersIn(width()) >= 70 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const int rows = (int(m_checks.size()) + columns - 1) / columns;
    for (int i = 0; i < m_checks.size(); ++i) {
        m_grid->addWidget(m_checks[i], i % rows, i / rows, Qt::AlignTop);
        m_checks[i]->show();
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void MultiChoiceField::resizeEvent(QResizeEvent *event)
{
    FieldWidget::resizeEvent(event);
    place();
}

void MultiChoiceField::take()
{
    if (m_setting)
        return;
    QStringList list;
    for (int i = 0; i < m_checks.size(); ++i)
        if (m_checks[i]->isChecked())
            list += m_ids[i];
    if (!m_unknownShown) { // what is not shown cannot have been unticked
        const QStringList before = m_value.list();
        for (const QString &code : before)
            if (!m_ids.contains(code))
                list += code;
    }
    const Value now(list);
    if (now == m_value)
        return;
    m_value = now;
    emit valueChanged(m_value);
}

void MultiChoiceField::setValue(const Value &value)
{
    if (value == m_value)
        return;
    m_value = value;
    const QStringList chosen = value.list();
    if (m_unknownShown)
        for (const QString &code : chosen)
            if (!m_ids.contains(code)) {
                build();
                return;
            }
    m_setting = true;
    for (int i = 0; i < m_checks.size(); ++i)
        m_checks[i]->setChecked(chosen.contains(m_ids[i]));
    m_setting = false;
}

void MultiChoiceField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (WrapCheck *check : std::as_const(m_checks))
        check->setEnabled(!readOnly);
}

void MultiChoiceField::focusEditor()
{
    if (!m_checks.isEmpty())
        m_checks.first()->setFocus(Qt::ShortcutFocusReason);
}

void MultiChoiceField::nameParts(const QString &name, const QString &description)
{
    FieldWidget::nameParts(name, description);
    for (int i = 0; i < m_checks.size(); ++i) {
        const QString hint = m_options.value(i).hint;
        m_checks[i]->setAccessibleDescription(hint.isEmpty() ? name : hint + QStringLiteral(". ") + name);
    }
}

} // namespace dueregard
