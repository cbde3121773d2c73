// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PageCanvas.h"

#include "ui/preview/BlockButton.h"
#include "ui/preview/PageSheets.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace dueregard {

namespace {
constexpr double paperScale = 96.0 / 72.0; ///< logical pixels for a point at 100 %
constexpr double widest = 1.4;             ///< of "Fit the width", times the text size
constexpr double smallest = 0.2;
} // namespace

PageCanvas::PageCanvas(QWidget *parent) : QScrollArea(parent), m_sheets(new PageSheets)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_sheets);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes would change the width that pages fit
    connect(m_sheets, &PageSheets::pressed, this, &PageCanvas::goToSource);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PageCanvas::onScroll);
    connect(&Theme::get(), &Theme::changed, this, &PageCanvas::arrangeKeepingPlace);
    verticalScrollBar()->setSingleStep(Theme::get().em() * 2);
    rename();
}

PageCanvas::~PageCanvas()
{
    disconnect(verticalScrollBar(), nullptr, this, nullptr); // it moves while the base class takes the sheets down
}

int PageCanvas::pageCount() const
{
    return m_sheets->count();
}

double PageCanvas::scale() const
{
    return m_sheets->scale();
}

void PageCanvas::setReport(MadeReportPtr report)
{
    const int focused = focusedBlock();
    const BlockSource source = focused >= 0 ? m_blocks[focused]->target().source : BlockSource();
    const QRectF before = m_sheets->pageRect(m_page);
    const double part = before.height() > 0 ? (verticalScrollBar()->value() - before.y()) / before.height() : 0;
    const bool first = m_sheets->count() == 0;

    m_sheets->setReport(std::move(report));
    {
        const QScopedValueRollback settling(m_settling, true);
        arrange();
        m_page = qBound(0, m_page, qMax(0, pageCount() - 1));
        const QRectF now = m_sheets->pageRect(m_page);
        verticalScrollBar()->setValue(first ? 0 : int(now.y() + part * now.height()));
    }
    m_blockPage = -1;
    int page = m_page;
    if (focused >= 0 && source.field)
        if (const int found = m_sheets->report()->pages.find(*source.field).first; found >= 0)
            page = found;
    showBlocks(page);
    if (focused >= 0) {
        for (int i = 0; i < m_shown; ++i)
            if (m_blocks[i]->target().source == source) {
                focusBlock(i, Qt::OtherFocusReason);
                break;
            }
        if (focusedBlock() < 0)
            setFocus(Qt::OtherFocusReason);
        hideSpareBlocks();
    }
    rename();
    emit currentPageChanged(m_page);
}

void PageCanvas::setZoom(PageZoom zoom)
{
    if (m_zoom == zoom)
        return;
    m_zoom = zoom;
    arrangeKeepingPlace();
}

void PageCanvas::setTop(QWidget *top)
{
    if (m_topWidget == top)
        return;
    if (m_topWidget)
        m_topWidget->removeEventFilter(this);
    m_topWidget = top;
    if (top) {
        top->setParent(m_sheets);
        top->installEventFilter(this);
        top->show();
    }
    arrangeKeepingPlace();
}

double PageCanvas::wantedScale() const
{
    if (!m_sheets->report() || m_sheets->report()->pages.size.isEmpty())
        return paperScale;
    const QSizeF paper = m_sheets->report()->pages.size;
    const int room = 2 * qMin(PageSheets::margin(), qMax(8, viewport()->width() / 24));
    const double width = (viewport()->width() - room) / paper.width();
    switch (m_zoom.mode) {
    case PageZoom::Mode::Width: return qMax(smallest, qMin(width, paperScale * widest * Theme::get().zoom()));
    case PageZoom::Mode::Page: return qMax(smallest, qMin(width, (viewport()->height() - room) / paper.height()));
    case PageZoom::Mode::Factor: return paperScale * m_zoom.factor;
    }
    return paperScale;
}

void PageCanvas::arrange()
{
    int top = 0;
    if (m_topWidget) {
        const int width = viewport()->width();
        top = m_topWidget->hasHeightForWidth() ? m_topWidget->heightForWidth(width) : m_topWidget->sizeHint().height();
        m_topWidget->setGeometry(0, 0, width, top);
    }
    m_sheets->arrange(wantedScale(), viewport()->width(), top);
    placeBlocks();
}

void PageCanvas::arrangeKeepingPlace()
{
    const QScopedValueRollback settling(m_settling, true);
    verticalScrollBar()->setSingleStep(Theme::get().em() * 2);
    const QRectF before = m_sheets->pageRect(m_page);
    const bool atTop = verticalScrollBar()->value() == 0;
    const double part = before.height() > 0 ? (verticalScrollBar()->value() - before.y()) / before.height() : 0;
    arrange();
    const QRectF now = m_sheets->pageRect(m_page);
    verticalScrollBar()->setValue(atTop ? 0 : int(now.y() + part * now.height()));
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeKeepingPlace();
}

bool PageCanvas::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_topWidget && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &PageCanvas::arrangeKeepingPlace, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void PageCanvas::onScroll()
{
    if (m_settling || pageCount() == 0)
        return;
    setPage(m_sheets->pageAt(verticalScrollBar()->value() + viewport()->height() / 3.0));
}

void PageCanvas::setPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    if (focusedBlock() < 0) // blocks with the focus stay where the officer is reading
        showBlocks(page);
    rename();
    emit currentPageChanged(page);
}

