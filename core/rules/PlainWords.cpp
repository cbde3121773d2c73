// SPDX-License-Identifier: Apache-2.0
#include "core/rules/PlainWords.h"

#include "core/domain/Texts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

QString plainList(const Pack &pack, const QString &language, const char *key, const char *english)
{
    const QString word = QLatin1String(key);
    return pack.words.contains(word) ? pack.word(word, language) : QString::fromUtf8(english);
}

QRegularExpression wholeWord(const QString &word)
{
    return QRegularExpression(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(word)), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

Runs swappedRuns(const Runs &runs, const PlainWords::Hit &hit)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    QList<TextEdit> edits;
    auto found = wholeWord(hit.found).globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        QString instead = hit.instead;
        if (match.capturedView().front().isUpper())
            instead[0] = instead[0].toUpper();
        edits += TextEdit{match.capturedStart(), match.capturedLength(), instead};
    }
    return edits.isEmpty() ? runs : edited(runs, edits);
}

} // namespace

PlainWords::PlainWords(const Pack &pack, const QString &language)
{
    const QStringList jargon = plainList(pack, language, "rule.plain.jargon", "utilise=use|stakeholders=people with an interest|going forward=from now on").split(u'|', Qt::SkipEmptyParts);
    for (const QString &entry : jargon)
        m_jargon.insert(entry.section(u'=', 0, 0).trimmed().toCaseFolded(), entry.section(u'=', 1).trimmed());
    m_known = plainList(pack, language, "rule.plain.known", "NHS|GP|UK|BSL|TV|PDF").split(u'|', Qt::SkipEmptyParts);
}

RichText PlainWords::swapped(const RichText &text, const Hit &hit)
{
    if (hit.found.isEmpty() || hit.instead.isEmpty())
        return text;
    QList<Block> blocks = text.blocks();
    for (Block &block : blocks) {
        block.runs = swappedRuns(block.runs, hit);
        for (QList<Runs> &row : block.rows)
            for (Runs &cell : row)
                cell = swappedRuns(cell, hit);
    }
    return RichText(blocks).normalised();
}

QList<PlainWords::Hit> PlainWords::hitsIn(const QString &text) const
{
    struct At {
        qsizetype at;
        Hit hit;
    };
    QList<At> all;
    for (auto it = m_jargon.begin(); it != m_jargon.end(); ++it) {
        const qsizetype at = text.indexOf(it.key(), 0, Qt::CaseInsensitive); // cheap: most texts hold none
        if (at < 0)
            continue;
        if (const auto match = wholeWord(it.key()).match(text); match.hasMatch())
            all += {match.capturedStart(), {Hit::Kind::Jargon, match.captured(), it.value(), 0}};
    }
    static const QRegularExpression letters(QStringLiteral("(?<![\\w-])([A-Z]{2,6})s?(?![\\w-])"));
    const bool shouts = text.toUpper() == text; // a text in capitals is another fault
    QSet<QString> seen;
    auto found = letters.globalMatch(text);
    while (!shouts && found.hasNext()) {
        const auto match = found.next();
        const QString word = match.captured(1);
        // "Integrated care board (ICB)" explains it, and so does "ICB (integrated care board)".
        const bool explained = text.contains(u'(' + word) || text.mid(match.capturedEnd()).startsWith(QLatin1String(" ("));
        if (explained || m_known.contains(word) || seen.contains(word))
            continue;
        seen.insert(word);
        all += {match.capturedStart(), {Hit::Kind::Letters, word, {}, 0}};
    }
    std::stable_sort(all.begin(), all.end(), [](const At &one, const At &two) { return one.at < two.at; });
    QList<Hit> hits;
    for (const At &each : std::as_const(all))
        hits += each.hit;
    static const QRegularExpression ends(QStringLiteral("[.!?:;]+(?:\\s|$)|\\n"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    Hit longest;
    for (const QString &sentence : text.split(ends, Qt::SkipEmptyParts)) {
        const QStringList words = sentence.split(space, Qt::SkipEmptyParts);
        if (words.size() > longSentence && words.size() > longest.words)
            longest = {Hit::Kind::Long, words.first(5).join(u' ') + QChar(0x2026), {}, int(words.size())};
    }
    if (longest.words > 0)
        hits += longest;
    return hits;
}

} // namespace dueregard
