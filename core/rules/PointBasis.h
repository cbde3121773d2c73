// SPDX-License-Identifier: Apache-2.0
// What a senior owner's override was about. It lifts the block that somebody read, not whatever may stand at its place later.
#pragma once
#include "core/rules/ReviewPoint.h"

namespace dueregard {

/// The field of a PointAnswer (among its extra ones) that holds the digest; answers of earlier versions have none.
inline const QString pointBasisField = QStringLiteral("about_digest");

/// A digest of what a point is about now: what its sentence says, and for a point about words (V-07) the words
/// themselves. Other words at the same place make no difference.
QString basisOf(const ReviewPoint &point, const Assessment &assessment);

/// Whether an answer was given to something else at the same place. Never for one that does not say what it was about.
bool isAboutSomethingElse(const PointAnswer &answer, const ReviewPoint &point, const Assessment &assessment);

/// What has become of a senior owner's reason for going on.
enum class OverrideState {
    Holds,      ///< it lifts the block that it was given for
    Unnamed,    ///< nobody stands for it
    PointGone,  ///< nothing is there any more that it would lift
    OtherWords, ///< what it was given for has changed
    Never,      ///< the point is one that nobody can override
};
QString nameOf(OverrideState state); ///< "holds", "unnamed", …: the ends of the pack's words "report.override.…"

/// `points` are those that RuleSet::check finds in the assessment.
OverrideState overrideState(const PointAnswer &answer, const QList<ReviewPoint> &points, const Assessment &assessment);

} // namespace dueregard