void PageCanvas::goToPage(int page, double y)
{
    if (pageCount() == 0)
        return;
    page = qBound(0, page, pageCount() - 1);
    const bool wasOnBlock = focusedBlock() >= 0;
    {
        const QScopedValueRollback settling(m_settling, true);
        const QRectF paper = m_sheets->pageRect(page);
        verticalScrollBar()->setValue(page == 0 && y <= 0 ? 0 : int(paper.y() + y * scale()) - PageSheets::margin() / 2);
    }
    setPage(page);
    if (wasOnBlock) {
        showBlocks(page);
        if (m_shown > 0)
            focusBlock(0, Qt::TabFocusReason);
        else
            setFocus(Qt::TabFocusReason);
        hideSpareBlocks();
    }
}

bool PageCanvas::goTo(const FieldKey &field)
{
    if (!m_sheets->report())
        return false;
    const auto [page, rect] = m_sheets->report()->pages.find(field);
    if (page < 0)
        return false;
    goToPage(page, qMax(0.0, rect.y() - 40));
    showBlocks(page);
    for (int i = 0; i < m_shown; ++i)
        if (m_blocks[i]->target().source.field == field) {
            focusBlock(i, Qt::OtherFocusReason);
            return true;
        }
    return false;
}

// --- Blocks ------------------------------------------------------------------------------------------------------------

void PageCanvas::showBlocks(int page)
{
    if (page == m_blockPage)
        return;
    m_blockPage = page;
    const QList<BlockTarget> targets = m_sheets->report() ? blockTargets(m_sheets->report()->pages, page) : QList<BlockTarget>();
    m_shown = int(targets.size());
    QWidget *before = this;
    for (int i = 0; i < m_shown; ++i) {
        if (i == m_blocks.size()) {
            auto *block = new BlockButton(m_sheets);
            connect(block, &QAbstractButton::clicked, this, [this, block] { emit goToSource(block->target().source); });
            m_blocks.append(block);
        }
        m_blocks[i]->setTarget(targets[i]);
        QWidget::setTabOrder(before, m_blocks[i]);
        before = m_blocks[i];
    }
    placeBlocks();
    hideSpareBlocks();
}

void PageCanvas::hideSpareBlocks()
{
    for (int i = 0; i < m_blocks.size(); ++i)
        if (i < m_shown || !m_blocks[i]->hasFocus()) // Qt would pass the focus on to anybody
            m_blocks[i]->setVisible(i < m_shown);
}

void PageCanvas::placeBlocks()
{
    const int out = BlockButton::ringRoom();
    for (int i = 0; i < m_shown; ++i)
        m_blocks[i]->setGeometry(m_sheets->toPixels(m_blockPage, m_blocks[i]->target().rect).toAlignedRect().adjusted(-out, -out, out, out));
}

int PageCanvas::focusedBlock() const
{
    const QWidget *now = QApplication::focusWidget();
    for (int i = 0; i < m_shown; ++i)
        if (m_blocks[i] == now)
            return i;
    return -1;
}

void PageCanvas::focusBlock(int index, Qt::FocusReason reason)
{
    BlockButton *block = m_blocks[index];
    if (block->hasFocus()) { // the same widget, other words
        QAccessibleEvent focused(block, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
    block->setFocus(reason);
    hideSpareBlocks();
    const QScopedValueRollback settling(m_settling, true);
    // Words out of sight, or taller than the view, are shown from their beginning with what stands around them.
    const QRect words = block->geometry();
    const int room = spaceOf(4);
    const int top = verticalScrollBar()->value();
    const int height = viewport()->height();
    if (words.height() + 2 * room > height)
        verticalScrollBar()->setValue(words.top() - room);
    else if (words.top() - room < top || words.bottom() + room > top + height)
        verticalScrollBar()->setValue(qMax(words.bottom() + room - height, words.top() - height / 4));
    ensureVisible(words.left(), verticalScrollBar()->value() + 1, room, 0);
    setPage(m_blockPage);
}

void PageCanvas::showFound(const QList<FoundWords> &all, int current)
{
    m_sheets->setFound(all, current);
    if (current < 0)
        return;
    const QRectF words = m_sheets->toPixels(all[current].page, all[current].parts.first());
    const int room = viewport()->height() / 3;
    ensureVisible(int(words.left()), int(words.center().y()), spaceOf(4), room);
}

bool PageCanvas::focusNextPrevChild(bool next)
{
    const int focused = focusedBlock();
    if (focused >= 0) {
        const int index = focused + (next ? 1 : -1);
        if (index >= 0 && index < m_shown) {
            focusBlock(index, next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
        for (int page = m_blockPage + (next ? 1 : -1); page >= 0 && page < pageCount(); page += next ? 1 : -1) {
            if (blockTargets(m_sheets->report()->pages, page).isEmpty())
                continue;
            showBlocks(page);
            focusBlock(next ? 0 : m_shown - 1, next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
        // Qt's own step would bring its aim into view, and from here that is not one of ours.
        return QWidget::focusNextPrevChild(next);
    }
    if (next && hasFocus()) {
        for (int page = m_page; page < pageCount(); ++page) {
            showBlocks(page);
            if (m_shown == 0)
                continue;
            focusBlock(0, Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::focusNextPrevChild(next);
}

void PageCanvas::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    showBlocks(m_page);
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: goToPage(m_page + 1); return;
    case Qt::Key_PageUp: goToPage(m_page - 1); return;
    case Qt::Key_Home: goToPage(0); return;
    case Qt::Key_End: goToPage(pageCount() - 1); return;
    default: QScrollArea::keyPressEvent(event);
    }
}

void PageCanvas::rename()
{
    setAccessibleName(pageCount() ? tr("Pages of the report, page %1 of %2").arg(m_page + 1).arg(pageCount()) : tr("Pages of the report"));
}

} // namespace dueregard
