// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportOutline.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/RailItem.h"

#include <QVBoxLayout>

namespace dueregard {

ReportOutline::ReportOutline(QWidget *before, QWidget *parent) : QWidget(parent), m_before(before), m_column(new QVBoxLayout)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(spaceOf(1), spaceOf(1), spaceOf(1), spaceOf(1));
    outer->addLayout(m_column);
    outer->addStretch(1);
}

void ReportOutline::setReport(const MadeReportPtr &report)
{
    QList<OutlineEntry> wanted;
    if (report)
        for (const OutlineEntry &entry : report->pages.outline)
            if (entry.level <= 2 && !entry.title.isEmpty())
                wanted.append(entry);
    // The page number stands at the right: before a heading it would read as the number of the section.
    const auto place = [](Entry &to, const OutlineEntry &entry) {
        to.page = entry.page;
        to.y = entry.y;
        to.item->setEnd(QString::number(entry.page + 1));
        to.item->setState(tr("page %1").arg(entry.page + 1), {});
    };

    // Items that say the same stay, so that the focus does.
    bool same = wanted.size() == m_entries.size();
    for (int i = 0; same && i < wanted.size(); ++i)
        same = m_entries[i].title == wanted[i].title && m_entries[i].child == (wanted[i].level > 1);
    if (same) {
        for (int i = 0; i < wanted.size(); ++i)
            place(m_entries[i], wanted[i]);
        setCurrentPage(m_current);
        return;
    }
    int focused = -1;
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].item->hasFocus())
            focused = i;
    const QList<Entry> old = std::exchange(m_entries, {});
    for (const OutlineEntry &entry : std::as_const(wanted)) {
        auto *item = new RailItem(entry.title, entry.level > 1);
        const int index = int(m_entries.size());
        connect(item, &QAbstractButton::clicked, this, [this, index] { emit chosen(m_entries[index].page, m_entries[index].y); });
        m_column->addWidget(item);
        // A widget made later would come after everything else in the window.
        QWidget::setTabOrder(m_entries.isEmpty() ? m_before : m_entries.last().item, item);
        m_entries.append({item, entry.title, entry.page, entry.y, entry.level > 1});
        place(m_entries.last(), entry);
    }
    if (focused >= 0 && !m_entries.isEmpty())
        m_entries[qMin(focused, int(m_entries.size()) - 1)].item->setFocus(Qt::OtherFocusReason);
    for (const Entry &entry : old) {
        entry.item->hide();
        entry.item->deleteLater();
    }
    setCurrentPage(m_current);
}

void ReportOutline::setCurrentPage(int page)
{
    m_current = page;
    int current = -1;
    for (int i = 0; i < m_entries.size() && m_entries[i].page <= page; ++i)
        if (current < 0 || m_entries[current].page < page)
            current = i;
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].item->isCurrent() != (i == current))
            m_entries[i].item->setCurrent(i == current);
}

} // namespace dueregard
