// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// The impacts of a characteristic that say something else than a reason shared with others says of it ("Neutral" there, "Both
/// ways" here). Nothing where the reason says no effect yet. An impact of rejected options only contradicts nothing.
QList<const Impact *> impactsAgainst(const Assessment &assessment, const SharedReason &shared);

} // namespace dueregard
