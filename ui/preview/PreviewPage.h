// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Clock.h"
#include "core/settings/Settings.h"
#include "ui/preview/PrintController.h"
#include "ui/preview/ReportExport.h"
#include "ui/preview/ReportMaker.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace dueregard {

class Banner;
class Button;
class Dialogs;
class Heading;
class PageCanvas;
class Paragraph;
class PreviewBar;
class PreviewFind;
class PreviewSide;
class ReportDialog;
class Rule;

/// The report of one assessment as it will print, named by windowTitle(): to read, to go from its words to their questions, to export and print.
///
/// Built and paginated on another thread; while that goes on the old pages stay. Exporting and printing always wait for
/// the pages that the options ask for: what leaves is what is on screen.
class PreviewPage final : public QWidget {
    Q_OBJECT
public:
    /// `settings`, `dialogs` and `clock` must outlive the page. `registerPath` names whose print set is remembered, and is
    /// never written to.
    PreviewPage(const Assessment &assessment, std::shared_ptr<const Pack> pack, Settings &settings, Dialogs &dialogs, const Clock &clock,
                const QString &registerPath, ReportMaker::Recipe recipe = &ReportMaker::make, QWidget *parent = nullptr);
    ~PreviewPage() override;

    /// The assessment has changed: laid out anew 400 ms after the last call.
    void refresh(const Assessment &assessment);
    /// Whom the register's other assessments asked, for the set that lists review points.
    void setOtherPartners(const PartnerDirectory &others);

    /// Puts the focus on the page's heading.
    void focusHere();
    /// Shows the words that come from `field`, now or when the pages are there.
    void showField(const FieldKey &field);
    /// Shows the pages with these options.
    void setProfile(const ReportProfile &profile);
    /// Another dialog may have chosen below which number people are withheld.
    void takeSmallNumbers();
    /// Puts a widget (save status) at the right of the header; the page owns it.
    void setStatus(QWidget *status);
    void nextPane();     ///< F6: header, outline, controls, pages
    void previousPane(); ///< Shift+F6

    void exportPdf();
    /// Which parts, for whom and in which form; the pages behind follow every choice.
    void chooseFormat();
    void print();
    void openFind(); ///< Ctrl+F
    /// Whether F6 (or Shift+F6) would start again from the other end.
    bool isAtEdge(bool forward) const;

    static constexpr int refreshDelay = 400;  ///< ms
    static constexpr int progressDelay = 500; ///< ms before a wait is mentioned

signals:
    void goHome();
    void backToAssessment();
    void goToSource(const dueregard::BlockSource &source);
    /// A public copy has left, as a file or to a printer.
    void published(const dueregard::MadeReportPtr &report);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Then { Nothing,
                      Export,
                      Print };

    void buildHeader(QBoxLayout &column);
    void buildMessages(QBoxLayout &column);
    void arrange();
    void tellCopy();
    QList<QWidget *> panes() const;
    void stepPane(int by);
    void openSide(bool open);
    void make();
    void onMade(const MadeReportPtr &report);
    void onFailed(const Error &error);
    bool mayLeave();
    void whenReady(Then then);
    void updateProgress();
    void cancelWork();
    void updateNotes();
    void exportTo(ReportFormat format);
    void startExport();
    void saveLeftOut();
    void makeLeftOut(Then then);
    void onLeftOutMade(const MadeReportPtr &sheet);
    void fillDialog();
    void closeFind();
    int paneNow(const QList<QWidget *> &all) const;
    void onSaved(const QString &path);
    void saveWebPage(const MadeReportPtr &report, const QString &beside);
    void onNotSaved(const QString &path, const Error &error);
    /// Of a file of this report, or of the list of what it leaves out; without an ending.
    QString suggestedName(bool sheet = false) const;
    QString suggestedPath(const QString &ending) const;
    bool askPath(ReportFormat format);

    Assessment m_assessment;
    PartnerDirectory m_others;
    std::shared_ptr<const Pack> m_pack; ///< shared with the thread that makes reports
    Settings &m_settings;
    Dialogs &m_dialogs;
    const Clock &m_clock;
    QString m_registerPath;

    ReportMaker m_maker;
    ReportMaker m_sheetMaker; ///< of the list of what a public copy leaves out
    ReportExport m_export;
    PrintController m_print;
    MadeReportPtr m_report;
    MadeReportPtr m_leaving;  ///< what is being exported
    MadeReportPtr m_printing; ///< what went to the printer last; nothing for the list of what is left out
    QStringList m_accepted;   ///< remarks about persons with which a public copy may leave, as the officer said
    bool m_stale = true;      ///< the pages are not those that assessment and options ask for
    Then m_then = Then::Nothing;
    Then m_sheetThen = Then::Nothing;
    bool m_sheetWanted = false; ///< what was exported last, or is to be, is that list
    QString m_exportPath;
    ReportFormat m_exportFormat = ReportFormat::Pdf;
    ReportFormat m_lastFormat = ReportFormat::Pdf; ///< what the dialog begins with
    QPointer<ReportDialog> m_dialog;
    PreviewFind *m_find = nullptr;
    QPointer<QWidget> m_opener; ///< where the focus returns to when find closes
    QString m_exportFolder;
    std::optional<FieldKey> m_show;
    QString m_progressWords;
    QTimer m_refresh;
    QTimer m_slow;

    QHBoxLayout *m_header = nullptr;
    Button *m_home = nullptr;
    QWidget *m_homeMark = nullptr;
    Button *m_back = nullptr;
    Heading *m_heading = nullptr;
    PreviewSide *m_side;
    Rule *m_rule;
    QWidget *m_main;
    QBoxLayout *m_mainColumn;
    PreviewBar *m_bar;
    Banner *m_message = nullptr;
    QWidget *m_progress = nullptr;
    Paragraph *m_progressText = nullptr;
    PageCanvas *m_canvas;
    bool m_narrow = false;
    bool m_sideOpen = false;
};

} // namespace dueregard
