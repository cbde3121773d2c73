// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"
#include "ui/fields/FieldWidget.h"

class QVBoxLayout;

namespace dueregard {

class Button;
class WrapCheck;

/// Characteristics of the pack and their groups as check boxes; groups open under their characteristic. Local groups say
/// "(local, not in the Act)". The value is the list of characteristic and group ids.
class GroupsField final : public FieldWidget {
    Q_OBJECT
public:
    GroupsField(const Pack &pack, const QString &language, const QString &bodyType, QWidget *parent = nullptr);

    void setValue(const Value &value) override;
    Value value() const override { return m_value; }
    void setReadOnly(bool readOnly) override;
    void focusEditor() override;

protected:
    void nameParts(const QString &name, const QString &description) override;

private:
    struct Section {
        WrapCheck *all = nullptr;
        Button *opener = nullptr;
        QWidget *groups = nullptr; ///< made when first opened: a pack has some hundred groups
        const Characteristic *characteristic = nullptr;
        QString label;
    };
    void open(Section &section, bool on);
    void makeGroups(Section &section);
    WrapCheck *addCheck(const QString &id, const QString &label, QVBoxLayout *into);
    void take(const QString &id, bool on);
    void show();

    QString m_language;
    QString m_bodyType;
    bool m_setting = false;
    bool m_readOnly = false;
    Value m_value;
    QStringList m_order; ///< all ids as the pack lists them
    QList<Section> m_sections;
    QHash<QString, WrapCheck *> m_checks;
};

} // namespace dueregard
