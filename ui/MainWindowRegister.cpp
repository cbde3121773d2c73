// SPDX-License-Identifier: Apache-2.0
// What the menus do with whole registers: open, copy, backups, check.
#include "ui/MainWindow.h"

#include "core/storage/Backups.h"
#include "core/storage/Verify.h"
#include "ui/DocumentsFolder.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/preview/PreviewPage.h"
#include "ui/register/BackupsPage.h"
#include "ui/register/HomePage.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QThreadPool>

namespace dueregard {

namespace {
void tellBackupIsBack(Dialogs &dialogs, QWidget *window, const QString &when)
{
    dialogs.tell(window, MainWindow::tr("The backup is back"),
                 MainWindow::tr("The register is as it was on %1. What was written after that is not in it; how it was just before is kept as a backup.").arg(when));
}
} // namespace

void MainWindow::chooseRegister()
{
    const QString folder = m_workspace.isOpen() ? QFileInfo(m_workspace.path()).path() : documentsFolder();
    const QString path = m_dialogs.openFile(this, tr("Open a register"), tr("Registers (*.eqia);;All files (*)"), folder);
    if (!path.isEmpty())
        openRegister(path, Workspace::Missing::Refuse);
}

void MainWindow::newRegister()
{
    QString path = m_dialogs.saveFile(this, tr("Where should the new register be?"), documentsFolder() + QStringLiteral("/Assessments.eqia"), tr("Registers (*.eqia)"));
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

void MainWindow::openAgain(bool takeOver)
{
    const QString path = m_workspace.path();
    delete m_preview.data(); // both hold on to the session, which goes with the register
    delete m_assessment.data();
    m_home->setSource({}, true);
    m_workspace.close();
    m_endedWell = true; // this program has not ended, and what it may say of the last time is over
    openRegister(path, Workspace::Missing::Refuse, takeOver);
}

void MainWindow::workAllTheSame()
{
    if (m_dialogs.confirm(this, tr("Work in it all the same?"),
                          tr("%1\n\nDo this if their computer or program has stopped. If they are still writing, they are told that you have opened it, and whoever saves second is "
                             "stopped before anything is overwritten.")
                              .arg(m_workspace.registerFile()->readOnlyMessage()),
                          tr("Work in it all the same")))
        openAgain(true);
}

void MainWindow::saveCopy()
{
    if (!m_workspace.isOpen())
        return;
    const QFileInfo info(m_workspace.path());
    const QString suggestion = documentsFolder() + QStringLiteral("/%1 copy.eqia").arg(info.completeBaseName());
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

void MainWindow::cannotOpen(const QString &path, const Error &error)
{
    const QString title = tr("“%1” could not be opened").arg(QFileInfo(path).fileName());
    if (error.kind == ErrorKind::NotARegister) {
        const QString text = tr("%1 A register ends in “.eqia”. An assessment that somebody sent you as another file comes in with “Import an assessment”, in the File menu.").arg(error.message);
        if (m_dialogs.choose(this, title, text, {tr("Open another file…")}) == 0)
            chooseRegister();
        return;
    }
    if (error.kind != ErrorKind::Damaged) {
        report(title, error);
        return;
    }
    const bool hasBackups = !Backups(path, {}).list().isEmpty();
    QStringList choices;
    if (hasBackups)
        choices += tr("Show its backups");
    choices += tr("Save what can be read…");
    const QString text = hasBackups ? tr("The register is damaged. There are backups of it: put one back, or save what can still be read into a new register. The damaged file "
                                         "itself is kept.")
                                    : tr("The register is damaged, and there is no backup of it. Save what can still be read into a new register. The damaged file itself is kept.");
    const int choice = m_dialogs.choose(this, title, text, choices);
    if (choice < 0)
        return;
    if (hasBackups && choice == 0)
        showBackupsOf(path);
    else
        salvage(path);
}

void MainWindow::showBackupsOf(const QString &path)
{
    auto *page = new BackupsPage(path, Backups(path, {}).list(), BackupsPage::Offer::PutBack);
    page->setProperty("oneVisit", true);
    page->setWindowTitle(tr("Backups"));
    connect(page, &BackupsPage::closed, this, &MainWindow::showHome, Qt::QueuedConnection);
    connect(
        page, &BackupsPage::restore, this, [this, path](const QString &copy, const QString &when) {
            if (!m_dialogs.confirm(this, tr("Put this backup back?"),
                                   tr("The register goes back to how it was on %1. How it is now is kept as a backup, too.").arg(when), tr("Put it back")))
                return;
            if (auto restored = Backups(path, {}).restore(copy, m_clock.nowUtc()); !restored)
                report(tr("The backup could not be put back"), restored.error());
            else {
                m_endedWell = true;
                openRegister(path, Workspace::Missing::Refuse);
                if (m_workspace.isOpen())
                    tellBackupIsBack(m_dialogs, this, when);
            }
        },
        Qt::QueuedConnection);
    showPage(page);
    page->focusHeading();
}

void MainWindow::salvage(const QString &path)
{
    const QFileInfo info(path);
    QString out = m_dialogs.saveFile(this, tr("Where should the new register be?"), info.path() + QStringLiteral("/%1 saved.eqia").arg(info.completeBaseName()), tr("Registers (*.eqia)"));
    if (out.isEmpty())
        return;
    if (QFileInfo(out).suffix().isEmpty())
        out += QStringLiteral(".eqia");
    const auto saved = Register::recover(path, out);
    if (!saved) {
        report(tr("Nothing could be saved"), saved.error());
        return;
    }
    QString text = saved->assessments == 1 ? tr("1 assessment could be read. It is in “%1”, which is open now.").arg(out)
                                           : tr("%1 assessments could be read. They are in “%2”, which is open now.").arg(saved->assessments).arg(out);
    if (!saved->isComplete())
        text += QStringLiteral("\n\n") + saved->lost.mid(0, 5).join(u'\n');
    openRegister(out, Workspace::Missing::Refuse);
    m_dialogs.tell(this, tr("What could be read is saved"), text);
}

void MainWindow::showBackups()
{
    if (!m_workspace.isOpen())
        return;
    saveAll();
    auto *page = new BackupsPage(m_workspace.path(), Backups(m_workspace.path(), {}).list(), m_workspace.isReadOnly() ? BackupsPage::Offer::Nothing : BackupsPage::Offer::PutBackOrMake);
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
            else { // what was said about the register as it was is not true of this one
                m_endedWell = true;
                m_cameBack = m_damaged = false;
                m_returned.reset();
            }
            if (m_workspace.isOpen())
                afterOpening();
            if (restored && m_workspace.isOpen())
                tellBackupIsBack(m_dialogs, this, when);
        },
        Qt::QueuedConnection);
    connect(
        page, &BackupsPage::makeNow, this, [this] {
            if (auto made = m_workspace.saveCopy(Backups(m_workspace.path(), {}).freeName(m_clock.nowUtc())); !made)
                report(tr("The backup could not be made"), made.error());
            showBackups(); // it heads the list
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

} // namespace dueregard
