// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/FlatOdt.h"

#include <QXmlStreamWriter>

namespace dueregard::bench {

namespace {
const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString text = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
} // namespace

QByteArray flatOdt(const ReportDocument &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(office, QStringLiteral("office"));
    xml.writeNamespace(text, QStringLiteral("text"));
    xml.writeStartElement(office, QStringLiteral("document"));
    xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.3"));
    xml.writeAttribute(office, QStringLiteral("mimetype"), QStringLiteral("application/vnd.oasis.opendocument.text"));
    xml.writeStartElement(office, QStringLiteral("body"));
    xml.writeStartElement(office, QStringLiteral("text"));
    for (const ReportBlock &block : document.blocks) {
        const auto *heading = block.as<HeadingBlock>();
        for (const QString &line : plainText({block}).split(u'\n', Qt::SkipEmptyParts)) {
            xml.writeStartElement(text, heading ? QStringLiteral("h") : QStringLiteral("p"));
            if (heading)
                xml.writeAttribute(text, QStringLiteral("outline-level"), QString::number(heading->level));
            xml.writeCharacters(line);
            xml.writeEndElement();
        }
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace dueregard::bench
