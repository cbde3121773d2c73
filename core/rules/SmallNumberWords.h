// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"

#include <optional>

namespace dueregard {

/// A small number of people in a sentence ("the only trans resident", "two Deaf women", "3 residents came"): it can give
/// somebody away where a figure of its own would have been suppressed. So can "all 12 of the trans staff", and the exact age of
/// one person (D6, D9 of intersectionality.md §6). Groups are those of the pack and of its word "rule.few.groups", people in
/// general those of "rule.few.people" and "rule.few.person"; what is no people though a group's name stands beside it ("one Bangladeshi
/// restaurant", "the only way for carers") those of "rule.few.things". It errs, and towards asking: officers then word it otherwise.
class SmallNumberWords {
public:
    struct Hit {
        QString number; ///< as it was written
        QString group;
        bool isNamed = true; ///< a group; false: people in general ("two residents")
    };

    /// Whether figures are people to be found, or are withheld where the text prints, as in counts and tables; then only what
    /// stands in words ("of whom three were Roma women") is.
    enum class Figures { Counted,
                         Protected };

    /// `pack` must outlive it. Costs nothing until a number is found.
    SmallNumberWords(const Pack &pack, const QString &language) : m_pack(pack), m_language(language) {}

    /// The first place in plain text. "The only" and its like count within six words of a group in the same sentence; a bare
    /// number or "both" only right before it, because numbers count hours and buildings, too. Up to four, people count without
    /// a group, and up to nine, groups that call for more care (D2).
    std::optional<Hit> firstIn(const QString &text, Figures figures = Figures::Counted) const;

private:
    const QString &names() const;
    QString listOf(const char *word) const;

    const Pack &m_pack;
    QString m_language;
    mutable QString m_people; ///< alternatives: people in general, more than one and one
    mutable QString m_person;
    mutable QString m_things;
    mutable QString m_names; ///< alternatives of a pattern, longest first; empty until the first number
};

} // namespace dueregard
