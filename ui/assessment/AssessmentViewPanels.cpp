// SPDX-License-Identifier: Apache-2.0
// How the view shares its room: rail, help, find, foot, and the keys that go between them (ui.md §3).
#include "ui/assessment/AssessmentView.h"

#include "core/domain/WellKnown.h"
#include "core/rules/Progress.h"
#include "ui/assessment/AssessmentHeader.h"
#include "ui/assessment/CharacteristicPage.h"
#include "ui/assessment/CheckAnswersPage.h"
#include "ui/assessment/Discard.h"
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
#include <QScrollBar>
#include <QVBoxLayout>

namespace dueregard {

namespace {
// How many characters fit across, and lines down (ui.md §3).
constexpr int roomForHelp = 120;
constexpr int roomForRail = 90;
constexpr int roomForFoot = 28;
constexpr int roomForOneRow = 50; // of the header
constexpr int railWidth = 34;
constexpr int helpWidth = 40;
} // namespace

void AssessmentView::updateHelp()
{
    QString key;
    const QWidget *focus = focusWidget();
    const Help help = m_page->helpFor(focus && m_page->isAncestorOf(focus) ? focus : nullptr, &key);
    const QString name = m_pageId + u'\n' + key + u'\n' + m_context.say(help.why);
    if (name == m_helpOf)
        return;
    m_helpOf = name;
    m_help->setHelp(help, m_context.language(), m_context.bodyType());
    if (!isHidden())
        orderTabs();
}

void AssessmentView::updateSaveState()
{
    const SaveState state = m_context.session.saveState();
    m_header->setSaveState(state);
    const bool failed = state.kind == SaveState::Kind::NotSaved;
    if (failed) {
        const QString since = state.failingSince.toLocalTime().toString(QStringLiteral("HH:mm"));
        const bool forGood = state.error.kind == ErrorKind::Refused; // the file is another one, or somebody else wrote in it
        const QString text = forGood ? tr("%1 %2 Everything you type is kept on this computer and is offered to you when the register is open again.")
                                     : tr("%1 %2 Everything you type is kept on this computer and will be saved when that is mended.");
        m_saveBanner->setMessage(Tone::Problem, tr("Not saved since %1").arg(since), text.arg(state.error.message, state.error.advice).simplified());
        for (Button *button : std::as_const(m_saveAgain))
            button->setVisible(!forGood);
        for (Button *button : std::as_const(m_openInstead))
            button->setVisible(forGood);
    }
    if (failed == m_saveBanner->isHidden())
        m_saveBanner->setVisible(failed);
    showBanners();
}

void AssessmentView::arrange()
{
    if (!m_page)
        return;
    const int across = Theme::get().charactersIn(width());
    const int down = height() / qMax(1, Theme::get().em());
    const bool tasks = m_pageId == tasksPage;
    const bool hasHelp = !m_help->isEmpty();
    const bool rail = m_railWanted && across >= roomForRail && !tasks;
    const bool help = hasHelp && m_helpWanted && across >= roomForHelp;
    if (rail)
        m_stepsOpen = false;
    m_railScroll->setVisible(rail || m_stepsOpen);
    m_railRule->setVisible(rail);
    m_railScroll->setMinimumWidth(rail ? Theme::get().characters(railWidth) : 0);
    m_railScroll->setMaximumWidth(rail ? Theme::get().characters(railWidth) : QWIDGETSIZE_MAX);
    m_scroll->setVisible(!m_stepsOpen);
    m_help->setVisible(help && !m_stepsOpen);
    m_help->setFixedWidth(Theme::get().characters(helpWidth));
    m_header->setShown(across >= roomForRail, !rail && !tasks, hasHelp && !help, across < roomForOneRow);
    if (help && m_inlineHelp)
        showInlineHelp(false);
    const int side = across < 50 ? spaceOf(3) : spaceOf(6);
    m_pad->setContentsMargins(side, spaceOf(5), side, spaceOf(6));
    const bool inPage = down < roomForFoot;
    if (inPage != m_footInPage) {
        m_footInPage = inPage;
        if (inPage)
            m_pad->insertWidget(2, m_foot);
        else
            m_center->addWidget(m_foot);
        m_foot->setInPage(inPage);
    }
    if (!inPage)
        m_foot->setVisible(!m_stepsOpen && m_pageId != tasksPage);
}

void AssessmentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AssessmentView::setRailWanted(bool wanted)
{
    m_railWanted = wanted;
    arrange();
}

void AssessmentView::setHelpWanted(bool wanted)
{
    m_helpWanted = wanted;
    arrange();
}

void AssessmentView::openSteps(bool on)
{
    m_stepsOpen = on;
    arrange();
    orderTabs();
    if (on && m_rail->currentItem())
        m_rail->currentItem()->setFocus(Qt::OtherFocusReason);
    else if (!on)
        m_header->stepsButton()->setFocus(Qt::OtherFocusReason);
}

void AssessmentView::openFind()
{
    if (m_find->isHidden())
        m_opener = focusWidget();
    if (m_stepsOpen)
        openSteps(false);
    m_find->open();
    orderTabs();
}

void AssessmentView::closeFind()
{
    if (m_find->isHidden())
        return;
    m_find->hide();
    orderTabs();
}

void AssessmentView::openHelp()
{
    if (m_help->isEmpty()) { // the page has none: the keys are what F1 can say
        if (m_pageId != shortcutsPage)
            showShortcuts();
        return;
    }
    if (!m_help->isHidden()) {
        m_opener = focusWidget();
        m_help->focusFirst();
        return;
    }
    showInlineHelp(!m_inlineHelp);
}

void AssessmentView::showInlineHelp(bool on)
{
    if (m_inlineHelp) {
        m_inlineHelp->hide();
        m_inlineHelp->deleteLater();
        m_inlineHelp = nullptr;
    }
    if (!on) {
        if (m_opener)
            m_opener->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget *focus = focusWidget();
    m_opener = focus;
    QString key;
    const Help help = m_page->helpFor(focus && m_page->isAncestorOf(focus) ? focus : nullptr, &key);
    m_inlineHelp = new InlineHelp(m_context, help);
    connect(m_inlineHelp, &InlineHelp::closed, this, [this] { showInlineHelp(false); });
    m_page->insertHelp(m_inlineHelp, m_page->helpAnchor(key));
    m_inlineHelp->show();
    orderTabs();
    m_inlineHelp->focusFirst();
    revealFocusLater(this); // it has no place yet
}

void AssessmentView::orderTabs()
{
    applyTabOrder({m_header, m_railScroll, m_find, m_scroll, m_footInPage ? nullptr : m_foot, m_help});
}

QList<QWidget *> AssessmentView::panes() const
{
    QList<QWidget *> all;
    for (QWidget *pane : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_railScroll), static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_help)})
        if (pane->isVisible())
            all.append(pane);
    return all;
}

