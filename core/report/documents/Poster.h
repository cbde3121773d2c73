// SPDX-License-Identifier: Apache-2.0
// Private to core/report/documents: "You said, we did" on one sheet for a wall.
#pragma once
#include "core/report/ReportContext.h"

namespace dueregard {

/// In how many points a poster's smallest words are set.
constexpr int posterPoints = 18;

/// What was answered, in few words, as much as one A4 page holds in that size: what changed something first, then the latest.
/// What has no room, and what has no answer yet, is said as a number. `row`: only what its people said. `c` is about the public
/// copy of the record, for the web.
ReportBlocks posterBlocks(const ReportContext &c, const StakeholderGroup *row);

} // namespace dueregard
