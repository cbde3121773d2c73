// SPDX-License-Identifier: Apache-2.0
// What concerns the window itself: text size, panes, find, the officer, help.
#include "ui/MainWindow.h"

#include "ui/assessment/AssessmentView.h"
#include "ui/assessment/ShortcutsPage.h"
#include "ui/preview/PreviewPage.h"
#include "ui/register/HomePage.h"
#include "ui/register/ProfilePage.h"
#include "ui/register/TextPage.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>

namespace dueregard {

void MainWindow::showProfile()
{
    keepWelcome();
    const bool first = !m_settings.hasAskedForProfile();
    auto *page = new ProfilePage(m_settings.profile(), first);
    if (first)
        m_welcome = page;
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

void MainWindow::keepWelcome()
{
    if (m_welcome && m_pages->currentWidget() == m_welcome && m_welcome->profile() != m_settings.profile())
        m_settings.setProfile(m_welcome->profile());
}

void MainWindow::showShortcuts()
{
    if (m_assessment) {
        closePreview();
        m_assessment->showShortcuts();
        return;
    }
    QList<TextPage::Section> sections;
    for (const ShortcutsPage::Part &part : ShortcutsPage::parts(findChildren<QAction *>())) {
        sections.append({part.heading, {}});
        for (const ShortcutsPage::Line &line : part.lines)
            sections.last().lines.append({line.keys, line.does});
    }
    auto *page = new TextPage(tr("Keyboard shortcuts"), sections, tr("Back to the assessments"));
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
        if (!isShown(m_assessment))
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

void MainWindow::nextHeading()
{
    if (isShown(m_assessment))
        m_assessment->stepHeading(true);
}

void MainWindow::previousHeading()
{
    if (isShown(m_assessment))
        m_assessment->stepHeading(false);
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
    else if (isShown(m_home))
        m_home->undoDeletion();
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
