// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/ProofFiles.h"

#include "ui/assessment/AttachmentList.h"
#include "ui/assessment/Discard.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/fields/ChoiceField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Paragraph.h"

#include <QVBoxLayout>

namespace dueregard {

namespace {

const QString owner = QStringLiteral("for_record");

/// Files that another approval does not show yet, once each: the same bytes may be attached to several.
QList<Attachment> filesToChoose(const Assessment &assessment, const QString &approval)
{
    QList<Attachment> files;
    for (const Attachment &file : assessment.attachments) {
        const auto isSame = [&file](const Attachment &other) { return !file.sha256.isEmpty() && other.sha256 == file.sha256; };
        const bool isHere = std::any_of(assessment.attachments.begin(), assessment.attachments.end(), [&](const Attachment &other) { return other.for_record == approval && (other.id == file.id || isSame(other)); });
        if (!isHere && std::none_of(files.begin(), files.end(), isSame))
            files.append(file);
    }
    return files;
}

} // namespace

ProofFiles::ProofFiles(const PageContext &context, const QString &approval, QWidget *parent)
    : QWidget(parent), m_context(context), m_approval(approval), m_rows(new QVBoxLayout), m_problem(new Banner(Tone::Problem, QString()))
{
    setObjectName(QStringLiteral("proof/") + approval);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(2));
    m_rows->setSpacing(spaceOf(1));
    column->addLayout(m_rows);
    column->addWidget(m_problem);
    m_problem->hide();
    if (!context.isReadOnly()) {
        const QString subject = RecordWords(context).title(RecordKind::SignOff, approval);
        auto *row = new FlowLayout(4);
        auto *add = new Button(tr("Add the proof: a file"), Button::Kind::Link, QStringLiteral("plus"));
        add->setObjectName(QStringLiteral("addProof/") + approval);
        add->setSubject(subject);
        connect(add, &Button::clicked, this, &ProofFiles::addFile);
        row->addWidget(add);
        m_chooseButton = new Button(tr("Choose a file that is attached already"), Button::Kind::Link);
        m_chooseButton->setObjectName(QStringLiteral("chooseProof/") + approval);
        m_chooseButton->setSubject(subject);
        connect(m_chooseButton, &Button::clicked, this, [this] {
            m_choice->setVisible(m_choice->isHidden());
            restoreTabOrderLater(this);
            if (!m_choice->isHidden())
                m_choice->focusEditor();
        });
        row->addWidget(m_chooseButton);
        column->addLayout(row);
        m_choice = new ChoiceField({});
        m_choice->setObjectName(QStringLiteral("proofChoice/") + approval);
        m_choice->setTexts({.label = tr("Which of the attached files shows this approval?"), .optional = true});
        m_choice->setUnknownShown(false);
        m_choice->hide();
        // Queued: the choices are made anew.
        connect(
            m_choice, &FieldWidget::valueChanged, this, [this](const Value &file) { choose(file.text()); }, Qt::QueuedConnection);
        column->addWidget(m_choice);
    }
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::Attachment)
            sync();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    connect(&context.session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        if (key.kind == RecordKind::Attachment)
            sync();
    });
    sync();
}

void ProofFiles::addFile()
{
    m_problem->hide();
    const QString path = m_context.dialogs.openFile(window(), tr("Add the proof of this approval"), tr("All files (*)"), {});
    if (path.isEmpty())
        return;
    if (const Result<QString> added = m_context.session.addAttachment(path, m_approval); !added) {
        m_problem->setMessage(Tone::Problem, added.error().message, added.error().advice);
        m_problem->show();
        m_problem->announceNow();
        return;
    }
    m_context.session.flush();
}

void ProofFiles::choose(const QString &file)
{
    const auto data = recordData(m_context.assessment(), RecordKind::Attachment, file);
    if (!data)
        return;
    m_choice->hide();
    const QString other = data->values.value(owner).text();
    if (recordIndex(m_context.assessment(), RecordKind::SignOff, other) < 0) {
        m_context.session.setValue(FieldKey::record(RecordKind::Attachment, file, owner), m_approval);
    } else { // it proves another approval, too: the same bytes under a second entry
        QMap<QString, Value> values = data->values;
        values.insert(owner, m_approval);
        m_context.session.addRecord(RecordKind::Attachment, values);
    }
    m_context.session.flush();
    m_chooseButton->setFocus(Qt::OtherFocusReason);
}

void ProofFiles::addRow(const Attachment &file)
{
    auto *line = new QWidget;
    auto *row = new FlowLayout(3, line);
    row->addWidget(new Paragraph(tr("Proof: %1 (%2)", "file name, size").arg(file.name, AttachmentList::sizeWords(file.size.value_or(0))), TypeSize::Body, Token::Ink2));
    auto *open = new Button(tr("Open"), Button::Kind::Link);
    open->setObjectName(QStringLiteral("openProof/") + file.id);
    open->setSubject(file.name);
    connect(open, &Button::clicked, this, [this, id = file.id] { emit openFile(id); });
    row->addWidget(open);
    if (!m_context.isReadOnly()) {
        auto *off = new Button(tr("Take it off here"), Button::Kind::Link);
        off->setObjectName(QStringLiteral("offProof/") + file.id);
        off->setSubject(file.name);
        // Queued: the line goes.
        connect(
            off, &Button::clicked, this, [this, id = file.id] {
                m_context.session.setValue(FieldKey::record(RecordKind::Attachment, id, owner), Value());
                m_context.session.flush();
                if (auto *add = findChild<QWidget *>(QStringLiteral("addProof/") + m_approval))
                    add->setFocus(Qt::OtherFocusReason);
            },
            Qt::QueuedConnection);
        row->addWidget(off);
    }
    m_rows->addWidget(line);
    line->show();
}

void ProofFiles::sync()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *old = item->widget())
            discard(old);
        delete item;
    }
    for (const Attachment &file : m_context.assessment().attachments)
        if (file.for_record == m_approval)
            addRow(file);
    if (m_rows->count() == 0) {
        auto *none = new Paragraph(tr("No proof is attached yet: the e-mail, the signed page or the minute."), TypeSize::Body, Token::Ink2);
        m_rows->addWidget(none);
        none->show();
    }
    if (m_choice) {
        ChoiceOptions options;
        for (const Attachment &file : filesToChoose(m_context.assessment(), m_approval))
            options.append({file.id, file.name, file.description});
        m_choice->setOptions(options);
        m_choice->setValue(Value());
        m_chooseButton->setVisible(!options.isEmpty());
        if (options.isEmpty())
            m_choice->hide();
    }
    restoreTabOrderLater(this);
}

} // namespace dueregard
