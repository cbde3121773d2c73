// SPDX-License-Identifier: Apache-2.0
// Words of quotes that may not be used, found where somebody copied them: a quote without consent does not come out of
// consentedQuotes(), but its words can stand in an answer.
#pragma once
#include "core/engagement/QuoteConsent.h"

#include <QHash>

namespace dueregard {

/// The words of all quotes that have no consent for a purpose on a day. Case, marks, white space and insertions in square
/// brackets make no difference. The whole quote, its translation, and each longer sentence of both count. Up to three words
/// only count as a quotation: between quotation marks, or when nothing else stands in the text.
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
    void add(const QString &quoteId, const QString &text, const QList<QStringList> &allowed);

    QList<Piece> m_pieces;
    QMultiHash<QString, int> m_byFirst; ///< first word → index of a piece
};

} // namespace dueregard