qsizetype AssessmentView::paneNow(const QList<QWidget *> &all) const
{
    const QWidget *focus = focusWidget();
    qsizetype at = all.indexOf(m_scroll);
    for (qsizetype i = 0; focus && i < all.size(); ++i)
        if (all[i]->isAncestorOf(focus))
            at = i;
    return at;
}

void AssessmentView::focusIn(QWidget *pane)
{
    if (pane == m_header)
        m_header->homeButton()->setFocus(Qt::ShortcutFocusReason);
    else if (pane == m_railScroll && m_rail->currentItem())
        m_rail->currentItem()->setFocus(Qt::ShortcutFocusReason);
    else if (pane == m_help)
        m_help->focusFirst();
    else
        m_page->heading()->focusHere();
}

void AssessmentView::toPane(int by)
{
    const QList<QWidget *> all = panes();
    if (!all.isEmpty())
        focusIn(all[(paneNow(all) + by + all.size()) % all.size()]);
}

bool AssessmentView::isAtEdge(bool forward) const
{
    const QList<QWidget *> all = panes();
    return all.isEmpty() || paneNow(all) == (forward ? all.size() - 1 : 0);
}

void AssessmentView::focusPane(bool first)
{
    const QList<QWidget *> all = panes();
    if (!all.isEmpty())
        focusIn(first ? all.first() : all.last());
}

void AssessmentView::nextPane()
{
    toPane(1);
}

void AssessmentView::previousPane()
{
    toPane(-1);
}

void AssessmentView::stepHeading(bool forward)
{
    QWidget *content = m_scroll->widget();
    const auto topOf = [content](const QWidget *widget) { return widget->mapTo(content, QPoint()).y(); };
    QList<Heading *> all;
    for (Heading *heading : content->findChildren<Heading *>())
        if (heading->level() <= 2 && heading->isVisibleTo(content))
            all.append(heading);
    std::stable_sort(all.begin(), all.end(), [&](const Heading *a, const Heading *b) { return topOf(a) < topOf(b); });
    const QWidget *focus = focusWidget();
    const bool inside = focus && content->isAncestorOf(focus);
    qsizetype at = -1; // the heading that the focus is at, or below
    bool on = false;
    for (qsizetype i = 0; inside && i < all.size(); ++i)
        if (all[i] == focus || topOf(all[i]) <= topOf(focus)) {
            at = i;
            on = all[i] == focus;
            if (on)
                break;
        }
    const qsizetype to = forward ? at + 1 : on ? at - 1
                                               : at;
    if (to < 0 || to >= all.size())
        return;
    all[to]->setFocusPolicy(Qt::ClickFocus); // a place in the order: Tab goes on from here
    orderTabs();
    all[to]->focusHere();
    const int top = topOf(all[to]);
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (top < bar->value() || top + all[to]->height() > bar->value() + m_scroll->viewport()->height() / 2)
        bar->setValue(top - spaceOf(4)); // what the heading is over is to be seen as well
}

void AssessmentView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_stepsOpen) {
            openSteps(false);
            return;
        }
        const QWidget *focus = focusWidget();
        if (m_opener && focus && m_help->isAncestorOf(focus)) {
            m_opener->setFocus(Qt::OtherFocusReason);
            return;
        }
        if (m_pageId == shortcutsPage) {
            goBack();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void AssessmentView::revealFocus()
{
    const QWidget *focus = focusWidget();
    if (!focus || focus == m_page->heading() || !m_page->isAncestorOf(focus))
        return;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    const int room = m_scroll->viewport()->height();
    const int top = focus->mapTo(m_scroll->widget(), QPoint()).y();
    if (top < bar->value() || top + qMin(focus->height(), room / 2) > bar->value() + room)
        bar->setValue(top - room / 3); // with its label, and room for what follows
}

bool AssessmentView::event(QEvent *event)
{
    if (event->type() == tabOrderEvent()) {
        orderTabs();
        return true;
    }
    if (event->type() == revealEvent()) {
        revealFocus();
        return true;
    }
    return QWidget::event(event);
}

void AssessmentView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_page)
        commit();
}

} // namespace dueregard
