// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewPage.h"

#include "core/domain/WellKnown.h"
#include "ui/a11y/Announce.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/preview/PageCanvas.h"
#include "ui/preview/PreviewBar.h"
#include "ui/preview/PreviewFind.h"
#include "ui/preview/PreviewSide.h"
#include "ui/preview/ReportDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Rule.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QUrl>

namespace dueregard {

namespace {
constexpr int previewNarrowBelow = 90; ///< characters
constexpr int tinyBelow = 45;          ///< characters
constexpr int lowBelow = 28;           ///< lines
constexpr int sideWidth = 34;          ///< characters
} // namespace

PreviewPage::PreviewPage(const Assessment &assessment, std::shared_ptr<const Pack> pack, Settings &settings, Dialogs &dialogs,
                         const Clock &clock, const QString &registerPath, ReportMaker::Recipe recipe, QWidget *parent)
    : QWidget(parent), m_assessment(assessment), m_pack(std::move(pack)), m_settings(settings), m_dialogs(dialogs), m_clock(clock),
      m_registerPath(registerPath), m_maker(nullptr, std::move(recipe)), m_sheetMaker(nullptr, &ReportMaker::makeLeftOut), m_side(new PreviewSide), m_rule(new Rule(Qt::Vertical)),
      m_main(new QWidget), m_mainColumn(new QVBoxLayout(m_main)), m_bar(new PreviewBar), m_canvas(new PageCanvas)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetNoConstraint); // a visible outline would forbid the width at which it hides
    buildHeader(*column);
    column->addWidget(new Rule);
    auto *panes = new QHBoxLayout;
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    panes->addWidget(m_side);
    panes->addWidget(m_rule);
    panes->addWidget(m_main, 1);
    column->addLayout(panes, 1);
    m_mainColumn->setContentsMargins(0, 0, 0, 0);
    m_mainColumn->setSpacing(0);
    m_mainColumn->addWidget(m_bar);
    buildMessages(*m_mainColumn);
    m_find = new PreviewFind;
    m_find->hide();
    m_mainColumn->addWidget(m_find);
    m_mainColumn->addWidget(m_canvas, 1);
    connect(m_find, &PreviewFind::found, m_canvas, &PageCanvas::showFound);
    connect(m_find, &PreviewFind::closed, this, &PreviewPage::closeFind);

    ReportChoice last;
    last.setOptions(m_settings.reportOptions(registerPath));
    m_lastFormat = last.format;
    ReportProfile profile; // whom a copy is for is chosen each time: nothing internal leaves by habit
    profile.largePrintPoints = last.profile.largePrintPoints;
    profile.smallNumbers = last.profile.smallNumbers;
    if (const auto set = printSetFrom(m_settings.printSet(registerPath)); set && isAvailable(*set))
        profile.set = *set;
    m_bar->setProfile(profile);
    tellCopy();

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &PreviewPage::make);
    m_slow.setSingleShot(true);
    m_slow.setInterval(progressDelay);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_progress->show();
        announce(m_progress, m_progressText->text());
    });

    connect(m_bar, &PreviewBar::exportPdf, this, &PreviewPage::exportPdf);
    connect(m_bar, &PreviewBar::moreFormats, this, &PreviewPage::chooseFormat);
    connect(m_bar, &PreviewBar::print, this, &PreviewPage::print);
    connect(m_bar, &PreviewBar::profileChanged, this, [this] {
        tellCopy();
        m_settings.setPrintSet(m_registerPath, nameOf(m_bar->profile().set));
        m_settings.setReportOptions(m_registerPath, ReportChoice{m_bar->profile(), m_lastFormat}.options());
        m_refresh.stop();
        make();
    });
    connect(m_bar, &PreviewBar::zoomChanged, m_canvas, &PageCanvas::setZoom);
    connect(m_bar, &PreviewBar::contents, this, [this] { openSide(true); });
    connect(m_side, &PreviewSide::closed, this, [this] { openSide(false); });
    connect(m_side, &PreviewSide::placeChosen, this, [this](int page, double y, bool opened) {
        m_canvas->goToPage(page, y);
        if (opened && m_sideOpen) {
            openSide(false);
            m_canvas->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_canvas, &PageCanvas::currentPageChanged, this, [this](int page) {
        m_bar->setPosition(page, m_canvas->pageCount());
        m_side->setCurrentPage(page);
    });
    connect(m_canvas, &PageCanvas::goToSource, this, &PreviewPage::goToSource);

    connect(&m_maker, &ReportMaker::made, this, &PreviewPage::onMade);
    connect(&m_maker, &ReportMaker::failed, this, &PreviewPage::onFailed);
    connect(&m_maker, &ReportMaker::busyChanged, this, &PreviewPage::updateProgress);
    connect(&m_sheetMaker, &ReportMaker::made, this, &PreviewPage::onLeftOutMade);
    connect(&m_sheetMaker, &ReportMaker::busyChanged, this, &PreviewPage::updateProgress);
    connect(&m_export, &ReportExport::saved, this, &PreviewPage::onSaved);
    connect(&m_export, &ReportExport::failed, this, &PreviewPage::onNotSaved);
    connect(&m_print, &PrintController::progress, this, [this](int page, int count) {
        m_progressWords = tr("Printing page %1 of %2…").arg(page).arg(count);
        updateProgress();
    });
    connect(&m_print, &PrintController::printed, this, [this](int count, const QString &file) {
        updateProgress();
        if (const MadeReportPtr left = std::exchange(m_printing, nullptr); left && left->profile.publicCopy)
            emit published(left);
        m_message->clearActions();
        if (file.isEmpty())
            m_message->setMessage(Tone::Done, tr("%n page(s) sent to the printer", nullptr, count));
        else
            m_message->setMessage(Tone::Done, tr("%n page(s) printed to a file", nullptr, count), tr("It is “%1”.").arg(QDir::toNativeSeparators(file)));
        m_message->show();
        m_message->announceNow();
    });
    connect(&m_print, &PrintController::failed, this, [this](const Error &error) {
        updateProgress();
        m_message->clearActions();
        m_message->setMessage(Tone::Problem, tr("Not printed"), error.message);
        m_message->show();
        m_message->announceNow();
    });
    connect(&m_print, &PrintController::cancelled, this, &PreviewPage::updateProgress);
    connect(&Theme::get(), &Theme::changed, this, &PreviewPage::arrange);
    arrange();
    updateNotes();
    make();
}

PreviewPage::~PreviewPage() = default;

void PreviewPage::buildHeader(QBoxLayout &column)
{
    m_home = new Button(tr("Assessments"), Button::Kind::Link);
    m_home->setObjectName(QStringLiteral("goHome"));
    m_back = new Button(QString(), Button::Kind::Link);
    m_back->setObjectName(QStringLiteral("backToAssessment"));
    m_heading = new Heading(tr("Report"));
    m_heading->setLook(TypeSize::Body, Token::Ink, true);
    m_header = new QHBoxLayout;
    m_header->setContentsMargins(spaceOf(4), spaceOf(2), spaceOf(4), spaceOf(2));
    m_header->setSpacing(spaceOf(2));
    m_header->addWidget(m_home);
    m_homeMark = new IconLabel(QStringLiteral("chevron-right"), Token::Ink2);
    m_header->addWidget(m_homeMark);
    m_header->addWidget(m_back, 0);
    m_header->addWidget(new IconLabel(QStringLiteral("chevron-right"), Token::Ink2));
    m_header->addWidget(m_heading, 1);
    column.addLayout(m_header);
    connect(m_home, &QAbstractButton::clicked, this, &PreviewPage::goHome);
    connect(m_back, &QAbstractButton::clicked, this, &PreviewPage::backToAssessment);
}

void PreviewPage::buildMessages(QBoxLayout &column)
{
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(spaceOf(4), 0, spaceOf(4), spaceOf(2));
    messages->setSpacing(spaceOf(2));
    m_message = new Banner(Tone::Done, {});
    m_message->setObjectName(QStringLiteral("message"));
    m_message->hide();
    m_progress = new QWidget;
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->hide();
    m_progressText = new Paragraph;
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Link);
    cancel->setObjectName(QStringLiteral("cancel"));
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spaceOf(3));
    row->addWidget(m_progressText, 1);
    row->addWidget(cancel);
    messages->addWidget(m_progress);
    messages->addWidget(m_message);
    column.addLayout(messages);
    connect(cancel, &QAbstractButton::clicked, this, &PreviewPage::cancelWork);
}

