// SPDX-License-Identifier: Apache-2.0
// The part of DocxBody that places pictures: vectors for programs that show them, dots for those that do not.
#include "core/report/BlockTools.h"
#include "core/report/render/DocxBody.h"
#include "core/report/render/OfficePicture.h"

namespace dueregard {

void DocxBody::figure(const FlowFigure &figure)
{
    const QByteArray dots = OfficePicture::png(figure.block->drawing, figure.size);
    if (dots.isEmpty()) { // no fonts to draw with; what it shows is told in words
        paragraph({figure.look, {Run{.text = figure.block->alternative}}, {}});
        return;
    }
    const QString stem = QStringLiteral("media/figure-%1").arg(++m_figures);
    m_pictures.push_back({stem + QStringLiteral(".png"), dots});
    m_pictures.push_back({stem + QStringLiteral(".svg"), OfficePicture::svg(*figure.block)});
    m_afterTable = false;
    m_xml.start("w:p");
    properties(figure.look);
    m_xml.start("w:r");
    drawing(figure, relate(QStringLiteral("image"), stem + QStringLiteral(".svg")), relate(QStringLiteral("image"), stem + QStringLiteral(".png")));
    m_xml.end(2);
}

void DocxBody::drawing(const FlowFigure &figure, const QString &vectors, const QString &dots)
{
    const auto units = [](double points) { return QString::number(qRound64(points * 12700)); };
    const QString width = units(figure.size.width()), height = units(figure.size.height());
    const QString id = QString::number(m_figures), name = QStringLiteral("Figure %1").arg(m_figures), zero = QStringLiteral("0");
    m_xml.start("w:drawing").start("wp:inline", {{"distT", zero}, {"distB", zero}, {"distL", zero}, {"distR", zero}});
    m_xml.empty("wp:extent", {{"cx", width}, {"cy", height}});
    m_xml.empty("wp:docPr", {{"id", id}, {"name", name}, {"descr", figure.block->alternative}});
    if (const QString title = plain(figure.block->caption); !title.isEmpty())
        m_xml.attribute("title", title);
    m_xml.empty("wp:cNvGraphicFramePr");
    m_xml.start("a:graphic", {{"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")}});
    m_xml.start("a:graphicData", {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    m_xml.start("pic:pic", {{"xmlns:pic", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    m_xml.start("pic:nvPicPr").empty("pic:cNvPr", {{"id", id}, {"name", name}, {"descr", figure.block->alternative}}).empty("pic:cNvPicPr").end();
    m_xml.start("pic:blipFill").start("a:blip", {{"r:embed", dots}}).start("a:extLst");
    m_xml.start("a:ext", {{"uri", QStringLiteral("{96DAC541-7B7A-43D3-8B79-37D633B846F1}")}});
    m_xml.empty("asvg:svgBlip", {{"xmlns:asvg", QStringLiteral("http://schemas.microsoft.com/office/drawing/2016/SVG/main")}, {"r:embed", vectors}});
    m_xml.end(3).start("a:stretch").empty("a:fillRect").end(2);
    m_xml.start("pic:spPr").start("a:xfrm").empty("a:off", {{"x", zero}, {"y", zero}}).empty("a:ext", {{"cx", width}, {"cy", height}}).end();
    m_xml.start("a:prstGeom", {{"prst", QStringLiteral("rect")}}).empty("a:avLst").end(2);
    m_xml.end(5);
}

} // namespace dueregard
