// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/AssessmentView.h"

#include "core/domain/AsTyped.h"
#include "core/domain/WellKnown.h"
#include "core/rules/Progress.h"
#include "ui/assessment/AssessmentHeader.h"
#include "ui/assessment/CharacteristicPage.h"
#include "ui/assessment/CheckAnswersPage.h"
#include "ui/assessment/Discard.h"
#include "ui/assessment/FieldBinding.h"
#include "ui/assessment/FindPanel.h"
#include "ui/assessment/FootBar.h"
#include "ui/assessment/InlineHelp.h"
#include "ui/assessment/MatrixPage.h"
#include "ui/assessment/PointsPage.h"
#include "ui/assessment/RecordWords.h"
#include "ui/assessment/ShortcutsPage.h"
#include "ui/assessment/StepsRail.h"
#include "ui/assessment/TabOrder.h"
#include "ui/assessment/TaskListPage.h"
#include "ui/engagement/EngagementHomePage.h"
#include "ui/engagement/IntersectionsPage.h"
#include "ui/engagement/LevelPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/HelpPanel.h"
#include "ui/widgets/MeasuredColumn.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/RailItem.h"
#include "ui/widgets/Rule.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace dueregard {

namespace {
/// A file that proves an approval is seen there.
FieldKey seenAt(const FieldKey &key, const Assessment &before, const Assessment &now)
{
    if (key.kind != RecordKind::Attachment)
        return key;
    const FieldKey owner = FieldKey::record(RecordKind::Attachment, key.id, QStringLiteral("for_record"));
    for (const Assessment *each : {&now, &before})
        if (const QString approval = valueAt(*each, owner).text(); recordIndex(now, RecordKind::SignOff, approval) >= 0)
            return FieldKey::record(RecordKind::SignOff, approval, {});
    return key;
}

/// Where a record stood that is gone now: `before` still has it.
QString pageOfGone(const PageContext &context, const FieldKey &key, const Assessment &before)
{
    if (key.kind == RecordKind::Impact) {
        const QString characteristic = valueAt(before, FieldKey::record(*key.kind, key.id, QStringLiteral("characteristic"))).text();
        for (const Step &step : context.pack().steps)
            for (const Page &page : step.pages)
                if (page.kind == PageKind::Characteristic && page.characteristic == characteristic)
                    return page.id;
    }
    return RecordWords(context).pageOf(key);
}
} // namespace

const QString AssessmentView::tasksPage = QStringLiteral("tasks");
const QString AssessmentView::answersPage = QStringLiteral("answers");
const QString AssessmentView::pointsPage = QStringLiteral("points");
const QString AssessmentView::shortcutsPage = QStringLiteral("shortcuts");

AssessmentView::AssessmentView(AssessmentSession &session, const Clock &clock, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_context{session, clock, dialogs}
{
    build();
    connect(&session, &AssessmentSession::saveStateChanged, this, &AssessmentView::updateSaveState);
    connect(&session, &AssessmentSession::valueChanged, this, [this](const FieldKey &key) {
        m_touched = asTyped::fieldOf(key);
        if (key == FieldKey::answer(question::title))
            updateTitle();
    });
    const auto touch = [this](RecordKind kind, const QString &id) { m_touched = FieldKey::record(kind, id, {}); };
    connect(&session, &AssessmentSession::recordAdded, this, touch);
    connect(&session, &AssessmentSession::recordRemoved, this, touch);
    connect(&session, &AssessmentSession::reviewPointsChanged, this, &AssessmentView::updateFoot);
    connect(&Theme::get(), &Theme::changed, this, &AssessmentView::arrange);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_page && m_page->isAncestorOf(now))
            updateHelp();
    });
    updateSaveState();
    showPage(tasksPage);
}

AssessmentView::~AssessmentView()
{
    // A field that goes while it has the focus hands over its words: now, while everything that listens is whole.
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
    m_context.session.flush();
    disconnect(&m_context.session, nullptr, this, nullptr);
    disconnect(qApp, nullptr, this, nullptr);
    delete m_pageHolder;
}

