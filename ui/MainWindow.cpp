// SPDX-License-Identifier: Apache-2.0
#include "ui/MainWindow.h"

#include "ui/assessment/AssessmentPage.h"
#include "ui/assessment/AssessmentView.h"
#include "ui/preview/PreviewPage.h"
#include "ui/register/HomePage.h"
#include "ui/register/ProfilePage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Heading.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSessionManager>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {

constexpr char bannerRank[] = "rank"; ///< the lowest goes first when there are too many

/// At most two banners at once, or the field that is being written has no room: what is only good to know goes first. It comes
/// back when another has gone.
void showMostImportant(const QList<QPointer<Banner>> &notices, const AssessmentSession *session)
{
    const int elsewhere = session && session->saveState().kind == SaveState::Kind::NotSaved ? 1 : 0; // the page says that one
    QList<Banner *> shown;
    for (const QPointer<Banner> &one : notices)
        if (one)
            shown.append(one);
    const QList<Banner *> all = shown;
    while (!shown.isEmpty() && shown.size() + elsewhere > 2)
        shown.removeOne(*std::min_element(shown.begin(), shown.end(), [](const Banner *a, const Banner *b) { return a->property(bannerRank).toInt() < b->property(bannerRank).toInt(); }));
    for (Banner *one : all)
        if (one->isHidden() == shown.contains(one))
            one->setVisible(shown.contains(one));
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, Settings &settings, Dialogs &dialogs, const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace), m_settings(settings), m_dialogs(dialogs), m_clock(clock), m_endedWell(settings.endedWell())
{
    setObjectName(QStringLiteral("mainWindow"));
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bannerArea = new QWidget;
    m_banners = new QVBoxLayout(m_bannerArea);
    m_banners->setContentsMargins(spaceOf(4), spaceOf(3), spaceOf(4), spaceOf(1));
    m_banners->setSpacing(spaceOf(2));
    m_bannerArea->hide();
    column->addWidget(m_bannerArea);
    m_pages = new QStackedWidget;
    column->addWidget(m_pages, 1);
    setCentralWidget(central);

    m_home = new HomePage(m_clock);
    m_pages->addWidget(m_home);
    connect(m_home, &HomePage::newAssessment, this, &MainWindow::newAssessment);
    connect(m_home, &HomePage::showReview, this, &MainWindow::showReview, Qt::QueuedConnection);
    connect(m_home, &HomePage::openAssessment, this, &MainWindow::openAssessment);
    connect(m_home, &HomePage::copyAssessment, this, &MainWindow::copyAssessment);
    connect(m_home, &HomePage::exportAssessment, this, &MainWindow::exportAssessment);
    connect(m_home, &HomePage::deleteAssessment, this, &MainWindow::deleteAssessment);
    connect(m_home, &HomePage::restoreAssessment, this, &MainWindow::restoreAssessment);
    connect(m_home, &HomePage::undoOffered, this, &MainWindow::updateActions);
    connect(m_home, &HomePage::openRegister, this, [this](const QString &path) { openRegister(path, Workspace::Missing::Refuse); });
    connect(m_home, &HomePage::openAnotherRegister, this, &MainWindow::chooseRegister);

    buildMenus();
    connect(&m_workspace, &Workspace::sessionChanged, this, &MainWindow::onSessionChanged);
    connect(&m_workspace, &Workspace::lockLost, this, [this] {
        m_lockLost = true;
        updateBanners();
    });
    connect(&m_workspace, &Workspace::waitingWordsChanged, this, &MainWindow::updateBanners);
    connect(&m_workspace, &Workspace::assessmentsChanged, this, [this] {
        if (m_pages->currentWidget() == m_home)
            m_home->refresh();
    });
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(300);
    connect(&m_placeTimer, &QTimer::timeout, this, &MainWindow::rememberPlace);
    connect(qApp, &QApplication::focusChanged, &m_placeTimer, qOverload<>(&QTimer::start));
    // Both are only a last chance: everything is saved as it is typed.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] {
        saveAll();
        m_settings.setEndedWell(true);
    });
    connect(
        qApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &) { saveAll(); }, Qt::DirectConnection);

    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(QSize(1366, 860).boundedTo(screen()->availableSize() - QSize(16, 48))); // room for the frame
    updateActions();
    updateTitle();
}

MainWindow::~MainWindow()
{
    m_settings.setEndedWell(true); // whoever gets this far was not killed
    // Pages refer to the session, which the workspace owns: they go first.
    delete m_preview.data();
    delete m_assessment.data();
}

// --- register ------------------------------------------------------------------------------------------------------------