// --- Layout ------------------------------------------------------------------------------------------------------------

void PreviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PreviewPage::arrange()
{
    const Theme &theme = Theme::get();
    m_narrow = theme.charactersIn(width()) < previewNarrowBelow;
    if (!m_narrow)
        m_sideOpen = false;
    m_side->setVisible(!m_narrow || m_sideOpen);
    m_side->setAlone(m_narrow);
    if (m_narrow)
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    else
        m_side->setFixedWidth(qMin(theme.characters(sideWidth), width() / 3));
    if (m_narrow)
        m_side->setMinimumWidth(0);
    m_rule->setVisible(!m_narrow);
    m_main->setVisible(!m_narrow || !m_sideOpen);
    m_bar->setContentsOffered(m_narrow);
    tellCopy();
    const QString title = m_assessment.answer(question::title).text();
    const QString shown = title.isEmpty() ? tr("Assessment without a title") : title;
    const int room = qMax(theme.characters(12), theme.charactersIn(width()) < previewNarrowBelow ? width() / 3 : width() / 2);
    m_back->setText(m_narrow ? tr("Assessment") : m_back->fontMetrics().elidedText(shown, Qt::ElideRight, room).replace(u'&', QStringLiteral("&&")));
    setWindowTitle(title.isEmpty() ? tr("Report") : tr("Report – %1").arg(title));
    m_back->setAccessibleName(tr("Back to the assessment: %1").arg(shown));

    const bool tiny = theme.charactersIn(width()) < tinyBelow; // the menu leads home as well
    m_home->setVisible(!tiny);
    m_homeMark->setVisible(!tiny);

    const int besideSide = m_narrow ? width() : width() - m_side->width();
    const bool low = height() / qMax(1, theme.em()) < lowBelow || m_bar->heightForWidth(besideSide) > height() / 3;
    // In a low window the controls scroll away with the pages instead of taking their room.
    const bool inside = m_bar->parentWidget() != m_main;
    if (low == inside)
        return;
    QWidget *focused = m_bar->focusWidget() && m_bar->focusWidget()->hasFocus() ? m_bar->focusWidget() : nullptr;
    if (low) {
        m_mainColumn->removeWidget(m_bar);
        m_canvas->setTop(m_bar);
    } else {
        m_canvas->setTop(nullptr);
        m_mainColumn->insertWidget(0, m_bar);
        m_bar->show();
    }
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
}

