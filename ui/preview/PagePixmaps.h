// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/preview/MadeReport.h"

#include <QCache>
#include <QPixmap>

class QPainter;

namespace dueregard {

/// Pages as pictures, painted when they are first asked for and kept while there is room (48 MB). Those too large to keep
/// are painted straight.
class PagePixmaps final {
public:
    PagePixmaps();

    void setReport(MadeReportPtr report);
    /// Paints page `page`, paper and all, at `topLeft`; `scale` is logical pixels for a point.
    void paint(QPainter &painter, const QPointF &topLeft, int page, double scale);

    /// Kilobytes now kept.
    int kept() const { return int(m_pixmaps.totalCost()); }

private:
    struct Key {
        int page;
        int scale; ///< in thousandths of device pixels for a point
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.page, key.scale); }
    };
    MadeReportPtr m_report;
    QCache<Key, QPixmap> m_pixmaps;
};

} // namespace dueregard
