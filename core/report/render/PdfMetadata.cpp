// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/PdfMetadata.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace dueregard {

namespace {
const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmpBasic = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfuaid = QStringLiteral("http://www.aiim.org/pdfua/ns/id/");

/// One line without anything that XML cannot hold.
QString plainLine(const QString &text)
{
    QString kept;
    for (const uint c : text.toUcs4()) {
        const char32_t character = c;
        if (c < 0x20 || c == 0x7f)
            kept += QLatin1Char(' ');
        else if (!QChar::isSurrogate(character) && !QChar::isNonCharacter(character))
            kept += QString::fromUcs4(&character, 1);
    }
    return kept.simplified();
}

void writeList(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QString &text, const QString &language = {})
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, kind);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (!language.isEmpty())
        xml.writeAttribute(QStringLiteral("xml:lang"), language);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}
} // namespace

bool isLanguageTag(const QString &tag)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
    return form.match(tag).hasMatch();
}

PdfMetadata::PdfMetadata(const ReportDocument &document)
    : title(plainLine(document.title)), author(plainLine(document.organisation)), subject(plainLine(document.subject)),
      language(isLanguageTag(document.language) ? document.language : QStringLiteral("en-GB")), date(document.date)
{
    if (title.isEmpty())
        title = plainLine(document.setTitle);
    if (title.isEmpty())
        title = QStringLiteral("Due Regard");
}

QByteArray PdfMetadata::xmp() const
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeCharacters(QStringLiteral("\n"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmpBasic, QStringLiteral("xmp"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeNamespace(pdfuaid, QStringLiteral("pdfuaid"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    xml.writeTextElement(pdfuaid, QStringLiteral("part"), QStringLiteral("1"));
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), title, QStringLiteral("x-default"));
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), author);
    writeList(xml, QStringLiteral("description"), QStringLiteral("Alt"), subject, QStringLiteral("x-default"));
    writeList(xml, QStringLiteral("language"), QStringLiteral("Bag"), language);
    xml.writeTextElement(xmpBasic, QStringLiteral("CreatorTool"), QStringLiteral("Due Regard"));
    if (date.isValid()) {
        const QString day = date.toString(Qt::ISODate);
        xml.writeTextElement(xmpBasic, QStringLiteral("CreateDate"), day);
        xml.writeTextElement(xmpBasic, QStringLiteral("ModifyDate"), day);
    }
    xml.writeTextElement(pdf, QStringLiteral("Producer"), QStringLiteral("Due Regard " DUEREGARD_VERSION));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeCharacters(QStringLiteral("\n"));
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    return out;
}

} // namespace dueregard
