// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OdtPages.h"

#include "core/report/render/OdtStyles.h"
#include "core/report/render/OfficeText.h"
#include "core/report/render/PageWords.h"

#include <algorithm>

namespace dueregard::OdtPages {

namespace {
void writeLayout(OfficeXml &xml, const char *name, bool header, const ReportDocument &document, const LayoutTheme &theme)
{
    const double line = theme.furniture.leading;
    const double headerTop = std::max(20.0, theme.headerBaseline - line);
    const double footer = 2 * line + theme.cellPadY;
    const double footerBottom = 26;
    xml.start("style:page-layout", {{"style:name", QLatin1String(name)}});
    xml.empty("style:page-layout-properties", {{"fo:page-width", points(theme.page.width())}, {"fo:page-height", points(theme.page.height())}, {"style:print-orientation", QStringLiteral("portrait")}, {"fo:margin-left", points(theme.left)}, {"fo:margin-right", points(theme.right)}, {"fo:margin-top", points(header ? headerTop : theme.top)}, {"fo:margin-bottom", points(footerBottom)}, {"style:writing-mode", isRightToLeft(document.language) ? QStringLiteral("rl-tb") : QStringLiteral("lr-tb")}});
    xml.start("style:header-style");
    if (header) {
        const double gap = std::max(10.0, theme.top - headerTop - line);
        xml.empty("style:header-footer-properties", {{"fo:min-height", points(line + gap)}, {"fo:margin-bottom", points(gap)}});
    }
    xml.end();
    const double gap = std::max(10.0, theme.bottom - footerBottom - footer);
    xml.start("style:footer-style").empty("style:header-footer-properties", {{"fo:min-height", points(footer + gap)}, {"fo:margin-top", points(gap)}}).end();
    xml.end();
}

void writeFooter(OfficeXml &xml, const ReportDocument &document, const LayoutTheme &theme)
{
    xml.start("style:footer").start("text:p", {{"text:style-name", OdtStyles::nameOf(FlowStyle::Footer, theme)}});
    xml.text(PageWords::facts(document)).empty("text:tab");
    for (const PageWords::Part &part : PageWords::pageOf(document)) {
        switch (part.kind) {
        case PageWords::Part::Kind::Text: xml.text(part.text); break;
        case PageWords::Part::Kind::Number: xml.element("text:page-number", QStringLiteral("1"), {{"text:select-page", QStringLiteral("current")}}); break;
        case PageWords::Part::Kind::Count: xml.element("text:page-count", QStringLiteral("1")); break;
        }
    }
    xml.end();
    if (!document.marking.isEmpty())
        xml.element("text:p", document.marking, {{"text:style-name", OdtStyles::nameOf(FlowStyle::FooterMarking, theme)}});
    xml.end();
}
} // namespace

void write(OfficeXml &xml, const ReportDocument &document, const LayoutTheme &theme)
{
    xml.start("office:automatic-styles");
    writeLayout(xml, "Layout1", false, document, theme);
    writeLayout(xml, "Layout2", true, document, theme);
    xml.end();
    xml.start("office:master-styles");
    xml.start("style:master-page", {{"style:name", QStringLiteral("Standard")}, {"style:page-layout-name", QStringLiteral("Layout2")}});
    xml.start("style:header").element("text:p", document.title, {{"text:style-name", OdtStyles::nameOf(FlowStyle::Header, theme)}}).end();
    writeFooter(xml, document, theme);
    xml.end();
    xml.start("style:master-page", {{"style:name", QLatin1String(OdtStyles::firstPage)}, {"style:display-name", QStringLiteral("First page")}, {"style:page-layout-name", QStringLiteral("Layout1")}, {"style:next-style-name", QStringLiteral("Standard")}});
    writeFooter(xml, document, theme);
    xml.end(2);
}

} // namespace dueregard::OdtPages
