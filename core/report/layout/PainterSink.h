// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/PageSink.h"

#include <QRawFont>

class QPainter;

namespace dueregard {

/// Paints pages: preview and printer. One object draws on one thread; keep it to draw many pages, it remembers fonts.
class PainterSink final : public PageSink {
public:
    /// The painter's unit must be a point: scale it first. It must outlive the sink.
    PainterSink(QPainter &painter, const PageList &list);

    void begin(int) override {}
    void artifact(Artifact) override {}
    void end() override {}
    void glyphs(const TextFragment &fragment) override;
    void rect(const PageRect &rect) override;
    void shape(const DrawingShape &shape) override;

private:
    const QRawFont &font(int index, double size);

    QPainter &m_painter;
    const PageList &m_list;
    QHash<std::pair<int, int>, QRawFont> m_fonts; ///< by font and size in 1/4 points
};

/// Paints one page at the painter's origin, one unit a point. Paper is not painted.
void drawPage(QPainter &painter, const PageList &list, int page);

} // namespace dueregard
