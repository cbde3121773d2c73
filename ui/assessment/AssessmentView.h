// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/session/AssessmentSession.h"
#include "ui/assessment/PageContext.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace dueregard {

class AssessmentHeader;
class AssessmentPage;
class Banner;
class Button;
class ErrorSummary;
class FindPanel;
class FootBar;
class HelpPanel;
class InlineHelp;
class PageScroll;
class Rule;
class StepsRail;

/// Everything that is seen inside one open assessment (ui.md §3): header, rail of steps, one page at a time, help. Panels
/// come and go by how many characters fit. Session, clock and dialogs must outlive it.
///
/// Page ids are those of the pack ("about.basics", "impact/age") and those below.
class AssessmentView final : public QWidget {
    Q_OBJECT
public:
    static const QString tasksPage;     ///< the task list
    static const QString answersPage;   ///< every answer; "answers/about" for one step
    static const QString pointsPage;    ///< every review point
    static const QString shortcutsPage; ///< the keyboard

    AssessmentView(AssessmentSession &session, const Clock &clock, Dialogs &dialogs, QWidget *parent = nullptr);
    ~AssessmentView() override;

    /// Shows a page, with the focus on its heading and scrolled to the top. What was typed on the page before is handed
    /// over and saved first. An id that is not there shows the task list, and false comes back.
    bool showPage(const QString &page);
    bool showTaskList() { return showPage(tasksPage); }
    bool showCheckAnswers() { return showPage(answersPage); }
    bool showPoints() { return showPage(pointsPage); }
    bool showWholePicture();
    bool showShortcuts() { return showPage(shortcutsPage); }
    /// The page of a field or record, with the keyboard in it.
    bool goTo(const FieldKey &key);
    /// The answer or record field that has the keyboard.
    std::optional<FieldKey> fieldNow() const;
    QString pageId() const { return m_pageId; }
    AssessmentPage *page() const { return m_page; }

    /// "Error: Disability – Title of the assessment"; for the window title.
    QString titleText() const;

    void continueOn(); ///< Ctrl+Enter
    void goBack();     ///< Alt+Left; from a page that is no step, to the step it was opened from
    /// "Continue" and "Back" with their keys, for the menu: add these instead of making others.
    QList<QAction *> pageActions() const { return {m_continue, m_back}; }

    void openFind(); ///< Ctrl+F
    void openHelp(); ///< F1: puts the keyboard into the help of this page, opening it first
    void nextPane(); ///< F6
    void previousPane();
    /// Ctrl+Page Down and Ctrl+Page Up: to the next (previous) heading of the page, past everything between. Stays at the end.
    void stepHeading(bool forward);
    /// Whether F6 (or Shift+F6) would start again from the other end.
    bool isAtEdge(bool forward) const;
    /// The first part, or the last.
    void focusPane(bool first);
    /// View menu; remembered by whoever calls it.
    void setRailWanted(bool wanted);
    void setHelpWanted(bool wanted);
    bool isRailWanted() const { return m_railWanted; }
    bool isHelpWanted() const { return m_helpWanted; }

    /// One step back or forward, wherever it was, and shows the place that changed.
    void undo();
    void redo();

    /// Hands everything typed to the session and sends it to the writer. Call before closing, and when the window goes to
    /// the background.
    void commit();

signals:
    void goHome();
    void openReport(const QString &page);
    void titleChanged(const QString &title);
    void pageChanged(const QString &page);
    /// The officer wants to see an attached file; its bytes are in the register.
    void openFile(const QString &attachmentId);
    /// The officer wants a document for people; of this activity or working group, or of any when empty.
    void makeDocument(const QString &recordId);
    /// "Save a copy elsewhere", from the banner after a failed save. (That a register is read-only is said by the window.)
    void saveCopyWanted();
    void openAgainWanted();   ///< the register, because this one is written to no more
    void openAnotherWanted(); ///< another register

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Way { Forward,
                     Back };
    void build();
    AssessmentPage *makePage(const QString &id);
    bool waits(const QString &page) const;
    static bool isAside(const QString &id);
    void place(AssessmentPage *page, const QString &id);
    void handOver();
    void showProblems();
    QStringList order() const;
    QString neighbour(Way way) const;
    void arrange();
    void updateFoot();
    void updateHelp();
    void updateSaveState();
    void updateTitle();
    void openSteps(bool on);
    void closeFind();
    void showInlineHelp(bool on);
    void buildBanners();
    void showBanners();
    void orderTabs();
    void revealFocus();
    bool isStale() const;
    QList<QWidget *> panes() const;
    void toPane(int by);
    qsizetype paneNow(const QList<QWidget *> &all) const;
    void focusIn(QWidget *pane);
    void step(bool back);

    PageContext m_context;
    QString m_pageId;
    QSet<QString> m_writtenAnyway; ///< steps that the officer opened before they could start
    QString m_cameFrom;            ///< page of a step, while one that is none is shown
    AssessmentPage *m_page = nullptr;
    AssessmentHeader *m_header = nullptr;
    StepsRail *m_rail = nullptr;
    PageScroll *m_railScroll = nullptr;
    Rule *m_railRule = nullptr;
    QHBoxLayout *m_middle = nullptr;
    QVBoxLayout *m_center = nullptr;
    PageScroll *m_scroll = nullptr;
    QVBoxLayout *m_pad = nullptr;
    QWidget *m_pageHolder = nullptr;
    FindPanel *m_find = nullptr;
    FootBar *m_foot = nullptr;
    bool m_footInPage = false;
    HelpPanel *m_help = nullptr;
    QPointer<InlineHelp> m_inlineHelp;
    QWidget *m_banners = nullptr;
    Banner *m_saveBanner = nullptr;
    QList<Button *> m_saveAgain;   ///< what helps where trying again may
    QList<Button *> m_openInstead; ///< and where it cannot
    ErrorSummary *m_problems = nullptr;
    QPointer<QWidget> m_opener; ///< what the focus returns to when steps, find or help close
    QString m_helpOf;           ///< field whose help is shown; empty for the page's own
    bool m_railWanted = true;
    bool m_helpWanted = true;
    bool m_stepsOpen = false;
    std::optional<FieldKey> m_touched; ///< what the last undo or redo changed
    QAction *m_continue = nullptr;
    QAction *m_back = nullptr;
};

} // namespace dueregard
