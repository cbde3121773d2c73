// SPDX-License-Identifier: Apache-2.0
#include "ui/register/RegisterReportDialog.h"

#include "core/exchange/PublicRegister.h"
#include "core/exchange/RegisterDocument.h"
#include "core/storage/OutputFile.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/fields/ChoiceField.h"
#include "ui/preview/Background.h"
#include "ui/preview/ExportFile.h"
#include "ui/preview/PreviewBar.h"
#include "ui/preview/ReportChoice.h"
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

const QString forWeb = QStringLiteral("web");
const QString forPublic = QStringLiteral("public");
const QString forColleagues = QStringLiteral("internal");

} // namespace

RegisterReportDialog::RegisterReportDialog(const Source &source, QWidget *parent)
    : QDialog(parent), m_source(source),
      m_what(new ChoiceField({{nameOf(PrintSet::Register), PreviewBar::label(PrintSet::Register), tr("Every assessment with its outcome, decision and next review.")},
                              {nameOf(PrintSet::Cumulative), PreviewBar::label(PrintSet::Cumulative), tr("Which groups several proposals affect, and how.")},
                              {forWeb, tr("Register for a web site"), tr("A folder of files: the list, and a public report of each assessment that is finished.")}})),
      m_reader(new ChoiceField({{forPublic, tr("For the public"), tr("Without drafts and what is internal; small numbers are withheld.")},
                                {forColleagues, tr("For colleagues only"), tr("Everything, marked on every page as not for publication.")}})),
      m_format(new ChoiceField(ReportChoice::formatOptions())),
      m_files(new ChoiceField({{QStringLiteral("html"), tr("Web pages (HTML)"), {}}, {QStringLiteral("csv"), tr("Table (CSV)"), {}}, {QStringLiteral("json"), tr("Data (JSON)"), {}}})),
      m_size(new ChoiceField(ReportChoice::sizeOptions())), m_small(new ChoiceField(ReportChoice::smallNumberOptions())), m_message(new Banner(Tone::Note, QString()))
{
    setWindowTitle(tr("Reports on all assessments"));
    setAutoFillBackground(true);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(spaceOf(5), spaceOf(5), spaceOf(5), spaceOf(4));
    column->setSpacing(spaceOf(4));
    column->addWidget(new Heading(tr("Reports on all assessments"), 1));
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setTexts({.label = tr("What do you want to make?")});
    m_what->setValue(Value(nameOf(PrintSet::Register)));
    m_reader->setObjectName(QStringLiteral("reader"));
    m_reader->setTexts({.label = tr("Who is it for?")});
    m_reader->setValue(Value(forPublic));
    m_format->setObjectName(QStringLiteral("format"));
    m_format->setTexts({.label = tr("In which form?")});
    m_format->setValue(Value(nameOf(ReportFormat::Pdf)));
    m_files->setObjectName(QStringLiteral("files"));
    m_files->setTexts({.label = tr("In which form?")});
    m_files->setValue(Value(QStringLiteral("html")));
    m_size->setObjectName(QStringLiteral("inLargePrint"));
    m_size->setTexts({.label = tr("How large is the print?"), .hint = tr("Large print is set anew, not enlarged.")});
    m_size->setValue(Value(QStringLiteral("0")));
    m_small->setObjectName(QStringLiteral("smallNumbers"));
    m_small->setTexts({.label = ReportChoice::smallNumberLabel(), .hint = ReportChoice::smallNumberHint()});
    m_small->setValue(Value(QString::number(ReportChoice::smallNumbersOf(m_source.settings, m_source.file.path()))));
    for (ChoiceField *field : {m_what, m_reader, m_small, m_format, m_files, m_size})
        field->setClearable(false);
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_what, m_reader, m_small, m_format, m_files, m_size})
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

    for (ChoiceField *field : {m_what, m_reader, m_format, m_files})
        connect(field, &FieldWidget::valueChanged, this, &RegisterReportDialog::changed);
    connect(m_small, &FieldWidget::valueChanged, this, [this] { ReportChoice::setSmallNumbers(m_source.settings, m_source.file.path(), smallNumbers()); });
    connect(m_save, &QAbstractButton::clicked, this, &RegisterReportDialog::save);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RegisterReportDialog::finish);
    changed();
    m_what->focusEditor();
    const Theme &theme = Theme::get();
    const QSize room = parent ? parent->window()->size() : QSize(1366, 860);
    resize(qMin(theme.characters(80), room.width() - 2 * spaceOf(4)), qMin(theme.em() * 50, room.height() - 2 * spaceOf(4)));
}

RegisterReportDialog::~RegisterReportDialog()
{
    if (m_stop)
        m_stop->store(true);
    m_watcher.disconnect(this);
    m_watcher.waitForFinished(); // it reads the register
}

bool RegisterReportDialog::isFolder() const
{
    return m_what->value().text() == forWeb;
}

int RegisterReportDialog::smallNumbers() const
{
    return m_small->value().text().toInt();
}

ReportFormat RegisterReportDialog::format() const
{
    const auto named = reportFormatFrom(m_format->value().text());
    return named ? *named : ReportFormat::Pdf;
}

