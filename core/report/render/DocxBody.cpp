// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/DocxBody.h"

#include "core/report/render/OfficeText.h"

#include <QUrl>

#include <algorithm>
#include <numeric>

namespace dueregard {

using DocxStyles::twips;

namespace {
/// Word hides bookmarks that begin so, and makes such ones for its own contents.
QString bookmarkName(const QString &bookmark)
{
    return QStringLiteral("_Toc1%1").arg(bookmark.mid(bookmark.lastIndexOf(QLatin1Char('-')) + 1).toInt(), 8, 10, QLatin1Char('0'));
}
} // namespace

DocxBody::DocxBody(const ReportDocument &document, const LayoutTheme &theme)
    : m_theme(theme), m_rightToLeft(isRightToLeft(document.language))
{
}

QString DocxBody::relate(const QString &type, const QString &target, bool external)
{
    for (const Relation &relation : m_relations)
        if (relation.type == type && relation.target == target)
            return relation.id;
    m_relations.push_back({QStringLiteral("rId%1").arg(m_relations.size() + 1), type, target, external});
    return m_relations.back().id;
}

void DocxBody::properties(const FlowLook &look, const FlowItem *item, int listId)
{
    const OfficeStyle style = officeStyle(look.style, m_theme);
    m_xml.start("w:pPr").empty("w:pStyle", {{"w:val", QLatin1String(style.docxId)}});
    if (look.keepWithNext && !style.keepWithNext)
        m_xml.empty("w:keepNext");
    if (look.newPage)
        m_xml.empty("w:pageBreakBefore");
    if (item)
        m_xml.start("w:numPr").empty("w:ilvl", {{"w:val", QString::number(item->level - 1)}}).empty("w:numId", {{"w:val", QString::number(listId)}}).end();
    if (look.rightToLeft != m_rightToLeft)
        m_xml.empty("w:bidi", {{"w:val", look.rightToLeft ? QStringLiteral("1") : QStringLiteral("0")}});
    const bool lastItem = item && item->last;
    if (look.before || lastItem) {
        m_xml.empty("w:spacing");
        if (look.before)
            m_xml.attribute("w:before", twips(*look.before));
        if (lastItem)
            m_xml.attribute("w:after", twips(m_theme.body.after));
    }
    if (item && item->left > 0) {
        const double step = m_theme.itemIndent * (item->ordered ? 1.3 : 1);
        m_xml.empty("w:ind", {{"w:left", twips(item->left + step + m_theme.itemIndent * (item->level - 1))}, {"w:hanging", twips(step)}});
    } else if (look.left > 0) {
        m_xml.empty("w:ind", {{"w:left", twips(look.left + style.left + (style.bar ? m_theme.bar + barPadding(m_theme) : 0))}});
    }
    if (look.toTheEnd)
        m_xml.empty("w:jc", {{"w:val", QStringLiteral("right")}}); // in Word: away from where lines begin
    if (look.outline > 0 && look.outline != style.outlineLevel)
        m_xml.empty("w:outlineLvl", {{"w:val", QString::number(std::min(look.outline, 9) - 1)}});
    m_xml.end();
}

void DocxBody::text(const Run &run, bool link)
{
    for (const TextPiece &piece : piecesOf(run.text)) {
        m_xml.start("w:r");
        const bool plain = !link && !run.strong && !run.emphasis && run.language.isEmpty() && piece.script == TextPiece::Script::Simple;
        if (!plain) {
            m_xml.start("w:rPr");
            if (link || run.strong || run.emphasis)
                m_xml.empty("w:rStyle", {{"w:val", link ? QStringLiteral("Hyperlink") : run.strong ? QStringLiteral("Strong")
                                                                                                   : QStringLiteral("Emphasis")}});
            // Said here as well: a style's bold inside a bold paragraph would turn it off.
            if (run.strong)
                m_xml.empty("w:b").empty("w:bCs");
            if (run.emphasis)
                m_xml.empty("w:i").empty("w:iCs");
            if (piece.script == TextPiece::Script::RightToLeft)
                m_xml.empty("w:rtl");
            else if (piece.script == TextPiece::Script::Complex)
                m_xml.empty("w:cs");
            DocxStyles::writeLanguage(m_xml, run.language);
            m_xml.end();
        }
        switch (piece.kind) {
        case TextPiece::Kind::Text: m_xml.element("w:t", piece.text, {{"xml:space", QStringLiteral("preserve")}}); break;
        case TextPiece::Kind::Tab: m_xml.empty("w:tab"); break;
        case TextPiece::Kind::Break: m_xml.empty("w:br"); break;
        }
        m_xml.end();
    }
}

void DocxBody::runs(const Runs &runs)
{
    for (const Run &run : runs) {
        const bool link = isSafeLink(run.link);
        if (link)
            m_xml.start("w:hyperlink", {{"r:id", relate(QStringLiteral("hyperlink"), QString::fromLatin1(QUrl(run.link).toEncoded()), true)}, {"w:history", QStringLiteral("1")}});
        text(run, link);
        m_xml.end(link);
    }
}

void DocxBody::paragraph(const FlowParagraph &paragraph)
{
    m_afterTable = false;
    m_xml.start("w:p");
    properties(paragraph.look);
    const QString id = QString::number(m_bookmarks);
    if (!paragraph.bookmark.isEmpty())
        m_xml.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmarkName(paragraph.bookmark)}});
    runs(paragraph.runs);
    if (!paragraph.bookmark.isEmpty()) {
        m_xml.empty("w:bookmarkEnd", {{"w:id", id}});
        ++m_bookmarks;
    }
    m_xml.end();
}