void MainWindow::openRegister(const QString &path, Workspace::Missing missing, bool takeOver)
{
    if (m_workspace.isOpen() && QFileInfo(m_workspace.path()) == QFileInfo(path)) {
        showHome();
        return;
    }
    const QString before = m_workspace.path();
    saveAll();
    delete m_preview.data();
    delete m_assessment.data();
    m_home->setSource({}, true);
    m_damaged = m_lockLost = m_cameBack = false;
    m_returned.reset();
    if (auto opened = m_workspace.open(path, missing, takeOver); !opened) {
        const Error error = opened.error();
        if (error.kind == ErrorKind::NotFound)
            m_settings.removeRecentRegister(path);
        // The officer asked for another register and keeps the one there was.
        if (!before.isEmpty() && before != path && m_workspace.open(before, Workspace::Missing::Refuse))
            afterOpening();
        else
            updateBanners();
        m_home->setRecentRegisters(m_settings.recentRegisters(), m_workspace.path());
        updateActions();
        cannotOpen(path, error);
        return;
    }
    afterOpening();
}

void MainWindow::afterOpening()
{
    Register *file = m_workspace.registerFile();
    m_home->setSource([file](const RegisterQuery &query) { return file->list(query); }, m_workspace.isReadOnly());
    m_home->setRecentRegisters(m_settings.recentRegisters(), m_workspace.path());
    updateBanners();
    updateActions();
    // After the window is up: reading the whole file is nobody's idea of starting quickly.
    const QString path = m_workspace.path();
    QTimer::singleShot(1500, this, [this, path] {
        if (m_workspace.path() == path)
            runCheck(
                path, [path] { return quickCheckRegister(path); }, false);
    });
    const bool welcoming = m_welcome && m_pages->currentWidget() == m_welcome;
    const QString left = m_workspace.isReadOnly() ? QString() : m_settings.leftOpen(m_workspace.path());
    if (!m_settings.hasAskedForProfile() && !m_workspace.isReadOnly() && !welcoming)
        showProfile();
    else
        showHome();
    if (!left.isEmpty())
        comeBackTo(left);
}

void MainWindow::comeBackTo(const QString &id)
{
    if (!m_workspace.registerFile()->load(id))
        return;
    const QStringList place = m_settings.leftPlace();
    openAssessment(id);
    if (!m_assessment)
        return;
    const QString page = place.value(0, m_workspace.session()->assessment().lastPage);
    if (!page.isEmpty())
        m_assessment->showPage(page);
    if (place.size() == 4 && m_assessment->pageId() == page) {
        const auto kind = recordKindFrom(place[1]);
        if (kind || place[1].isEmpty())
            m_assessment->goTo({kind, place[2], place[3]});
        if (m_assessment->pageId() != page) // a question may stand on two pages
            m_assessment->showPage(page);
    }
    m_settings.setLeftPlace(place); // nothing has the keyboard before the window is shown
    if (!m_endedWell) {
        m_endedWell = true; // said once
        m_cameBack = true;
        updateBanners();
    }
}

void MainWindow::rememberPlace()
{
    keepWelcome();
    if (!m_assessment || !isShown(m_assessment))
        return;
    QStringList place{m_assessment->pageId()};
    if (const auto field = m_assessment->fieldNow())
        place << (field->kind ? nameOf(*field->kind) : QString()) << field->id << field->field;
    else if (m_settings.leftPlace().value(0) == place.first())
        return; // the keyboard is in a menu or another window for a moment
    m_settings.setLeftPlace(place);
}

Banner *MainWindow::addNotice(Tone tone, const QString &title, const QString &text)
{
    auto *banner = new Banner(tone, title, text);
    banner->setProperty(bannerRank, tone == Tone::Problem ? 3 : tone == Tone::Warn ? 2
                                                                                   : 1);
    m_banners->addWidget(banner);
    m_notices.append(banner);
    return banner;
}

