// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/session/Workspace.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/theme/Tokens.h"

#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace dueregard {

class AssessmentView;
class Banner;
class HomePage;
class PreviewPage;
class ProfilePage;
struct BlockSource;

/// The window: menu, banners about the register, and one page at a time (home, an assessment, its report, settings).
/// Every action of the program is in its menu.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// All must outlive the window.
    MainWindow(Workspace &workspace, Settings &settings, Dialogs &dialogs, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a register and shows home; asks for the profile first when nobody has yet. A failure is shown in words.
    /// `takeOver`: also when somebody else has it open for writing; the officer was asked.
    void openRegister(const QString &path, Workspace::Missing missing, bool takeOver = false);
    void showHome();
    void showDeletedList();
    void openAssessment(const QString &id);
    /// Saves everything now, with what stands on the welcome page; true when it is on disk.
    bool saveAll(int milliseconds = 5000);

    AssessmentView *assessmentView() const;
    PreviewPage *previewPage() const;
    HomePage *homePage() const { return m_home; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildAssessmentMenu();
    void buildViewMenu();
    void buildToolsMenu();
    void buildHelpMenu();
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys, void (MainWindow::*slot)());
    void updateActions();
    void updateTitle();
    void updateBanners();
    /// What could not be saved last time: which words of which assessment wait, and how putting them in went.
    void addWaitingBanners();
    void putWordsBack();
    Banner *addNotice(Tone tone, const QString &title, const QString &text);
    void showPage(QWidget *page);
    void report(const QString &title, const Error &error);

    void newAssessment();
    void newRegister();
    void chooseRegister();
    void saveNow();
    void saveCopy();
    void showBackups();
    void exportAssessment(const QString &id);
    void exportCurrent();
    void importAssessment();
    void copyAssessment(const QString &id);
    void deleteAssessment(const QString &id);
    void restoreAssessment(const QString &id);
    void copyCurrent();
    void deleteCurrent();
    void showTaskList();
    void showCheckAnswers();
    void showPoints();
    void showWholePicture();
    void showReport();
    /// Assessment and report side by side: the pages follow what is typed.
    void toggleBeside();
    void makePreview();
    bool isShown(const QWidget *page) const;
    void stepPane(bool forward);
    void chooseFormat();
    void copyParagraph();
    void exportPdf();
    void print();
    void goToSource(const BlockSource &source);
    void closePreview();
    void openAttachment(const QString &attachmentId);
    void makeRegisterReport();
    void makeDocument(const QString &recordId);
    void showPurge();
    void purge(const PurgeScope &scope, const QString &what, const QString &reason, const QString &officer);
    void showPurged(const PurgeScope &scope, const Result<void> &done);
    void makeAnyDocument() { makeDocument({}); }
    void showRemoved();
    void showReview();
    void showProfile();
    void checkRegister();
    /// Runs a check on another thread and shows what it found, unless another register is open by then.
    void runCheck(const QString &path, const std::function<Result<void>()> &check, bool tellWhenFine);
    void showCheck(const QString &path, const Result<void> &result, bool tellWhenFine);
    void showShortcuts();
    void showAbout();
    void toggleHelpPanel();
    void toggleHelpNow();
    void toggleRail();
    void find();
    void nextPane();
    void previousPane();
    void nextHeading();
    void previousHeading();
    void undo();
    void redo();
    void biggerText();
    void smallerText();
    void normalText();
    void changeText(double size);
    void onSessionChanged();
    void afterOpening();
    /// Closes the register that can only be read, and opens it anew.
    void openAgain(bool takeOver);
    /// To write in a register that says somebody else has it open, after asking.
    void workAllTheSame();
    /// What was typed on the welcome page belongs to the officer, with or without its button.
    void keepWelcome();
    /// Says why, and for a damaged register offers its backups and what can still be read.
    void cannotOpen(const QString &path, const Error &error);
    void showBackupsOf(const QString &path);
    void salvage(const QString &path);
    /// The assessment, page and field of last time; says so when the program had been killed.
    void comeBackTo(const QString &id);
    /// Keeps page and field for the next start.
    void rememberPlace();
    void fillTextMenu(QMenu *menu);

    Workspace &m_workspace;
    Settings &m_settings;
    Dialogs &m_dialogs;
    const Clock &m_clock;
    QStackedWidget *m_pages;
    QWidget *m_bannerArea;
    QVBoxLayout *m_banners;
    HomePage *m_home;
    QPointer<ProfilePage> m_welcome;
    QPointer<AssessmentView> m_assessment;
    QPointer<QWidget> m_leftAt; ///< what had the keyboard in the assessment when another page came over it
    QPointer<PreviewPage> m_preview;
    bool m_purging = false;        ///< text is being removed: nothing else may happen, and the window stays
    QSplitter *m_beside = nullptr; ///< holds both while they stand side by side
    QMenu *m_recentMenu = nullptr;
    QMenu *m_assessmentMenu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_railAction = nullptr;
    QAction *m_helpAction = nullptr;
    QAction *m_besideAction = nullptr;
    QAction *m_purge = nullptr;
    QList<QAction *> m_needRegister;
    QList<QAction *> m_needWritable;
    QList<QAction *> m_needAssessment;
    QList<QPointer<Banner>> m_notices;
    QTimer m_placeTimer;
    std::optional<Workspace::Returned> m_returned; ///< how putting words of last time in went, until it is hidden
    std::unique_ptr<QTemporaryDir> m_opened;       ///< copies of attachments that were opened; gone with the window
    Error m_integrity;                             ///< what the background check found
    bool m_damaged = false;
    bool m_lockLost = false;
    bool m_endedWell;        ///< the last time that the program ran; true once it was said
    bool m_cameBack = false; ///< to the assessment that was open when the program ended without being closed
};

} // namespace dueregard
