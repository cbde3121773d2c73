// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OfficeText.h"

#include "core/base/CleanText.h"

#include <QRegularExpression>

#include <optional>

namespace dueregard {

namespace {
/// Nothing for characters that every script uses.
std::optional<TextPiece::Script> scriptOf(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    if (direction == QChar::DirR || direction == QChar::DirAL)
        return QChar::script(c) <= QChar::Script_Common ? std::nullopt : std::optional(TextPiece::Script::RightToLeft);
    switch (QChar::script(c)) {
    case QChar::Script_Unknown:
    case QChar::Script_Inherited:
    case QChar::Script_Common: return {};
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Tibetan:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer: return TextPiece::Script::Complex;
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Syriac:
    case QChar::Script_Thaana:
    case QChar::Script_Nko: return TextPiece::Script::RightToLeft; // vowel signs have no direction of their own
    default: return TextPiece::Script::Simple;
    }
}
} // namespace

QList<TextPiece> piecesOf(const QString &text)
{
    QList<TextPiece> pieces;
    TextPiece piece;
    std::optional<TextPiece::Script> script;
    const auto close = [&] {
        piece.script = script.value_or(TextPiece::Script::Simple);
        if (!piece.text.isEmpty())
            pieces << piece;
        piece = {};
    };
    const QString clean = cleanText(text).text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        if (c == u'\t' || c == u'\n') {
            close();
            pieces << TextPiece{.kind = c == u'\t' ? TextPiece::Kind::Tab : TextPiece::Kind::Break};
            continue;
        }
        const bool pair = c.isHighSurrogate() && i + 1 < clean.size();
        const auto own = scriptOf(pair ? QChar::surrogateToUcs4(c, clean[i + 1]) : c.unicode());
        if (own && script && *own != *script)
            close();
        if (own)
            script = own;
        piece.text += c;
        if (pair)
            piece.text += clean[++i];
    }
    close();
    return pieces;
}

LanguageTag LanguageTag::from(const QString &tag)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?(?:[-_].*)?$"));
    const QRegularExpressionMatch match = form.match(tag);
    if (!match.hasMatch())
        return {};
    LanguageTag parts{match.captured(1).toLower(), match.captured(2).toLower(), match.captured(3).toUpper()};
    if (!parts.script.isEmpty())
        parts.script[0] = parts.script[0].toUpper();
    return parts;
}

QString LanguageTag::toString() const
{
    QStringList parts{language, script, country};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('-'));
}

} // namespace dueregard
