// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/DocumentDialog.h"

#include "core/engagement/EngagementPlan.h"
#include "ui/assessment/RecordWords.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/fields/ChoiceField.h"
#include "ui/preview/ExportFile.h"
#include "ui/preview/ReportChoice.h"
#include "ui/preview/ReportFileName.h"
#include "ui/preview/StoppedClock.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/Rule.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace dueregard {

namespace {

const QString shapeAll = QStringLiteral("all");
const QString shapePoster = QStringLiteral("poster");
const QString blankOne = QStringLiteral("-"); ///< a checklist of no activity in particular

ChoiceOptions paperFormats()
{
    ChoiceOptions options;
    for (const ReportFormat format : {ReportFormat::Docx, ReportFormat::Odt, ReportFormat::Pdf, ReportFormat::Html, ReportFormat::Text})
        if (isAvailable(format))
            options.append({nameOf(format), ReportChoice::label(format), {}});
    return options;
}

std::optional<RecordKind> kindOf(const Assessment &assessment, const QString &id)
{
    for (const RecordKind kind : {RecordKind::Activity, RecordKind::WorkingGroup})
        if (!id.isEmpty() && recordIndex(assessment, kind, id) >= 0)
            return kind;
    return std::nullopt;
}

} // namespace

DocumentDialog::DocumentDialog(Source source, const QString &recordId, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_only(kindOf(m_source.assessment, recordId) ? recordId : QString()), m_shape(new ChoiceField({{shapeAll, tr("Everything, one after the other"), {}}, {shapePoster, tr("A poster for a wall: one sheet in large letters, with as much as fits on it"), {}}})), m_record(new ChoiceField({})), m_none(new QWidget),
      m_format(new ChoiceField(paperFormats())), m_message(new Banner(Tone::Note, QString()))
{
    setWindowTitle(tr("Make a document"));
    setAutoFillBackground(true);
    const QString name = m_only.isEmpty() ? QString() : recordName(m_only);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(spaceOf(5), spaceOf(5), spaceOf(5), spaceOf(4));
    column->setSpacing(spaceOf(4));
    column->addWidget(new Heading(name.isEmpty() ? tr("Make a document") : tr("Make a document: %1").arg(name), 1));
    column->addWidget(new Paragraph(tr("A draft from what you have recorded. What is not recorded is a line to fill in."), TypeSize::Body, Token::Ink2));

    const QHash<EngagementDocument, QString> hints{
        {EngagementDocument::Invitation, tr("To an activity: what can be changed, when, where, and what people need.")},
        {EngagementDocument::Memorandum, tr("Between your organisation and a partner, for a working group.")},
        {EngagementDocument::TermsOfReference, tr("Of a working group: what it may decide, who is in it, how it works.")},
        {EngagementDocument::TermsInShort, tr("The same on one page, in plain English.")},
        {EngagementDocument::ConsentSheet, tr("For each person whose words you want to quote.")},
        {EngagementDocument::AccessChecklist, tr("What people asked for, and what has to be ready on the day.")},
        {EngagementDocument::Answers, tr("What people said and what came of it, for everybody or for one group. As plain text it fits into an e-mail. There is a poster of it, too.")}};
    const std::optional<RecordKind> only = kindOf(m_source.assessment, m_only);
    ChoiceOptions documents;
    for (const EngagementDocument document : engagementDocuments()) {
        const std::optional<RecordKind> kind = recordKindOf(document);
        if (document == EngagementDocument::Poster) // another shape of the answers
            continue;
        if (only && kind != only && !(only == RecordKind::Activity && !kind))
            continue;
        documents.append({nameOf(document), titleOf(document, *m_source.pack, m_source.assessment.language), hints.value(document)});
    }
    m_document = new ChoiceField(documents);
    m_document->setObjectName(QStringLiteral("document"));
    m_document->setTexts({.label = tr("Which document?")});
    m_first = documents.first().id;
    m_document->setValue(Value(m_first));
    m_shape->setObjectName(QStringLiteral("shape"));
    m_shape->setTexts({.label = tr("In which shape?")});
    m_shape->setValue(Value(shapeAll));
    m_record->setObjectName(QStringLiteral("record"));
    auto *none = new QVBoxLayout(m_none);
    none->setContentsMargins(0, 0, 0, 0);
    none->setSpacing(spaceOf(1));
    m_none->setObjectName(QStringLiteral("nothing"));
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setTexts({.label = tr("In which form?")});
    const auto last = reportFormatFrom(m_source.settings.documentFormat());
    m_format->setValue(Value(nameOf(last && isAvailable(*last) ? *last : ReportFormat::Docx)));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_document, m_shape, m_record, m_none, m_format})
        column->addWidget(part);
    column->addStretch(1);

    auto *buttons = new QWidget;
    auto *row = new FlowLayout(3, buttons);
    m_save = new Button(tr("Save"), Button::Kind::Primary, QStringLiteral("file-text"));
    m_save->setObjectName(QStringLiteral("save"));
    auto *close = new Button(tr("Close"), Button::Kind::Quiet);
    close->setObjectName(QStringLiteral("close"));
    row->addWidget(m_save);
    row->addWidget(close);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new PageScroll(inside), 1);
    outer->addWidget(new Rule);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(spaceOf(5), spaceOf(3), spaceOf(5), spaceOf(3));
    foot->setSpacing(spaceOf(3));
    foot->addWidget(m_message);
    foot->addWidget(buttons);
    outer->addLayout(foot);

    connect(m_document, &FieldWidget::valueChanged, this, &DocumentDialog::showRecords);
    connect(m_shape, &FieldWidget::valueChanged, this, [this](const Value &now) {
        m_message->hide();
        if (now.isBlank())
            m_shape->setValue(Value(shapeAll));
    });
    connect(m_record, &FieldWidget::valueChanged, this, [this](const Value &now) {
        if (now.isBlank())
            showRecords();
    });
    connect(m_format, &FieldWidget::valueChanged, this, [this](const Value &now) {
        if (now.isBlank())
            m_format->setValue(Value(nameOf(ReportFormat::Docx)));
        m_source.settings.setDocumentFormat(nameOf(format()));
        describe();
    });
    connect(m_save, &QAbstractButton::clicked, this, &DocumentDialog::save);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_export, &ReportExport::saved, this, &DocumentDialog::onSaved);
    connect(&m_export, &ReportExport::failed, this, &DocumentDialog::onFailed);
    showRecords();
    m_document->focusEditor();
    const Theme &theme = Theme::get();
    const QSize room = parent ? parent->window()->size() : QSize(1366, 860);
    resize(qMin(theme.characters(80), room.width() - 2 * spaceOf(4)), qMin(theme.em() * 50, room.height() - 2 * spaceOf(4)));
}

