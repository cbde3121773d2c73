// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/RecordCard.h"

#include "core/rules/Progress.h"
#include "ui/assessment/Discard.h"
#include "ui/assessment/TabOrder.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {
constexpr int mostLines = 5;
constexpr int mostWords = 420; // characters of a long text on a card
} // namespace

RecordCard::RecordCard(const PageContext &context, RecordKind kind, const QString &id, QWidget *parent)
    : Card(Token::Surface, {}, parent), m_context(context), m_kind(kind), m_id(id), m_words(context)
{
    setObjectName(QStringLiteral("card/") + id);
    body()->setSpacing(spaceOf(3));
}

Value RecordCard::value(const QString &field) const
{
    return m_context.session.value(FieldKey::record(m_kind, m_id, field));
}

void RecordCard::refresh()
{
    if (m_editor)
        return;
    QString focused;
    if (m_summary) {
        const QWidget *focus = focusWidget();
        if (focus && focus->hasFocus())
            focused = focus->objectName();
        discard(m_summary);
    }
    m_summary = new QWidget;
    auto *column = new QVBoxLayout(m_summary);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(2));
    fill(column);
    auto *row = new FlowLayout(4);
    addActions(row);
    if (row->count() > 0) {
        column->addSpacing(spaceOf(1));
        column->addLayout(row);
    } else {
        delete row;
    }
    body()->insertWidget(0, m_summary); // above what a kind of card puts under it
    m_summary->show();
    if (!focused.isEmpty())
        if (auto *same = findChild<QWidget *>(focused))
            same->setFocus(Qt::OtherFocusReason);
    restoreTabOrderLater(this);
}

Button *RecordCard::link(const QString &text, const QString &name)
{
    auto *button = new Button(text, Button::Kind::Link);
    button->setObjectName(name + u'/' + m_id);
    button->setSubject(title());
    return button;
}

FlowLayout *RecordCard::chips(const QList<QPair<RecordKind, QString>> &records)
{
    FlowLayout *row = nullptr;
    for (const auto &[kind, id] : records) {
        const QString name = m_words.shortTitle(kind, id);
        if (name.isEmpty())
            continue; // removed meanwhile
        if (!row)
            row = new FlowLayout(1);
        auto *chip = new Button(kind == RecordKind::DataGap ? tr("Gap: %1").arg(name) : name, Button::Kind::Chip,
                                kind == RecordKind::Finding ? QStringLiteral("quote") : QStringLiteral("file-text"));
        chip->setObjectName(QStringLiteral("chip/") + id);
        connect(chip, &Button::clicked, this, [this, kind = kind, id = id] { emit goTo(FieldKey::record(kind, id, {})); });
        row->addWidget(chip);
    }
    return row;
}

void RecordCard::fill(QVBoxLayout *column)
{
    const auto data = recordData(m_context.assessment(), m_kind, m_id);
    column->addWidget(new Heading(data ? m_words.heading(*data) : title(), 3));
    const RecordForm *form = m_context.pack().form(m_kind);
    if (!form)
        return;
    QList<QPair<RecordKind, QString>> links;
    int lines = 0;
    bool read = false;
    for (const Field &field : form->fields) {
        const Value now = data ? data->values.value(field.id) : Value();
        if (now.isBlank() || form->titleFields.contains(field.id) || !Progress::isShown(field, m_context.assessment()))
            continue;
        if (field.kind == FieldKind::RecordChoice && field.record) {
            for (const QString &id : now.kind() == ValueKind::Text ? QStringList{now.text()} : now.list())
                links.append({*field.record, id});
            continue;
        }
        if (lines >= mostLines)
            continue;
        const QString words = RecordWords::firstLine(m_words.value(field, now), mostWords);
        if (field.kind == FieldKind::LongText && !read) {
            column->addWidget(new Paragraph(words, TypeSize::Reading));
            read = true;
        } else {
            column->addWidget(new Paragraph(m_words.labelled(field, words), TypeSize::Body, Token::Ink2));
        }
        ++lines;
    }
    if (FlowLayout *row = chips(links))
        column->addLayout(row);
}

void RecordCard::addActions(FlowLayout *row)
{
    const bool readOnly = m_context.isReadOnly();
    Button *change = link(readOnly ? tr("Show all of it") : tr("Change"), QStringLiteral("change"));
    connect(change, &Button::clicked, this, [this] { openEditor(); });
    row->addWidget(change);
    if (readOnly)
        return;
    if (!m_first) {
        Button *up = link(tr("Move up"), QStringLiteral("up"));
        connect(up, &Button::clicked, this, [this] { emit moveWanted(m_id, -1); });
        row->addWidget(up);
    }
    if (!m_last) {
        Button *down = link(tr("Move down"), QStringLiteral("down"));
        connect(down, &Button::clicked, this, [this] { emit moveWanted(m_id, 1); });
        row->addWidget(down);
    }
    Button *copy = link(tr("Copy"), QStringLiteral("copy"));
    connect(copy, &Button::clicked, this, [this] { emit copyWanted(m_id); });
    row->addWidget(copy);
    Button *remove = link(tr("Remove"), QStringLiteral("remove"));
    connect(remove, &Button::clicked, this, [this] { emit removeWanted(m_id); });
    row->addWidget(remove);
}

void RecordCard::setEnds(bool first, bool last)
{
    if (first == m_first && last == m_last && m_summary)
        return;
    m_first = first;
    m_last = last;
    refresh();
}

void RecordCard::openEditor(const QString &field)
{
    if (!m_editor) {
        m_editor = new RecordEditor(m_context, m_kind, m_id, shape());
        connect(m_editor, &RecordEditor::done, this, [this] {
            closeEditor();
            focusChange();
        });
        if (m_summary)
            m_summary->hide();
        editorOpened();
        body()->addWidget(m_editor);
        m_editor->show();
        restoreTabOrderLater(this);
    }
    if (field.isEmpty() || !m_editor->focusField(field))
        m_editor->focusFirst();
    revealFocusLater(this);
}

void RecordCard::closeEditor()
{
    if (!m_editor)
        return;
    m_context.session.flush(); // hands over what was typed
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    refresh();
}

void RecordCard::focusChange()
{
    if (auto *change = findChild<QWidget *>(QStringLiteral("change/") + m_id))
        change->setFocus(Qt::OtherFocusReason);
}

} // namespace dueregard
