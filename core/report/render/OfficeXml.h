// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace dueregard {

/// Writes the XML of a part with prefixed names ("w:p"), as office formats spell them. Everything that is text or an
/// attribute's value is escaped, and cleaned of what XML cannot hold.
class OfficeXml {
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;
    enum class Kind { Part,       ///< begins with an XML declaration
                      Fragment }; ///< goes into a part

    explicit OfficeXml(Kind kind = Kind::Part);
    OfficeXml(const OfficeXml &) = delete;
    OfficeXml &operator=(const OfficeXml &) = delete;

    OfficeXml &start(const char *name, Attributes attributes = {});
    OfficeXml &attribute(const char *name, const QString &value);
    OfficeXml &empty(const char *name, Attributes attributes = {});
    OfficeXml &text(const QString &text);
    /// An element that holds only text.
    OfficeXml &element(const char *name, const QString &text, Attributes attributes = {});
    OfficeXml &end(int elements = 1);
    /// Puts a fragment's bytes here as they are.
    OfficeXml &insert(const QByteArray &fragment);

    /// What has been written so far, the last start tag closed.
    QByteArray bytes();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace dueregard