EngagementDocument DocumentDialog::document() const
{
    const auto named = engagementDocumentFrom(m_document->value().text());
    if (named && *named == EngagementDocument::Answers && m_shape->value().text() == shapePoster)
        return EngagementDocument::Poster;
    return named ? *named : EngagementDocument::ConsentSheet;
}

ReportFormat DocumentDialog::format() const
{
    const auto named = reportFormatFrom(m_format->value().text());
    return named ? *named : ReportFormat::Docx;
}

QString DocumentDialog::recordId() const
{
    if (!recordKindOf(document()))
        return {};
    if (!m_only.isEmpty())
        return m_only;
    const QString id = m_record->value().text();
    return id == blankOne ? QString() : id;
}

QString DocumentDialog::recordName(const QString &id) const
{
    const Assessment &a = m_source.assessment;
    if (const int index = recordIndex(a, RecordKind::Activity, id); index >= 0)
        return a.activities[index].title.isEmpty() ? tr("Activity without a title") : a.activities[index].title;
    if (const int index = recordIndex(a, RecordKind::StakeholderGroup, id); index >= 0) {
        const QString name = planName(a.stakeholderGroups[index], *m_source.pack, a.language, a.bodyType);
        return name.isEmpty() ? tr("Group without a name") : name;
    }
    if (const int index = recordIndex(a, RecordKind::WorkingGroup, id); index >= 0)
        return a.workingGroups[index].name.isEmpty() ? tr("Working group without a name") : a.workingGroups[index].name;
    return {};
}

