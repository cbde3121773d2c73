// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// The readiness check for coproduction (engagement.md §8): 20 statements in five components that hold each other up, so the
/// weakest decides, not the mean.
struct Readiness {
    struct Component {
        QString id;                 ///< culture, structure, practice, power, review
        QStringList items;          ///< C1 … R2
        std::optional<double> mean; ///< of the items scored so far; 0–3
        int scored = 0;
    };
    QList<Component> components;
    std::optional<double> overall; ///< the lowest component; nothing until every component has a score
    QString weakest;               ///< its id
    QStringList failedStars;       ///< starred items scored below 2
    int scored = 0;
    /// Whether level 5 can honestly be offered: every item scored, and no star below 2.
    bool ready() const { return scored == 20 && failedStars.isEmpty(); }
};

/// The latest score of each statement counts.
Readiness readinessOf(const Assessment &assessment);
/// Statements that have to be at least 2 for level 5.
const QStringList &starredReadinessItems();

} // namespace dueregard
