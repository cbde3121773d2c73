// SPDX-License-Identifier: Apache-2.0
// What a senior owner's override was about. It lifts the block that somebody read, not whatever may stand at its place later.
#pragma once
#include "core/pack/Pack.h"
#include "core/rules/ReviewPoint.h"

namespace dueregard {

/// The field of a PointAnswer (among its extra ones) that holds the digest; answers of earlier versions have none.
inline const QString pointBasisField = QStringLiteral("about_digest");

/// A digest of what a point is about now: what its sentence says, and for points about words (IX-06, V-07) the words themselves.
/// Other words at the same place make no difference.
QString basisOf(const ReviewPoint &point, const Assessment &assessment, const Pack &pack);

/// Whether an answer was given to something else at the same place. Never for one that does not say what it was about.
bool isAboutSomethingElse(const PointAnswer &answer, const ReviewPoint &point, const Assessment &assessment, const Pack &pack);

} // namespace dueregard
