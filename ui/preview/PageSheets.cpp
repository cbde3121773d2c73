// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PageSheets.h"

#include "ui/preview/PaperInk.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace dueregard {

PageSheets::PageSheets(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PageSheets::setReport(MadeReportPtr report)
{
    m_report = std::move(report);
    m_pixmaps.setReport(m_report);
    m_hover = m_down = {};
    m_found.clear(); // they stood in the pages before
    m_foundCurrent = -1;
    unsetCursor();
    update();
}

void PageSheets::arrange(double scale, int viewWidth, int top)
{
    m_scale = scale;
    m_gap = qMin(margin(), qMax(8, viewWidth / 24));
    m_top = top + m_gap;
    if (!m_report) {
        resize(viewWidth, top);
        return;
    }
    const double width = m_report->pages.size.width() * scale;
    const double all = qMax(double(viewWidth), width + 2 * m_gap);
    m_left = std::floor((all - width) / 2);
    resize(int(all), int(std::ceil(m_top + count() * stride())));
    update();
}

void PageSheets::setFound(const QList<FoundWords> &all, int current)
{
    m_found = all;
    m_foundCurrent = current;
    update();
}

QRectF PageSheets::pageRect(int page) const
{
    if (!m_report)
        return {};
    return QRectF(QPointF(m_left, std::floor(m_top + page * stride())), m_report->pages.size * m_scale);
}

int PageSheets::pageAt(double y) const
{
    if (!m_report || count() == 0)
        return 0;
    return qBound(0, int((y - m_top) / stride()), count() - 1);
}

QRectF PageSheets::toPixels(int page, const QRectF &rect) const
{
    const QPointF at = pageRect(page).topLeft();
    return QRectF(at + rect.topLeft() * m_scale, rect.size() * m_scale);
}

void PageSheets::paintEvent(QPaintEvent *event)
{
    if (!m_report || count() == 0)
        return;
    QPainter painter(this);
    for (int page = pageAt(event->rect().top()); page <= pageAt(event->rect().bottom()); ++page) {
        const QRectF paper = pageRect(page);
        if (!paper.adjusted(-1, -1, 1, 1).intersects(event->rect()))
            continue;
        m_pixmaps.paint(painter, paper.topLeft(), page, m_scale);
        painter.setPen(QPen(colourOf(Theme::get().isContrast() ? Token::Border : Token::Line), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(paper.adjusted(-.5, -.5, .5, .5));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < m_found.size(); ++i) {
        const bool current = i == m_foundCurrent;
        painter.setPen(QPen(onPaper(current ? Token::Focus : Token::Warn), current ? 3 : 2));
        for (const QRectF &part : m_found[i].parts) {
            const QRectF words = toPixels(m_found[i].page, part).adjusted(-3, -2, 3, 2);
            if (!words.intersects(event->rect()))
                continue;
            if (current)
                painter.drawRoundedRect(words, 3, 3);
            else
                painter.drawLine(words.bottomLeft(), words.bottomRight());
        }
    }
    if (m_hover.page >= 0) {
        QColor tint = onPaper(Token::Accent);
        tint.setAlphaF(0.1F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        const double radius = Theme::get().radius(Theme::Corner::Control);
        painter.drawRoundedRect(toPixels(m_hover.page, m_hover.rect).adjusted(-4, -2, 4, 2), radius, radius);
    }
}

PageSheets::Hover PageSheets::hoverAt(const QPointF &point) const
{
    if (!m_report || count() == 0)
        return {};
    const int page = pageAt(point.y());
    const QRectF paper = pageRect(page);
    if (!paper.contains(point))
        return {};
    const QPointF at = (point - paper.topLeft()) / m_scale;
    const PageRegion *found = nullptr;
    for (const PageRegion &region : m_report->pages.pages[page].regions)
        if (region.source >= 0 && region.rect.contains(at) && !m_report->pages.sources[region.source].isEmpty())
            found = &region;
    return found ? Hover{page, found->rect, m_report->pages.sources[found->source]} : Hover{};
}

void PageSheets::setHover(const Hover &hover)
{
    if (hover == m_hover)
        return;
    m_hover = hover;
    if (hover.page >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void PageSheets::mouseMoveEvent(QMouseEvent *event)
{
    setHover(hoverAt(event->position()));
}

void PageSheets::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_down = hoverAt(event->position());
}

void PageSheets::mouseReleaseEvent(QMouseEvent *event)
{
    const Hover down = std::exchange(m_down, {});
    if (event->button() == Qt::LeftButton && down.page >= 0 && down == hoverAt(event->position()))
        emit pressed(down.source);
}

void PageSheets::leaveEvent(QEvent *)
{
    setHover({});
}

} // namespace dueregard