void AssessmentView::build()
{
    setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->setSizeConstraint(QLayout::SetNoConstraint); // else a visible rail forbids the size at which it would hide
    m_header = new AssessmentHeader;
    outer->addWidget(m_header);
    outer->addWidget(new Rule);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(0);
    outer->addLayout(m_middle, 1);

    m_rail = new StepsRail(m_context);
    m_railScroll = new PageScroll(m_rail);
    m_railScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_railRule = new Rule(Qt::Vertical);
    m_middle->addWidget(m_railScroll);
    m_middle->addWidget(m_railRule);

    m_center = new QVBoxLayout;
    m_center->setSpacing(0);
    m_find = new FindPanel(m_context);
    m_find->hide();
    m_center->addWidget(m_find);
    auto *holder = new QWidget;
    m_pad = new QVBoxLayout(holder);
    m_pad->setSpacing(spaceOf(5));
    buildBanners();
    m_pad->addStretch(1);
    m_scroll = new PageScroll(holder);
    m_scroll->setObjectName(QStringLiteral("page"));
    m_center->addWidget(m_scroll, 1);
    m_foot = new FootBar;
    m_center->addWidget(m_foot);
    m_middle->addLayout(m_center, 1);
    m_help = new HelpPanel;
    m_middle->addWidget(m_help);

    connect(m_header->homeButton(), &Button::clicked, this, [this] {
        handOver();
        emit goHome();
    });
    connect(m_header->stepsButton(), &Button::clicked, this, [this] { openSteps(!m_stepsOpen); });
    connect(m_header->helpButton(), &Button::clicked, this, &AssessmentView::openHelp);
    connect(m_header->findButton(), &Button::clicked, this, &AssessmentView::openFind);
    connect(m_rail, &StepsRail::open, this, &AssessmentView::showPage);
    connect(m_find, &FindPanel::goTo, this, [this](const FieldKey &key) {
        closeFind();
        goTo(key);
    });
    connect(m_find, &FindPanel::goToPage, this, [this](const QString &page) {
        closeFind();
        showPage(page);
    });
    connect(m_find, &FindPanel::closed, this, [this] {
        closeFind();
        if (m_opener)
            m_opener->setFocus(Qt::OtherFocusReason);
    });
    connect(m_foot, &FootBar::forward, this, &AssessmentView::continueOn);
    connect(m_foot, &FootBar::back, this, &AssessmentView::goBack);
    connect(m_foot, &FootBar::extra, this, [this] { m_page->extra(); });

    m_continue = new QAction(tr("Continue to the next page"), this);
    m_continue->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(m_continue, &QAction::triggered, this, &AssessmentView::continueOn);
    m_back = new QAction(tr("Back to the page before"), this);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_back, &QAction::triggered, this, &AssessmentView::goBack);
    for (QAction *action : {m_continue, m_back}) {
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
    }
}

void AssessmentView::buildBanners()
{
    m_saveBanner = new Banner(Tone::Problem, QString());
    m_saveBanner->setObjectName(QStringLiteral("notSaved"));
    m_saveAgain = {m_saveBanner->addAction(tr("Try again"))};
    m_openInstead = {m_saveBanner->addAction(tr("Open this register again")), m_saveBanner->addAction(tr("Open another register"))};
    connect(m_saveAgain.first(), &Button::clicked, this, [this] { m_context.session.retry(); });
    // Queued: this view goes with the register.
    connect(m_openInstead.first(), &Button::clicked, this, &AssessmentView::openAgainWanted, Qt::QueuedConnection);
    connect(m_openInstead.last(), &Button::clicked, this, &AssessmentView::openAnotherWanted, Qt::QueuedConnection);
    connect(m_saveBanner->addAction(tr("Save a copy elsewhere")), &Button::clicked, this, &AssessmentView::saveCopyWanted);
    m_saveBanner->hide();
    m_problems = new ErrorSummary;
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->hide();
    connect(m_problems, &ErrorSummary::go, this, [this](const QString &key) { m_page->goToProblem(key); });
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spaceOf(3));
    for (Banner *banner : {m_saveBanner, static_cast<Banner *>(m_problems)})
        column->addWidget(banner);
    m_banners = new MeasuredColumn(all, 80);
    m_pad->addWidget(m_banners);
    showBanners();
}

void AssessmentView::showBanners()
{
    m_banners->setVisible(!m_saveBanner->isHidden() || !m_problems->isHidden());
}

// --- pages ---------------------------------------------------------------------------------------------------------------

QStringList AssessmentView::order() const
{
    QStringList ids;
    for (const Step &step : m_context.pack().steps)
        if (step.showIf.holds(m_context.assessment()))
            for (const Page *page : StepsRail::pagesOf(step, m_context.assessment()))
                ids.append(page->id);
    return ids;
}

QString AssessmentView::neighbour(Way way) const
{
    const QStringList ids = order();
    const auto at = ids.indexOf(m_pageId);
    return at < 0 ? QString() : ids.value(way == Way::Forward ? at + 1 : at - 1);
}

bool AssessmentView::waits(const QString &page) const
{
    const Step *step = m_context.pack().stepOfPage(page);
    if (!step || m_writtenAnyway.contains(step->id))
        return false;
    const Progress progress = Progress::of(m_context.assessment(), m_context.pack(), m_context.session.reviewPoints(), m_context.clock.today());
    return progress.step(step->id)->state == ProgressState::CannotStart;
}

