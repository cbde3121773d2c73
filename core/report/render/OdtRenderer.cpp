// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OdtRenderer.h"

#include "core/report/render/OdtBody.h"
#include "core/report/render/OfficePackage.h"
#include "core/report/render/OfficeText.h"

namespace dueregard::OdtRenderer {

namespace {
constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";

QByteArray meta(const ReportDocument &document)
{
    OfficeXml xml;
    xml.start("office:document-meta");
    OdtStyles::writeNamespaces(xml);
    xml.start("office:meta");
    const auto add = [&xml](const char *name, const QString &value) {
        if (!value.isEmpty())
            xml.element(name, value);
    };
    add("meta:generator", QStringLiteral("DueRegard/" DUEREGARD_VERSION));
    add("dc:title", document.title);
    add("dc:subject", document.subject);
    add("meta:initial-creator", document.organisation);
    add("dc:creator", document.organisation);
    add("dc:language", LanguageTag::from(document.language).toString());
    if (document.date.isValid()) {
        const QString day = document.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00");
        xml.element("meta:creation-date", day).element("dc:date", day);
    }
    const std::pair<const char *, QString> facts[] = {{"Reference", document.reference}, {"Version", document.version}, {"Status", document.status}, {"Marking", document.marking}};
    for (const auto &[name, value] : facts)
        if (!value.isEmpty())
            xml.element("meta:user-defined", value, {{"meta:name", QLatin1String(name)}, {"meta:value-type", QStringLiteral("string")}});
    return xml.end(2).bytes();
}

/// Distances between paragraphs and tables add up, as in our styles and in Word; tabs count from the indent.
QByteArray settings()
{
    OfficeXml xml;
    xml.start("office:document-settings");
    OdtStyles::writeNamespaces(xml);
    xml.start("office:settings").start("config:config-item-set", {{"config:name", QStringLiteral("ooo:configuration-settings")}});
    for (const char *name : {"AddParaTableSpacing", "TabsRelativeToIndent", "EmbedSystemFonts"})
        xml.element("config:config-item", QLatin1String(name) == QLatin1String("EmbedSystemFonts") ? QStringLiteral("false") : QStringLiteral("true"), {{"config:name", QLatin1String(name)}, {"config:type", QStringLiteral("boolean")}});
    return xml.end(3).bytes();
}

QByteArray manifest(const std::vector<std::pair<QString, QString>> &parts)
{
    OfficeXml xml;
    xml.start("manifest:manifest", {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")}, {"manifest:version", QStringLiteral("1.3")}});
    xml.empty("manifest:file-entry", {{"manifest:full-path", QStringLiteral("/")}, {"manifest:version", QStringLiteral("1.3")}, {"manifest:media-type", QLatin1String(mimeType)}});
    for (const auto &[name, type] : parts)
        xml.empty("manifest:file-entry", {{"manifest:full-path", name}, {"manifest:media-type", type}});
    return xml.end().bytes();
}
} // namespace

Result<QByteArray> render(const ReportDocument &document, int largePrintPoints)
{
    const LayoutTheme theme = OfficeFlow::theme(largePrintPoints);
    OdtBody body(document, theme);
    OfficeFlow::run(document, theme, body);

    OfficePackage package;
    package.add(QStringLiteral("mimetype"), QByteArray(mimeType), OfficePackage::Storing::Plain);
    std::vector<std::pair<QString, QString>> parts;
    const auto add = [&](const QString &name, const QString &type, const QByteArray &bytes) {
        package.add(name, bytes);
        parts.emplace_back(name, type);
    };
    const QString xml = QStringLiteral("text/xml");
    add(QStringLiteral("content.xml"), xml, body.content());
    add(QStringLiteral("styles.xml"), xml, OdtStyles::write(document, theme));
    add(QStringLiteral("meta.xml"), xml, meta(document));
    add(QStringLiteral("settings.xml"), xml, settings());
    for (const OdtBody::Picture &picture : body.pictures())
        add(picture.name, picture.type, picture.bytes);
    package.add(QStringLiteral("META-INF/manifest.xml"), manifest(parts));
    return package.finish();
}

} // namespace dueregard::OdtRenderer
