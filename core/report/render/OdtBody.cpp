// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OdtBody.h"

#include "core/report/BlockTools.h"
#include "core/report/render/OfficePicture.h"
#include "core/report/render/OfficeText.h"

#include <QUrl>

#include <numeric>

namespace dueregard {

OdtBody::OdtBody(const ReportDocument &document, const LayoutTheme &theme)
    : m_theme(theme), m_styles(document, theme)
{
}

bool OdtBody::first()
{
    return !std::exchange(m_begun, true);
}

void OdtBody::text(const QString &text)
{
    for (const TextPiece &piece : piecesOf(text)) {
        if (piece.kind != TextPiece::Kind::Text) {
            m_xml.empty(piece.kind == TextPiece::Kind::Tab ? "text:tab" : "text:line-break");
            continue;
        }
        // Readers join white space and drop it at either end, so every space that could be lost has its own element.
        const QString &words = piece.text;
        qsizetype from = 0;
        for (qsizetype i = 0; i < words.size();) {
            qsizetype end = i;
            while (end < words.size() && words[end] == QLatin1Char(' '))
                ++end;
            const bool kept = end == i || (end == i + 1 && i > 0 && end < words.size());
            if (kept) {
                i = end + 1;
                continue;
            }
            if (i > from)
                m_xml.text(words.mid(from, i - from));
            m_xml.empty("text:s");
            if (end - i > 1)
                m_xml.attribute("text:c", QString::number(end - i));
            from = i = end;
        }
        if (from < words.size())
            m_xml.text(words.mid(from));
    }
}

void OdtBody::runs(const Runs &runs)
{
    for (const Run &run : runs) {
        const bool link = isSafeLink(run.link);
        if (link)
            m_xml.start("text:a", {{"xlink:type", QStringLiteral("simple")}, {"xlink:href", QString::fromLatin1(QUrl(run.link).toEncoded())}, {"text:style-name", QLatin1String(OdtStyles::link)}, {"text:visited-style-name", QLatin1String(OdtStyles::link)}});
        const QString style = m_styles.span(run);
        if (!style.isEmpty())
            m_xml.start("text:span", {{"text:style-name", style}});
        text(run.text);
        m_xml.end(int(link) + int(!style.isEmpty()));
    }
}

void OdtBody::paragraph(const FlowParagraph &paragraph)
{
    const int level = paragraph.look.outline > 0 ? paragraph.look.outline : officeStyle(paragraph.look.style, m_theme).outlineLevel;
    const QString style = m_styles.paragraph(paragraph.look, first());
    m_xml.start(level > 0 ? "text:h" : "text:p", {{"text:style-name", style}});
    if (level > 0)
        m_xml.attribute("text:outline-level", QString::number(level));
    if (!paragraph.bookmark.isEmpty())
        m_xml.empty("text:bookmark", {{"text:name", paragraph.bookmark}});
    runs(paragraph.runs);
    m_xml.end();
}

void OdtBody::list(const QList<FlowItem> &items)
{
    if (first()) // a list has no page style of its own
        m_xml.empty("text:p", {{"text:style-name", m_styles.paragraph({.style = FlowStyle::Picture}, true)}});
    QList<bool> open; // ordered or not, of each list that is open; each has an open item as well
    for (const FlowItem &item : items) {
        while (open.size() > item.level || (open.size() == item.level && open.last() != item.ordered)) {
            m_xml.end(2);
            open.removeLast();
        }
        if (open.size() == item.level) {
            m_xml.end();
            m_xml.start("text:list-item");
        }
        while (open.size() < item.level) {
            const bool target = open.size() + 1 == item.level;
            m_xml.start("text:list", {{"text:style-name", m_styles.list(item)}});
            m_xml.start("text:list-item");
            if (target && item.ordered && item.number != 1)
                m_xml.attribute("text:start-value", QString::number(item.number));
            open << item.ordered;
        }
        m_xml.start("text:p", {{"text:style-name", m_styles.item(item)}});
        runs(item.runs);
        m_xml.end();
    }
    m_xml.end(2 * int(open.size()));
}

void OdtBody::table(const FlowTable &table)
{
    const double width = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    const QString style = m_styles.table(table, width, first());
    m_xml.start("table:table", {{"table:name", QStringLiteral("Table %1").arg(++m_tables)}, {"table:style-name", style}});
    if (!table.title.isEmpty())
        m_xml.element("table:title", table.title);
    for (size_t i = 0; i < table.widths.size(); ++i) {
        const bool names = i == 0 && table.rowHeaders && table.widths.size() > 1;
        if (names)
            m_xml.start("table:table-header-columns");
        m_xml.empty("table:table-column", {{"table:style-name", m_styles.column(table.widths[i])}});
        if (names)
            m_xml.end();
    }
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const FlowRow &row = table.rows[r];
        const bool header = r < table.headerRows;
        if (header && r == 0)
            m_xml.start("table:table-header-rows");
        m_xml.start("table:table-row", {{"table:style-name", OdtAutomatic::row(row.whole)}});
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const bool last = i + 1 == row.cells.size();
            m_xml.start("table:table-cell", {{"table:style-name", OdtAutomatic::cell(header, table.look, last)}, {"office:value-type", QStringLiteral("string")}});
            for (FlowParagraph paragraph : row.cells[i].paragraphs) {
                paragraph.look.keepWithNext = false; // the table's own style says what stays together
                this->paragraph(paragraph);
            }
            m_xml.end();
        }
        m_xml.end();
        if (header && r + 1 == table.headerRows)
            m_xml.end();
    }
    m_xml.end();
}

