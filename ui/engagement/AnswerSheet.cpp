// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/AnswerSheet.h"

#include "ui/assessment/Discard.h"
#include "ui/assessment/TabOrder.h"
#include "ui/fields/ChoiceField.h"
#include "ui/fields/TextField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"

#include <QVBoxLayout>

namespace dueregard {

AnswerSheet::AnswerSheet(const ChoiceOptions &answers, const QString &noteLabel, const QString &more, bool readOnly, QWidget *parent)
    : QWidget(parent), m_answers(answers), m_noteLabel(noteLabel), m_more(more), m_readOnly(readOnly), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void AnswerSheet::build(const QList<Line> &lines)
{
    if (m_content)
        discard(m_content);
    m_parts.clear();
    m_ids.clear();
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(4));
    for (const Line &line : lines) {
        Part part;
        part.choice = new ChoiceField(m_answers);
        part.choice->setObjectName(QStringLiteral("answer/") + line.id);
        part.choice->setInRow(true);
        part.choice->setTexts({.label = line.label, .hint = line.hint});
        part.choice->setReadOnly(m_readOnly);
        connect(part.choice, &FieldWidget::valueChanged, this, [this, id = line.id](const Value &value) { emit answered(id, value.text()); });
        auto *one = new QVBoxLayout;
        one->setSpacing(spaceOf(1));
        one->addWidget(part.choice);
        if (!m_noteLabel.isEmpty()) {
            part.note = new TextField;
            part.note->setObjectName(QStringLiteral("note/") + line.id);
            part.note->setTexts({.label = tr("%1: %2", "statement, what is asked about it").arg(line.label, m_noteLabel), .hint = {}, .optional = true, .shown = m_noteLabel});
            part.note->setReadOnly(m_readOnly);
            connect(part.note, &FieldWidget::valueChanged, this, [this, id = line.id](const Value &value) { emit noted(id, value.text()); });
            one->addWidget(part.note);
        }
        if (!m_more.isEmpty()) {
            part.more = new Button(m_more, Button::Kind::Link);
            part.more->setObjectName(QStringLiteral("more/") + line.id);
            part.more->setSubject(line.label);
            connect(part.more, &QAbstractButton::clicked, this, [this, id = line.id] { emit moreWanted(id); });
            one->addWidget(part.more, 0, Qt::AlignLeft);
        }
        column->addLayout(one);
        m_ids.append(line.id);
        m_parts.insert(line.id, part);
    }
    m_column->addWidget(m_content);
    m_content->show();
}

void AnswerSheet::setLines(const QList<Line> &lines)
{
    QStringList ids;
    for (const Line &line : lines)
        ids.append(line.id);
    if (ids != m_ids || !m_content)
        build(lines);
    for (const Line &line : lines) {
        const Part &part = m_parts[line.id];
        if (part.choice->value().text() != line.answer)
            part.choice->setValue(line.answer.isEmpty() ? Value() : Value(line.answer));
        if (part.note) {
            if (part.note->value().text() != line.note && !part.note->isAncestorOf(focusWidget()))
                part.note->setValue(line.note.isEmpty() ? Value() : Value(line.note));
            part.note->setVisible(line.asksNote || !line.note.isEmpty());
        }
        if (part.more)
            part.more->setVisible(!line.answer.isEmpty());
    }
    restoreTabOrderLater(this);
}

void AnswerSheet::focusFirst()
{
    if (!m_ids.isEmpty())
        m_parts[m_ids.first()].choice->focusEditor();
}

} // namespace dueregard
