// SPDX-License-Identifier: Apache-2.0
// Private to core/engagement: texts that stand somewhere with small changes.
#pragma once
#include <QHash>
#include <QList>
#include <QStringList>

namespace dueregard {

/// Finds texts of five or more words again where a few letters or words of them were changed.
///
/// A word of four or more letters that differs in one letter (from eight on in two) costs 1; a word that was exchanged, put in or
/// left out between words that stayed costs 2. Five words may cost 1, from six on 2, from twelve on 3, from eighteen on 4. The
/// first and the last word have to be there, spelling mistakes aside: indirect speech ("they were never asked") is no quotation.
class NearWords {
public:
    struct Hit {
        int text = 0; ///< number of the text, in the order of add()
        qsizetype at = 0;
        qsizetype count = 0;  ///< words
        QStringList original; ///< the words of the text that they stand for
    };

    /// Words that are folded for comparing. `enough`: how many of them in a row are worth finding. False for fewer than five.
    bool add(const QStringList &words, qsizetype enough);
    bool isEmpty() const { return m_texts.isEmpty(); }
    /// Where they stand, with at least one change; one hit a place and text. Costs little where no two words in a row are known.
    QList<Hit> hitsIn(const QStringList &words) const;

private:
    struct Text {
        QStringList words;
        QList<int> ids;
        qsizetype enough;
    };
    struct Place {
        int text;
        int at;
    };
    /// How far a comparison comes for each cost: words of the text, and of what is looked through.
    struct Reach {
        qsizetype own = 0;
        qsizetype theirs = 0;
    };
    static constexpr int most = 4;
    static int budgetOf(qsizetype words);
    QList<Reach> walk(const Text &text, qsizetype own, const QStringList &words, const QList<int> &ids, qsizetype theirs, int step) const;

    QHash<QString, int> m_ids; ///< every word of the texts
    QList<Text> m_texts;
    QHash<quint64, QList<Place>> m_pairs; ///< two words in a row → where they stand
};

} // namespace dueregard
