// SPDX-License-Identifier: Apache-2.0
// The order of elements inside w:pPr, w:rPr and the like is fixed by the format; do not sort them differently.
#include "core/report/render/DocxStyles.h"

#include "core/report/render/OfficeText.h"

namespace dueregard::DocxStyles {

namespace {
QString number(int value)
{
    return QString::number(value);
}

/// Thickness in eighths of a point.
QString eighths(double value)
{
    return number(qRound(value * 8));
}

QString colour(const QColor &colour)
{
    return colour.name().mid(1).toUpper();
}

void writeBorder(OfficeXml &xml, const char *side, double width, double space, const QColor &shade)
{
    xml.empty(side, {{"w:val", QStringLiteral("single")}, {"w:sz", eighths(width)}, {"w:space", number(qRound(space))}, {"w:color", colour(shade)}});
}

void writeFonts(OfficeXml &xml)
{
    const QLatin1String font(officeFont);
    xml.empty("w:rFonts", {{"w:ascii", font}, {"w:hAnsi", font}, {"w:eastAsia", font}, {"w:cs", font}});
}

void writeSize(OfficeXml &xml, double size)
{
    const QString halves = number(qRound(size * 2));
    xml.empty("w:sz", {{"w:val", halves}}).empty("w:szCs", {{"w:val", halves}});
}

void writeDefaults(OfficeXml &xml, const ReportDocument &document, const LayoutTheme &theme)
{
    xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
    writeFonts(xml);
    xml.empty("w:color", {{"w:val", colour(theme.ink)}});
    writeSize(xml, theme.body.size);
    writeLanguage(xml, document.language);
    xml.end(2).start("w:pPrDefault").start("w:pPr");
    if (isRightToLeft(document.language))
        xml.empty("w:bidi");
    xml.end(3);
    xml.start("w:style", {{"w:type", QStringLiteral("paragraph")}, {"w:default", QStringLiteral("1")}, {"w:styleId", QStringLiteral("Normal")}}).empty("w:name", {{"w:val", QStringLiteral("Normal")}}).empty("w:qFormat").end();
    xml.start("w:style", {{"w:type", QStringLiteral("character")}, {"w:default", QStringLiteral("1")}, {"w:styleId", QStringLiteral("DefaultParagraphFont")}}).empty("w:name", {{"w:val", QStringLiteral("Default Paragraph Font")}}).empty("w:uiPriority", {{"w:val", QStringLiteral("1")}}).empty("w:semiHidden").end();
    xml.start("w:style", {{"w:type", QStringLiteral("table")}, {"w:default", QStringLiteral("1")}, {"w:styleId", QStringLiteral("TableNormal")}}).empty("w:name", {{"w:val", QStringLiteral("Normal Table")}}).empty("w:uiPriority", {{"w:val", QStringLiteral("99")}}).empty("w:semiHidden");
    xml.start("w:tblPr").start("w:tblCellMar");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
        xml.empty(side, {{"w:w", QStringLiteral("0")}, {"w:type", QStringLiteral("dxa")}});
    xml.end(3);
    xml.start("w:style", {{"w:type", QStringLiteral("numbering")}, {"w:default", QStringLiteral("1")}, {"w:styleId", QStringLiteral("NoList")}}).empty("w:name", {{"w:val", QStringLiteral("No List")}}).empty("w:uiPriority", {{"w:val", QStringLiteral("99")}}).empty("w:semiHidden").end();
}

/// Word knows these by name; the others are ours.
bool isBuiltIn(FlowStyle style)
{
    switch (style) {
    case FlowStyle::Body:
    case FlowStyle::Title:
    case FlowStyle::Heading1:
    case FlowStyle::Heading2:
    case FlowStyle::Heading3:
    case FlowStyle::Heading4:
    case FlowStyle::Caption:
    case FlowStyle::Quote:
    case FlowStyle::Item:
    case FlowStyle::Contents1:
    case FlowStyle::Contents2:
    case FlowStyle::Header:
    case FlowStyle::Footer: return true;
    default: return false;
    }
}

void writeParagraphStyle(OfficeXml &xml, FlowStyle which, const LayoutTheme &theme)
{
    const OfficeStyle style = officeStyle(which, theme);
    const double width = theme.page.width() - theme.left - theme.right;
    xml.start("w:style", {{"w:type", QStringLiteral("paragraph")}});
    if (!isBuiltIn(which))
        xml.attribute("w:customStyle", QStringLiteral("1"));
    xml.attribute("w:styleId", QLatin1String(style.docxId));
    xml.empty("w:name", {{"w:val", QLatin1String(style.docxName)}});
    xml.empty("w:basedOn", {{"w:val", style.base == FlowStyle::Body ? QStringLiteral("Normal") : QString::fromLatin1(officeStyle(style.base, theme).docxId)}});
    if (style.outlineLevel > 0)
        xml.empty("w:next", {{"w:val", QLatin1String(officeStyle(FlowStyle::Body, theme).docxId)}});
    xml.empty("w:qFormat");
    xml.start("w:pPr");
    if (style.keepWithNext)
        xml.empty("w:keepNext");
    if (style.keepLines)
        xml.empty("w:keepLines");
    if (style.bar || style.ruleAbove) {
        xml.start("w:pBdr");
        if (style.bar)
            writeBorder(xml, "w:left", theme.bar, barPadding(theme), theme.accent);
        else
            writeBorder(xml, "w:top", theme.hairline, theme.cellPadY, theme.line);
        xml.end();
    }
    if (which == FlowStyle::Contents1 || which == FlowStyle::Contents2 || which == FlowStyle::Footer)
        xml.start("w:tabs").empty("w:tab", {{"w:val", QStringLiteral("right")}, {"w:pos", twips(width)}}).end();
    xml.empty("w:spacing", {{"w:before", twips(style.text.before)}, {"w:after", twips(style.text.after)}, {"w:line", number(qRound(240 * style.text.leading / style.text.size / officeFontHeight))}, {"w:lineRule", QStringLiteral("auto")}});
    xml.empty("w:ind", {{"w:left", twips(style.left + (style.bar ? theme.bar + barPadding(theme) : 0))}});
    if (style.outlineLevel > 0)
        xml.empty("w:outlineLvl", {{"w:val", number(style.outlineLevel - 1)}});
    xml.end().start("w:rPr");
    for (const char *bold : {"w:b", "w:bCs"})
        xml.empty(bold, {{"w:val", style.text.bold ? QStringLiteral("1") : QStringLiteral("0")}});
    xml.empty("w:color", {{"w:val", colour(style.colour)}});
    writeSize(xml, style.text.size);
    xml.end(2);
}

void writeTextStyles(OfficeXml &xml, const LayoutTheme &theme)
{
    const auto begin = [&xml](const char *name) {
        xml.start("w:style", {{"w:type", QStringLiteral("character")}, {"w:styleId", QLatin1String(name)}}).empty("w:name", {{"w:val", QLatin1String(name)}}).empty("w:basedOn", {{"w:val", QStringLiteral("DefaultParagraphFont")}}).empty("w:qFormat").start("w:rPr");
    };
    begin("Strong");
    xml.empty("w:b").empty("w:bCs").end(2);
    begin("Emphasis");
    xml.empty("w:i").empty("w:iCs").end(2);
    begin("Hyperlink");
    xml.empty("w:color", {{"w:val", colour(theme.link)}}).empty("w:u", {{"w:val", QStringLiteral("single")}}).end(2);
}

void writeTableStyle(OfficeXml &xml, const char *id, const char *name, bool facts, const LayoutTheme &theme)
{
    const double pad = theme.cellPadY * (facts ? 0.6 : 1);
    xml.start("w:style", {{"w:type", QStringLiteral("table")}, {"w:customStyle", QStringLiteral("1")}, {"w:styleId", QLatin1String(id)}});
    xml.empty("w:name", {{"w:val", QLatin1String(name)}}).empty("w:basedOn", {{"w:val", QStringLiteral("TableNormal")}}).empty("w:qFormat");
    xml.start("w:tblPr").start("w:tblBorders");
    writeBorder(xml, "w:bottom", theme.hairline, 0, theme.line);
    writeBorder(xml, "w:insideH", theme.hairline, 0, theme.line);
    xml.end().start("w:tblCellMar");
    const std::pair<const char *, double> margins[] = {{"w:top", pad}, {"w:left", 0}, {"w:bottom", pad}, {"w:right", 2 * theme.cellPadX}};
    for (const auto &[side, width] : margins)
        xml.empty(side, {{"w:w", twips(width)}, {"w:type", QStringLiteral("dxa")}});
    xml.end(2);
    if (!facts) {
        xml.start("w:tblStylePr", {{"w:type", QStringLiteral("firstRow")}}).start("w:tcPr").start("w:tcBorders");
        writeBorder(xml, "w:bottom", theme.rule, 0, theme.ink);
        xml.end(3);
    }
    xml.end();
}

void writeLevels(OfficeXml &xml, bool ordered, const LayoutTheme &theme)
{
    xml.empty("w:multiLevelType", {{"w:val", QStringLiteral("hybridMultilevel")}});
    for (int level = 0; level < 3; ++level) {
        const double step = theme.itemIndent * (ordered ? 1.3 : 1);
        xml.start("w:lvl", {{"w:ilvl", number(level)}}).empty("w:start", {{"w:val", QStringLiteral("1")}});
        xml.empty("w:numFmt", {{"w:val", ordered ? QStringLiteral("decimal") : QStringLiteral("bullet")}});
        xml.empty("w:lvlText", {{"w:val", ordered ? QStringLiteral("%%1.").arg(level + 1) : QString(QChar(level == 1 ? 0x2013 : 0x2022))}});
        xml.empty("w:lvlJc", {{"w:val", QStringLiteral("left")}});
        xml.start("w:pPr").empty("w:ind", {{"w:left", twips(step + theme.itemIndent * level)}, {"w:hanging", twips(step)}}).end();
        xml.start("w:rPr");
        writeFonts(xml);
        xml.end(2);
    }
}
} // namespace

QString twips(double points)
{
    return number(qRound(points * 20));
}

void writeNamespaces(OfficeXml &xml)
{
    xml.attribute("xmlns:w", QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
    xml.attribute("xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
}

void writeLanguage(OfficeXml &xml, const QString &tag)
{
    const QString language = LanguageTag::from(tag).toString();
    if (!language.isEmpty())
        xml.empty("w:lang", {{"w:val", language}, {"w:eastAsia", language}, {"w:bidi", language}});
}

QByteArray styles(const ReportDocument &document, const LayoutTheme &theme)
{
    OfficeXml xml;
    xml.start("w:styles");
    writeNamespaces(xml);
    writeDefaults(xml, document, theme);
    for (int i = 0; i < flowStyleCount; ++i)
        writeParagraphStyle(xml, FlowStyle(i), theme);
    writeTextStyles(xml, theme);
    writeTableStyle(xml, gridTable, "Report Table", false, theme);
    writeTableStyle(xml, factsTable, "Report Facts", true, theme);
    return xml.end().bytes();
}

QByteArray numbering(const std::vector<NumberedList> &lists, const LayoutTheme &theme)
{
    OfficeXml xml;
    xml.start("w:numbering");
    writeNamespaces(xml);
    for (const bool ordered : {false, true}) {
        xml.start("w:abstractNum", {{"w:abstractNumId", number(ordered)}});
        writeLevels(xml, ordered, theme);
        xml.end();
    }
    xml.start("w:num", {{"w:numId", QStringLiteral("1")}}).empty("w:abstractNumId", {{"w:val", QStringLiteral("0")}}).end();
    for (size_t i = 0; i < lists.size(); ++i) {
        xml.start("w:num", {{"w:numId", number(int(i) + 2)}}).empty("w:abstractNumId", {{"w:val", QStringLiteral("1")}});
        xml.start("w:lvlOverride", {{"w:ilvl", number(lists[i].level - 1)}}).empty("w:startOverride", {{"w:val", number(lists[i].from)}}).end(2);
    }
    return xml.end().bytes();
}

} // namespace dueregard::DocxStyles
