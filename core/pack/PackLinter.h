// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/PackReader.h"

namespace dueregard {

/// Something that is wrong in a pack, or worth knowing about it.
struct PackProblem {
    bool notice = false; ///< nothing is wrong: for example something that nobody has confirmed yet
    QString place;       ///< "steps/01-about.json:12:5 steps[0].pages[1]", as near as it is known
    QString message;
};

/// Everything about a pack that can be checked by machine: ids, vocabularies, records, conditions, help, the words of the
/// Act, the catalogue, and the rules of product.md about characteristics.
class PackLinter {
public:
    static QList<PackProblem> check(const PackReader::Source &source);
    static bool hasErrors(const QList<PackProblem> &problems);
};

} // namespace dueregard
