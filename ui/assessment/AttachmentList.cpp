// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/AttachmentList.h"

#include "ui/assessment/Discard.h"
#include "ui/assessment/FieldBinding.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/fields/TextField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/UndoBanner.h"

#include <QLocale>
#include <QVBoxLayout>

namespace dueregard {

AttachmentList::AttachmentList(const PageContext &context, const Field &field, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QVBoxLayout), m_problem(new Banner(Tone::Problem, QString())), m_undo(new UndoBanner)
{
    setObjectName(field.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(3));
    column->addWidget(new Heading(context.say(field.label), 2));
    if (!field.hint.isEmpty())
        column->addWidget(new Paragraph(context.say(field.hint), TypeSize::Body, Token::Ink2));
    column->addWidget(m_problem);
    m_problem->hide();
    m_list->setSpacing(spaceOf(3));
    column->addLayout(m_list);
    column->addWidget(m_undo);
    connect(m_undo, &UndoBanner::undo, this, [this] { m_context.session.undoStack()->undo(); });
    connect(context.session.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (index != m_undoIndex)
            m_undo->hide();
    });
    auto *actions = new FlowLayout(2);
    auto *add = new Button(tr("Add a file"), Button::Kind::Secondary, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("add/attachment"));
    if (context.isReadOnly())
        add->hide();
    connect(add, &Button::clicked, this, &AttachmentList::addFile);
    actions->addWidget(add);
    column->addLayout(actions);
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::Attachment)
            sync();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    connect(&context.session, &AssessmentSession::recordsReordered, this, ours);
    sync();
}

QString AttachmentList::sizeWords(double bytes)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).formattedDataSize(qint64(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

void AttachmentList::addFile()
{
    m_problem->hide();
    const QString path = m_context.dialogs.openFile(window(), tr("Add a file"), tr("All files (*)"), {});
    if (path.isEmpty())
        return;
    if (const Result<QString> added = m_context.session.addAttachment(path); !added) {
        m_problem->setMessage(Tone::Problem, added.error().message, added.error().advice);
        m_problem->show();
        m_problem->announceNow();
        return;
    }
    m_context.session.flush();
}

QWidget *AttachmentList::row(const Attachment &file)
{
    auto *card = new Card;
    card->body()->setSpacing(spaceOf(2));
    card->body()->addWidget(new Heading(file.name, 3));
    card->body()->addWidget(new Paragraph(sizeWords(file.size.value_or(0)), TypeSize::Caption, Token::Ink2));
    if (recordIndex(m_context.assessment(), RecordKind::SignOff, file.for_record) >= 0)
        card->body()->addWidget(new Paragraph(tr("Proof of an approval: %1").arg(RecordWords(m_context).title(RecordKind::SignOff, file.for_record)), TypeSize::Body, Token::Ink2));
    auto *description = new TextField;
    description->setTexts({.label = tr("What is it?"), .optional = true});
    new FieldBinding(description, m_context.session, FieldKey::record(RecordKind::Attachment, file.id, QStringLiteral("description")));
    if (m_context.isReadOnly())
        description->setReadOnly(true);
    card->body()->addWidget(description);
    auto *actions = new FlowLayout(4);
    auto *open = new Button(tr("Open"), Button::Kind::Link);
    open->setSubject(file.name);
    connect(open, &Button::clicked, this, [this, id = file.id] { emit openFile(id); });
    actions->addWidget(open);
    if (!m_context.isReadOnly()) {
        auto *remove = new Button(tr("Remove"), Button::Kind::Link);
        remove->setSubject(file.name);
        connect(remove, &Button::clicked, this, [this, id = file.id, name = file.name] {
            m_undoIndex = m_context.session.undoStack()->index() + 1;
            m_context.session.removeRecord(RecordKind::Attachment, id);
            m_undo->showRemoved(tr("Removed: %1").arg(name));
            if (auto *undo = m_undo->findChild<QAbstractButton *>())
                undo->setFocus(Qt::OtherFocusReason);
        });
        actions->addWidget(remove);
    }
    card->body()->addLayout(actions);
    return card;
}

void AttachmentList::sync()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *old = item->widget())
            discard(old);
        delete item;
    }
    for (const Attachment &file : m_context.assessment().attachments) {
        QWidget *card = row(file);
        m_list->addWidget(card);
        card->show();
    }
    restoreTabOrderLater(this);
}

} // namespace dueregard
