// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/StepsRail.h"

#include "ui/assessment/AssessmentView.h"
#include "ui/assessment/Discard.h"
#include "ui/assessment/StepWords.h"
#include "ui/assessment/TabOrder.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/RailItem.h"

#include <QVBoxLayout>

namespace dueregard {

StepsRail::StepsRail(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(spaceOf(3), spaceOf(4), spaceOf(3), spaceOf(4));
    m_column->setSpacing(2);
    setAccessibleName(tr("Steps"));
    connect(&context.session, &AssessmentSession::reviewPointsChanged, this, &StepsRail::refresh);
    connect(&context.session, &AssessmentSession::headChanged, this, &StepsRail::refresh);
    refresh();
}

QList<const Page *> StepsRail::pagesOf(const Step &step, const Assessment &assessment)
{
    QList<const Page *> pages;
    for (const Page &page : step.pages)
        if (Progress::isShown(page, assessment))
            pages.append(&page);
    return pages;
}

QString StepsRail::shape() const
{
    const Step *open = m_context.pack().stepOfPage(m_current);
    QString shape = open ? open->id : QString();
    for (const Page *page : open ? pagesOf(*open, m_context.assessment()) : QList<const Page *>())
        shape += u'\n' + page->id;
    return shape;
}

RailItem *StepsRail::add(const QString &title, bool child, const QString &page)
{
    auto *item = new RailItem(title, child);
    connect(item, &RailItem::clicked, this, [this, page] { emit open(page); });
    m_column->addWidget(item);
    return item;
}

void StepsRail::build()
{
    const bool focused = isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *old = item->widget())
            discard(old);
        delete item;
    }
    m_steps.clear();
    m_pages.clear();
    const Assessment &assessment = m_context.assessment();
    RailItem *all = add(tr("All steps"), false, AssessmentView::tasksPage);
    all->setState(tr("task list"), QStringLiteral("list"));
    m_pages.insert(AssessmentView::tasksPage, all);
    m_column->addSpacing(spaceOf(2));
    const Step *open = m_context.pack().stepOfPage(m_current);
    for (const Step &step : m_context.pack().steps) {
        const QList<const Page *> pages = pagesOf(step, assessment);
        if (pages.isEmpty())
            continue;
        m_steps.insert(step.id, add(m_context.say(step.title), false, pages.first()->id));
        if (&step != open || pages.size() < 2)
            continue;
        for (const Page *page : pages) {
            QString title = m_context.say(page->title);
            if (page->kind == PageKind::Characteristic)
                if (const Characteristic *characteristic = m_context.pack().characteristic(page->characteristic)) {
                    title = m_context.say(characteristic->label);
                    title = characteristic->local ? tr("Local: %1").arg(title.left(1).toLower() + title.mid(1)) : title;
                }
            m_pages.insert(page->id, add(title, true, page->id));
        }
    }
    m_column->addStretch(1);
    restoreTabOrderLater(this);
    if (focused && currentItem())
        currentItem()->setFocus(Qt::OtherFocusReason);
}

void StepsRail::refresh()
{
    if (const QString now = shape(); now != m_shape || m_steps.isEmpty()) {
        m_shape = now;
        build();
    }
    const Progress progress = Progress::of(m_context.assessment(), m_context.pack(), m_context.session.reviewPoints(), m_context.clock.today());
    for (const StepProgress &step : progress.steps()) {
        RailItem *item = m_steps.value(step.step);
        const Step *definition = m_context.pack().step(step.step);
        if (!item || !definition)
            continue;
        const StepWords words = wordsOf(step, *definition, m_context);
        const Tone tone = step.state == ProgressState::Done ? Tone::Done : step.state == ProgressState::Problem ? Tone::Problem
                                                                                                                : Tone::Plain;
        item->setState(words.state, words.icon, tone);
        for (const PageProgress &page : step.pages)
            if (RailItem *child = m_pages.value(page.page))
                child->setState(wordsOf(page.state, m_context).state, {});
    }
    const Step *open = m_context.pack().stepOfPage(m_current);
    for (auto it = m_steps.cbegin(); it != m_steps.cend(); ++it)
        it.value()->setCurrent(open && it.key() == open->id && !m_pages.contains(m_current));
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        it.value()->setCurrent(it.key() == m_current);
}

void StepsRail::setCurrent(const QString &page)
{
    m_current = page;
    refresh();
}

RailItem *StepsRail::currentItem() const
{
    if (RailItem *page = m_pages.value(m_current))
        return page;
    const Step *open = m_context.pack().stepOfPage(m_current);
    return open ? m_steps.value(open->id) : m_pages.value(AssessmentView::tasksPage);
}

} // namespace dueregard
