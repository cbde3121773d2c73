// SPDX-License-Identifier: Apache-2.0
// Words of quotes that may not be used, found where somebody copied them: a quote without consent does not come out of
// consentedQuotes(), but its words can stand in an answer.
#pragma once
#include "core/engagement/NearWords.h"
#include "core/engagement/QuoteConsent.h"

#include <QHash>

namespace dueregard {

/// The words of all quotes that have no consent for a purpose on a day. Case, marks, white space, characters that show nothing
/// (soft hyphens) and insertions in square brackets make no difference. The whole quote, its translation, and each longer
/// sentence of both count, and so does any part of eight words in a row, or of half of the quote from six words on. Up to three
/// words only count as a quotation: between quotation marks, or when nothing else stands in the text.
///
/// From five words on, nearly the same words count too (NearWords): a letter that was changed, and in longer quotes a word that
/// was put in, left out or exchanged between others.
class QuoteWords {
public:
    QuoteWords(const Assessment &assessment, QuotePurpose purpose, QDate on);

    bool isEmpty() const { return m_pieces.isEmpty(); }

    struct Hit {
        QString quoteId;
        qsizetype at = 0;
        qsizetype length = 0;
    };
    /// Where such words stand in a text, in its order, without overlap.
    QList<Hit> hitsIn(const QString &text) const;

private:
    struct Word {
        QString folded;
        qsizetype at;
        qsizetype length;
    };
    struct Piece {
        QString quoteId;
        QStringList words;
    };
    static QList<Word> wordsOf(const QString &text, bool skipInsertions);
    void addNear(const QString &quoteId, const QStringList &words);
    void findNear(const QList<Word> &words, QList<Hit> &hits) const;
    /// Words of a quote of which a part is a quotation, too.
    struct Source {
        QString quoteId;
        QStringList words;
        qsizetype enough; ///< words in a row
    };
    struct Place {
        int source;
        qsizetype at;
    };
    void add(const QString &quoteId, const QString &text);
    void addParts(const QString &quoteId, const QString &text);
    bool isAllowed(const QStringList &words) const;
    void findPieces(const QString &text, const QList<Word> &words, QList<Hit> &hits) const;
    void findParts(const QList<Word> &words, QList<Hit> &hits) const;

    QList<QStringList> m_allowed; ///< quotes that may be used
    QList<Piece> m_pieces;
    QMultiHash<QString, int> m_byFirst; ///< first word → index of a piece
    QList<Source> m_sources;
    QHash<QStringList, QList<Place>> m_byBeginning; ///< six words → where they stand
    NearWords m_near;
    QStringList m_nearIds; ///< quote of each text in m_near
};

} // namespace dueregard