void MainWindow::updateBanners()
{
    for (const QPointer<Banner> &old : std::as_const(m_notices)) {
        if (!old)
            continue;
        old->hide();
        m_banners->removeWidget(old);
        old->deleteLater(); // one of its buttons may have led here
    }
    m_notices.clear();
    const auto notice = [this](Tone tone, const QString &title, const QString &text) { return addNotice(tone, title, text); };
    if (!m_workspace.isOpen()) {
        Banner *banner = notice(Tone::Warn, tr("No register is open"), tr("Open a register, or start a new one, to see and write assessments."));
        connect(banner->addAction(tr("Open a register")), &QPushButton::clicked, this, &MainWindow::chooseRegister);
        connect(banner->addAction(tr("New register")), &QPushButton::clicked, this, &MainWindow::newRegister);
    } else if (m_workspace.isReadOnly()) {
        const bool locked = m_workspace.registerFile()->readOnlyReason() == ReadOnlyReason::LockedByOther;
        Banner *banner = notice(Tone::Note, tr("Open for reading only"), m_workspace.registerFile()->readOnlyMessage());
        banner->setProperty(bannerRank, 2);
        connect(banner->addAction(tr("Save a copy")), &QPushButton::clicked, this, &MainWindow::saveCopy);
        if (locked) {
            connect(banner->addAction(tr("Try again")), &QPushButton::clicked, this, [this] { openAgain(false); });
            connect(banner->addAction(tr("Work in it all the same")), &QPushButton::clicked, this, &MainWindow::workAllTheSame);
        }
    }
    if (m_cameBack) {
        Banner *banner = notice(Tone::Note, tr("Due Regard ended without being closed"), tr("You are back where you were, with everything that you had typed."));
        banner->setProperty(bannerRank, 0);
        connect(banner->addAction(tr("Hide this message")), &QPushButton::clicked, this, [this] {
            m_cameBack = false;
            updateBanners();
            if (m_assessment)
                m_assessment->page()->heading()->focusHere();
        });
    }
    if (m_damaged) {
        Banner *banner = notice(Tone::Problem, tr("This register is damaged"), m_integrity.text());
        connect(banner->addAction(tr("Show backups")), &QPushButton::clicked, this, &MainWindow::showBackups);
        connect(banner->addAction(tr("Save a copy")), &QPushButton::clicked, this, &MainWindow::saveCopy);
    }
    if (m_lockLost) {
        Banner *banner = notice(Tone::Warn, tr("Somebody else has opened this register for writing"),
                                tr("If you both go on, one of you will be stopped before anything is overwritten. Talk to them, or save a copy."));
        connect(banner->addAction(tr("Save a copy")), &QPushButton::clicked, this, &MainWindow::saveCopy);
    }
    addWaitingBanners();
    showMostImportant(m_notices, m_workspace.session());
    m_bannerArea->setVisible(!m_notices.isEmpty());
}

// --- pages ---------------------------------------------------------------------------------------------------------------

AssessmentView *MainWindow::assessmentView() const { return m_assessment; }
PreviewPage *MainWindow::previewPage() const { return m_preview; }

void MainWindow::showPage(QWidget *page)
{
    QWidget *before = m_pages->currentWidget();
    if (before != page) {
        keepWelcome();
        if (m_welcome && before == m_welcome && !m_settings.profile().isEmpty())
            m_settings.setAskedForProfile();
    }
    if (m_beside && m_beside->isAncestorOf(page))
        page = m_beside;
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    if (m_assessment && before && before != page && m_assessment->isAncestorOf(QApplication::focusWidget()))
        m_leftAt = QApplication::focusWidget();
    m_pages->setCurrentWidget(page);
    // Pages made for one visit go when they are left.
    if (before && before != page && before->property("oneVisit").toBool())
        before->deleteLater();
    updateActions();
    updateTitle();
}

bool MainWindow::isShown(const QWidget *page) const
{
    const QWidget *now = m_pages->currentWidget();
    return page && (now == page || (m_beside && now == m_beside && m_beside->isAncestorOf(page)));
}

void MainWindow::showHome()
{
    const QString last = m_workspace.session() ? m_workspace.session()->assessment().id : QString();
    if (m_assessment)
        m_assessment->commit();
    delete m_preview.data();
    delete m_assessment.data();
    m_workspace.closeAssessment();
    m_settings.setLeftOpen({}, {});
    m_home->refresh();
    showPage(m_home);
    m_home->select(last);
    m_home->focusHere();
}

void MainWindow::showDeletedList()
{
    showHome();
    m_home->showDeleted(true);
    m_home->focusHere();
}

void MainWindow::openAssessment(const QString &id)
{
    delete m_preview.data();
    delete m_assessment.data();
    auto session = m_workspace.openAssessment(id);
    if (!session) {
        report(tr("This assessment could not be opened"), session.error());
        return;
    }
    m_assessment = new AssessmentView(**session, m_clock, m_dialogs);
    m_assessment->setRailWanted(m_settings.isRailShown());
    m_assessment->setHelpWanted(m_settings.isHelpShown());
    m_settings.setLeftOpen(m_workspace.path(), id);
    m_settings.setLeftPlace({});
    m_settings.setEndedWell(false);
    m_assessmentMenu->insertActions(m_assessmentMenu->actions().value(0), m_assessment->pageActions()); // they go with the view
    connect(m_assessment, &AssessmentView::goHome, this, &MainWindow::showHome, Qt::QueuedConnection);
    connect(m_assessment, &AssessmentView::openReport, this, &MainWindow::showReport, Qt::QueuedConnection);
    connect(m_assessment, &AssessmentView::openFile, this, &MainWindow::openAttachment);
    connect(m_assessment, &AssessmentView::makeDocument, this, &MainWindow::makeDocument);
    connect(m_assessment, &AssessmentView::saveCopyWanted, this, &MainWindow::saveCopy);
    connect(m_assessment, &AssessmentView::openAgainWanted, this, [this] { openAgain(false); });
    connect(m_assessment, &AssessmentView::openAnotherWanted, this, &MainWindow::chooseRegister);
    connect(m_assessment, &AssessmentView::titleChanged, this, &MainWindow::updateTitle);
    connect(m_assessment, &AssessmentView::pageChanged, &m_placeTimer, qOverload<>(&QTimer::start));
    showPage(m_assessment);
    m_assessment->showTaskList();
}

