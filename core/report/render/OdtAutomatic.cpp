// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OdtAutomatic.h"

#include "core/report/render/OfficeText.h"

namespace dueregard {

OdtAutomatic::OdtAutomatic(const ReportDocument &document, const LayoutTheme &theme)
    : m_theme(theme), m_rightToLeft(isRightToLeft(document.language))
{
    writeCells();
    for (const bool whole : {true, false})
        m_xml.start("style:style", {{"style:name", row(whole)}, {"style:family", QStringLiteral("table-row")}}).empty("style:table-row-properties", {{"fo:keep-together", whole ? QStringLiteral("always") : QStringLiteral("auto")}}).end();
    m_xml.start("style:style", {{"style:name", QStringLiteral("Figure")}, {"style:family", QStringLiteral("graphic")}});
    m_xml.empty("style:graphic-properties", {{"style:vertical-pos", QStringLiteral("top")}, {"style:vertical-rel", QStringLiteral("baseline")}, {"fo:padding", points(0)}, {"fo:border", QStringLiteral("none")}}).end();
}

QString OdtAutomatic::find(const QString &key, const char *prefix)
{
    QString &name = m_names[key];
    m_new = name.isEmpty();
    if (m_new)
        name = QLatin1String(prefix) + QString::number(++m_counts[QLatin1String(prefix)]);
    return name;
}

void OdtAutomatic::turn(bool rightToLeft, bool aligned)
{
    m_xml.attribute("style:writing-mode", rightToLeft ? QStringLiteral("rl-tb") : QStringLiteral("lr-tb"));
    if (aligned) // said by side: LibreOffice takes "start" for the left whatever the direction
        m_xml.attribute("fo:text-align", rightToLeft ? QStringLiteral("right") : QStringLiteral("left"));
}

QString OdtAutomatic::paragraph(const FlowLook &look, bool firstPage)
{
    const OfficeStyle style = officeStyle(look.style, m_theme);
    const QString parent = OdtStyles::nameOf(look.style, m_theme);
    const bool turned = look.rightToLeft != m_rightToLeft;
    const bool kept = look.keepWithNext && !style.keepWithNext;
    if (look.left == 0 && !look.before && !kept && !look.newPage && !look.toTheEnd && !turned && !firstPage)
        return parent;
    const QString key = QStringLiteral("p|%1|%2|%3|%4%5%6%7%8").arg(parent).arg(look.left).arg(look.before.value_or(-1)).arg(kept).arg(look.newPage).arg(look.toTheEnd).arg(turned ? 1 + look.rightToLeft : 0).arg(firstPage);
    const QString name = find(key, "P");
    if (!m_new)
        return name;
    m_xml.start("style:style", {{"style:name", name}, {"style:family", QStringLiteral("paragraph")}, {"style:parent-style-name", parent}});
    if (firstPage)
        m_xml.attribute("style:master-page-name", QLatin1String(OdtStyles::firstPage));
    m_xml.empty("style:paragraph-properties");
    if (look.left != 0)
        m_xml.attribute(look.rightToLeft ? "fo:margin-right" : "fo:margin-left", points(style.left + look.left));
    if (look.before) // LibreOffice forgets the style's lower margin when only the upper one is said
        m_xml.attribute("fo:margin-top", points(*look.before)).attribute("fo:margin-bottom", points(style.text.after));
    if (kept)
        m_xml.attribute("fo:keep-with-next", QStringLiteral("always"));
    if (look.newPage)
        m_xml.attribute("fo:break-before", QStringLiteral("page"));
    if (look.toTheEnd)
        m_xml.attribute("fo:text-align", m_rightToLeft ? QStringLiteral("left") : QStringLiteral("right"));
    if (turned)
        turn(look.rightToLeft, !look.toTheEnd);
    m_xml.end();
    return name;
}

QString OdtAutomatic::list(const FlowItem &item)
{
    if (item.left == 0)
        return QLatin1String(item.ordered ? OdtStyles::numbers : OdtStyles::bullets);
    const QString name = find(QStringLiteral("l|%1|%2").arg(item.ordered).arg(item.left), "List");
    if (m_new)
        OdtStyles::writeListStyle(m_xml, name, item.ordered, item.left, m_theme);
    return name;
}

QString OdtAutomatic::item(const FlowItem &item)
{
    const QString list = this->list(item);
    const bool rightToLeft = isRightToLeft(item.runs, m_rightToLeft);
    const QString key = QStringLiteral("i|%1|%2|%3|%4").arg(list).arg(item.before.value_or(-1)).arg(item.last).arg(rightToLeft);
    const QString name = find(key, "P");
    if (!m_new)
        return name;
    m_xml.start("style:style", {{"style:name", name}, {"style:family", QStringLiteral("paragraph")}, {"style:parent-style-name", OdtStyles::nameOf(FlowStyle::Item, m_theme)}, {"style:list-style-name", list}});
    m_xml.empty("style:paragraph-properties");
    if (item.before || item.last) {
        const OfficeStyle style = officeStyle(FlowStyle::Item, m_theme);
        m_xml.attribute("fo:margin-top", points(item.before.value_or(style.text.before))).attribute("fo:margin-bottom", points(item.last ? m_theme.body.after : style.text.after));
    }
    if (rightToLeft != m_rightToLeft)
        turn(rightToLeft);
    m_xml.end();
    return name;
}

QString OdtAutomatic::span(const Run &run)
{
    const QString language = LanguageTag::from(run.language).toString();
    if (language.isEmpty() && !run.strong && !run.emphasis)
        return {};
    if (language.isEmpty() && run.strong != run.emphasis)
        return run.strong ? QStringLiteral("Strong_20_Emphasis") : QStringLiteral("Emphasis");
    const QString name = find(QStringLiteral("t|%1|%2|%3").arg(run.strong).arg(run.emphasis).arg(language), "T");
    if (!m_new)
        return name;
    m_xml.start("style:style", {{"style:name", name}, {"style:family", QStringLiteral("text")}});
    if (run.strong || run.emphasis)
        m_xml.attribute("style:parent-style-name", run.strong ? QStringLiteral("Strong_20_Emphasis") : QStringLiteral("Emphasis"));
    m_xml.empty("style:text-properties");
    if (run.strong && run.emphasis)
        for (const char *property : {"fo:font-style", "style:font-style-asian", "style:font-style-complex"})
            m_xml.attribute(property, QStringLiteral("italic"));
    OdtStyles::writeLanguage(m_xml, language);
    m_xml.end();
    return name;
}

QString OdtAutomatic::table(const FlowTable &table, double width, bool firstPage)
{
    const QString name = find(QStringLiteral("a|%1|%2|%3|%4|%5|%6").arg(width).arg(table.left).arg(table.before.value_or(-1)).arg(table.newPage).arg(firstPage).arg(table.whole), "Table");
    if (!m_new)
        return name;
    m_xml.start("style:style", {{"style:name", name}, {"style:family", QStringLiteral("table")}});
    if (firstPage)
        m_xml.attribute("style:master-page-name", QLatin1String(OdtStyles::firstPage));
    m_xml.empty("style:table-properties", {{"style:width", points(width)}, {"table:align", m_rightToLeft ? QStringLiteral("right") : QStringLiteral("left")}, {"table:border-model", QStringLiteral("collapsing")}, {"style:may-break-between-rows", table.whole ? QStringLiteral("false") : QStringLiteral("true")}, {"style:writing-mode", m_rightToLeft ? QStringLiteral("rl-tb") : QStringLiteral("lr-tb")}});
    m_xml.attribute(m_rightToLeft ? "fo:margin-right" : "fo:margin-left", points(table.left));
    if (table.before)
        m_xml.attribute("fo:margin-top", points(*table.before));
    if (table.newPage)
        m_xml.attribute("fo:break-before", QStringLiteral("page"));
    m_xml.end();
    return name;
}

QString OdtAutomatic::column(double width)
{
    const QString name = find(QStringLiteral("c|%1").arg(width, 0, 'f', 2), "Column");
    if (m_new)
        m_xml.start("style:style", {{"style:name", name}, {"style:family", QStringLiteral("table-column")}}).empty("style:table-column-properties", {{"style:column-width", points(width)}}).end();
    return name;
}

QString OdtAutomatic::cell(bool header, FlowTable::Look look, bool last)
{
    return QStringLiteral("Cell") + (look == FlowTable::Look::Facts ? QStringLiteral("Fact") : header ? QStringLiteral("Head")
                                                                                                      : QStringLiteral("Text"))
        + (last ? QStringLiteral("Last") : QString());
}

void OdtAutomatic::writeCells()
{
    for (const bool facts : {false, true})
        for (const bool header : {false, true})
            for (const bool last : {false, true}) {
                if (facts && header)
                    continue;
                const double pad = m_theme.cellPadY * (facts ? 0.6 : 1);
                const QString rule = header ? points(m_theme.rule) + QStringLiteral(" solid ") + m_theme.ink.name() : points(m_theme.hairline) + QStringLiteral(" solid ") + m_theme.line.name();
                m_xml.start("style:style", {{"style:name", cell(header, facts ? FlowTable::Look::Facts : FlowTable::Look::Grid, last)}, {"style:family", QStringLiteral("table-cell")}});
                m_xml.empty("style:table-cell-properties", {{"style:vertical-align", QStringLiteral("top")}, {"fo:border-left", QStringLiteral("none")}, {"fo:border-right", QStringLiteral("none")}, {"fo:border-top", QStringLiteral("none")}, {"fo:border-bottom", rule}, {"fo:padding-top", points(pad)}, {"fo:padding-bottom", points(pad)}});
                m_xml.attribute(m_rightToLeft ? "fo:padding-right" : "fo:padding-left", points(0));
                m_xml.attribute(m_rightToLeft ? "fo:padding-left" : "fo:padding-right", points(last ? 0 : 2 * m_theme.cellPadX)).end();
            }
}

QByteArray OdtAutomatic::bytes()
{
    return m_xml.bytes();
}

} // namespace dueregard
