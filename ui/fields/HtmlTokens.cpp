// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/HtmlTokens.h"

#include "core/base/TextEncoding.h"

#include <QSet>

namespace dueregard {

namespace {

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':';
}

uint entity(const QString &name)
{
    static const QHash<QString, uint> named{
        {QStringLiteral("amp"), '&'}, {QStringLiteral("lt"), '<'}, {QStringLiteral("gt"), '>'}, {QStringLiteral("quot"), '"'}, {QStringLiteral("apos"), '\''}, {QStringLiteral("nbsp"), 0xa0}, {QStringLiteral("pound"), 0xa3}, {QStringLiteral("euro"), 0x20ac}, {QStringLiteral("copy"), 0xa9}, {QStringLiteral("reg"), 0xae}, {QStringLiteral("trade"), 0x2122}, {QStringLiteral("ndash"), 0x2013}, {QStringLiteral("mdash"), 0x2014}, {QStringLiteral("lsquo"), 0x2018}, {QStringLiteral("rsquo"), 0x2019}, {QStringLiteral("ldquo"), 0x201c}, {QStringLiteral("rdquo"), 0x201d}, {QStringLiteral("bull"), 0x2022}, {QStringLiteral("middot"), 0xb7}, {QStringLiteral("hellip"), 0x2026}, {QStringLiteral("deg"), 0xb0}, {QStringLiteral("frac12"), 0xbd}, {QStringLiteral("frac14"), 0xbc}, {QStringLiteral("frac34"), 0xbe}, {QStringLiteral("times"), 0xd7}, {QStringLiteral("laquo"), 0xab}, {QStringLiteral("raquo"), 0xbb}, {QStringLiteral("sect"), 0xa7}, {QStringLiteral("para"), 0xb6}, {QStringLiteral("ensp"), 0x2002}, {QStringLiteral("emsp"), 0x2003}, {QStringLiteral("thinsp"), 0x2009}, {QStringLiteral("zwj"), 0x200d}, {QStringLiteral("zwnj"), 0x200c}, {QStringLiteral("shy"), 0xad}, {QStringLiteral("eacute"), 0xe9}, {QStringLiteral("egrave"), 0xe8}, {QStringLiteral("aacute"), 0xe1}, {QStringLiteral("agrave"), 0xe0}, {QStringLiteral("acirc"), 0xe2}, {QStringLiteral("ecirc"), 0xea}, {QStringLiteral("icirc"), 0xee}, {QStringLiteral("ocirc"), 0xf4}, {QStringLiteral("ucirc"), 0xfb}, {QStringLiteral("iacute"), 0xed}, {QStringLiteral("oacute"), 0xf3}, {QStringLiteral("uacute"), 0xfa}, {QStringLiteral("ccedil"), 0xe7}, {QStringLiteral("ouml"), 0xf6}, {QStringLiteral("uuml"), 0xfc}, {QStringLiteral("auml"), 0xe4}, {QStringLiteral("ntilde"), 0xf1}, {QStringLiteral("le"), 0x2264}, {QStringLiteral("ge"), 0x2265}, {QStringLiteral("rarr"), 0x2192}};
    return named.value(name);
}

} // namespace

QString HtmlTokens::resolveEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            result += text[i];
            continue;
        }
        const qsizetype end = text.indexOf(u';', i);
        if (end < 0 || end - i > 10) {
            result += text[i];
            continue;
        }
        const QString name = text.mid(i + 1, end - i - 1);
        uint code = 0;
        bool ok = true;
        if (name.startsWith(QLatin1String("#x"), Qt::CaseInsensitive))
            code = name.mid(2).toUInt(&ok, 16);
        else if (name.startsWith(u'#'))
            code = name.mid(1).toUInt(&ok, 10);
        else
            code = entity(name);
        if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) {
            result += text[i];
            continue;
        }
        // Numbers from 0x80 to 0x9f mean Windows-1252 wherever they occur in the wild.
        code = fromWindows1252(code);
        const char32_t point = code;
        result += QString::fromUcs4(&point, 1);
        i = end;
    }
    return result;
}

