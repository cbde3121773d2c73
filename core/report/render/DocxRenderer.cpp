// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/DocxRenderer.h"

#include "core/report/render/DocxParts.h"
#include "core/report/render/OfficePackage.h"
#include "core/report/render/OfficeText.h"

namespace dueregard::DocxRenderer {

namespace {
/// Collects the parts and what [Content_Types].xml says about them.
class Parts {
public:
    /// `kind` is the middle of the content type: "wordprocessingml.styles".
    void add(const QString &name, const char *type, const QByteArray &bytes)
    {
        m_types.emplace_back(QLatin1Char('/') + name, QLatin1String(type));
        m_parts.emplace_back(name, bytes);
    }
    /// A part whose type follows from its ending.
    void add(const QString &name, const QByteArray &bytes) { m_parts.emplace_back(name, bytes); }

    Result<QByteArray> finish() const
    {
        OfficeXml xml;
        xml.start("Types", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
        const std::pair<const char *, const char *> endings[] = {{"rels", "application/vnd.openxmlformats-package.relationships+xml"}, {"xml", "application/xml"}, {"png", "image/png"}, {"svg", "image/svg+xml"}};
        for (const auto &[ending, type] : endings)
            xml.empty("Default", {{"Extension", QLatin1String(ending)}, {"ContentType", QLatin1String(type)}});
        for (const auto &[name, type] : m_types)
            xml.empty("Override", {{"PartName", name}, {"ContentType", type}});
        OfficePackage package;
        package.add(QStringLiteral("[Content_Types].xml"), xml.end().bytes());
        for (const auto &[name, bytes] : m_parts)
            package.add(name, bytes);
        return package.finish();
    }

private:
    std::vector<std::pair<QString, QString>> m_types;
    std::vector<std::pair<QString, QByteArray>> m_parts;
};

QByteArray sectionProperties(DocxBody &body, const ReportDocument &document, const LayoutTheme &theme)
{
    using DocxStyles::twips;
    OfficeXml xml(OfficeXml::Kind::Fragment);
    xml.start("w:sectPr");
    xml.empty("w:headerReference", {{"w:type", QStringLiteral("default")}, {"r:id", body.relate(QStringLiteral("header"), QStringLiteral("header1.xml"))}});
    xml.empty("w:footerReference", {{"w:type", QStringLiteral("default")}, {"r:id", body.relate(QStringLiteral("footer"), QStringLiteral("footer1.xml"))}});
    xml.empty("w:footerReference", {{"w:type", QStringLiteral("first")}, {"r:id", body.relate(QStringLiteral("footer"), QStringLiteral("footer2.xml"))}});
    xml.empty("w:pgSz", {{"w:w", twips(theme.page.width())}, {"w:h", twips(theme.page.height())}});
    xml.empty("w:pgMar", {{"w:top", twips(theme.top)}, {"w:right", twips(theme.right)}, {"w:bottom", twips(theme.bottom)}, {"w:left", twips(theme.left)}, {"w:header", twips(std::max(20.0, theme.headerBaseline - theme.furniture.leading))}, {"w:footer", twips(26)}, {"w:gutter", QStringLiteral("0")}});
    xml.empty("w:titlePg"); // the first page has no running title
    if (isRightToLeft(document.language))
        xml.empty("w:bidi");
    return xml.end().bytes();
}
} // namespace

Result<QByteArray> render(const ReportDocument &document, int largePrintPoints)
{
    const LayoutTheme theme = OfficeFlow::theme(largePrintPoints);
    DocxBody body(document, theme);
    for (const char *part : {"styles", "numbering", "settings", "fontTable"})
        body.relate(QLatin1String(part), QLatin1String(part) + QStringLiteral(".xml"));
    OfficeFlow::run(document, theme, body);
    const QByteArray section = sectionProperties(body, document, theme);

    Parts parts;
    parts.add(QStringLiteral("_rels/.rels"), DocxParts::relations({
                                                 {QStringLiteral("rId1"), QStringLiteral("officeDocument"), QStringLiteral("word/document.xml")},
                                                 {QStringLiteral("rId2"), QStringLiteral("core-properties"), QStringLiteral("docProps/core.xml")},
                                                 {QStringLiteral("rId3"), QStringLiteral("extended-properties"), QStringLiteral("docProps/app.xml")},
                                                 {QStringLiteral("rId4"), QStringLiteral("custom-properties"), QStringLiteral("docProps/custom.xml")},
                                             }));
#define DUEREGARD_WORD "application/vnd.openxmlformats-officedocument.wordprocessingml."
    parts.add(QStringLiteral("word/document.xml"), DUEREGARD_WORD "document.main+xml", body.document(section));
    parts.add(QStringLiteral("word/styles.xml"), DUEREGARD_WORD "styles+xml", DocxStyles::styles(document, theme));
    parts.add(QStringLiteral("word/numbering.xml"), DUEREGARD_WORD "numbering+xml", DocxStyles::numbering(body.numberedLists(), theme));
    parts.add(QStringLiteral("word/settings.xml"), DUEREGARD_WORD "settings+xml", DocxParts::settings(document));
    parts.add(QStringLiteral("word/fontTable.xml"), DUEREGARD_WORD "fontTable+xml", DocxParts::fonts());
    parts.add(QStringLiteral("word/header1.xml"), DUEREGARD_WORD "header+xml", DocxParts::header(document, theme));
    for (const char *name : {"word/footer1.xml", "word/footer2.xml"})
        parts.add(QLatin1String(name), DUEREGARD_WORD "footer+xml", DocxParts::footer(document, theme));
#undef DUEREGARD_WORD
    parts.add(QStringLiteral("word/_rels/document.xml.rels"), DocxParts::relations(body.relations()));
    for (const DocxBody::Picture &picture : body.pictures())
        parts.add(QStringLiteral("word/") + picture.name, picture.bytes);
    parts.add(QStringLiteral("docProps/core.xml"), "application/vnd.openxmlformats-package.core-properties+xml", DocxParts::coreProperties(document));
    parts.add(QStringLiteral("docProps/app.xml"), "application/vnd.openxmlformats-officedocument.extended-properties+xml", DocxParts::appProperties(document));
    parts.add(QStringLiteral("docProps/custom.xml"), "application/vnd.openxmlformats-officedocument.custom-properties+xml", DocxParts::customProperties(document));
    return parts.finish();
}

} // namespace dueregard::DocxRenderer
