// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/QuoteWords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

constexpr qsizetype fewWords = 3;         ///< up to here, only as a quotation
constexpr qsizetype wordsOfASentence = 6; ///< from here on, a sentence of a longer quote is a quotation by itself

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isQuotationMark(QChar c)
{
    return QStringLiteral("\"'“”‘’„‚«»").contains(c);
}

/// Whether quotation marks stand right before and right after a stretch; its own full stop or comma may stand inside them.
bool isQuotation(const QString &text, qsizetype at, qsizetype end)
{
    while (at > 0 && text[at - 1].isSpace())
        --at;
    while (end < text.size() && (text[end].isSpace() || QStringLiteral(".,!?…;:।").contains(text[end])))
        ++end;
    return at > 0 && end < text.size() && isQuotationMark(text[at - 1]) && isQuotationMark(text[end]);
}

bool contains(const QStringList &words, const QStringList &piece)
{
    for (qsizetype i = 0; i + piece.size() <= words.size(); ++i)
        if (std::equal(piece.begin(), piece.end(), words.begin() + i))
            return true;
    return false;
}

} // namespace

QList<QuoteWords::Word> QuoteWords::wordsOf(const QString &text, bool skipInsertions)
{
    QList<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (skipInsertions && text[i] == u'[') {
            const qsizetype end = text.indexOf(u']', i);
            if (end > 0) {
                i = end + 1;
                continue;
            }
        }
        if (!isWordPart(text[i])) {
            ++i;
            continue;
        }
        const qsizetype at = i;
        while (i < text.size() && isWordPart(text[i]))
            ++i;
        words.append({text.mid(at, i - at).toCaseFolded(), at, i - at});
    }
    return words;
}

QuoteWords::QuoteWords(const Assessment &assessment, QuotePurpose purpose, QDate on)
{
    QSet<QString> consented;
    for (const ConsentedQuote &quote : consentedQuotes(assessment, purpose, on))
        consented.insert(quote.quoteId());
    // What somebody else agreed to may stand there, though another said the same.
    QList<QStringList> allowed;
    const auto foldedWords = [](const QString &text) {
        QStringList words;
        for (const Word &word : wordsOf(text, false))
            words += word.folded;
        return words;
    };
    for (const Quote &quote : assessment.quotes)
        if (consented.contains(quote.id))
            allowed << foldedWords(quote.verbatim.toPlain()) << foldedWords(quote.translation.toPlain());
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?…।\\n]+"));
    for (const Quote &quote : assessment.quotes) {
        if (consented.contains(quote.id))
            continue;
        for (const RichText *said : {&quote.verbatim, &quote.translation}) {
            const QString text = said->toPlain();
            add(quote.id, text, allowed);
            const QStringList sentences = text.split(sentenceEnd, Qt::SkipEmptyParts);
            for (const QString &sentence : sentences)
                if (sentences.size() > 1 && wordsOf(sentence, false).size() >= wordsOfASentence)
                    add(quote.id, sentence, allowed);
        }
    }
}

void QuoteWords::add(const QString &quoteId, const QString &text, const QList<QStringList> &allowed)
{
    Piece piece{quoteId, {}};
    for (const Word &word : wordsOf(text, false))
        piece.words += word.folded;
    if (piece.words.isEmpty() || std::any_of(allowed.begin(), allowed.end(), [&](const QStringList &words) { return contains(words, piece.words); }))
        return;
    m_byFirst.insert(piece.words.first(), int(m_pieces.size()));
    m_pieces += piece;
}

QList<QuoteWords::Hit> QuoteWords::hitsIn(const QString &text) const
{
    if (m_pieces.isEmpty() || text.isEmpty())
        return {};
    QList<Hit> hits;
    const auto look = [&](const QList<Word> &words) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (auto it = m_byFirst.constFind(words[i].folded); it != m_byFirst.cend() && it.key() == words[i].folded; ++it) {
                const Piece &piece = m_pieces[it.value()];
                const qsizetype count = piece.words.size();
                if (i + count > words.size())
                    continue;
                bool same = true;
                for (qsizetype k = 1; k < count && same; ++k)
                    same = words[i + k].folded == piece.words[k];
                const qsizetype end = words[i + count - 1].at + words[i + count - 1].length;
                if (!same || (count <= fewWords && count < words.size() && !isQuotation(text, words[i].at, end)))
                    continue;
                hits.append({piece.quoteId, words[i].at, end - words[i].at});
            }
        }
    };
    look(wordsOf(text, false));
    if (text.contains(u'['))
        look(wordsOf(text, true));
    std::sort(hits.begin(), hits.end(), [](const Hit &one, const Hit &two) { return one.at != two.at ? one.at < two.at : one.length > two.length; });
    QList<Hit> apart;
    for (const Hit &hit : std::as_const(hits)) {
        if (apart.isEmpty() || hit.at >= apart.last().at + apart.last().length)
            apart += hit;
        else // what overlaps goes with it, so that no end of a quote stays
            apart.last().length = std::max(apart.last().length, hit.at + hit.length - apart.last().at);
    }
    return apart;
}

} // namespace dueregard
