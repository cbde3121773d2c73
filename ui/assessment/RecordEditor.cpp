// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/RecordEditor.h"

#include "core/rules/Progress.h"
#include "ui/assessment/FieldBinding.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace dueregard {

RecordEditor::RecordEditor(const PageContext &context, RecordKind kind, const QString &id, const Shape &shape, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(kind), m_id(id), m_shape(shape), m_form(context.pack().form(kind))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(4));
    const FieldContext fields = context.fields();
    for (const Field &field : m_form ? m_form->fields : QList<Field>()) {
        FieldWidget *widget = makeField(field, fields, this);
        if (m_shape.adapt)
            m_shape.adapt(field, widget);
        new FieldBinding(widget, context.session, FieldKey::record(kind, id, field.id));
        if (context.isReadOnly())
            widget->setReadOnly(true);
        m_fields.insert(field.id, widget);
        column->addWidget(widget);
    }
    auto *foot = new FlowLayout(2);
    auto *close = new Button(tr("Done"), Button::Kind::Secondary, QStringLiteral("check"));
    close->setObjectName(QStringLiteral("done/") + id);
    close->setSubject(RecordWords(context).title(kind, id));
    connect(close, &Button::clicked, this, &RecordEditor::done);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(&context.session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key.kind == m_kind && key.id == m_id)
            showFields();
    });
    showFields();
}

void RecordEditor::showFields()
{
    bool changed = false;
    for (const Field &field : m_form ? m_form->fields : QList<Field>()) {
        FieldWidget *widget = m_fields.value(field.id);
        const bool shown = Progress::isShown(field, m_context.assessment()) && (!m_shape.shown || m_shape.shown(field));
        if (widget->isHidden() == shown) {
            widget->setVisible(shown);
            changed = true;
        }
    }
    if (changed)
        restoreTabOrderLater(this);
}

bool RecordEditor::focusField(const QString &field)
{
    FieldWidget *widget = m_fields.value(field);
    if (!widget || widget->isHidden())
        return false;
    widget->focusEditor();
    return true;
}

void RecordEditor::focusFirst()
{
    for (const Field &field : m_form ? m_form->fields : QList<Field>())
        if (focusField(field.id))
            return;
}

const Field *RecordEditor::fieldAround(const QWidget *focus) const
{
    for (const Field &field : m_form ? m_form->fields : QList<Field>())
        if (m_fields.value(field.id)->isAncestorOf(focus))
            return &field;
    return nullptr;
}

QList<FieldWidget *> RecordEditor::unreadable() const
{
    QList<FieldWidget *> found;
    for (const Field &field : m_form ? m_form->fields : QList<Field>())
        if (FieldWidget *widget = m_fields.value(field.id); !widget->isHidden()) {
            widget->check();
            if (!widget->error().isEmpty())
                found.append(widget);
        }
    return found;
}

void RecordEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit done();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace dueregard