void DocxBody::list(const QList<FlowItem> &items)
{
    m_afterTable = false;
    struct Open {
        bool ordered;
        int id;
    };
    std::vector<Open> open; // one for each level
    for (const FlowItem &item : items) {
        const size_t level = size_t(item.level);
        if (open.size() > level || (open.size() == level && open.back().ordered != item.ordered))
            open.resize(open.size() > level && open[level - 1].ordered == item.ordered ? level : level - 1);
        while (open.size() < level) {
            if (item.ordered && open.size() + 1 == level)
                m_lists.push_back({item.level, item.number});
            open.push_back({item.ordered, item.ordered ? int(m_lists.size()) + 1 : 1});
        }
        FlowLook look{.style = FlowStyle::Item, .before = item.before};
        look.rightToLeft = isRightToLeft(item.runs, m_rightToLeft);
        m_xml.start("w:p");
        properties(look, &item, open.back().id);
        runs(item.runs);
        m_xml.end();
    }
}

void DocxBody::separate(double height)
{
    m_xml.start("w:p").start("w:pPr").empty("w:spacing", {{"w:before", QStringLiteral("0")}, {"w:after", QStringLiteral("0")}, {"w:line", twips(height)}, {"w:lineRule", QStringLiteral("exact")}}).end(2);
}

