// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/GridEditor.h"

#include "ui/assessment/FieldBinding.h"
#include "ui/assessment/RecordWords.h"
#include "ui/fields/ChoiceField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Rule.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {

const QString aimsQuestion = QStringLiteral("screening.aims");

/// Choices that name only aims which count for the characteristic; "No aim" and "Not sure" always stay.
ChoiceOptions withinAims(const ChoiceOptions &options, const QStringList &aims)
{
    ChoiceOptions kept;
    for (const ChoiceOption &option : options) {
        const bool namesAims = !option.id.isEmpty() && std::all_of(option.id.begin(), option.id.end(), [](QChar c) { return c >= u'a' && c <= u'c'; });
        const bool open = !namesAims || std::all_of(option.id.begin(), option.id.end(), [&](QChar c) { return aims.contains(QString(c)); });
        if (open)
            kept.append(option);
    }
    return kept;
}

} // namespace

GridEditor::GridEditor(const PageContext &context, const Field &field, QWidget *parent) : QWidget(parent)
{
    setObjectName(field.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(4));
    column->addWidget(new Heading(context.say(field.label), 2));
    if (!field.hint.isEmpty())
        column->addWidget(new Paragraph(context.say(field.hint), TypeSize::Body, Token::Ink2));
    const RecordWords words(context);
    const FieldContext fields = context.fields();
    for (const Characteristic &characteristic : context.pack().characteristics) {
        const QString name = words.characteristic(characteristic);
        auto *block = new QVBoxLayout;
        block->setSpacing(spaceOf(3));
        block->addWidget(new Rule);
        block->addWidget(new Heading(name, 3));
        for (const Column &asked : field.columns) {
            Field one;
            one.id = asked.id;
            one.kind = asked.kind;
            one.vocabulary = asked.vocabulary;
            one.optional = field.optional;
            FieldWidget *widget = makeField(one, fields, this);
            widget->setObjectName(asked.id + u'/' + characteristic.id);
            widget->setTexts({.label = tr("%1: %2").arg(context.say(characteristic.label), context.say(asked.label)), .shown = context.say(asked.label)});
            if (auto *choice = qobject_cast<ChoiceField *>(widget)) {
                choice->setInRow(true);
                if (asked.id == aimsQuestion && characteristic.aims.size() < 3) {
                    ChoiceOptions options;
                    if (const Vocabulary *vocabulary = context.pack().vocabulary(asked.vocabulary))
                        for (const Choice &one : vocabulary->choices)
                            options.append({one.id, context.say(one.label), context.say(one.hint)});
                    choice->setOptions(withinAims(options, characteristic.aims));
                }
            }
            new FieldBinding(widget, context.session, FieldKey::answer(asked.id, characteristic.id));
            if (context.isReadOnly())
                widget->setReadOnly(true);
            m_fields.insert({asked.id, characteristic.id}, widget);
            block->addWidget(widget);
        }
        column->addLayout(block);
    }
}

bool GridEditor::focusKey(const FieldKey &key)
{
    if (key.kind)
        return false;
    FieldWidget *field = m_fields.value({key.field, key.id});
    if (!field && key.id.isEmpty())
        for (auto it = m_fields.cbegin(); it != m_fields.cend() && !field; ++it)
            if (it.key().question == key.field)
                field = it.value();
    if (!field)
        return false;
    field->focusEditor();
    return true;
}

} // namespace dueregard
