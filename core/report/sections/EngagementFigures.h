// SPDX-License-Identifier: Apache-2.0
// Pictures of engagement. Shapes and texts carry everything; shades only help.
#pragma once
#include "core/engagement/Coverage.h"
#include "core/engagement/Ladder.h"
#include "core/report/ReportContext.h"

namespace dueregard::sections {

/// Rungs from bottom to top; beside each rung the groups planned (circle) and reached (square) there.
FigureBlock ladderFigure(const ReportContext &context, const QList<LadderRung> &rungs, const QList<LadderPin> &pins);

/// Group × state: filled pips up to the state that was reached, hatched where others spoke or nobody came, a ring at what is
/// required.
FigureBlock coverageFigure(const ReportContext &context, const QList<const CoverageRow *> &rows);

} // namespace dueregard::sections