AssessmentPage *AssessmentView::makePage(const QString &id)
{
    PageContext context = m_context;
    context.waits = waits(id);
    if (id == pointsPage)
        return new PointsPage(context);
    if (id == shortcutsPage)
        return new ShortcutsPage(context, window()->findChildren<QAction *>());
    if (id == answersPage || id.startsWith(answersPage + u'/'))
        return new CheckAnswersPage(context, nullptr, id.mid(answersPage.size() + 1));
    const Page *page = m_context.pack().page(id);
    if (!page)
        return new TaskListPage(context);
    // Pages with pictures of their own; where a pack has none of them, nothing is missing.
    if (id == QLatin1String("engagement.overview"))
        return new EngagementHomePage(context, *page);
    if (id == QLatin1String("engagement.level_page") || id == QLatin1String("engagement.aid_page")) // packs of earlier versions asked twice
        return new LevelPage(context, *page);
    if (id == QLatin1String("intersections.barriers_page"))
        return new IntersectionsPage(context, *page);
    switch (page->kind) {
    case PageKind::Characteristic: return new CharacteristicPage(context, *page);
    case PageKind::Matrix: return new MatrixPage(context, *page);
    case PageKind::CheckAnswers: return new CheckAnswersPage(context, page, {});
    case PageKind::Questions: break;
    }
    return new QuestionPage(context, *page);
}

bool AssessmentView::isAside(const QString &id)
{
    return id == pointsPage || id == shortcutsPage || id == answersPage || id.startsWith(answersPage + u'/');
}

bool AssessmentView::showPage(const QString &id)
{
    if (m_page)
        handOver();
    closeFind();
    if (m_stepsOpen)
        openSteps(false);
    AssessmentPage *page = makePage(id);
    const bool aside = !page->isStep() && isAside(id);
    if (!aside)
        m_cameFrom.clear();
    else if (m_page && m_page->isStep())
        m_cameFrom = m_pageId;
    place(page, page->isStep() || aside ? id : tasksPage);
    if (page->isStep()) {
        // A look at a page that is not asked for, or not yet, is not where the work was left off.
        if (const Step *step = m_context.pack().stepOfPage(id); !step || (step->showIf.holds(m_context.assessment()) && !page->isWaiting()))
            m_context.session.setLastPage(id);
        m_context.session.flush();
    }
    m_rail->setCurrent(m_pageId);
    m_problems->setLines({});
    showBanners();
    updateFoot();
    m_helpOf.clear();
    updateHelp();
    arrange();
    orderTabs();
    m_scroll->toTop();
    page->heading()->focusHere();
    m_scroll->toTop();
    // After the rail has found its new length.
    QMetaObject::invokeMethod(
        m_rail, [this] {
            if (RailItem *item = m_rail->currentItem())
                m_railScroll->ensureWidgetVisible(item, 0, spaceOf(6));
        },
        Qt::QueuedConnection);
    updateTitle();
    emit pageChanged(m_pageId);
    return m_pageId == id;
}

void AssessmentView::place(AssessmentPage *page, const QString &id)
{
    if (m_pageHolder) {
        m_pad->removeWidget(m_pageHolder);
        discard(m_pageHolder);
    }
    m_page = page;
    m_pageId = id;
    page->setObjectName(QStringLiteral("page/") + id);
    m_pageHolder = new MeasuredColumn(page, page->characters());
    m_pad->insertWidget(1, m_pageHolder); // after the banners
    connect(page, &AssessmentPage::goTo, this, &AssessmentView::goTo);
    connect(page, &AssessmentPage::goToPage, this, &AssessmentView::showPage);
    connect(page, &AssessmentPage::openReport, this, &AssessmentView::openReport);
    connect(page, &AssessmentPage::openFile, this, &AssessmentView::openFile);
    connect(page, &AssessmentPage::makeDocument, this, &AssessmentView::makeDocument);
    connect(page, &AssessmentPage::writeAnyway, this, [this] {
        if (const Step *step = m_context.pack().stepOfPage(m_pageId))
            m_writtenAnyway.insert(step->id);
        showPage(m_pageId);
    });
    m_pageHolder->show();
}

void AssessmentView::handOver()
{
    // Fields check what they hold when they lose the focus.
    if (QWidget *focus = focusWidget(); focus && m_page->isAncestorOf(focus) && focus->hasFocus())
        m_page->heading()->focusHere();
    m_page->commit();
}

