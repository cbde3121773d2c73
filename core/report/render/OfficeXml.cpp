// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OfficeXml.h"

#include "core/base/CleanText.h"

namespace dueregard {

OfficeXml::OfficeXml(Kind kind)
    : m_xml(&m_bytes)
{
    if (kind == Kind::Part)
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

OfficeXml &OfficeXml::start(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        attribute(key, value);
    return *this;
}

OfficeXml &OfficeXml::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(QString::fromLatin1(name), cleanText(value).text);
    return *this;
}

OfficeXml &OfficeXml::empty(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        attribute(key, value);
    return *this;
}

OfficeXml &OfficeXml::text(const QString &text)
{
    m_xml.writeCharacters(cleanText(text).text);
    return *this;
}

OfficeXml &OfficeXml::element(const char *name, const QString &content, Attributes attributes)
{
    return start(name, attributes).text(content).end();
}

OfficeXml &OfficeXml::end(int elements)
{
    while (elements-- > 0)
        m_xml.writeEndElement();
    return *this;
}

OfficeXml &OfficeXml::insert(const QByteArray &fragment)
{
    m_xml.writeCharacters(QString()); // closes the start tag
    m_xml.device()->write(fragment);
    return *this;
}

QByteArray OfficeXml::bytes()
{
    m_xml.writeCharacters(QString());
    return m_bytes;
}

} // namespace dueregard
