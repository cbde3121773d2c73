// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"

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

    /// `pack` must outlive it. Costs nothing until a number is found.
    SmallNumberWords(const Pack &pack, const QString &language) : m_pack(pack), m_language(language) {}

    /// The first place in plain text. "The only" and its like count within six words of a group in the same sentence; a bare
    /// "one" to "four" or "both" only right before it, because those words count hours and buildings, too.
    std::optional<Hit> firstIn(const QString &text) const;

private:
    const QString &names() const;

    const Pack &m_pack;
    QString m_language;
    mutable QString m_names; ///< alternatives of a pattern, longest first; empty until the first number
};

} // namespace dueregard
