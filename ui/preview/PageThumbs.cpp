// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PageThumbs.h"

#include "ui/preview/PageThumb.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"

namespace dueregard {

PageThumbs::PageThumbs(QWidget *before, QWidget *parent) : QWidget(parent), m_before(before), m_flow(new FlowLayout(2))
{
    m_flow->setContentsMargins(spaceOf(2), spaceOf(2), spaceOf(2), spaceOf(2));
    setLayout(m_flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageThumbs::setReport(const MadeReportPtr &report)
{
    m_pixmaps.setReport(report);
    const int count = report ? report->pages.count() : 0;
    while (m_thumbs.size() > count) {
        PageThumb *last = m_thumbs.takeLast();
        if (last->hasFocus() && !m_thumbs.isEmpty())
            m_thumbs.last()->setFocus(Qt::OtherFocusReason);
        delete last;
    }
    while (m_thumbs.size() < count) {
        const int page = int(m_thumbs.size());
        auto *thumb = new PageThumb(page, report->pages.size, m_pixmaps, this);
        connect(thumb, &QAbstractButton::clicked, this, [this, page] { emit pageChosen(page, true); });
        connect(thumb, &PageThumb::move, this, [this, page](int pages) { move(page, pages); });
        m_flow->addWidget(thumb);
        // A widget made later would come after everything else in the window.
        QWidget::setTabOrder(m_thumbs.isEmpty() ? m_before : m_thumbs.last(), thumb);
        m_thumbs.append(thumb);
    }
    for (PageThumb *thumb : std::as_const(m_thumbs))
        thumb->update();
    setCurrentPage(qBound(0, m_current, qMax(0, count - 1)));
}

void PageThumbs::setCurrentPage(int page)
{
    m_current = page;
    for (int i = 0; i < m_thumbs.size(); ++i)
        if (m_thumbs[i]->isCurrent() != (i == page))
            m_thumbs[i]->setCurrent(i == page);
}

void PageThumbs::move(int from, int pages)
{
    const int to = qBound(0, from + pages, int(m_thumbs.size()) - 1);
    setCurrentPage(to);
    m_thumbs[to]->setFocus(Qt::TabFocusReason);
    emit pageChosen(to, false);
}

} // namespace dueregard
