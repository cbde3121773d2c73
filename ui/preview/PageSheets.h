// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/preview/PagePixmaps.h"
#include "ui/preview/PreviewFind.h"

#include <QWidget>

namespace dueregard {

/// The pages one under the other. It knows where they stand, paints those in sight, and says where the pointer pressed.
class PageSheets final : public QWidget {
    Q_OBJECT
public:
    explicit PageSheets(QWidget *parent = nullptr);

    void setReport(MadeReportPtr report);
    const MadeReportPtr &report() const { return m_report; }
    int count() const { return m_report ? m_report->pages.count() : 0; }

    /// Places the pages: `scale` in pixels for a point, in a view of `viewWidth`, below `top` pixels that belong to others.
    void arrange(double scale, int viewWidth, int top);
    double scale() const { return m_scale; }
    static int margin() { return 24; } ///< around pages and between them; at most

    /// Marks words that were found: all by a line under them, the current one by a frame.
    void setFound(const QList<FoundWords> &all, int current);

    QRectF pageRect(int page) const;
    /// The page at a height, or the one after the gap; 0 without pages.
    int pageAt(double y) const;
    /// From points on a page to pixels here.
    QRectF toPixels(int page, const QRectF &rect) const;

signals:
    void pressed(const dueregard::BlockSource &source);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Hover {
        int page = -1;
        QRectF rect; ///< points
        BlockSource source;
        bool operator==(const Hover &) const = default;
    };
    Hover hoverAt(const QPointF &point) const;
    void setHover(const Hover &hover);
    double stride() const { return m_report->pages.size.height() * m_scale + m_gap; }

    MadeReportPtr m_report;
    PagePixmaps m_pixmaps;
    Hover m_hover;
    Hover m_down;
    QList<FoundWords> m_found;
    int m_foundCurrent = -1;
    double m_scale = 1;
    double m_top = 0;
    double m_left = 0;
    int m_gap = 24;
};

} // namespace dueregard
