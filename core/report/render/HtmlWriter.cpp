// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/HtmlWriter.h"

#include "core/base/CleanText.h"
#include "core/report/TextDirection.h"

#include <QRegularExpression>

#include <algorithm>

namespace dueregard {

QString languageTag(const QString &language)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    return tag.match(language).hasMatch() ? language : QString();
}

QString directionOf(const QString &language)
{
    return isRightToLeft(language) ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

namespace {
/// The one language of everything that is more than white space; the page's is the empty one.
QString commonLanguage(const QList<Runs> &paragraphs)
{
    QString common;
    bool first = true;
    for (const Runs &runs : paragraphs) {
        for (const Run &run : runs) {
            if (run.text.trimmed().isEmpty())
                continue;
            if (!first && run.language != common)
                return {};
            common = run.language;
            first = false;
        }
    }
    return common;
}

/// The web, a mail box, or a page in the same folder.
bool leadsSomewhere(const QString &link)
{
    static const QRegularExpression page(QStringLiteral("^[a-z0-9-]+\\.html$"));
    return !link.isEmpty() && (isSafeLink(link) || page.match(link).hasMatch());
}
} // namespace

HtmlWriter::HtmlWriter(QByteArray &out, const QString &language)
    : m_xml(&out), m_language(language), m_languages(language), m_rightToLeft{isRightToLeft(language)}
{
}

void HtmlWriter::doctype()
{
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    line();
}

void HtmlWriter::attributes(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        if (!value.isNull())
            m_xml.writeAttribute(QLatin1String(name), cleanText(value).text);
}

QString HtmlWriter::languageAttribute(const QString &language) const
{
    const QString tag = languageTag(language);
    return tag.isEmpty() || tag == m_languages.last() ? QString() : tag;
}

void HtmlWriter::openIn(const char *element, const QString &language, Attributes given, std::optional<bool> rightToLeft)
{
    m_xml.writeStartElement(QLatin1String(element));
    const QString tag = languageAttribute(language);
    if (!tag.isNull())
        m_xml.writeAttribute(QStringLiteral("lang"), tag);
    const bool turned = rightToLeft.value_or(tag.isNull() ? m_rightToLeft.last() : isRightToLeft(tag));
    if (turned != m_rightToLeft.last())
        m_xml.writeAttribute(QStringLiteral("dir"), turned ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    m_rightToLeft << turned;
    m_languages << (tag.isNull() ? m_languages.last() : tag);
    attributes(given);
}

void HtmlWriter::open(const char *element, Attributes attributes)
{
    openIn(element, {}, attributes);
}

void HtmlWriter::openFor(const char *element, const Runs &runs, Attributes attributes)
{
    openFor(element, QList<Runs>{runs}, attributes);
}

void HtmlWriter::openFor(const char *element, const QList<Runs> &paragraphs, Attributes attributes)
{
    const QString language = commonLanguage(paragraphs);
    const bool otherwise = languageTag(language).isEmpty() ? m_rightToLeft.last() : isRightToLeft(language);
    const bool all = std::all_of(paragraphs.begin(), paragraphs.end(), [otherwise](const Runs &runs) { return isRightToLeft(runs, otherwise); });
    openIn(element, language, attributes, paragraphs.isEmpty() ? otherwise : all);
}

void HtmlWriter::close()
{
    // Without this an element without content would be closed in short, which HTML reads as left open.
    m_xml.writeCharacters(QString());
    m_xml.writeEndElement();
    m_languages.removeLast();
    m_rightToLeft.removeLast();
}

void HtmlWriter::single(const char *element, Attributes given)
{
    m_xml.writeEmptyElement(QLatin1String(element));
    attributes(given);
}

void HtmlWriter::element(const char *name, const QString &words, Attributes attributes)
{
    open(name, attributes);
    text(words);
    close();
}

void HtmlWriter::text(const QString &words)
{
    const QStringList lines = cleanText(words).text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            single("br");
        m_xml.writeCharacters(lines[i]);
    }
}

void HtmlWriter::runs(const Runs &runs)
{
    // A whole block in slanted letters is hard to read, so emphasis of all of it is shown by weight.
    const bool allEmphasis = std::all_of(runs.begin(), runs.end(), [](const Run &run) { return run.emphasis || run.text.trimmed().isEmpty(); });
    for (const Run &run : runs) {
        int opened = 0;
        const auto enter = [&](const char *element, Attributes attributes) {
            openIn(element, run.language, attributes);
            ++opened;
        };
        if (leadsSomewhere(run.link) && !run.text.trimmed().isEmpty())
            enter("a", {{"href", run.link}});
        if (run.strong)
            enter("strong", {});
        if (run.emphasis)
            enter("em", {{"class", allEmphasis ? QStringLiteral("whole") : QString()}});
        if (opened == 0 && !languageAttribute(run.language).isNull())
            enter("span", {});
        text(run.text);
        for (; opened > 0; --opened)
            close();
    }
}

void HtmlWriter::raw(const QString &text)
{
    m_xml.writeCharacters(text);
}

void HtmlWriter::line()
{
    m_xml.writeCharacters(QStringLiteral("\n"));
}

} // namespace dueregard