void PreviewPage::tellCopy()
{
    // In a narrow or low window the choice of the copy scrolls away with the pages; which one it is has to stay in sight.
    m_heading->setText(m_bar->profile().publicCopy ? tr("Report, public copy") : tr("Report, internal copy"));
}

void PreviewPage::openSide(bool open)
{
    m_sideOpen = open && m_narrow;
    arrange();
    if (m_sideOpen)
        m_side->focusFirst();
    else
        m_bar->focusContents();
}

void PreviewPage::openFind()
{
    if (m_sideOpen)
        openSide(false);
    if (m_find->isHidden())
        m_opener = focusWidget();
    m_find->setReport(m_report);
    m_find->open();
}

void PreviewPage::closeFind()
{
    m_find->hide();
    m_canvas->showFound({}, -1);
    (m_opener ? m_opener.data() : m_canvas)->setFocus(Qt::OtherFocusReason);
}

void PreviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_message->isVisible()) {
        m_message->hide();
        return;
    }
    if (event->key() == Qt::Key_Left && (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier && m_back->isVisible()) {
        emit backToAssessment();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PreviewPage::focusHere()
{
    m_heading->focusHere();
}

void PreviewPage::setStatus(QWidget *status)
{
    m_header->addWidget(status);
}

void PreviewPage::nextPane()
{
    stepPane(1);
}

void PreviewPage::previousPane()
{
    stepPane(-1);
}

int PreviewPage::paneNow(const QList<QWidget *> &all) const
{
    const QWidget *now = focusWidget();
    if (now && (m_side == now || m_side->isAncestorOf(now)))
        return 1;
    if (now && (m_bar->isAncestorOf(now) || m_main->isAncestorOf(now)))
        return int(all.size()) - (m_bar->isAncestorOf(now) ? 2 : 1);
    return 0; // the header
}

bool PreviewPage::isAtEdge(bool forward) const
{
    const QList<QWidget *> all = panes();
    return paneNow(all) == (forward ? int(all.size()) - 1 : 0);
}

void PreviewPage::stepPane(int by)
{
    const QList<QWidget *> all = panes();
    all[(paneNow(all) + by + all.size()) % all.size()]->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> PreviewPage::panes() const
{
    QList<QWidget *> panes{m_home->isVisible() ? m_home : m_back};
    if (m_side->isVisible())
        panes.append(m_side->findChild<QWidget *>(QStringLiteral("showOutline")));
    if (m_main->isVisible()) {
        panes.append(m_bar->findChild<QWidget *>(QStringLiteral("exportPdf")));
        panes.append(m_canvas);
    }
    return panes;
}

// --- Making ------------------------------------------------------------------------------------------------------------

void PreviewPage::refresh(const Assessment &assessment)
{
    m_assessment = assessment;
    m_stale = true;
    m_refresh.start();
    arrange();
    updateNotes();
}

void PreviewPage::setOtherPartners(const PartnerDirectory &others)
{
    m_others = others;
    if (m_bar->profile().set == PrintSet::Review && m_report)
        refresh(m_assessment);
}

void PreviewPage::setProfile(const ReportProfile &profile)
{
    m_bar->setProfile(profile);
    tellCopy();
    m_refresh.stop();
    make();
}

void PreviewPage::takeSmallNumbers()
{
    ReportProfile profile = m_bar->profile();
    const int chosen = ReportChoice::smallNumbersOf(m_settings, m_registerPath);
    if (chosen == profile.smallNumbers)
        return;
    profile.smallNumbers = chosen;
    setProfile(profile);
}

void PreviewPage::make()
{
    m_refresh.stop();
    m_stale = true;
    updateNotes();
    m_maker.request({m_assessment, m_pack, m_bar->profile(), m_clock.nowUtc(), m_clock.today(), m_others});
}

void PreviewPage::onMade(const MadeReportPtr &report)
{
    m_report = report;
    m_stale = m_refresh.isActive();
    m_canvas->setReport(report);
    m_side->setReport(report);
    m_bar->setPosition(m_canvas->currentPage(), m_canvas->pageCount());
    m_side->setCurrentPage(m_canvas->currentPage());
    if (m_message->property("aboutMaking").toBool()) {
        m_message->setProperty("aboutMaking", false);
        m_message->hide();
    }
    updateNotes();
    m_find->setReport(report);
    if (m_dialog && !m_stale)
        fillDialog();
    if (m_show && m_canvas->goTo(*m_show))
        m_show.reset();
    if (!m_stale)
        whenReady(std::exchange(m_then, Then::Nothing));
}

void PreviewPage::onFailed(const Error &error)
{
    m_then = Then::Nothing;
    m_message->clearActions();
    connect(m_message->addAction(tr("Try again")), &QAbstractButton::clicked, this, &PreviewPage::make);
    m_message->setMessage(Tone::Problem, tr("The report could not be made"), error.text());
    m_message->setProperty("aboutMaking", true);
    m_message->show();
    m_message->announceNow();
}

void PreviewPage::showField(const FieldKey &field)
{
    m_show = field;
    if (!m_stale && m_canvas->goTo(field))
        m_show.reset();
}

void PreviewPage::updateProgress()
{
    if (m_maker.isBusy())
        m_progressText->setText(m_report ? tr("Laying out the report again. The pages below are from before.") : tr("Laying out the report…"));
    else if (m_sheetMaker.isBusy())
        m_progressText->setText(tr("Laying out the list of what is left out…"));
    else if (m_export.isBusy())
        m_progressText->setText(tr("Saving %1…").arg(QFileInfo(m_exportPath).fileName()));
    else if (m_print.isBusy() && !m_progressWords.isEmpty())
        m_progressText->setText(m_progressWords);
    else {
        m_slow.stop();
        m_progress->hide();
        m_progressWords.clear();
        return;
    }
    m_progress->findChild<QWidget *>(QStringLiteral("cancel"))->setVisible(true);
    if (!m_progress->isVisible() && !m_slow.isActive())
        m_slow.start();
}

void PreviewPage::cancelWork()
{
    m_then = Then::Nothing;
    if (m_maker.isBusy()) {
        m_maker.cancel();
        m_message->clearActions();
        connect(m_message->addAction(tr("Lay out again")), &QAbstractButton::clicked, this, &PreviewPage::make);
        m_message->setMessage(Tone::Note, tr("Cancelled"), m_report ? tr("These pages do not show the newest answers and choices.") : tr("There are no pages yet."));
        m_message->setProperty("aboutMaking", true);
        m_message->show();
        m_message->announceNow();
        m_canvas->setFocus(Qt::OtherFocusReason);
    } else if (m_sheetMaker.isBusy()) {
        m_sheetThen = Then::Nothing;
        m_sheetMaker.cancel();
        m_message->clearActions();
        m_message->setProperty("aboutMaking", false);
        m_message->setMessage(Tone::Note, tr("Cancelled"), tr("The list was not made."));
        m_message->show();
        m_message->announceNow();
        m_canvas->setFocus(Qt::OtherFocusReason);
    } else if (m_export.isBusy()) {
        m_export.cancel();
    } else if (m_print.isBusy()) {
        m_print.cancel();
    }
}

void PreviewPage::updateNotes()
{
    QStringList notes;
    if (!m_assessment.demoSource.isEmpty())
        notes.append(tr("Demonstration: re-keyed from public sources; not the body’s own document. Every print says so."));
    if (m_report && m_report->pages.substituted > 0)
        notes.append(tr("%n character(s) cannot be shown by any font here and print as “�”. Look for it in the pages, and write those words another way.",
                        nullptr, m_report->pages.substituted));
    m_bar->setNotes(notes.join(u'\n'));
}

} // namespace dueregard
