// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/PainterSink.h"

#include "core/report/ReportFonts.h"

#include <QFont>
#include <QGlyphRun>
#include <QPainter>
#include <QPolygonF>

namespace dueregard {

PainterSink::PainterSink(QPainter &painter, const PageList &list) : m_painter(painter), m_list(list)
{
    loadReportFonts();
}

const QRawFont &PainterSink::font(int index, double size)
{
    QRawFont &font = m_fonts[{index, qRound(size * 4)}];
    if (!font.isValid()) {
        const PageFont &face = m_list.fonts[index];
        QFont wanted(face.family);
        wanted.setWeight(QFont::Weight(face.weight));
        wanted.setItalic(face.italic);
        wanted.setHintingPreference(QFont::PreferNoHinting);
        wanted.setPixelSize(qMax(1, qRound(size)));
        font = QRawFont::fromFont(wanted);
        font.setPixelSize(size); // sizes need not be whole points
    }
    return font;
}

void PainterSink::glyphs(const TextFragment &fragment)
{
    m_painter.setPen(fragment.colour);
    for (const GlyphSpan &span : fragment.spans) {
        QGlyphRun run;
        run.setRawFont(font(span.font, fragment.size));
        run.setGlyphIndexes(QList<quint32>(span.glyphs.cbegin(), span.glyphs.cend()));
        QList<QPointF> places;
        places.reserve(span.positions.size());
        for (const GlyphPlace &place : span.positions)
            places << QPointF(place.x, place.y);
        run.setPositions(places);
        m_painter.drawGlyphRun(fragment.origin, run);
    }
}

void PainterSink::rect(const PageRect &rect)
{
    m_painter.fillRect(rect.rect, rect.colour);
}

void PainterSink::shape(const DrawingShape &shape)
{
    const bool stroked = shape.stroke.isValid() && shape.strokeWidth > 0;
    m_painter.setPen(stroked ? QPen(shape.stroke, shape.strokeWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin) : QPen(Qt::NoPen));
    m_painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    const QRectF box = shape.points.size() > 1 ? QRectF(shape.points[0], shape.points[1]).normalized() : QRectF();
    switch (shape.kind) {
    case DrawingShape::Kind::Rectangle: m_painter.drawRect(box); break;
    case DrawingShape::Kind::Ellipse: m_painter.drawEllipse(box); break;
    case DrawingShape::Kind::Polygon: m_painter.drawPolygon(QPolygonF(shape.points)); break;
    case DrawingShape::Kind::Line: m_painter.drawPolyline(QPolygonF(shape.points)); break;
    }
}

void drawPage(QPainter &painter, const PageList &list, int page)
{
    PainterSink sink(painter, list);
    sendPage(list, page, sink);
}

} // namespace dueregard