void AssessmentView::showProblems()
{
    m_problems->setLines(m_page->problems());
    showBanners();
    m_scroll->toTop();
    m_problems->takeFocus();
    orderTabs();
    updateTitle();
}

std::optional<FieldKey> AssessmentView::fieldNow() const
{
    const QWidget *now = QApplication::focusWidget();
    if (!now || !isAncestorOf(now))
        return std::nullopt;
    for (; now != this; now = now->parentWidget())
        if (const auto *binding = now->findChild<FieldBinding *>(QString(), Qt::FindDirectChildrenOnly))
            return binding->key();
    return std::nullopt;
}

bool AssessmentView::goTo(const FieldKey &key)
{
    const QString page = RecordWords(m_context).pageOf(key);
    const bool here = m_page && m_page->isStep() && m_page->focusKey(key);
    if (!here && (page.isEmpty() || !showPage(page) || !m_page->focusKey(key)))
        return false;
    revealFocusLater(this);
    return true;
}

void AssessmentView::continueOn()
{
    if (!m_page->isStep())
        return;
    handOver();
    if (!m_page->problems().isEmpty()) {
        showProblems();
        return;
    }
    const QString next = neighbour(Way::Forward);
    showPage(next.isEmpty() ? tasksPage : next);
}

void AssessmentView::goBack()
{
    if (m_pageId == tasksPage)
        return;
    const QString before = m_page->isStep() ? neighbour(Way::Back) : m_cameFrom;
    showPage(before.isEmpty() ? tasksPage : before);
}

bool AssessmentView::showWholePicture()
{
    for (const Step &step : m_context.pack().steps)
        for (const Page &page : step.pages)
            if (page.kind == PageKind::Matrix)
                return showPage(page.id);
    return false;
}

QString AssessmentView::titleText() const
{
    QString title = m_context.assessment().answer(question::title).text();
    if (title.isEmpty())
        title = tr("Assessment without a title");
    if (m_page && m_pageId != tasksPage)
        title = tr("%1 – %2").arg(m_page->title(), title);
    return m_problems->isHidden() ? title : tr("Error: %1").arg(title);
}

void AssessmentView::updateTitle()
{
    const QString title = m_context.assessment().answer(question::title).text();
    m_header->setTitle(title.isEmpty() ? tr("Assessment without a title") : title);
    emit titleChanged(titleText());
}

void AssessmentView::commit()
{
    m_context.session.endBurst();
    m_context.session.flush(); // asks every field to hand over what it holds back
}

// --- undo ----------------------------------------------------------------------------------------------------------------

void AssessmentView::undo()
{
    step(true);
}

void AssessmentView::redo()
{
    step(false);
}

bool AssessmentView::isStale() const
{
    return !m_page->isStep() || m_page->packPage()->kind == PageKind::CheckAnswers || m_page->isWaiting() != waits(m_pageId);
}

void AssessmentView::step(bool back)
{
    m_context.session.flush(); // what was typed last is a step of its own
    m_touched.reset();
    const Assessment before = m_context.assessment(); // says where a record was that goes now
    if (back)
        m_context.session.undoStack()->undo();
    else
        m_context.session.undoStack()->redo();
    if (!m_touched)
        return;
    const FieldKey key = seenAt(*m_touched, before, m_context.assessment());
    const bool gone = key.kind && recordIndex(m_context.assessment(), *key.kind, key.id) < 0;
    const QString page = gone ? pageOfGone(m_context, key, before) : RecordWords(m_context).pageOf(key);
    if (isStale() || (gone && !page.isEmpty() && page != m_pageId))
        showPage(isStale() ? m_pageId : page); // lists of answers are built once
    else if (!page.isEmpty() && page != m_pageId && !m_page->focusKey(key))
        goTo(key);
    else
        m_page->focusKey(key);
}

// --- panels --------------------------------------------------------------------------------------------------------------

void AssessmentView::updateFoot()
{
    if (!m_page)
        return;
    if (m_pageId == tasksPage) {
        m_foot->setTexts({}, {}, {});
        return;
    }
    if (!m_page->isStep()) {
        const QString before = RecordWords(m_context).page(m_cameFrom);
        m_foot->setTexts({}, before.isEmpty() ? tr("Back to all steps") : tr("Back to “%1”").arg(before), {});
        return;
    }
    QString forward = tr("Continue");
    if (const Page *next = m_context.pack().page(neighbour(Way::Forward)); next && next->kind == PageKind::Characteristic) {
        const QString name = RecordWords(m_context).page(next->id);
        forward = tr("Continue to %1").arg(name.left(1).toLower() + name.mid(1));
    }
    m_foot->setTexts(forward, tr("Back"), m_page->extraText());
}

} // namespace dueregard
