// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/QuoteWords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

constexpr qsizetype fewWords = 3;         ///< up to here, only as a quotation
constexpr qsizetype wordsOfASentence = 6; ///< from here on, a sentence of a longer quote is a quotation by itself
constexpr qsizetype wordsOfAPart = 8;     ///< so many in a row are a quotation, whatever stands before and after them

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Soft hyphens, joiners and spaces without width: pasting from a PDF brings them, and nobody sees them.
bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

/// "don’t", however it is typed, is "dont".
bool isApostrophe(QChar c)
{
    return QStringLiteral("'’ʼ‘＇").contains(c);
}

/// A word for comparing: "ﬁ" is "fi", and an accent makes no difference, however it was typed.
QString foldedWord(const QString &text)
{
    QString word = text;
    word.removeIf([](QChar c) { return isInvisible(c) || isApostrophe(c); });
    const bool plain = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return word.toCaseFolded();
    word = word.normalized(QString::NormalizationForm_KD).toCaseFolded();
    word.removeIf([](QChar c) { return c.unicode() >= 0x300 && c.unicode() <= 0x36f; }); // accents on Latin letters
    return word.normalized(QString::NormalizationForm_KC);
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
        while (i < text.size() && (isWordPart(text[i]) || isInvisible(text[i]) || (isApostrophe(text[i]) && i + 1 < text.size() && isWordPart(text[i + 1]))))
            ++i;
        words.append({foldedWord(text.mid(at, i - at)), at, i - at});
    }
    return words;
}

QuoteWords::QuoteWords(const Assessment &assessment, QuotePurpose purpose, QDate on)
{
    QSet<QString> consented;
    for (const ConsentedQuote &quote : consentedQuotes(assessment, purpose, on))
        consented.insert(quote.quoteId());
    // What somebody else agreed to may stand there, though another said the same.
    const auto foldedWords = [](const QString &text) {
        QStringList words;
        for (const Word &word : wordsOf(text, false))
            words += word.folded;
        return words;
    };
    for (const Quote &quote : assessment.quotes)
        if (consented.contains(quote.id))
            m_allowed << foldedWords(quote.verbatim.toPlain()) << foldedWords(quote.translation.toPlain());
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?…।\\n]+"));
    for (const Quote &quote : assessment.quotes) {
        if (consented.contains(quote.id))
            continue;
        for (const RichText *said : {&quote.verbatim, &quote.translation}) {
            const QString text = said->toPlain();
            add(quote.id, text);
            addParts(quote.id, text);
            addNear(quote.id, foldedWords(text));
            const QStringList sentences = text.split(sentenceEnd, Qt::SkipEmptyParts);
            for (const QString &sentence : sentences)
                if (sentences.size() > 1 && wordsOf(sentence, false).size() >= wordsOfASentence) {
                    add(quote.id, sentence);
                    addNear(quote.id, foldedWords(sentence));
                }
        }
    }
}

bool QuoteWords::isAllowed(const QStringList &words) const
{
    return std::any_of(m_allowed.begin(), m_allowed.end(), [&](const QStringList &allowed) { return contains(allowed, words); });
}

void QuoteWords::add(const QString &quoteId, const QString &text)
{
    Piece piece{quoteId, {}};
    for (const Word &word : wordsOf(text, false))
        piece.words += word.folded;
    if (piece.words.isEmpty() || isAllowed(piece.words))
        return;
    m_byFirst.insert(piece.words.first(), int(m_pieces.size()));
    m_pieces += piece;
}

void QuoteWords::addParts(const QString &quoteId, const QString &text)
{
    Source source{quoteId, {}, 0};
    for (const Word &word : wordsOf(text, false))
        source.words += word.folded;
    source.enough = std::clamp((source.words.size() + 1) / 2, wordsOfASentence, wordsOfAPart);
    for (qsizetype i = 0; i + source.enough <= source.words.size(); ++i)
        m_byBeginning[source.words.mid(i, wordsOfASentence)] += {int(m_sources.size()), i};
    m_sources += source;
}

void QuoteWords::findPieces(const QString &text, const QList<Word> &words, QList<Hit> &hits) const
{
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
}

void QuoteWords::findParts(const QList<Word> &words, QList<Hit> &hits) const
{
    if (m_byBeginning.isEmpty() || words.size() < wordsOfASentence)
        return;
    QStringList beginning;
    for (qsizetype i = 0; i < words.size(); ++i) {
        beginning += words[i].folded;
        if (beginning.size() < wordsOfASentence)
            continue;
        const qsizetype from = i + 1 - wordsOfASentence;
        for (const Place &place : m_byBeginning.value(beginning)) {
            const Source &source = m_sources[place.source];
            // The same run, one word later: what repeats itself would be read again from each of its words.
            if (from > 0 && place.at > 0 && words[from - 1].folded == source.words[place.at - 1])
                continue;
            qsizetype count = wordsOfASentence;
            while (from + count < words.size() && place.at + count < source.words.size() && words[from + count].folded == source.words[place.at + count])
                ++count;
            if (count < source.enough || isAllowed(source.words.mid(place.at, count)))
                continue;
            const Word &last = words[from + count - 1];
            hits.append({source.quoteId, words[from].at, last.at + last.length - words[from].at});
        }
        beginning.removeFirst();
    }
}

void QuoteWords::addNear(const QString &quoteId, const QStringList &words)
{
    // Parts need two words more than exact ones, because they may differ.
    const qsizetype part = std::clamp((words.size() + 1) / 2, wordsOfASentence, wordsOfAPart) + 2;
    if (isAllowed(words) || !m_near.add(words, std::min(words.size(), part)))
        return;
    m_nearIds += quoteId;
}

void QuoteWords::findNear(const QList<Word> &words, QList<Hit> &hits) const
{
    if (m_near.isEmpty())
        return;
    QStringList folded;
    folded.reserve(words.size());
    for (const Word &word : words)
        folded += word.folded;
    for (const NearWords::Hit &hit : m_near.hitsIn(folded)) {
        if (isAllowed(folded.mid(hit.at, hit.count)) || isAllowed(hit.original))
            continue;
        const Word &last = words[hit.at + hit.count - 1];
        hits.append({m_nearIds[hit.text], words[hit.at].at, last.at + last.length - words[hit.at].at});
    }
}

QList<QuoteWords::Hit> QuoteWords::hitsIn(const QString &text) const
{
    if (m_pieces.isEmpty() || text.isEmpty())
        return {};
    QList<Hit> hits;
    const auto look = [&](const QList<Word> &words) {
        findPieces(text, words, hits);
        findParts(words, hits);
        findNear(words, hits);
    };
    look(wordsOf(text, false));
    if (text.contains(u'['))
        look(wordsOf(text, true));
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &one, const Hit &two) { return one.at != two.at ? one.at < two.at : one.length > two.length; });
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
