// SPDX-License-Identifier: Apache-2.0
// Pictures of engagement, in several parts where one would be too large. Shapes and texts carry everything; shades only help.
#pragma once
#include "core/engagement/Coverage.h"
#include "core/engagement/Ladder.h"
#include "core/report/ReportContext.h"

namespace dueregard::sections {

/// Rungs from bottom to top; beside each rung the groups planned (circle) and reached (square) there.
void addLadder(const ReportContext &context, const QList<LadderRung> &rungs, const QList<LadderPin> &pins, ReportBlocks &out);

/// Group × state: filled pips up to the state that was reached, hatched where others spoke or nobody came, a ring at what is
/// required.
void addCoverage(const ReportContext &context, const QList<const CoverageRow *> &rows, ReportBlocks &out);

} // namespace dueregard::sections
