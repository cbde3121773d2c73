// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OfficePicture.h"

#include "core/report/ReportFonts.h"
#include "core/report/render/OfficeStyles.h"
#include "core/report/render/OfficeXml.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace dueregard::OfficePicture {

namespace {
QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString paint(const QColor &colour)
{
    return colour.isValid() ? colour.name() : QStringLiteral("none");
}

void writeShape(OfficeXml &xml, const DrawingShape &shape)
{
    const auto look = [&xml, &shape](bool filled) {
        xml.attribute("fill", filled ? paint(shape.fill) : QStringLiteral("none"));
        if (shape.stroke.isValid() && shape.strokeWidth > 0)
            xml.attribute("stroke", shape.stroke.name()).attribute("stroke-width", number(shape.strokeWidth));
    };
    if (shape.points.size() < 2)
        return;
    const QRectF box = QRectF(shape.points[0], shape.points[1]).normalized();
    switch (shape.kind) {
    case DrawingShape::Kind::Rectangle:
        xml.empty("rect", {{"x", number(box.x())}, {"y", number(box.y())}, {"width", number(box.width())}, {"height", number(box.height())}});
        look(true);
        break;
    case DrawingShape::Kind::Ellipse:
        xml.empty("ellipse", {{"cx", number(box.center().x())}, {"cy", number(box.center().y())}, {"rx", number(box.width() / 2)}, {"ry", number(box.height() / 2)}});
        look(true);
        break;
    case DrawingShape::Kind::Polygon:
    case DrawingShape::Kind::Line: {
        QStringList points;
        for (const QPointF &point : shape.points)
            points << number(point.x()) + QLatin1Char(',') + number(point.y());
        const bool closed = shape.kind == DrawingShape::Kind::Polygon;
        xml.empty(closed ? "polygon" : "polyline", {{"points", points.join(QLatin1Char(' '))}});
        look(closed);
        break;
    }
    }
}

void paintShape(QPainter &painter, const DrawingShape &shape)
{
    if (shape.points.size() < 2)
        return;
    const bool line = shape.kind == DrawingShape::Kind::Line;
    painter.setBrush(shape.fill.isValid() && !line ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    painter.setPen(shape.stroke.isValid() && shape.strokeWidth > 0 ? QPen(shape.stroke, shape.strokeWidth) : QPen(Qt::NoPen));
    switch (shape.kind) {
    case DrawingShape::Kind::Rectangle: painter.drawRect(QRectF(shape.points[0], shape.points[1]).normalized()); break;
    case DrawingShape::Kind::Ellipse: painter.drawEllipse(QRectF(shape.points[0], shape.points[1]).normalized()); break;
    case DrawingShape::Kind::Polygon: painter.drawPolygon(QPolygonF(shape.points)); break;
    case DrawingShape::Kind::Line: painter.drawPolyline(QPolygonF(shape.points)); break;
    }
}
} // namespace

QByteArray svg(const FigureBlock &figure)
{
    const QSizeF size = figure.drawing.size;
    OfficeXml xml;
    xml.start("svg", {{"xmlns", QStringLiteral("http://www.w3.org/2000/svg")}, {"version", QStringLiteral("1.1")}, {"width", points(size.width())}, {"height", points(size.height())}, {"viewBox", QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height()))}, {"role", QStringLiteral("img")}});
    xml.element("title", figure.alternative);
    for (const DrawingShape &shape : figure.drawing.shapes)
        writeShape(xml, shape);
    for (const DrawingText &text : figure.drawing.texts) {
        const char *const anchors[] = {"start", "middle", "end"};
        xml.start("text", {{"x", number(text.at.x())}, {"y", number(text.at.y())}, {"font-family", QLatin1String(officeFont) + QStringLiteral(", sans-serif")}, {"font-size", number(text.size)}, {"text-anchor", QLatin1String(anchors[int(text.anchor)])}});
        if (text.strong)
            xml.attribute("font-weight", QStringLiteral("bold"));
        xml.attribute("fill", text.colour.isValid() ? text.colour.name() : QStringLiteral("#000000")).text(text.text).end();
    }
    return xml.end().bytes();
}

QByteArray png(const Drawing &drawing, const QSizeF &printed)
{
    if (!qGuiApp || drawing.size.isEmpty())
        return {};
    loadReportFonts();
    constexpr double dots = 200.0 / 72.0;
    const double scale = printed.width() / drawing.size.width() * dots;
    QImage image(qMax(1, int(std::ceil(printed.width() * dots))), qMax(1, int(std::ceil(printed.height() * dots))), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(200 / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    for (const DrawingShape &shape : drawing.shapes)
        paintShape(painter, shape);
    for (const DrawingText &text : drawing.texts) {
        // Set in whole dots and scaled back: fonts have no sizes of fractions of a pixel.
        QFont font(reportFontFamilies(text.text));
        font.setPixelSize(100);
        font.setBold(text.strong);
        font.setHintingPreference(QFont::PreferNoHinting);
        const double width = QFontMetricsF(font).horizontalAdvance(text.text);
        const double share = text.anchor == DrawingText::Anchor::Start ? 0 : text.anchor == DrawingText::Anchor::Middle ? 0.5
                                                                                                                        : 1;
        painter.save();
        painter.translate(text.at);
        painter.scale(text.size / 100, text.size / 100);
        painter.setFont(font);
        painter.setPen(text.colour.isValid() ? text.colour : QColor(Qt::black));
        painter.drawText(QPointF(-width * share, 0), text.text);
        painter.restore();
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace dueregard::OfficePicture
