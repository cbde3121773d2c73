// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/RichText.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// What people who do not work here may stumble over in a text (S2-8): words of the office, letters that nobody explains, and
/// sentences of more than 25 words. A lint: it errs, and nothing is refused because of it.
///
/// The pack's word "rule.plain.jargon" is the list ("utilise=use|stakeholders=people with an interest|BAU"), what stands after
/// "=" is offered instead; "rule.plain.known" are letters that need no explanation.
class PlainWords {
public:
    struct Hit {
        enum class Kind { Jargon,
                          Letters, ///< an abbreviation that is not explained
                          Long };  ///< a sentence
        Kind kind = Kind::Jargon;
        QString found;   ///< as it stands in the text; of a sentence its beginning
        QString instead; ///< plainer words, if the list has any
        int words = 0;   ///< of a sentence
    };

    PlainWords(const Pack &pack, const QString &language);

    /// Each word and each abbreviation once, in the order of the text; then the longest sentence, if it is too long.
    QList<Hit> hitsIn(const QString &text) const;

    /// The text with the plainer words wherever the found one stands as a word of its own, with a capital where it had one. As it
    /// was if the hit offers none. Looks and links stay.
    static RichText swapped(const RichText &text, const Hit &hit);

    static constexpr int longSentence = 25;

private:
    QMap<QString, QString> m_jargon; ///< in lower case → plainer words
    QStringList m_known;
};

} // namespace dueregard
