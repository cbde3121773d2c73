// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"

namespace dueregard {

/// A detail in a description that could be broader without becoming untrue (engagement.md §6.5): an exact age, a street.
struct BroaderWords {
    enum class Kind { Age,
                      Place };
    Kind kind = Kind::Age;
    QString from; ///< as it stands in the text
    QString to;   ///< what could stand instead, in the pack's words
    qsizetype at = 0;
    bool operator==(const BroaderWords &) const = default;
};

/// In the order of the text. For what officers write about a person; what a person said is never changed. Nothing is offered
/// for ethnicity or faith: making them broader can misrepresent somebody, and is for that person to agree to.
QList<BroaderWords> broaderWords(const QString &description, const Pack &pack, const QString &language);

} // namespace dueregard