void HtmlTokens::skipTo(const QString &end)
{
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found;
}

HtmlTokens::Token HtmlTokens::readTag()
{
    Token token;
    token.kind = m_html[m_at] == u'/' ? Token::Kind::Close : Token::Kind::Open;
    if (token.kind == Token::Kind::Close)
        ++m_at;
    const qsizetype start = m_at;
    while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
        ++m_at;
    token.name = m_html.mid(start, m_at - start).toLower();
    while (m_at < m_html.size() && m_html[m_at] != u'>') {
        if (m_html[m_at] == u'/') {
            token.selfClosing = true;
            ++m_at;
            continue;
        }
        if (!isNameCharacter(m_html[m_at])) {
            ++m_at;
            continue;
        }
        token.selfClosing = false;
        const qsizetype nameStart = m_at;
        while (m_at < m_html.size() && isNameCharacter(m_html[m_at]))
            ++m_at;
        const QString name = m_html.mid(nameStart, m_at - nameStart).toLower();
        while (m_at < m_html.size() && m_html[m_at].isSpace())
            ++m_at;
        if (m_at >= m_html.size() || m_html[m_at] != u'=') {
            token.attributes.insert(name, QString());
            continue;
        }
        ++m_at;
        while (m_at < m_html.size() && m_html[m_at].isSpace())
            ++m_at;
        if (m_at >= m_html.size())
            break;
        QString value;
        const QChar quote = m_html[m_at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_html.indexOf(quote, ++m_at);
            const qsizetype stop = end < 0 ? m_html.size() : end;
            value = m_html.mid(m_at, stop - m_at);
            m_at = qMin(stop + 1, m_html.size());
        } else {
            const qsizetype valueStart = m_at;
            while (m_at < m_html.size() && m_html[m_at] != u'>' && !m_html[m_at].isSpace())
                ++m_at;
            value = m_html.mid(valueStart, m_at - valueStart);
        }
        token.attributes.insert(name, resolveEntities(value));
    }
    if (m_at < m_html.size())
        ++m_at;
    return token;
}

HtmlTokens::Token HtmlTokens::next()
{
    static const QSet<QString> silent{QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("title"), QStringLiteral("xml"), QStringLiteral("noscript"),
                                      QStringLiteral("template"), QStringLiteral("iframe"), QStringLiteral("object"), QStringLiteral("svg"), QStringLiteral("math"),
                                      QStringLiteral("textarea"), QStringLiteral("select")};
    while (m_at < m_html.size()) {
        if (m_html[m_at] != u'<') {
            const qsizetype end = m_html.indexOf(u'<', m_at);
            const qsizetype stop = end < 0 ? m_html.size() : end;
            Token token;
            token.kind = Token::Kind::Text;
            token.text = resolveEntities(m_html.mid(m_at, stop - m_at));
            m_at = stop;
            return token;
        }
        const QChar after = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        if (QStringView(m_html).mid(m_at).startsWith(QLatin1String("<!--"))) {
            skipTo(QStringLiteral("-->"));
            m_at = qMin(m_at + 3, m_html.size());
            continue;
        }
        if (after == u'!' || after == u'?') {
            skipTo(QStringLiteral(">"));
            m_at = qMin(m_at + 1, m_html.size());
            continue;
        }
        if (!after.isLetter() && after != u'/') { // a lone "<" in text
            Token token;
            token.kind = Token::Kind::Text;
            token.text = QStringLiteral("<");
            ++m_at;
            return token;
        }
        ++m_at;
        Token token = readTag();
        if (token.kind == Token::Kind::Open && silent.contains(token.name) && !token.selfClosing) {
            skipTo(QStringLiteral("</") + token.name);
            skipTo(QStringLiteral(">"));
            m_at = qMin(m_at + 1, m_html.size());
            continue;
        }
        return token;
    }
    return {};
}

} // namespace dueregard
