// SPDX-License-Identifier: Apache-2.0
// Reads office documents back, independently of the code that wrote them.
#pragma once
#include "core/report/ReportDocument.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace dueregard::test {

/// An element of an XML part. Names keep their prefixes.
struct XmlNode {
    QString name; ///< empty for text
    QString text;
    QMap<QString, QString> attributes;
    std::vector<XmlNode> children;

    QString operator[](const char *attribute) const { return attributes.value(QLatin1String(attribute)); }
    /// Every element of that name, at any depth, in order.
    QList<const XmlNode *> all(const char *wanted) const &;
    QList<const XmlNode *> all(const char *wanted) && = delete; // they would point into what is gone
    const XmlNode *child(const char *wanted) const &;
    const XmlNode *child(const char *wanted) && = delete;
    QString allText() const;
};

/// The parts of an office document. Throws when the container or an XML part cannot be read.
class OfficeFile {
public:
    explicit OfficeFile(const QByteArray &bytes);

    const QStringList &names() const { return m_names; }                       ///< in the order of the container
    bool isPlain(const QString &name) const { return m_plain.contains(name); } ///< not compressed
    QByteArray part(const QString &name) const;
    XmlNode xml(const QString &name) const;
    /// All that the body says, one line for each paragraph; the contents and alternatives left out.
    QString bodyText() const;

private:
    QStringList m_names, m_plain;
    QMap<QString, QByteArray> m_parts;
};

/// What of the document's text is not found in `text` in reading order; empty when everything is. White space and the order
/// inside a card or a row do not matter.
QStringList missingFrom(const ReportDocument &document, const QString &text);

/// A document with every kind of block, several languages and a picture.
ReportDocument officeDocument();
/// Everything that could break a file, in every place that takes text.
ReportDocument hostileOfficeDocument();

} // namespace dueregard::test
