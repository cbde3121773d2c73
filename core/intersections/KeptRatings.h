// SPDX-License-Identifier: Apache-2.0
// "No netting off" (intersectionality.md §9, IX-13): a combination does not make the single rows lighter.
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

#include <QHash>

namespace dueregard {

/// What single rows were rated when a combination that they belong to was recorded, so that one that gets lighter afterwards is
/// noticed. It stands in an answer that no pack asks for; the session notes it. A copy as new begins without it, and no output
/// repeats it.
class KeptRatings {
public:
    static const QString question;
    static KeptRatings of(const Assessment &assessment);

    /// By id of an Impact that is negative or mixed: its magnitude (V5).
    using Ratings = QHash<QString, QString>;
    static Ratings now(const Assessment &assessment);
    /// Whether an impact is a single row of a combination: about one of its groups, about a part or the whole of one, or about
    /// everybody of its characteristic.
    static bool isRowOf(const Impact &impact, const Intersection &intersection, const Pack &pack);

    /// The answer with the rows that it lacks, rated as in `before` (ratings when the records were last looked at), or as they are
    /// when they had no rating yet. What it has stays, whatever was rated since. Candidates and what was dismissed or merged keep nothing.
    Value with(const Assessment &assessment, const Ratings &before, const Pack &pack) const;
    /// Whether the impact is rated lower than when the combination was recorded. Without a rating it is not.
    bool isLowered(const Impact &impact, const QString &intersection) const;

    /// "none" 0, "low" 1, "medium" 2, "high" 3; -1 for any other.
    static int rank(const QString &magnitude);

private:
    TableValue m_table; ///< intersection, impact, magnitude
};

} // namespace dueregard
