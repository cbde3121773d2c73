// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/FieldFactory.h"

#include "ui/fields/ChoiceField.h"
#include "ui/fields/DataTableField.h"
#include "ui/fields/DateField.h"
#include "ui/fields/GroupsField.h"
#include "ui/fields/LongTextField.h"
#include "ui/fields/MultiChoiceField.h"
#include "ui/fields/NumberField.h"
#include "ui/fields/RowsField.h"
#include "ui/fields/TextField.h"
#include "ui/fields/UnknownField.h"

#include <QCoreApplication>

namespace dueregard {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldFactory", text);
}

ChoiceOptions optionsOf(const FieldContext &context, const QString &vocabulary)
{
    ChoiceOptions options;
    if (const Vocabulary *words = context.pack ? context.pack->vocabulary(vocabulary) : nullptr)
        for (const Choice &choice : words->choices)
            options.append({choice.id, choice.label.in(context.language, context.bodyType), choice.hint.in(context.language, context.bodyType)});
    return options;
}

ChoiceOptions characteristicOptions(const FieldContext &context)
{
    ChoiceOptions options;
    if (!context.pack)
        return options;
    for (const Characteristic &characteristic : context.pack->characteristics) {
        const QString name = characteristic.label.in(context.language, context.bodyType);
        options.append({characteristic.id, characteristic.local ? tr("%1 (local, not in the Act)").arg(name) : name, {}});
        for (const Group &group : characteristic.groups)
            options.append({group.id, tr("%1: %2").arg(name, group.label.in(context.language, context.bodyType)), {}});
    }
    return options;
}

FieldWidget *recordChoice(const Field &field, const FieldContext &context, QWidget *parent)
{
    const ChoiceOptions options = context.records && field.record ? context.records(*field.record) : ChoiceOptions();
    QString empty;
    const RecordForm *form = context.pack && field.record ? context.pack->form(*field.record) : nullptr;
    if (form)
        empty = tr("No %1 recorded yet. Add one on its own page, then choose it here.").arg(form->plural.in(context.language, context.bodyType));
    if (field.single) {
        auto *choice = new ChoiceField(options, parent);
        choice->setUnknownShown(false);
        choice->setEmptyText(empty);
        return choice;
    }
    auto *choice = new MultiChoiceField(options, parent);
    choice->setUnknownShown(false);
    choice->setEmptyText(empty);
    return choice;
}

FieldWidget *make(const Field &field, const FieldContext &context, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text: return new TextField(parent);
    case FieldKind::LongText: return new LongTextField(field.wordGuide, parent);
    case FieldKind::Choice: return new ChoiceField(optionsOf(context, field.vocabulary), parent);
    case FieldKind::MultiChoice: return new MultiChoiceField(optionsOf(context, field.vocabulary), parent);
    case FieldKind::Date: return new DateField(context.clock, false, parent);
    case FieldKind::PartialDate: return new DateField(context.clock, true, parent);
    case FieldKind::Number: return new NumberField(parent);
    case FieldKind::Rows: {
        QList<TableField::Head> heads;
        for (const Column &column : field.columns)
            heads.append({column.id, column.label.in(context.language, context.bodyType), column.kind, optionsOf(context, column.vocabulary)});
        return new RowsField(heads, parent);
    }
    case FieldKind::DataTable: return new DataTableField(parent);
    case FieldKind::Groups:
        if (context.pack)
            return new GroupsField(*context.pack, context.language, context.bodyType, parent);
        break;
    case FieldKind::CharacteristicChoice: return new ChoiceField(characteristicOptions(context), parent);
    case FieldKind::RecordChoice: return recordChoice(field, context, parent);
    case FieldKind::Grid:
    case FieldKind::Records:
    case FieldKind::Attachments:
    case FieldKind::Note:
    case FieldKind::Unknown: break;
    }
    return new UnknownField(parent);
}

} // namespace

FieldWidget *makeField(const Field &field, const FieldContext &context, QWidget *parent, bool labelIsHeading)
{
    FieldWidget *widget = make(field, context, parent);
    widget->setObjectName(field.id);
    widget->setTexts({.label = field.label.in(context.language, context.bodyType),
                      .hint = field.hint.in(context.language, context.bodyType),
                      .optional = field.optional,
                      .labelIsHeading = labelIsHeading});
    return widget;
}

bool hasFieldWidget(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Grid:
    case FieldKind::Records:
    case FieldKind::Attachments:
    case FieldKind::Note:
    case FieldKind::Unknown: return false;
    default: return true;
    }
}

} // namespace dueregard
