// SPDX-License-Identifier: Apache-2.0
// The menu: every action of the program is in it, with its key.
#include "ui/MainWindow.h"

#include "core/report/ReportFormats.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/fields/PassageLanguages.h"
#include "ui/fields/RichEditor.h"
#include "ui/preview/PreviewPage.h"
#include "ui/register/HomePage.h"
#include "ui/theme/Theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>

namespace dueregard {

QAction *MainWindow::add(QMenu *menu, const QString &text, const QKeySequence &keys, void (MainWindow::*slot)())
{
    QAction *action = menu->addAction(text);
    if (!keys.isEmpty())
        action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildAssessmentMenu();
    buildViewMenu();
    buildToolsMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_needWritable += add(menu, tr("&New assessment"), QKeySequence::New, &MainWindow::newAssessment);
    menu->addSeparator();
    add(menu, tr("&Open register…"), QKeySequence::Open, &MainWindow::chooseRegister);
    add(menu, tr("New &register…"), {}, &MainWindow::newRegister);
    m_recentMenu = menu->addMenu(tr("Re&cent registers"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, [this] {
        m_recentMenu->clear();
        for (const QString &path : m_settings.recentRegisters()) {
            QAction *action = m_recentMenu->addAction(QString(path).replace(u'&', QStringLiteral("&&")));
            connect(action, &QAction::triggered, this, [this, path] { openRegister(path, Workspace::Missing::Refuse); });
        }
        if (m_recentMenu->isEmpty())
            m_recentMenu->addAction(tr("None yet"));
    });
    m_needAssessment += add(menu, tr("Save no&w"), QKeySequence(QStringLiteral("Ctrl+S")), &MainWindow::saveNow);
    m_needRegister += add(menu, tr("&Save a copy of this register…"), QKeySequence(QStringLiteral("Ctrl+Shift+S")), &MainWindow::saveCopy);
    m_needRegister += add(menu, tr("&Backups…"), {}, &MainWindow::showBackups);
    menu->addSeparator();
    QAction *exportOne = add(menu, tr("&Export this assessment…"), {}, &MainWindow::exportCurrent);
    m_needAssessment += exportOne;
    connect(menu, &QMenu::aboutToShow, this, [this, exportOne] { exportOne->setEnabled(m_assessment || (isShown(m_home) && !m_home->selected().isEmpty())); });
    m_needWritable += add(menu, tr("&Import an assessment…"), {}, &MainWindow::importAssessment);
    menu->addSeparator();
    m_needRegister += add(menu, tr("Re&ports on all assessments…"), {}, &MainWindow::makeRegisterReport);
    m_needAssessment += add(menu, tr("Export P&DF…"), QKeySequence(QStringLiteral("Ctrl+Shift+P")), &MainWindow::exportPdf);
    m_needAssessment += add(menu, tr("&Formats and copies…"), QKeySequence(QStringLiteral("Ctrl+E")), &MainWindow::chooseFormat);
    m_needAssessment += add(menu, tr("&Print…"), QKeySequence::Print, &MainWindow::print);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Q")));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = add(menu, tr("&Undo"), QKeySequence::Undo, &MainWindow::undo);
    m_redo = add(menu, tr("&Redo"), QKeySequence::Redo, &MainWindow::redo);
    menu->addSeparator();
    QMenu *text = menu->addMenu(tr("&Text"));
    connect(text, &QMenu::aboutToShow, this, [this, text] { fillTextMenu(text); });
    menu->addSeparator();
    m_needRegister += add(menu, tr("&Find…"), QKeySequence::Find, &MainWindow::find);
}

void MainWindow::fillTextMenu(QMenu *menu)
{
    // The editors have these keys already; here they can be found.
    qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves them
    menu->clear();
    QWidget *focus = focusWidget();
    const auto offer = [&](const QString &text, const char *keys, const char *act) {
        QAction *action = menu->addAction(keys[0] ? text + u'\t' + QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText) : text);
        const QByteArray name(act);
        action->setEnabled(focus && focus->metaObject()->indexOfMethod(QMetaObject::normalizedSignature((name + "()").constData()).constData()) >= 0);
        connect(action, &QAction::triggered, focus ? focus : this, [focus = QPointer<QWidget>(focus), name] {
            if (focus)
                QMetaObject::invokeMethod(focus, name.constData());
        });
    };
    offer(tr("Cu&t"), "Ctrl+X", "cut");
    offer(tr("&Copy"), "Ctrl+C", "copy");
    offer(tr("&Paste"), "Ctrl+V", "paste");
    offer(tr("Select &all"), "Ctrl+A", "selectAll");
    menu->addSeparator();
    offer(tr("&Bold"), "Ctrl+B", "toggleStrong");
    offer(tr("&Italic"), "Ctrl+I", "toggleEmphasis");
    offer(tr("&Heading"), "Ctrl+Alt+2", "toggleSectionHeading");
    offer(tr("&List"), "Ctrl+Shift+8", "toggleBullets");
    offer(tr("&Numbered list"), "Ctrl+Shift+7", "toggleNumbers");
    offer(tr("Lin&k…"), "Ctrl+K", "linkWanted");
    offer(tr("Ta&ble"), "", "insertTable");
    QMenu *languages = menu->addMenu(tr("Lan&guage of the words"));
    auto *editor = qobject_cast<RichEditor *>(focus);
    languages->setEnabled(editor && !editor->isReadOnly());
    if (languages->isEnabled())
        fillLanguageMenu(languages, editor);
}

void MainWindow::buildAssessmentMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Assessment"));
    m_assessmentMenu = menu;
    m_needAssessment += add(menu, tr("&All steps"), QKeySequence(QStringLiteral("Ctrl+T")), &MainWindow::showTaskList);
    m_needAssessment += add(menu, tr("&Whole picture"), QKeySequence(QStringLiteral("Ctrl+Shift+W")), &MainWindow::showWholePicture);
    m_needAssessment += add(menu, tr("&Check your answers"), QKeySequence(QStringLiteral("Ctrl+Shift+C")), &MainWindow::showCheckAnswers);
    m_needAssessment += add(menu, tr("Re&view points"), {}, &MainWindow::showPoints);
    m_needAssessment += add(menu, tr("&Report"), QKeySequence(QStringLiteral("Ctrl+R")), &MainWindow::showReport);
    m_besideAction = add(menu, tr("Report &beside the assessment"), QKeySequence(QStringLiteral("Ctrl+Shift+R")), &MainWindow::toggleBeside);
    m_besideAction->setCheckable(true);
    m_needAssessment += m_besideAction;
    if (isAvailable(PrintSet::Paragraph) && isAvailable(ReportFormat::Text))
        m_needAssessment += add(menu, tr("Copy the &paragraph for a committee report"), {}, &MainWindow::copyParagraph);
    m_needAssessment += add(menu, tr("&Make a document for people…"), {}, &MainWindow::makeAnyDocument);
    menu->addSeparator();
    const QList<QAction *> changing{add(menu, tr("Copy as a &new assessment"), {}, &MainWindow::copyCurrent),
                                    add(menu, tr("&Delete this assessment"), {}, &MainWindow::deleteCurrent)};
    m_needAssessment += changing;
    connect(menu, &QMenu::aboutToShow, this, [this, changing] { // they are for the chosen row of the list as well
        const bool listed = isShown(m_home) && !m_home->showsDeleted() && !m_home->selected().isEmpty() && !m_workspace.isReadOnly();
        for (QAction *action : changing)
            action->setEnabled(m_assessment || listed);
    });
    menu->addSeparator();
    add(menu, tr("&List of assessments"), QKeySequence(QStringLiteral("Alt+Home")), &MainWindow::showHome); // texts have Ctrl+Home
    m_needRegister += add(menu, tr("Deleted l&ist"), {}, &MainWindow::showDeletedList);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_railAction = add(menu, tr("&Steps at the side"), {}, &MainWindow::toggleRail);
    m_railAction->setCheckable(true);
    m_railAction->setChecked(m_settings.isRailShown());
    m_helpAction = add(menu, tr("&Help at the side"), {}, &MainWindow::toggleHelpPanel);
    m_helpAction->setCheckable(true);
    m_helpAction->setChecked(m_settings.isHelpShown());
    menu->addSeparator();
    QAction *bigger = add(menu, tr("&Larger text"), {}, &MainWindow::biggerText);
    bigger->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    add(menu, tr("S&maller text"), QKeySequence(QStringLiteral("Ctrl+-")), &MainWindow::smallerText);
    add(menu, tr("&Normal text"), QKeySequence(QStringLiteral("Ctrl+0")), &MainWindow::normalText);
    menu->addSeparator();
    QMenu *colours = menu->addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const struct {
        SchemeChoice choice;
        QString key;
        QString text;
    } schemes[] = {{SchemeChoice::System, QStringLiteral("system"), tr("&As the system")},
                   {SchemeChoice::Light, QStringLiteral("light"), tr("&Light")},
                   {SchemeChoice::Dark, QStringLiteral("dark"), tr("&Dark")},
                   {SchemeChoice::Contrast, QStringLiteral("contrast"), tr("&High contrast")}};
    for (const auto &scheme : schemes) {
        QAction *action = colours->addAction(scheme.text);
        action->setCheckable(true);
        action->setChecked(m_settings.colours() == scheme.key);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] {
            Theme::get().setChoice(scheme.choice);
            m_settings.setColours(scheme.key);
        });
    }
    menu->addSeparator();
    add(menu, tr("Next &part of the window"), QKeySequence(QStringLiteral("F6")), &MainWindow::nextPane);
    add(menu, tr("P&revious part of the window"), QKeySequence(QStringLiteral("Shift+F6")), &MainWindow::previousPane);
    m_needAssessment += add(menu, tr("Ne&xt heading of the page"), QKeySequence(QStringLiteral("Ctrl+PgDown")), &MainWindow::nextHeading);
    m_needAssessment += add(menu, tr("Pre&vious heading of the page"), QKeySequence(QStringLiteral("Ctrl+PgUp")), &MainWindow::previousHeading);
}

void MainWindow::buildToolsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Tools"));
    add(menu, tr("&Your organisation and you…"), {}, &MainWindow::showProfile);
    m_needRegister += add(menu, tr("&How we listen: review of all assessments"), {}, &MainWindow::showReview);
    m_needRegister += add(menu, tr("&Check this register"), {}, &MainWindow::checkRegister);
    menu->addSeparator();
    m_purge = add(menu, tr("&Remove personal text…"), {}, &MainWindow::showPurge);
    m_needRegister += add(menu, tr("What was re&moved for good"), {}, &MainWindow::showRemoved);
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Help with this page"), QKeySequence::HelpContents, &MainWindow::toggleHelpNow);
    add(menu, tr("&Keyboard shortcuts"), QKeySequence(QStringLiteral("Ctrl+F1")), &MainWindow::showShortcuts);
    menu->addSeparator();
    QAction *about = add(menu, tr("&About Due Regard"), {}, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

} // namespace dueregard