void OdtBody::figure(const FlowFigure &figure)
{
    const QString stem = QStringLiteral("Pictures/figure-%1").arg(++m_figures);
    m_pictures.push_back({stem + QStringLiteral(".svg"), QStringLiteral("image/svg+xml"), OfficePicture::svg(*figure.block)});
    if (const QByteArray dots = OfficePicture::png(figure.block->drawing, figure.size); !dots.isEmpty())
        m_pictures.push_back({stem + QStringLiteral(".png"), QStringLiteral("image/png"), dots});
    m_xml.start("text:p", {{"text:style-name", m_styles.paragraph(figure.look, first())}});
    m_xml.start("draw:frame", {{"draw:style-name", QStringLiteral("Figure")}, {"draw:name", QStringLiteral("Figure %1").arg(m_figures)}, {"text:anchor-type", QStringLiteral("as-char")}, {"svg:width", points(figure.size.width())}, {"svg:height", points(figure.size.height())}});
    for (const Picture &picture : m_pictures)
        if (picture.name.startsWith(stem + QLatin1Char('.')))
            m_xml.empty("draw:image", {{"xlink:href", picture.name}, {"xlink:type", QStringLiteral("simple")}, {"xlink:show", QStringLiteral("embed")}, {"xlink:actuate", QStringLiteral("onLoad")}, {"draw:mime-type", picture.type}});
    if (const QString title = plain(figure.block->caption); !title.isEmpty())
        m_xml.element("svg:title", title);
    m_xml.element("svg:desc", figure.block->alternative).end(2);
}

void OdtBody::contents(const QList<FlowEntry> &entries, int depth)
{
    const auto style = [this](int level) { return OdtStyles::nameOf(level == 1 ? FlowStyle::Contents1 : FlowStyle::Contents2, m_theme); };
    if (first())
        m_xml.empty("text:p", {{"text:style-name", m_styles.paragraph({.style = FlowStyle::Picture}, true)}});
    m_xml.start("text:table-of-content", {{"text:name", QStringLiteral("Contents")}, {"text:protected", QStringLiteral("false")}});
    m_xml.start("text:table-of-content-source", {{"text:outline-level", QString::number(depth)}, {"text:use-index-marks", QStringLiteral("false")}});
    for (int level = 1; level <= depth; ++level) {
        m_xml.start("text:table-of-content-entry-template", {{"text:outline-level", QString::number(level)}, {"text:style-name", style(level)}});
        m_xml.empty("text:index-entry-link-start").empty("text:index-entry-text");
        m_xml.empty("text:index-entry-tab-stop", {{"style:type", QStringLiteral("right")}});
        m_xml.empty("text:index-entry-page-number").empty("text:index-entry-link-end").end();
    }
    m_xml.end().start("text:index-body");
    for (const FlowEntry &entry : entries) {
        m_xml.start("text:p", {{"text:style-name", style(entry.level)}});
        m_xml.start("text:a", {{"xlink:type", QStringLiteral("simple")}, {"xlink:href", QLatin1Char('#') + entry.bookmark}, {"text:style-name", QLatin1String(OdtStyles::contentsLink)}, {"text:visited-style-name", QLatin1String(OdtStyles::contentsLink)}});
        text(entry.text);
        m_xml.empty("text:tab");
        // A reference instead of a bare number: programs that paginate fill in their own.
        m_xml.element("text:bookmark-ref", entry.page, {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", entry.bookmark}});
        m_xml.end(2);
    }
    m_xml.end(2);
}

QByteArray OdtBody::content()
{
    OfficeXml xml;
    xml.start("office:document-content");
    OdtStyles::writeNamespaces(xml);
    xml.start("office:font-face-decls").empty("style:font-face", {{"style:name", QLatin1String(officeFont)}, {"svg:font-family", QLatin1String(officeFont)}, {"style:font-family-generic", QStringLiteral("swiss")}, {"style:font-pitch", QStringLiteral("variable")}}).end();
    xml.start("office:automatic-styles").insert(m_styles.bytes()).end();
    xml.start("office:body").start("office:text").insert(m_xml.bytes()).end(2);
    return xml.end().bytes();
}

} // namespace dueregard
