// SPDX-License-Identifier: Apache-2.0
// What the menu's actions do.
#include "ui/MainWindow.h"

#include "core/base/FileIo.h"
#include "core/domain/WellKnown.h"
#include "core/exchange/Transfer.h"
#include "core/storage/Backups.h"
#include "core/storage/OutputFile.h"
#include "core/storage/Verify.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/preview/PreviewPage.h"
#include "ui/register/BackupsPage.h"
#include "ui/register/HomePage.h"
#include "ui/register/ProfilePage.h"
#include "ui/register/TextPage.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

namespace dueregard {

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

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

} // namespace

// --- registers -------------------------------------------------------------------------------------------------------------

void MainWindow::chooseRegister()
{
    const QString folder = m_workspace.isOpen() ? QFileInfo(m_workspace.path()).path() : documents();
    const QString path = m_dialogs.openFile(this, tr("Open a register"), tr("Registers (*.eqia);;All files (*)"), folder);
    if (!path.isEmpty())
        openRegister(path, Workspace::Missing::Refuse);
}

void MainWindow::newRegister()
{
    QString path = m_dialogs.saveFile(this, tr("Where should the new register be?"), documents() + QStringLiteral("/Assessments.eqia"), tr("Registers (*.eqia)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".eqia");
    if (QFileInfo::exists(path)) {
        report(tr("There is a file of that name already"),
               Error{.kind = ErrorKind::AlreadyThere, .message = tr("“%1” is not replaced.").arg(QFileInfo(path).fileName()), .place = path, .advice = tr("Choose another name, or open that register.")});
        return;
    }
    openRegister(path, Workspace::Missing::Create);
}

void MainWindow::saveCopy()
{
    if (!m_workspace.isOpen())
        return;
    const QFileInfo info(m_workspace.path());
    const QString suggestion = documents() + QStringLiteral("/%1 copy.eqia").arg(info.completeBaseName());
    QString path = m_dialogs.saveFile(this, tr("Save a copy of this register"), suggestion, tr("Registers (*.eqia)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".eqia");
    if (m_assessment)
        m_assessment->commit();
    auto saved = m_workspace.saveCopy(path);
    if (!saved)
        report(tr("The copy could not be saved"), saved.error());
    else
        m_dialogs.tell(this, tr("Copy saved"), tr("Everything, with what you typed last, is in “%1”.").arg(path));
}

void MainWindow::showBackups()
{
    if (!m_workspace.isOpen())
        return;
    saveAll();
    auto *page = new BackupsPage(m_workspace.path(), Backups(m_workspace.path(), {}).list(), m_workspace.isReadOnly());
    page->setProperty("oneVisit", true);
    page->setWindowTitle(tr("Backups"));
    connect(page, &BackupsPage::closed, this, &MainWindow::showHome, Qt::QueuedConnection);
    connect(
        page, &BackupsPage::restore, this, [this](const QString &copy, const QString &when) {
            if (!m_dialogs.confirm(this, tr("Put this backup back?"),
                                   tr("The register goes back to how it was on %1. How it is now is kept as a backup, too.").arg(when), tr("Put it back")))
                return;
            delete m_preview.data();
            delete m_assessment.data();
            m_home->setSource({}, true);
            auto restored = m_workspace.restoreBackup(copy);
            if (!restored)
                report(tr("The backup could not be put back"), restored.error());
            if (m_workspace.isOpen())
                afterOpening();
        },
        Qt::QueuedConnection);
    showPage(page);
    page->focusHeading();
}

void MainWindow::checkRegister()
{
    if (!m_workspace.isOpen())
        return;
    saveAll();
    const QString path = m_workspace.path();
    runCheck(
        path, [path] {
            const VerifyReport found = verifyRegister(path);
            if (found.error)
                return Result<void>(Failure(*found.error));
            if (!found.isSound())
                return Result<void>(Failure(ErrorKind::Damaged, found.problems.mid(0, 3).join(QLatin1Char(' '))));
            return Result<void>();
        },
        true);
}

void MainWindow::runCheck(const QString &path, const std::function<Result<void>()> &check, bool tellWhenFine)
{
    QThreadPool::globalInstance()->start([window = QPointer<MainWindow>(this), path, check, tellWhenFine] {
        const auto result = std::make_shared<Result<void>>(check()); // shared with the event that carries it over
        QMetaObject::invokeMethod(qApp, [window, path, result, tellWhenFine] {
            if (window && window->m_workspace.path() == path)
                window->showCheck(path, *result, tellWhenFine);
        });
    });
}

void MainWindow::showCheck(const QString &path, const Result<void> &result, bool tellWhenFine)
{
    m_damaged = !result && result.error().kind == ErrorKind::Damaged;
    if (!result)
        m_integrity = result.error();
    updateBanners();
    if (!result && !m_damaged && tellWhenFine)
        report(tr("The register could not be checked"), result.error());
    if (result && tellWhenFine)
        m_dialogs.tell(this, tr("This register is in order"), tr("Every part of “%1” was read and agrees with the rest.").arg(QFileInfo(path).fileName()));
}

// --- assessments ---------------------------------------------------------------------------------------------------------------

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
    if (m_workspace.session())
        copyAssessment(QString(m_workspace.session()->assessment().id));
}

void MainWindow::deleteCurrent()
{
    if (!m_workspace.session())
        return;
    const QString id = m_workspace.session()->assessment().id;
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
    const QString path = m_dialogs.saveFile(this, tr("Export this assessment"), documents() + QLatin1Char('/') + (name.isEmpty() ? QStringLiteral("assessment") : name) + QStringLiteral(".json"),
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
    if (m_workspace.session())
        exportAssessment(QString(m_workspace.session()->assessment().id));
}

void MainWindow::importAssessment()
{
    const QString path = m_dialogs.openFile(this, tr("Import an assessment"), tr("Assessments (*.json);;All files (*)"), documents());
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

void MainWindow::showWholePicture()
{
    if (m_assessment) {
        closePreview();
        m_assessment->showWholePicture();
    }
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
        const QString path = m_dialogs.saveFile(this, tr("Save a copy of this file"), documents() + QLatin1Char('/') + name, tr("All files (*)"));
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

// --- view, tools, help -----------------------------------------------------------------------------------------------------------

void MainWindow::showProfile()
{
    const bool first = !m_settings.hasAskedForProfile();
    auto *page = new ProfilePage(m_settings.profile(), first);
    page->setProperty("oneVisit", true);
    page->setWindowTitle(first ? tr("Welcome") : tr("Your organisation and you"));
    connect(
        page, &ProfilePage::accepted, this, [this](const Profile &profile) {
            m_settings.setProfile(profile);
            m_settings.setAskedForProfile();
            showHome();
        },
        Qt::QueuedConnection);
    connect(
        page, &ProfilePage::skipped, this, [this] {
            m_settings.setAskedForProfile();
            showHome();
        },
        Qt::QueuedConnection);
    showPage(page);
    page->focusHeading();
}

void MainWindow::showShortcuts()
{
    if (m_assessment) {
        closePreview();
        m_assessment->showShortcuts();
        return;
    }
    QList<TextPage::Line> lines;
    for (QAction *action : findChildren<QAction *>())
        if (!action->shortcut().isEmpty())
            lines.append({action->shortcut().toString(QKeySequence::NativeText), action->text().remove(u'&').remove(QStringLiteral("…"))});
    auto *page = new TextPage(tr("Keyboard shortcuts"), {{QString(), lines}}, tr("Back to the assessments"));
    page->setProperty("oneVisit", true);
    page->setWindowTitle(tr("Keyboard shortcuts"));
    connect(page, &TextPage::closed, this, &MainWindow::showHome, Qt::QueuedConnection);
    showPage(page);
    page->focusHeading();
}

void MainWindow::showAbout()
{
    m_dialogs.tell(this, tr("About Due Regard"),
                   tr("Due Regard %1\nWrites Equality Impact Assessments. Nothing leaves this computer.\n\nLicensed under the Apache License 2.0. Uses Qt %2 under the LGPL 3, "
                      "SQLite (public domain), qpdf (Apache 2.0), Noto fonts (OFL 1.1) and Lucide icons (ISC).")
                       .arg(QStringLiteral(DUEREGARD_VERSION), QString::fromLatin1(qVersion())));
}

void MainWindow::toggleHelpPanel()
{
    m_settings.setHelpShown(m_helpAction->isChecked());
    if (m_assessment)
        m_assessment->setHelpWanted(m_helpAction->isChecked());
}

void MainWindow::toggleRail()
{
    m_settings.setRailShown(m_railAction->isChecked());
    if (m_assessment)
        m_assessment->setRailWanted(m_railAction->isChecked());
}

void MainWindow::toggleHelpNow()
{
    if (isShown(m_assessment))
        m_assessment->openHelp();
    else
        showShortcuts();
}

void MainWindow::find()
{
    if (isShown(m_preview) && (!isShown(m_assessment) || m_preview->isAncestorOf(QApplication::focusWidget()))) {
        m_preview->openFind();
    } else if (m_assessment) {
        closePreview();
        m_assessment->openFind();
    } else {
        if (m_pages->currentWidget() != m_home)
            showHome();
        m_home->focusSearch();
    }
}

void MainWindow::nextPane()
{
    stepPane(true);
}

void MainWindow::previousPane()
{
    stepPane(false);
}

void MainWindow::stepPane(bool forward)
{
    const bool both = m_beside && m_pages->currentWidget() == m_beside && m_assessment && m_preview;
    const bool inPreview = both && m_preview->isAncestorOf(QApplication::focusWidget());
    if (both && inPreview && m_preview->isAtEdge(forward))
        m_assessment->focusPane(forward);
    else if (both && !inPreview && m_assessment->isAtEdge(forward))
        m_preview->focusHere();
    else if (inPreview || (!both && isShown(m_preview)))
        forward ? m_preview->nextPane() : m_preview->previousPane();
    else if (isShown(m_assessment))
        forward ? m_assessment->nextPane() : m_assessment->previousPane();
    else
        forward ? focusNextChild() : focusPreviousChild();
}

void MainWindow::undo()
{
    if (m_assessment)
        m_assessment->undo();
}

void MainWindow::redo()
{
    if (m_assessment)
        m_assessment->redo();
}

void MainWindow::biggerText() { changeText(Theme::get().zoom() + 0.1); }
void MainWindow::smallerText() { changeText(Theme::get().zoom() - 0.1); }
void MainWindow::normalText() { changeText(1); }

void MainWindow::changeText(double size)
{
    Theme::get().setZoom(size);
    m_settings.setTextSize(Theme::get().zoom());
}

} // namespace dueregard