void RegisterReportDialog::changed()
{
    const bool folder = isFolder();
    m_reader->setVisible(!folder);
    m_small->setVisible(folder || m_reader->value().text() != forColleagues);
    m_format->setVisible(!folder);
    m_size->setVisible(!folder);
    m_files->setVisible(folder);
    m_save->setText(isBusy() ? tr("Saving…") : folder ? tr("Choose a folder and save")
                                                      : tr("Save %1").arg(ReportChoice::label(format())));
}

QString RegisterReportDialog::startFolder() const
{
    const QStringList folders{m_source.settings.documentFolder(), QFileInfo(m_source.file.path()).absolutePath()};
    for (const QString &folder : folders)
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void RegisterReportDialog::save()
{
    if (isBusy())
        return;
    if (isFolder())
        saveFolder();
    else
        saveFile();
}

void RegisterReportDialog::saveFile()
{
    ReportProfile profile;
    profile.set = m_what->value().text() == nameOf(PrintSet::Cumulative) ? PrintSet::Cumulative : PrintSet::Register;
    profile.publicCopy = m_reader->value().text() != forColleagues;
    profile.largePrintPoints = m_size->value().text().toInt();
    profile.smallNumbers = smallNumbers();
    const ReportFormat format = this->format();
    const QString name = QFileInfo(m_source.file.path()).completeBaseName() + QStringLiteral(" – ") + PreviewBar::label(profile.set) + u'.' + nameOf(format);
    const QString path = askForFile(m_source.dialogs, this, tr("Save %1").arg(ReportChoice::label(format)), QDir(startFolder()).filePath(name), format);
    if (path.isEmpty())
        return;
    const StoppedClock clock(m_source.clock.nowUtc(), m_source.clock.today());
    start(
        [file = &m_source.file, profile, format, clock, path](const std::function<bool()> &goOn) -> Result<Outcome> {
            PackLibrary packs;
            const auto document = registerDocument(*file, packs, profile, clock, goOn);
            if (!document)
                return document.failure();
            const auto bytes = renderReport(*document, profile, format);
            if (!bytes)
                return bytes.failure();
            if (!goOn())
                return Failure(ErrorKind::Cancelled, QString());
            if (auto saved = saveOutput(path, *bytes); !saved)
                return saved.failure();
            return Outcome{.where = path};
        },
        path);
}

void RegisterReportDialog::saveFolder()
{
    // The file is named so that a folder can be made or gone into; everything in that folder is ours.
    const QString ending = m_files->value().text();
    const QString first = ending == QLatin1String("html") ? QStringLiteral("index.html") : QStringLiteral("register.") + ending;
    const QString path = m_source.dialogs.saveFile(this, tr("Save in a folder of its own: a new one, or the one of last time"), QDir(startFolder()).filePath(first),
                                                   tr("Register (*.%1)").arg(ending));
    if (path.isEmpty())
        return;
    const QString folder = QFileInfo(path).absolutePath();
    const auto named = PublicRegister::formatFrom(ending);
    const PublicRegister::Format format = named ? *named : PublicRegister::Format::Html;
    const StoppedClock clock(m_source.clock.nowUtc(), m_source.clock.today());
    start(
        [file = &m_source.file, format, clock, folder, small = smallNumbers()](const auto &) -> Result<Outcome> {
            PackLibrary packs;
            const auto published = PublicRegister::publish(*file, packs, format, folder, clock, small);
            if (!published)
                return published.failure();
            return Outcome{.where = folder, .listed = published->listed, .leftOut = published->leftOut, .printed = published->printed};
        },
        folder);
}

void RegisterReportDialog::start(const Job &job, const QString &where)
{
    m_message->hide();
    m_where = where;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(inBackground<Result<Outcome>>([job, stop = m_stop] { return job([&stop] { return !stop->load(); }); }));
    changed();
}

void RegisterReportDialog::finish()
{
    changed();
    const Result<Outcome> outcome = m_watcher.result();
    m_message->clearActions();
    const bool folder = QFileInfo(m_where).isDir();
    if (!outcome) {
        connect(m_message->addAction(tr("Try again")), &QAbstractButton::clicked, this, &RegisterReportDialog::save);
        const Error &error = outcome.error();
        const QString why = folder || error.kind == ErrorKind::Refused ? error.message + (error.advice.isEmpty() ? QString() : u' ' + error.advice) : whyNotSaved(error, m_where);
        m_message->setMessage(Tone::Problem, tr("Not saved: %1").arg(QFileInfo(m_where).fileName()), why);
    } else {
        if (!outcome->printed.isEmpty())
            emit published(outcome->printed);
        const QString beside = folder ? m_where : QFileInfo(m_where).absolutePath();
        m_source.settings.setDocumentFolder(QFileInfo(m_where).absolutePath());
        connect(m_message->addAction(tr("Open folder")), &QAbstractButton::clicked, this, [beside] { QDesktopServices::openUrl(QUrl::fromLocalFile(beside)); });
        QString text = tr("It is in %1.").arg(QDir::toNativeSeparators(beside));
        if (folder)
            text += u' ' + tr("%n assessment(s) listed.", nullptr, outcome->listed) + u' '
                + tr("%n left out, because not finished, withdrawn or held back.", nullptr, outcome->leftOut);
        m_message->setMessage(Tone::Done, tr("Saved: %1").arg(QFileInfo(m_where).fileName()), text);
    }
    m_message->show();
    m_message->announceNow();
}

} // namespace dueregard
