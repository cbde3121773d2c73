// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OdtStyles.h"

#include "core/report/render/OdtPages.h"
#include "core/report/render/OfficeText.h"

namespace dueregard::OdtStyles {

namespace {
QString fileName(const char *shown)
{
    return QString::fromLatin1(shown).replace(QLatin1Char(' '), QLatin1String("_20_"));
}

void writeSize(OfficeXml &xml, double size)
{
    for (const char *name : {"fo:font-size", "style:font-size-asian", "style:font-size-complex"})
        xml.attribute(name, points(size));
}

void writeFonts(OfficeXml &xml)
{
    for (const char *name : {"style:font-name", "style:font-name-asian", "style:font-name-complex"})
        xml.attribute(name, QLatin1String(officeFont));
}

void writeDefaults(OfficeXml &xml, const ReportDocument &document, const LayoutTheme &theme)
{
    xml.start("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.empty("style:paragraph-properties", {{"fo:text-align", isRightToLeft(document.language) ? QStringLiteral("right") : QStringLiteral("left")}, {"fo:hyphenation-ladder-count", QStringLiteral("no-limit")}, {"style:tab-stop-distance", points(36)}, {"fo:widows", QStringLiteral("2")}, {"fo:orphans", QStringLiteral("2")}, {"style:writing-mode", isRightToLeft(document.language) ? QStringLiteral("rl-tb") : QStringLiteral("lr-tb")}});
    xml.empty("style:text-properties", {{"fo:color", theme.ink.name()}, {"fo:hyphenate", QStringLiteral("false")}});
    writeFonts(xml);
    writeSize(xml, theme.body.size);
    writeLanguage(xml, document.language);
    xml.end();
    xml.start("style:default-style", {{"style:family", QStringLiteral("graphic")}}).empty("style:graphic-properties").end();
    xml.start("style:default-style", {{"style:family", QStringLiteral("table")}}).empty("style:table-properties", {{"table:border-model", QStringLiteral("collapsing")}}).end();
    xml.start("style:default-style", {{"style:family", QStringLiteral("table-row")}}).empty("style:table-row-properties", {{"fo:keep-together", QStringLiteral("auto")}}).end();
    xml.empty("style:style", {{"style:name", QStringLiteral("Standard")}, {"style:family", QStringLiteral("paragraph")}, {"style:class", QStringLiteral("text")}});
}

void writeTab(OfficeXml &xml, double at)
{
    xml.start("style:tab-stops").empty("style:tab-stop", {{"style:position", points(at)}, {"style:type", QStringLiteral("right")}}).end();
}

void writeParagraphStyle(OfficeXml &xml, FlowStyle which, const LayoutTheme &theme)
{
    const OfficeStyle style = officeStyle(which, theme);
    const double width = theme.page.width() - theme.left - theme.right;
    xml.start("style:style", {{"style:name", fileName(style.odtName)}, {"style:display-name", QString::fromLatin1(style.odtName)}, {"style:family", QStringLiteral("paragraph")}});
    xml.attribute("style:parent-style-name", style.base == FlowStyle::Body ? QStringLiteral("Standard") : nameOf(style.base, theme));
    if (style.outlineLevel > 0)
        xml.attribute("style:next-style-name", nameOf(FlowStyle::Body, theme)).attribute("style:default-outline-level", QString::number(style.outlineLevel));
    xml.start("style:paragraph-properties");
    xml.attribute("fo:margin-left", points(style.left)).attribute("fo:margin-right", points(0)).attribute("fo:text-indent", points(0));
    xml.attribute("fo:margin-top", points(style.text.before)).attribute("fo:margin-bottom", points(style.text.after));
    xml.attribute("fo:line-height", QString::number(qRound(100 * style.text.leading / style.text.size / officeFontHeight)) + QLatin1Char('%'));
    xml.attribute("fo:keep-with-next", style.keepWithNext ? QStringLiteral("always") : QStringLiteral("auto"));
    if (style.keepLines)
        xml.attribute("fo:keep-together", QStringLiteral("always"));
    const QString none = QStringLiteral("none");
    if (style.bar)
        xml.attribute("fo:border-left", points(theme.bar) + QStringLiteral(" solid ") + theme.accent.name()).attribute("fo:border-right", none).attribute("fo:border-top", none).attribute("fo:border-bottom", none).attribute("fo:padding-left", points(barPadding(theme))).attribute("style:join-border", QStringLiteral("true"));
    if (style.ruleAbove)
        xml.attribute("fo:border-left", none).attribute("fo:border-right", none).attribute("fo:border-top", points(theme.hairline) + QStringLiteral(" solid ") + theme.line.name()).attribute("fo:border-bottom", none).attribute("fo:padding-top", points(theme.cellPadY)).attribute("style:join-border", QStringLiteral("false"));
    if (which == FlowStyle::Contents1 || which == FlowStyle::Contents2 || which == FlowStyle::Footer)
        writeTab(xml, width - style.left);
    xml.end();
    xml.empty("style:text-properties", {{"fo:color", style.colour.name()}});
    writeSize(xml, style.text.size);
    writeWeight(xml, style.text.bold);
    xml.end();
}

void writeTextStyles(OfficeXml &xml, const LayoutTheme &theme)
{
    const auto named = [&xml](const char *shown) {
        xml.start("style:style", {{"style:name", fileName(shown)}, {"style:display-name", QString::fromLatin1(shown)}, {"style:family", QStringLiteral("text")}}).start("style:text-properties");
    };
    named("Strong Emphasis");
    writeWeight(xml, true);
    xml.end(2);
    named("Emphasis");
    for (const char *name : {"fo:font-style", "style:font-style-asian", "style:font-style-complex"})
        xml.attribute(name, QStringLiteral("italic"));
    xml.end(2);
    named("Index Link"); // in the contents everything is a link, so nothing needs to look like one
    xml.end(2);
    named("Internet link");
    xml.attribute("fo:color", theme.link.name()).attribute("style:text-underline-style", QStringLiteral("solid")).attribute("style:text-underline-width", QStringLiteral("auto")).attribute("style:text-underline-color", QStringLiteral("font-color")).end(2);
}

} // namespace

void writeListStyle(OfficeXml &xml, const QString &name, bool ordered, double left, const LayoutTheme &theme)
{
    xml.start("text:list-style", {{"style:name", name}});
    if (name.contains(QLatin1String("_20_")))
        xml.attribute("style:display-name", QString(name).replace(QLatin1String("_20_"), QLatin1String(" ")));
    for (int level = 1; level <= 3; ++level) {
        xml.start(ordered ? "text:list-level-style-number" : "text:list-level-style-bullet", {{"text:level", QString::number(level)}});
        if (ordered)
            xml.attribute("style:num-format", QStringLiteral("1")).attribute("style:num-suffix", QStringLiteral("."));
        else
            xml.attribute("text:bullet-char", QString(QChar(level == 2 ? 0x2013 : 0x2022)));
        const double step = theme.itemIndent * (ordered ? 1.3 : 1);
        const double at = left + step + theme.itemIndent * (level - 1);
        xml.start("style:list-level-properties", {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
        xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", QStringLiteral("listtab")}, {"text:list-tab-stop-position", points(at)}, {"fo:text-indent", points(-step)}, {"fo:margin-left", points(at)}});
        xml.end();
        if (!ordered) {
            xml.empty("style:text-properties");
            writeFonts(xml);
        }
        xml.end();
    }
    xml.end();
}
QString nameOf(FlowStyle style, const LayoutTheme &theme)
{
    return fileName(officeStyle(style, theme).odtName);
}

void writeNamespaces(OfficeXml &xml)
{
    static constexpr std::pair<const char *, const char *> all[] = {
        {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
        {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
        {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
        {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
    };
    for (const auto &[prefix, name] : all)
        xml.attribute(prefix, QLatin1String(name));
    xml.attribute("office:version", QStringLiteral("1.3"));
}

void writeLanguage(OfficeXml &xml, const QString &tag)
{
    const LanguageTag parts = LanguageTag::from(tag);
    if (parts.language.isEmpty())
        return;
    const QString country = parts.country.isEmpty() ? QStringLiteral("none") : parts.country;
    const struct {
        const char *language, *script, *country;
    } kinds[] = {{"fo:language", "fo:script", "fo:country"},
                 {"style:language-asian", "style:script-asian", "style:country-asian"},
                 {"style:language-complex", "style:script-complex", "style:country-complex"}};
    for (const auto &kind : kinds) {
        xml.attribute(kind.language, parts.language);
        if (!parts.script.isEmpty())
            xml.attribute(kind.script, parts.script);
        xml.attribute(kind.country, country);
    }
}

void writeWeight(OfficeXml &xml, bool bold)
{
    for (const char *name : {"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"})
        xml.attribute(name, bold ? QStringLiteral("bold") : QStringLiteral("normal"));
}

QByteArray write(const ReportDocument &document, const LayoutTheme &theme)
{
    OfficeXml xml;
    xml.start("office:document-styles");
    writeNamespaces(xml);
    xml.start("office:font-face-decls");
    xml.empty("style:font-face", {{"style:name", QLatin1String(officeFont)}, {"svg:font-family", QLatin1String(officeFont)}, {"style:font-family-generic", QStringLiteral("swiss")}, {"style:font-pitch", QStringLiteral("variable")}});
    xml.end();
    xml.start("office:styles");
    writeDefaults(xml, document, theme);
    for (int i = 0; i < flowStyleCount; ++i)
        writeParagraphStyle(xml, FlowStyle(i), theme);
    writeTextStyles(xml, theme);
    writeListStyle(xml, QLatin1String(bullets), false, 0, theme);
    writeListStyle(xml, QLatin1String(numbers), true, 0, theme);
    xml.end();
    OdtPages::write(xml, document, theme);
    return xml.end().bytes();
}

} // namespace dueregard::OdtStyles
