// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

#include <QHash>

#include <functional>

namespace dueregard {

/// Which pairs of characteristics were looked at together, how badly they fare, and where that is known from: what the pair
/// triangle shows on screen and in print (intersectionality.md §7.2).
struct PairGrid {
    struct Cell {
        int severity = -1; ///< 0 none … 3 high, of assessed ones; -1 nothing recorded
        int count = 0;     ///< combinations that hold the pair; on the diagonal the impact rows of the characteristic
        QString source;    ///< "both", "lived", "data", "judgement", "candidate", "dismissed"; empty on the diagonal
        QString first;     ///< id of the combination that gave the source
    };
    QStringList characteristics; ///< with an impact row or in a combination, in the pack's order

    /// `column` ≤ `row`; equal for the characteristic alone.
    Cell at(qsizetype row, qsizetype column) const { return cells.value(int(row * 100 + column)); }
    /// Pairs with at least one combination.
    int pairs() const;

    QHash<int, Cell> cells; ///< by row * 100 + column
};

/// `counts`: combinations that may be shown; nothing for all. Merged ones are in the one they were merged into.
PairGrid pairGrid(const Assessment &assessment, const Pack &pack, const std::function<bool(const Intersection &)> &counts = {});

} // namespace dueregard
