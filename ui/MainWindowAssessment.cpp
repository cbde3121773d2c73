// SPDX-License-Identifier: Apache-2.0
// What the menus do with one assessment: start, copy, delete, hand on, and its files.
#include "ui/MainWindow.h"

#include "core/base/FileIo.h"
#include "core/domain/WellKnown.h"
#include "core/exchange/Transfer.h"
#include "core/storage/OutputFile.h"
#include "ui/DocumentsFolder.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/assessment/PurgePage.h"
#include "ui/preview/PreviewPage.h"
#include "ui/register/HomePage.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QProgressDialog>
#include <QUrl>

namespace dueregard {

namespace {

/// A file name from a title: letters, digits and hyphens, never longer than a path likes.
QString fileNameFrom(const QString &title)
{
    QString name;
    for (QChar c : title.simplified()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.left(60);
}

/// The assessment that is open, or the one chosen in the list while that is shown.
QString currentOne(Workspace &workspace, const HomePage &home, bool homeShown)
{
    if (const AssessmentSession *session = workspace.session())
        return session->assessment().id;
    return homeShown ? home.selected() : QString();
}

} // namespace

void MainWindow::newAssessment()
{
    if (!m_workspace.isOpen()) {
        chooseRegister();
        return;
    }
    saveAll();
    auto id = m_workspace.createAssessment();
    if (!id) {
        report(tr("No new assessment could be started"), id.error());
        return;
    }
    openAssessment(*id);
    if (m_assessment)
        m_assessment->goTo(FieldKey::answer(question::title));
}

void MainWindow::copyAssessment(const QString &id)
{
    auto copy = m_workspace.copyAssessment(id);
    if (!copy)
        report(tr("The copy could not be made"), copy.error());
    else
        openAssessment(*copy);
}

void MainWindow::deleteAssessment(const QString &id)
{
    if (auto done = m_workspace.setDeleted(id, true); !done)
        report(tr("It could not be deleted"), done.error());
    m_home->refresh();
    m_home->offerUndo(id);
}

void MainWindow::restoreAssessment(const QString &id)
{
    if (auto done = m_workspace.setDeleted(id, false); !done)
        report(tr("It could not be brought back"), done.error());
    m_home->showDeleted(false);
    m_home->refresh();
    m_home->select(id);
    m_home->focusHere();
}

void MainWindow::copyCurrent()
{
    if (const QString id = currentOne(m_workspace, *m_home, isShown(m_home)); !id.isEmpty())
        copyAssessment(id);
}

void MainWindow::deleteCurrent()
{
    const QString id = currentOne(m_workspace, *m_home, isShown(m_home));
    if (id.isEmpty())
        return;
    if (!isShown(m_home))
        showHome();
    deleteAssessment(id);
}

void MainWindow::exportAssessment(const QString &id)
{
    if (!m_workspace.isOpen())
        return;
    saveAll();
    auto assessment = m_workspace.registerFile()->load(id);
    if (!assessment) {
        report(tr("It could not be exported"), assessment.error());
        return;
    }
    const QString name = fileNameFrom(assessment->answer(question::reference).text() + QLatin1Char(' ') + assessment->answer(question::title).text());
    const QString path = m_dialogs.saveFile(this, tr("Export this assessment"), documentsFolder() + QLatin1Char('/') + (name.isEmpty() ? QStringLiteral("assessment") : name) + QStringLiteral(".json"),
                                            tr("Assessments (*.json)"));
    if (path.isEmpty())
        return;
    if (auto done = exportAssessmentTo(*m_workspace.registerFile(), id, path); !done)
        report(tr("It could not be exported"), done.error());
    else
        m_dialogs.tell(this, tr("Exported"), tr("The whole assessment, with its history and files, is in “%1”.").arg(path));
}

void MainWindow::exportCurrent()
{
    if (const QString id = currentOne(m_workspace, *m_home, isShown(m_home)); !id.isEmpty())
        exportAssessment(id);
}

void MainWindow::importAssessment()
{
    const QString path = m_dialogs.openFile(this, tr("Import an assessment"), tr("Assessments (*.json);;All files (*)"), documentsFolder());
    if (path.isEmpty() || !m_workspace.isOpen())
        return;
    auto imported = importAssessmentFrom(*m_workspace.registerFile(), path, m_workspace.packs(), m_clock, IfPresent::Refuse);
    if (!imported && imported.error().kind == ErrorKind::AlreadyThere
        && m_dialogs.confirm(this, tr("It is here already"), tr("This register already holds that assessment. A second one can be added beside it."), tr("Add a second one")))
        imported = importAssessmentFrom(*m_workspace.registerFile(), path, m_workspace.packs(), m_clock, IfPresent::Copy);
    if (!imported) {
        if (imported.error().kind != ErrorKind::AlreadyThere)
            report(tr("It could not be imported"), imported.error());
        return;
    }
    showHome();
    m_home->select(imported->id);
    if (!imported->notUnderstood.isEmpty())
        m_dialogs.tell(this, tr("Imported, with something kept aside"), imported->notUnderstood.mid(0, 8).join(QLatin1Char('\n')));
}

void MainWindow::showTaskList()
{
    if (m_assessment) {
        closePreview();
        m_assessment->showTaskList();
    }
}

void MainWindow::showCheckAnswers()
{
    if (m_assessment) {
        closePreview();
        m_assessment->showCheckAnswers();
    }
}

void MainWindow::showPoints()
{
    if (m_assessment) {
        closePreview();
        m_assessment->showPoints();
    }
}

void MainWindow::saveNow()
{
    saveAll(); // the header says how it went
}

void MainWindow::showWholePicture()
{
    if (m_assessment) {
        closePreview();
        m_assessment->showWholePicture();
    }
}

void MainWindow::showPurge()
{
    if (!m_assessment || !m_workspace.session() || m_workspace.isReadOnly())
        return;
    const PurgePage::From from{m_assessment->pageId(), m_assessment->fieldNow()};
    saveAll(); // so that the history has what was deleted just now
    const auto changes = m_workspace.registerFile()->changes(m_workspace.session()->assessment().id);
    if (!changes) {
        report(tr("The history could not be read"), changes.error());
        return;
    }
    const Profile profile = m_settings.profile();
    auto *page = new PurgePage({*m_workspace.session(), m_clock, m_dialogs}, *changes, m_workspace.waitingWordings(m_workspace.session()->assessment().id), profile.officerName.isEmpty() ? profile.jobTitle : profile.officerName, from);
    page->setProperty("oneVisit", true);
    page->setWindowTitle(tr("Remove personal text"));
    connect(page, &PurgePage::closed, this, &MainWindow::closePreview, Qt::QueuedConnection);
    connect(page, &PurgePage::wanted, this, &MainWindow::purge, Qt::QueuedConnection);
    showPage(page);
    page->focusHeading();
}

void MainWindow::purge(const PurgeScope &scope, const QString &what, const QString &reason, const QString &officer)
{
    QString question = tr("%1\n\nNobody can bring it back.").arg(what);
    if (m_workspace.areWaiting(scope))
        question += u' ' + tr("Words of it that could not be saved are waiting to be put into the register: they go as well.");
    if (!m_dialogs.confirm(this, tr("Remove this for good?"), question, tr("Remove it")))
        return;
    saveAll();
    delete m_preview.data();
    delete m_assessment.data();
    showHome();
    m_purging = true;
    setEnabled(false);
    auto *progress = new QProgressDialog(tr("Removing the text from the register and its backups…"), QString(), 0, 0, this);
    progress->setWindowTitle(tr("Remove personal text"));
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(500); // most registers take less
    progress->setValue(0);
    m_workspace.purge(scope, reason, officer, [this, guard = QPointer<MainWindow>(this), bar = QPointer<QProgressDialog>(progress), scope](const Result<void> &done) {
        delete bar.data();
        if (guard)
            showPurged(scope, done);
    });
}

void MainWindow::showPurged(const PurgeScope &scope, const Result<void> &done)
{
    m_purging = false;
    setEnabled(true);
    const bool all = scope.entity.isEmpty();
    showHome();
    if (!done)
        report(tr("It could not be removed everywhere"), done.error());
    else if (scope.kept)
        m_dialogs.tell(this, tr("Removed"), tr("The earlier wordings are gone, from the history and the backups as well. What the field says now stays."));
    else
        m_dialogs.tell(this, tr("Removed"), all ? tr("The assessment is gone, from the backups as well.") : tr("The text is gone, from its history and the backups as well."));
    if (!all)
        openAssessment(scope.assessment);
}

void MainWindow::openAttachment(const QString &attachmentId)
{
    AssessmentSession *session = m_workspace.session();
    if (!session)
        return;
    const int index = recordIndex(session->assessment(), RecordKind::Attachment, attachmentId);
    if (index < 0)
        return;
    const Attachment file = session->assessment().attachments[index];
    saveAll();
    auto bytes = m_workspace.registerFile()->attachmentBytes(file.sha256);
    if (!bytes) {
        report(tr("The file could not be opened"), bytes.error());
        return;
    }
    // Opening runs whatever the desktop has for the type: only types that are read, never ones that are run.
    static const QStringList readable{QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("gif"),
                                      QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("odt"),
                                      QStringLiteral("ods"), QStringLiteral("odp"), QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("xls"),
                                      QStringLiteral("xlsx"), QStringLiteral("ppt"), QStringLiteral("pptx"), QStringLiteral("rtf"), QStringLiteral("eml"), QStringLiteral("msg")};
    const QString name = QFileInfo(file.name).fileName();
    if (!readable.contains(QFileInfo(name).suffix().toLower())) {
        const QString path = m_dialogs.saveFile(this, tr("Save a copy of this file"), documentsFolder() + QLatin1Char('/') + name, tr("All files (*)"));
        if (path.isEmpty())
            return;
        if (auto saved = saveOutput(path, *bytes); !saved)
            report(tr("The file could not be saved"), saved.error());
        return;
    }
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QString path = m_opened->filePath(name);
    if (auto saved = FileIo::saveVerified(path, *bytes); !saved)
        report(tr("The file could not be opened"), saved.error());
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace dueregard
