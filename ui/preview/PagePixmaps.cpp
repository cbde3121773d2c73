// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PagePixmaps.h"

#include "core/report/layout/PainterSink.h"
#include "ui/preview/PaperInk.h"

#include <QPainter>

#include <cmath>

namespace dueregard {

namespace {
constexpr int room = 48 * 1024;
constexpr int largestCost = 16 * 1024;

void draw(QPainter &painter, const PageList &pages, int page, double scale)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF(QPointF(), pages.size * scale), onPaper(Token::Surface));
    painter.scale(scale, scale);
    drawPage(painter, pages, page);
}
} // namespace

PagePixmaps::PagePixmaps() : m_pixmaps(room) {}

void PagePixmaps::setReport(MadeReportPtr report)
{
    m_report = std::move(report);
    m_pixmaps.clear();
}

void PagePixmaps::paint(QPainter &painter, const QPointF &topLeft, int page, double scale)
{
    if (!m_report || page < 0 || page >= m_report->pages.count())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    const QSizeF size = m_report->pages.size * scale;
    const QSize pixels(int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio)));
    const qint64 cost = qint64(pixels.width()) * pixels.height() * 4 / 1024 + 1;
    if (cost > largestCost) {
        painter.save();
        painter.translate(topLeft);
        painter.setClipRect(QRectF(QPointF(), size), Qt::IntersectClip);
        draw(painter, m_report->pages, page, scale);
        painter.restore();
        return;
    }
    const Key key{page, qRound(scale * ratio * 1000)};
    QPixmap *pixmap = m_pixmaps.object(key);
    if (!pixmap) {
        pixmap = new QPixmap(pixels);
        pixmap->setDevicePixelRatio(ratio);
        pixmap->fill(onPaper(Token::Surface));
        QPainter onto(pixmap);
        draw(onto, m_report->pages, page, scale);
        onto.end();
        painter.drawPixmap(topLeft, *pixmap);
        m_pixmaps.insert(key, pixmap, int(cost)); // the cache may delete it
        return;
    }
    painter.drawPixmap(topLeft, *pixmap);
}

} // namespace dueregard
