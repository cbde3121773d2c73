// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

#include <QString>

namespace dueregard {

/// How sure an assessment can be of an impact (assessment.md F15): "high", "medium" or "low", taken from the strength (V11) of the
/// evidence that the impact names; the strongest item counts, since a weak one beside it takes nothing away. Strong is high, moderate
/// is medium; limited evidence, accounts and evidence said to be none are low. What people told us counts as accounts. Empty when the
/// impact says no effect, names no source, or names only sources whose strength is not said: nothing is known about that, so nothing
/// is claimed.
QString impactConfidence(const Assessment &assessment, const Impact &impact);

} // namespace dueregard
