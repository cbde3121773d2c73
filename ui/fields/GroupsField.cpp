// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/GroupsField.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/WrapCheck.h"

#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

GroupsField::GroupsField(const Pack &pack, const QString &language, const QString &bodyType, QWidget *parent)
    : FieldWidget(parent, true), m_language(language), m_bodyType(bodyType)
{
    m_sections.reserve(pack.characteristics.size());
    for (const Characteristic &characteristic : pack.characteristics) {
        Section section;
        section.characteristic = &characteristic;
        section.label = characteristic.label.in(language, bodyType);
        if (characteristic.local)
            section.label = tr("%1 (local, not in the Act)").arg(section.label);
        m_order += characteristic.id;
        for (const Group &group : characteristic.groups)
            m_order += group.id;
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        auto *head = new FlowLayout(3);
        section.all = new WrapCheck(section.label);
        head->addWidget(section.all);
        m_checks.insert(characteristic.id, section.all);
        connect(section.all, &WrapCheck::toggled, this, [this, id = characteristic.id](bool on) { take(id, on); });
        watchFocus(section.all);
        if (!characteristic.groups.isEmpty()) {
            section.opener = new Button(QString(), Button::Kind::Link);
            head->addWidget(section.opener);
            watchFocus(section.opener);
            section.groups = new QWidget;
            section.groups->hide();
            const qsizetype index = m_sections.size();
            connect(section.opener, &Button::clicked, this, [this, index] { open(m_sections[index], m_sections[index].groups->isHidden()); });
        }
        rows->addLayout(head);
        if (section.groups)
            rows->addWidget(section.groups);
        column()->addLayout(rows);
        m_sections.append(section);
        open(m_sections.last(), false);
    }
    refreshNames();
}

WrapCheck *GroupsField::addCheck(const QString &id, const QString &label, QVBoxLayout *into)
{
    auto *check = new WrapCheck(label);
    m_checks.insert(id, check);
    connect(check, &WrapCheck::toggled, this, [this, id](bool on) { take(id, on); });
    watchFocus(check);
    into->addWidget(check);
    return check;
}

void GroupsField::makeGroups(Section &section)
{
    if (!section.groups || section.groups->layout())
        return;
    auto *layout = new QVBoxLayout(section.groups);
    layout->setContentsMargins(spaceOf(6), 0, 0, spaceOf(2));
    layout->setSpacing(0);
    const QStringList chosen = m_value.list();
    m_setting = true;
    for (const Group &group : section.characteristic->groups) {
        WrapCheck *check = addCheck(group.id, group.label.in(m_language, m_bodyType), layout);
        check->setAccessibleDescription(section.label);
        check->setChecked(chosen.contains(group.id));
        check->setEnabled(!m_readOnly);
    }
    m_setting = false;
}

void GroupsField::open(Section &section, bool on)
{
    if (!section.opener)
        return;
    if (on)
        makeGroups(section);
    section.groups->setVisible(on);
    const int count = int(section.characteristic->groups.size());
    section.opener->setText(on ? tr("Hide groups") : count == 1 ? tr("Show 1 group") : tr("Show %1 groups").arg(count));
    section.opener->setSubject(section.label);
    section.opener->updateGeometry();
}

void GroupsField::take(const QString &id, bool on)
{
    if (m_setting)
        return;
    QStringList list = m_value.list();
    list.removeAll(id);
    if (on)
        list += id;
    std::stable_sort(list.begin(), list.end(), [this](const QString &a, const QString &b) {
        const auto place = [this](const QString &x) { return m_order.contains(x) ? m_order.indexOf(x) : m_order.size(); };
        return place(a) < place(b);
    });
    m_value = Value(list);
    emit valueChanged(m_value);
}

void GroupsField::setValue(const Value &value)
{
    if (value == m_value)
        return;
    m_value = value;
    show();
}

void GroupsField::show()
{
    const QStringList chosen = m_value.list();
    for (Section &section : m_sections) {
        const bool any = std::any_of(section.characteristic->groups.begin(), section.characteristic->groups.end(), [&](const Group &group) { return chosen.contains(group.id); });
        if (any && section.groups->isHidden())
            open(section, true);
    }
    m_setting = true;
    for (auto it = m_checks.begin(); it != m_checks.end(); ++it)
        it.value()->setChecked(chosen.contains(it.key()));
    m_setting = false;
}

void GroupsField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (WrapCheck *check : std::as_const(m_checks))
        check->setEnabled(!readOnly);
}

void GroupsField::focusEditor()
{
    if (!m_sections.isEmpty())
        m_sections.first().all->setFocus(Qt::ShortcutFocusReason);
}

void GroupsField::nameParts(const QString &name, const QString &description)
{
    FieldWidget::nameParts(name, description);
    for (const Section &section : std::as_const(m_sections))
        section.all->setAccessibleDescription(name);
}

} // namespace dueregard
