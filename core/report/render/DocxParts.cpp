// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/DocxParts.h"

#include "core/report/render/OfficeText.h"
#include "core/report/render/PageWords.h"

namespace dueregard::DocxParts {

namespace {
void startParagraph(OfficeXml &xml, FlowStyle style, const LayoutTheme &theme)
{
    xml.start("w:p").start("w:pPr").empty("w:pStyle", {{"w:val", QLatin1String(officeStyle(style, theme).docxId)}}).end();
}

void writeText(OfficeXml &xml, const QString &text)
{
    for (const TextPiece &piece : piecesOf(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')))) {
        xml.start("w:r");
        if (piece.script != TextPiece::Script::Simple)
            xml.start("w:rPr").empty(piece.script == TextPiece::Script::RightToLeft ? "w:rtl" : "w:cs").end();
        if (piece.kind == TextPiece::Kind::Tab)
            xml.empty("w:tab");
        else
            xml.element("w:t", piece.text, {{"xml:space", QStringLiteral("preserve")}});
        xml.end();
    }
}

void writeField(OfficeXml &xml, const char *instruction)
{
    xml.start("w:fldSimple", {{"w:instr", QLatin1Char(' ') + QLatin1String(instruction) + QLatin1Char(' ')}}).start("w:r").element("w:t", QStringLiteral("1")).end(2);
}

QString relationType(const QString &word)
{
    if (word == QLatin1String("core-properties"))
        return QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");
    return QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/") + word;
}
} // namespace

QByteArray header(const ReportDocument &document, const LayoutTheme &theme)
{
    OfficeXml xml;
    xml.start("w:hdr");
    DocxStyles::writeNamespaces(xml);
    startParagraph(xml, FlowStyle::Header, theme);
    writeText(xml, document.title);
    return xml.end(2).bytes();
}

QByteArray footer(const ReportDocument &document, const LayoutTheme &theme)
{
    OfficeXml xml;
    xml.start("w:ftr");
    DocxStyles::writeNamespaces(xml);
    startParagraph(xml, FlowStyle::Footer, theme);
    writeText(xml, PageWords::facts(document));
    xml.start("w:r").empty("w:tab").end();
    for (const PageWords::Part &part : PageWords::pageOf(document)) {
        switch (part.kind) {
        case PageWords::Part::Kind::Text: writeText(xml, part.text); break;
        case PageWords::Part::Kind::Number: writeField(xml, "PAGE"); break;
        case PageWords::Part::Kind::Count: writeField(xml, "NUMPAGES"); break;
        }
    }
    xml.end();
    if (!document.marking.isEmpty()) {
        startParagraph(xml, FlowStyle::FooterMarking, theme);
        writeText(xml, document.marking);
        xml.end();
    }
    return xml.end().bytes();
}

QByteArray settings(const ReportDocument &document)
{
    OfficeXml xml;
    xml.start("w:settings");
    DocxStyles::writeNamespaces(xml);
    xml.empty("w:zoom", {{"w:percent", QStringLiteral("100")}});
    xml.empty("w:defaultTabStop", {{"w:val", QStringLiteral("720")}});
    xml.empty("w:characterSpacingControl", {{"w:val", QStringLiteral("doNotCompress")}});
    xml.start("w:compat").empty("w:compatSetting", {{"w:name", QStringLiteral("compatibilityMode")}, {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")}, {"w:val", QStringLiteral("15")}}).end();
    if (const QString language = LanguageTag::from(document.language).toString(); !language.isEmpty())
        xml.empty("w:themeFontLang", {{"w:val", language}});
    return xml.end().bytes();
}

QByteArray fonts()
{
    OfficeXml xml;
    xml.start("w:fonts");
    DocxStyles::writeNamespaces(xml);
    xml.start("w:font", {{"w:name", QLatin1String(officeFont)}});
    xml.empty("w:altName", {{"w:val", QStringLiteral("Liberation Sans")}}).empty("w:panose1", {{"w:val", QStringLiteral("020B0604020202020204")}}).empty("w:charset", {{"w:val", QStringLiteral("00")}}).empty("w:family", {{"w:val", QStringLiteral("swiss")}}).empty("w:pitch", {{"w:val", QStringLiteral("variable")}});
    return xml.end(2).bytes();
}

QByteArray coreProperties(const ReportDocument &document)
{
    OfficeXml xml;
    xml.start("cp:coreProperties", {{"xmlns:cp", QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")}, {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}, {"xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/")}, {"xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")}});
    const auto add = [&xml](const char *name, const QString &value) {
        if (!value.isEmpty())
            xml.element(name, value);
    };
    add("dc:title", document.title);
    add("dc:subject", document.subject);
    add("dc:creator", document.organisation);
    add("cp:lastModifiedBy", document.organisation);
    add("dc:language", LanguageTag::from(document.language).toString());
    add("cp:contentStatus", document.status);
    add("cp:version", document.version);
    if (document.date.isValid())
        for (const char *name : {"dcterms:created", "dcterms:modified"})
            xml.element(name, document.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z"), {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
    return xml.end().bytes();
}

QByteArray appProperties(const ReportDocument &document)
{
    OfficeXml xml;
    xml.start("Properties", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")}});
    if (!document.organisation.isEmpty())
        xml.element("Company", document.organisation);
    xml.element("Application", QStringLiteral("Due Regard"));
    return xml.end().bytes();
}

QByteArray customProperties(const ReportDocument &document)
{
    OfficeXml xml;
    xml.start("Properties", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")}, {"xmlns:vt", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes")}});
    const std::pair<const char *, QString> facts[] = {{"Reference", document.reference}, {"Version", document.version}, {"Status", document.status}, {"Marking", document.marking}};
    int id = 2; // the first that is free
    for (const auto &[name, value] : facts)
        if (!value.isEmpty())
            xml.start("property", {{"fmtid", QStringLiteral("{D5CDD505-2E9C-101B-9397-08002B2CF9AE}")}, {"pid", QString::number(id++)}, {"name", QLatin1String(name)}}).element("vt:lpwstr", value).end();
    return xml.end().bytes();
}

QByteArray relations(const std::vector<DocxBody::Relation> &relations)
{
    OfficeXml xml;
    xml.start("Relationships", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships")}});
    for (const DocxBody::Relation &relation : relations) {
        xml.empty("Relationship", {{"Id", relation.id}, {"Type", relationType(relation.type)}, {"Target", relation.target}});
        if (relation.external)
            xml.attribute("TargetMode", QStringLiteral("External"));
    }
    return xml.end().bytes();
}

} // namespace dueregard::DocxParts