void DocumentDialog::showRecords()
{
    m_message->hide();
    if (m_document->value().isBlank()) // something has to be made
        m_document->setValue(Value(m_first));
    const std::optional<RecordKind> kind = recordKindOf(document());
    ChoiceOptions options;
    if (kind && m_only.isEmpty()) {
        if (kind == RecordKind::StakeholderGroup)
            options.append({blankOne, tr("Everybody"), {}});
        for (const QString &id : recordIds(m_source.assessment, *kind))
            options.append({id, recordName(id), {}});
        if (document() == EngagementDocument::AccessChecklist)
            options.append({blankOne, tr("None: a blank one"), {}});
    }
    m_shape->setVisible(kind == RecordKind::StakeholderGroup);
    const bool nothing = kind && m_only.isEmpty() && options.isEmpty();
    m_record->setTexts({.label = kind == RecordKind::WorkingGroup  ? tr("For which working group?")
                            : kind == RecordKind::StakeholderGroup ? tr("For whom?")
                                                                   : tr("For which activity?")});
    m_record->setOptions(options);
    m_record->setValue(Value(options.isEmpty() ? QString() : options.first().id));
    m_record->setVisible(!options.isEmpty());
    while (QLayoutItem *item = m_none->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_none->setVisible(nothing);
    if (nothing) {
        const bool groups = kind == RecordKind::WorkingGroup;
        auto *words = new Paragraph(groups ? tr("No working group is recorded yet. Its papers are made from what you record about it.")
                                           : tr("No activity is recorded yet. An invitation is made from what you record about it."));
        words->makeReadable();
        m_none->layout()->addWidget(words);
        auto *go = new Button(groups ? tr("Record a working group") : tr("Record an activity"), Button::Kind::Link);
        go->setObjectName(QStringLiteral("recordOne"));
        connect(go, &QAbstractButton::clicked, this, [this, kind = *kind] {
            reject();
            emit recordsWanted(kind);
        });
        static_cast<QVBoxLayout *>(m_none->layout())->addWidget(go, 0, Qt::AlignLeft);
    }
    describe();
}

void DocumentDialog::describe()
{
    m_save->setVisible(!m_none->isVisibleTo(this));
    m_save->setText(m_export.isBusy() ? tr("Saving…") : tr("Save %1").arg(ReportChoice::label(format())));
}

QString DocumentDialog::suggestedPath() const
{
    const QString title = titleOf(document(), *m_source.pack, m_source.assessment.language);
    QString folder = m_source.settings.documentFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = m_source.registerPath.isEmpty() ? QString() : QFileInfo(m_source.registerPath).absolutePath();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = reportFileName(m_source.assessment, {title, recordName(recordId())}, {}, title);
    name.chop(4); // ".pdf"
    return QDir(folder).filePath(name + u'.' + nameOf(format()));
}

void DocumentDialog::save()
{
    if (m_export.isBusy())
        return;
    const QString path = askForFile(m_source.dialogs, this, tr("Save %1").arg(ReportChoice::label(format())), suggestedPath(), format());
    if (path.isEmpty())
        return;
    m_path = path;
    start();
}

void DocumentDialog::start()
{
    m_message->hide();
    const StoppedClock clock(m_source.clock.nowUtc(), m_source.clock.today());
    ReportProfile profile;
    profile.smallNumbers = ReportChoice::smallNumbersOf(m_source.settings, m_source.registerPath);
    m_export.write(
        [profile, assessment = m_source.assessment, pack = m_source.pack, document = document(), id = recordId(), format = format(), clock](const auto &) -> Result<QByteArray> {
            const auto made = buildEngagementDocument(document, assessment, *pack, id, clock, profile);
            if (!made)
                return made.failure();
            return renderReport(*made, printProfileOf(document, profile), format);
        },
        m_path);
    describe();
}

void DocumentDialog::onSaved(const QString &path)
{
    describe();
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    m_source.settings.setDocumentFolder(folder);
    m_message->clearActions();
    connect(m_message->addAction(tr("Open folder")), &QAbstractButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_message->setMessage(Tone::Done, tr("Saved: %1").arg(file.fileName()), tr("It is in %1.").arg(QDir::toNativeSeparators(folder)));
    m_message->show();
    m_message->announceNow();
}

void DocumentDialog::onFailed(const QString &path, const Error &error)
{
    describe();
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_message->clearActions();
    connect(m_message->addAction(tr("Try again")), &QAbstractButton::clicked, this, &DocumentDialog::start);
    connect(m_message->addAction(tr("Save somewhere else")), &QAbstractButton::clicked, this, &DocumentDialog::save);
    m_message->setMessage(Tone::Problem, tr("Not saved: %1").arg(QFileInfo(path).fileName()), whyNotSaved(error, path));
    m_message->show();
    m_message->announceNow();
}

} // namespace dueregard
