// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/RichText.h"

#include <QStringList>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <optional>
#include <utility>

namespace dueregard {

/// Writes elements and text of a web page, so that escaping, empty elements, languages and directions are right in one
/// place. What is written is XML that an HTML parser reads the same way: no element without content is closed in short.
class HtmlWriter {
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    /// Appends to `out`, which must outlive the writer. `language` is that of the page.
    HtmlWriter(QByteArray &out, const QString &language);

    void doctype();
    void open(const char *element, Attributes attributes = {});
    /// The same with the language that all of the runs share and the direction in which they run, when those are not the
    /// page's.
    void openFor(const char *element, const Runs &runs, Attributes attributes = {});
    void openFor(const char *element, const QList<Runs> &paragraphs, Attributes attributes = {});
    void close();
    /// An element that never has content: meta, br, svg shapes.
    void single(const char *element, Attributes attributes = {});
    void element(const char *name, const QString &text, Attributes attributes = {});
    /// Control characters are left out; a line feed becomes a line break.
    void text(const QString &text);
    void runs(const Runs &runs);
    /// Text that is no content: style sheets. Must not hold any of < > & ".
    void raw(const QString &text);
    /// Breaks the line in the source, where white space means nothing.
    void line();

    /// Null when the language is none, is the page's or is no language tag: then no attribute is written.
    QString languageAttribute(const QString &language) const;
    bool failed() const { return m_xml.hasError(); }

private:
    void attributes(Attributes attributes);
    void openIn(const char *element, const QString &language, Attributes attributes, std::optional<bool> rightToLeft = {});

    QXmlStreamWriter m_xml;
    QString m_language;
    QStringList m_languages;   ///< in force, innermost last
    QList<bool> m_rightToLeft; ///< likewise
};

/// A language tag as it may stand in a lang attribute; empty when it is none.
QString languageTag(const QString &language);
/// "ltr" or "rtl".
QString directionOf(const QString &language);

} // namespace dueregard