void MainWindow::onSessionChanged()
{
    if (AssessmentSession *session = m_workspace.session()) {
        connect(session->undoStack(), &QUndoStack::canUndoChanged, this, &MainWindow::updateActions);
        connect(session->undoStack(), &QUndoStack::canRedoChanged, this, &MainWindow::updateActions);
        connect(session, &AssessmentSession::saveStateChanged, this, [this] { showMostImportant(m_notices, m_workspace.session()); });
    }
    updateActions();
    showMostImportant(m_notices, m_workspace.session());
}

void MainWindow::updateActions()
{
    const bool open = m_workspace.isOpen();
    const bool assessment = m_assessment != nullptr;
    for (QAction *action : std::as_const(m_needRegister))
        action->setEnabled(open);
    for (QAction *action : std::as_const(m_needWritable))
        action->setEnabled(open && !m_workspace.isReadOnly());
    for (QAction *action : std::as_const(m_needAssessment))
        action->setEnabled(assessment);
    if (m_assessment) // their keys would turn its pages unseen
        for (QAction *action : m_assessment->pageActions())
            action->setEnabled(isShown(m_assessment));
    AssessmentSession *session = m_workspace.session();
    m_purge->setEnabled(assessment && !m_workspace.isReadOnly());
    m_undo->setEnabled(session ? session->undoStack()->canUndo() : isShown(m_home) && m_home->offersUndo());
    m_redo->setEnabled(session && session->undoStack()->canRedo());
    m_besideAction->setChecked(m_beside && m_pages->currentWidget() == m_beside);
}

void MainWindow::updateTitle()
{
    const QString program = tr("Due Regard");
    const QString file = m_workspace.isOpen() ? QFileInfo(m_workspace.path()).fileName() : QString();
    QString title;
    if (m_preview && m_pages->currentWidget() == m_preview) // side by side the assessment names the window
        title = m_preview->windowTitle();
    else if (m_assessment && isShown(m_assessment))
        title = m_assessment->titleText();
    else if (m_pages->currentWidget() == m_home)
        title = file.isEmpty() ? tr("Assessments") : tr("Assessments – %1").arg(file);
    else
        title = m_pages->currentWidget() ? m_pages->currentWidget()->windowTitle() : QString();
    if (m_workspace.isOpen() && m_workspace.isReadOnly())
        title += tr(" (reading only)");
    setWindowTitle(title.isEmpty() ? program : tr("%1 – %2").arg(title, program));
}

void MainWindow::report(const QString &title, const Error &error)
{
    QString text = error.message;
    if (!error.advice.isEmpty())
        text += QStringLiteral("\n\n") + error.advice;
    m_dialogs.tell(this, title, text);
}

// --- leaving ---------------------------------------------------------------------------------------------------------------

bool MainWindow::saveAll(int milliseconds)
{
    keepWelcome();
    if (m_assessment)
        m_assessment->commit();
    return m_workspace.saveNow(milliseconds);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_purging) {
        event->ignore();
        return;
    }
    while (!saveAll()) {
        const Error error = m_workspace.session() ? m_workspace.session()->saveState().error : Error();
        const QString why = error.message.isEmpty() ? tr("The register does not answer.") : error.message;
        const int choice = m_dialogs.choose(this, tr("Not saved"),
                                            tr("%1\n\nYour latest words are not in the register yet. They are kept on this computer and offered again when the register "
                                               "is next opened.")
                                                .arg(why),
                                            {tr("Try again"), tr("Save a copy elsewhere"), tr("Close anyway")});
        if (choice == 0)
            continue;
        if (choice == 1)
            saveCopy();
        if (choice != 2) {
            event->ignore();
            return;
        }
        break;
    }
    m_settings.setWindowGeometry(saveGeometry());
    rememberPlace();
    m_settings.setEndedWell(true);
    delete m_preview.data();
    delete m_assessment.data();
    m_workspace.close();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_assessment)
        m_assessment->commit();
}

} // namespace dueregard
