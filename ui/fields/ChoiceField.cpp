// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/ChoiceField.h"

#include "ui/theme/DueStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/WrapRadio.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace dueregard {

namespace {
void drop(QLayoutItem *item)
{
    if (QWidget *widget = item->widget()) {
        widget->hide();
        widget->setParent(nullptr);
        widget->deleteLater(); // its own click may have led here
    }
    delete item;
}
} // namespace

ChoiceField::ChoiceField(const ChoiceOptions &options, QWidget *parent) : FieldWidget(parent, true), m_options(options), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(spaceOf(1));
    column()->addLayout(m_rows);
    build();
}

void ChoiceField::setInRow(bool inRow)
{
    m_inRow = inRow;
    build();
}

void ChoiceField::setEmptyText(const QString &text)
{
    m_emptyText = text;
    build();
}

void ChoiceField::setUnknownShown(bool shown)
{
    m_unknownShown = shown;
    build();
}

void ChoiceField::setClearable(bool clearable)
{
    m_clearable = clearable;
    build();
}

void ChoiceField::setOptions(const ChoiceOptions &options)
{
    m_options = options;
    build();
}

void ChoiceField::build()
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (m_row && m_row == item->layout())
            while (QLayoutItem *inner = m_row->takeAt(0))
                drop(inner);
        drop(item);
    }
    m_row = nullptr;
    delete m_group;
    m_group = nullptr;
    m_combo = nullptr;
    m_clear = nullptr;
    m_ids.clear();
    // The radios are the group box's own children: only so do they get a relation to it as their label.
    QVBoxLayout *layout = m_rows;

    ChoiceOptions options = m_options;
    const QString code = m_value.toPlain();
    bool known = code.isEmpty();
    for (const ChoiceOption &option : std::as_const(options))
        known = known || option.id == code;
    if (!known && m_unknownShown)
        options.append({code, tr("%1 (no longer on the list)").arg(code), {}});
    for (const ChoiceOption &option : std::as_const(options))
        m_ids += option.id;

    if (options.isEmpty())
        layout->addWidget(new Paragraph(m_emptyText.isEmpty() ? tr("Nothing to choose from yet.") : m_emptyText, TypeSize::Body, Token::Ink2));
    else if (options.size() <= mostRadios) {
        m_group = new QButtonGroup(this);
        QLayout *radios = layout;
        if (m_inRow) {
            m_row = new FlowLayout(4);
            layout->addLayout(m_row);
            radios = m_row;
        }
        for (int i = 0; i < options.size(); ++i) {
            auto *radio = new WrapRadio(options[i].label, options[i].hint);
            radio->setEnabled(!m_readOnly || options[i].id == code);
            m_group->addButton(radio, i);
            radios->addWidget(radio);
            watchFocus(radio);
        }
        if (m_clearable) {
            m_clear = new Button(tr("Clear answer"), Button::Kind::Link);
            m_clear->setFocusPolicy(Qt::NoFocus);
            m_clear->setToolTip(tr("Delete key"));
            m_clear->hide();
            layout->addWidget(m_clear);
            connect(m_clear, &Button::clicked, this, [this] {
                focusEditor(); // before the link goes
                choose({});
            });
        }
        connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
            if (on && !m_setting)
                choose(m_ids.value(id));
        });
    } else {
        m_combo = new QComboBox;
        if (m_clearable)
            m_combo->addItem(tr("Choose"));
        for (const ChoiceOption &option : std::as_const(options))
            m_combo->addItem(option.label, option.id);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(14);
        m_combo->setMaximumWidth(Theme::get().characters(60));
        m_combo->setEnabled(!m_readOnly);
        layout->addWidget(m_combo);
        watchFocus(m_combo);
        connect(m_combo, &QComboBox::currentIndexChanged, this, [this](int index) {
            if (!m_setting)
                choose(m_combo->itemData(index).toString());
        });
    }
    show(m_value);
    refreshNames();
    if (hadFocus)
        focusEditor();
}

void ChoiceField::choose(const QString &id)
{
    const Value now(id);
    if (now == m_value)
        return;
    m_value = now;
    show(m_value);
    emit valueChanged(m_value);
}

void ChoiceField::setValue(const Value &value)
{
    if (value == m_value)
        return;
    m_value = value;
    const QString code = value.toPlain();
    if (!code.isEmpty() && !m_ids.contains(code) && m_unknownShown)
        build();
    else
        show(value);
}

void ChoiceField::show(const Value &value)
{
    m_setting = true;
    const int index = int(m_ids.indexOf(value.toPlain()));
    if (m_combo)
        m_combo->setCurrentIndex(value.isBlank() ? (m_clearable ? 0 : -1) : index + (m_clearable ? 1 : 0));
    if (m_group) {
        m_group->setExclusive(false);
        const auto buttons = m_group->buttons();
        for (QAbstractButton *button : buttons)
            button->setChecked(!value.isBlank() && m_group->id(button) == index);
        m_group->setExclusive(true);
        keepOneStop();
        if (m_clear)
            m_clear->setVisible(!value.isBlank() && !m_readOnly);
    }
    m_setting = false;
}

void ChoiceField::keepOneStop()
{
    // Qt makes the radio that had the focus last the stop. Coming back must land on the answer: one space would change it.
    const auto buttons = m_group->buttons();
    QAbstractButton *stop = nullptr;
    for (QAbstractButton *button : buttons)
        if (button->hasFocus() || (!stop && button->isChecked()))
            stop = button;
    for (QAbstractButton *button : buttons)
        if (!stop && button->isEnabled())
            stop = button;
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool ChoiceField::eventFilter(QObject *watched, QEvent *event)
{
    auto *radio = m_group ? qobject_cast<QAbstractButton *>(watched) : nullptr;
    if (radio && m_group->buttons().contains(radio)) {
        if (event->type() == QEvent::FocusOut && !radio->hasFocus()) // the next one to have it makes itself the stop
            keepOneStop();
        else if (event->type() == QEvent::KeyPress && m_clearable && !m_readOnly) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
                choose({});
                return true;
            }
        }
    }
    return FieldWidget::eventFilter(watched, event);
}

void ChoiceField::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    build();
}

void ChoiceField::focusEditor()
{
    if (m_combo)
        m_combo->setFocus(Qt::ShortcutFocusReason);
    else if (m_group) {
        QAbstractButton *target = m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
        if (target)
            target->setFocus(Qt::ShortcutFocusReason);
    }
}

void ChoiceField::nameParts(const QString &name, const QString &description)
{
    FieldWidget::nameParts(name, description);
    if (m_combo) {
        m_combo->setAccessibleName(name);
        m_combo->setAccessibleDescription(description);
    }
    if (m_group) {
        const auto buttons = m_group->buttons();
        for (QAbstractButton *button : buttons) {
            // Radios do not inherit their group's title: the question goes into the description.
            const QString hint = m_options.value(m_group->id(button)).hint;
            button->setAccessibleDescription(hint.isEmpty() ? name : hint + QStringLiteral(". ") + name);
        }
        if (m_clear)
            m_clear->setSubject(label());
    }
}

void ChoiceField::showErrorEdge(bool on)
{
    if (m_combo)
        DueStyle::setError(m_combo, on);
}

} // namespace dueregard
