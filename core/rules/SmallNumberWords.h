// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"

#include <QRegularExpression>

#include <optional>

namespace dueregard {

/// Words that stand for a small number of people ("the only trans resident", "two Deaf women"): they can give somebody away
/// where a figure would have been suppressed (D9 of intersectionality.md §6). Groups are those of the pack and of its word
/// "rule.few.groups". A lint: it errs, and nothing is refused because of it.
class SmallNumberWords {
public:
    struct Hit {
        QString number; ///< as it was written
        QString group;
    };

    SmallNumberWords(const Pack &pack, const QString &language);

    /// The first place in plain text. "The only" and its like count within six words of a group in the same sentence; a bare
    /// "one" to "four" or "both" only right before it, because those words count hours and buildings, too.
    std::optional<Hit> firstIn(const QString &text) const;

private:
    const QRegularExpression &groups() const;
    QString m_names;                     ///< alternatives of a pattern
    mutable QRegularExpression m_groups; ///< made when the first number is found
    mutable QRegularExpression m_nextToNumber;
};

} // namespace dueregard