void DocxBody::table(const FlowTable &table)
{
    if (m_afterTable)
        separate(table.before.value_or(m_theme.body.after)); // Word would join two tables that touch
    const bool facts = table.look == FlowTable::Look::Facts;
    const double width = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    const auto flag = [](bool on) { return on ? QStringLiteral("1") : QStringLiteral("0"); };
    const int look = (table.headerRows > 0 ? 0x20 : 0) | (table.rowHeaders ? 0x80 : 0) | 0x600;
    m_xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", {{"w:val", QLatin1String(facts ? DocxStyles::factsTable : DocxStyles::gridTable)}});
    if (m_rightToLeft)
        m_xml.empty("w:bidiVisual");
    m_xml.empty("w:tblW", {{"w:w", twips(width)}, {"w:type", QStringLiteral("dxa")}});
    if (table.left > 0)
        m_xml.empty("w:tblInd", {{"w:w", twips(table.left)}, {"w:type", QStringLiteral("dxa")}});
    m_xml.empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    m_xml.empty("w:tblLook", {{"w:val", QStringLiteral("%1").arg(look, 4, 16, QLatin1Char('0')).toUpper()}, {"w:firstRow", flag(table.headerRows > 0)}, {"w:lastRow", flag(false)}, {"w:firstColumn", flag(table.rowHeaders)}, {"w:lastColumn", flag(false)}, {"w:noHBand", flag(true)}, {"w:noVBand", flag(true)}});
    if (!table.title.isEmpty())
        m_xml.empty("w:tblCaption", {{"w:val", table.title}});
    m_xml.end().start("w:tblGrid");
    for (const double column : table.widths)
        m_xml.empty("w:gridCol", {{"w:w", twips(column)}});
    m_xml.end();
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const FlowRow &row = table.rows[r];
        m_xml.start("w:tr");
        if (row.whole || r < table.headerRows) {
            m_xml.start("w:trPr");
            if (row.whole)
                m_xml.empty("w:cantSplit");
            if (r < table.headerRows)
                m_xml.empty("w:tblHeader");
            m_xml.end();
        }
        for (size_t i = 0; i < row.cells.size(); ++i) {
            m_xml.start("w:tc").start("w:tcPr").empty("w:tcW", {{"w:w", twips(table.widths[i])}, {"w:type", QStringLiteral("dxa")}});
            if (i + 1 == row.cells.size()) // figures stand under the end of the rule
                m_xml.start("w:tcMar").empty(m_rightToLeft ? "w:left" : "w:right", {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}}).end();
            m_xml.end();
            for (FlowParagraph paragraph : row.cells[i].paragraphs) {
                paragraph.look.newPage = table.newPage && r == 0 && i == 0;
                this->paragraph(paragraph);
            }
            m_xml.end();
        }
        m_xml.end();
    }
    m_xml.end();
    m_afterTable = true;
}

void DocxBody::field(const char *kind)
{
    m_xml.start("w:r").empty("w:fldChar", {{"w:fldCharType", QLatin1String(kind)}}).end();
}

void DocxBody::instruction(const QString &words)
{
    m_xml.start("w:r").element("w:instrText", words, {{"xml:space", QStringLiteral("preserve")}}).end();
}

void DocxBody::contents(const QList<FlowEntry> &entries, int depth)
{
    m_afterTable = false;
    m_xml.start("w:sdt").start("w:sdtPr").empty("w:id", {{"w:val", QStringLiteral("1")}});
    m_xml.start("w:docPartObj").empty("w:docPartGallery", {{"w:val", QStringLiteral("Table of Contents")}}).empty("w:docPartUnique").end(2).start("w:sdtContent");
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const FlowEntry &entry = entries[i];
        const QString target = bookmarkName(entry.bookmark);
        m_xml.start("w:p");
        properties({.style = entry.level == 1 ? FlowStyle::Contents1 : FlowStyle::Contents2, .rightToLeft = m_rightToLeft});
        if (i == 0) {
            field("begin");
            instruction(QStringLiteral(" TOC \\o \"1-%1\" \\h \\z ").arg(depth)); // which Word fills anew when told to
            field("separate");
        }
        m_xml.start("w:hyperlink", {{"w:anchor", target}, {"w:history", QStringLiteral("1")}});
        text(Run{.text = entry.text}, false);
        m_xml.start("w:r").empty("w:tab").end();
        field("begin");
        instruction(QStringLiteral(" PAGEREF %1 \\h ").arg(target));
        field("separate");
        m_xml.start("w:r").element("w:t", entry.page).end();
        field("end");
        m_xml.end();
        if (i + 1 == entries.size())
            field("end");
        m_xml.end();
    }
    m_xml.end(2);
}

QByteArray DocxBody::document(const QByteArray &sectionProperties)
{
    if (m_afterTable)
        separate(1); // Word wants a paragraph after the last table
    OfficeXml xml;
    xml.start("w:document");
    DocxStyles::writeNamespaces(xml);
    xml.attribute("xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"));
    xml.start("w:body").insert(m_xml.bytes()).insert(sectionProperties);
    return xml.end(2).bytes();
}

} // namespace dueregard
