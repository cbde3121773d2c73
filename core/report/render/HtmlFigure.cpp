// SPDX-License-Identifier: Apache-2.0
// The part of HtmlBlocks that draws.
#include "core/report/BlockTools.h"
#include "core/report/render/HtmlBlocks.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace dueregard {

namespace {
QString number(double value)
{
    return QString::number(std::isfinite(value) ? std::round(value * 100) / 100 : 0.0, 'g', 9);
}

QString colour(const QColor &colour)
{
    return colour.isValid() ? colour.name() : QStringLiteral("none");
}

QRectF between(const QList<QPointF> &points)
{
    return points.size() < 2 ? QRectF() : QRectF(points[0], points[1]).normalized();
}

void writeShape(HtmlWriter &out, const DrawingShape &shape)
{
    const bool stroked = shape.strokeWidth > 0 && shape.stroke.isValid();
    const QString stroke = stroked ? colour(shape.stroke) : QString();
    const QString width = stroked ? number(shape.strokeWidth) : QString();
    const QString fill = shape.kind == DrawingShape::Kind::Line ? QStringLiteral("none") : colour(shape.fill);
    switch (shape.kind) {
    case DrawingShape::Kind::Rectangle: {
        const QRectF r = between(shape.points);
        out.single("rect", {{"x", number(r.x())}, {"y", number(r.y())}, {"width", number(r.width())}, {"height", number(r.height())}, {"fill", fill}, {"stroke", stroke}, {"stroke-width", width}});
        return;
    }
    case DrawingShape::Kind::Ellipse: {
        const QRectF r = between(shape.points);
        out.single("ellipse", {{"cx", number(r.center().x())}, {"cy", number(r.center().y())}, {"rx", number(r.width() / 2)}, {"ry", number(r.height() / 2)}, {"fill", fill}, {"stroke", stroke}, {"stroke-width", width}});
        return;
    }
    case DrawingShape::Kind::Polygon:
    case DrawingShape::Kind::Line: {
        QStringList points;
        for (const QPointF &point : shape.points)
            points << number(point.x()) + QLatin1Char(',') + number(point.y());
        out.single(shape.kind == DrawingShape::Kind::Polygon ? "polygon" : "polyline",
                   {{"points", points.join(QLatin1Char(' '))}, {"fill", fill}, {"stroke", stroke}, {"stroke-width", width}});
        return;
    }
    }
}

void writeText(HtmlWriter &out, const DrawingText &text)
{
    const char *const anchor = text.anchor == DrawingText::Anchor::Middle ? "middle" : text.anchor == DrawingText::Anchor::End ? "end"
                                                                                                                               : "start";
    out.element("text", QString(text.text).replace(QLatin1Char('\n'), QLatin1Char(' ')),
                {{"x", number(text.at.x())}, {"y", number(text.at.y())}, {"font-size", number(text.size)}, {"text-anchor", QLatin1String(anchor)}, {"font-weight", text.strong ? QStringLiteral("700") : QString()}, {"fill", text.colour.isValid() ? colour(text.colour) : QStringLiteral("#1a1f24")}});
}
} // namespace

void HtmlBlocks::writeFigure(const FigureBlock &figure)
{
    const QString id = QStringLiteral("picture-%1").arg(++m_names);
    const QString caption = plain(figure.caption).simplified();
    const QString name = caption.isEmpty() ? m_lastTitle : caption;
    m_out.open("figure", {{"class", QStringLiteral("picture")}});
    m_out.line();
    if (!caption.isEmpty()) {
        m_out.openFor("figcaption", figure.caption);
        m_out.runs(figure.caption);
        m_out.close();
        m_out.line();
    }
    // A drawing keeps its size, because shrunken labels cannot be read: where it is too wide it scrolls by itself.
    const QSizeF size = figure.drawing.size;
    m_out.open("div", {{"class", QStringLiteral("canvas")}, {"role", QStringLiteral("group")}, {"tabindex", QStringLiteral("0")}, {"aria-label", name.isEmpty() ? figure.alternative : name}});
    m_out.open("svg", {{"role", QStringLiteral("img")}, {"aria-labelledby", id}, {"viewBox", QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height()))}, {"width", number(size.width()) + QStringLiteral("pt")}, {"height", number(size.height()) + QStringLiteral("pt")}, {"font-family", QStringLiteral("'Noto Sans','Segoe UI',system-ui,Arial,sans-serif")}});
    m_out.line();
    m_out.element("title", figure.alternative, {{"id", id}});
    m_out.line();
    for (const DrawingShape &shape : figure.drawing.shapes) {
        writeShape(m_out, shape);
        m_out.line();
    }
    for (const DrawingText &text : figure.drawing.texts) {
        writeText(m_out, text);
        m_out.line();
    }
    m_out.close();
    m_out.close();
    m_out.line();
    m_out.close();
    m_out.line();
}

} // namespace dueregard
