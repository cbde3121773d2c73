// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"
#include "ui/widgets/MatrixGrid.h"

namespace dueregard {

struct Assessment;

/// What the whole picture shows in one cell: the rows of a characteristic under an aim, for an option. Pure.
class ImpactMatrix {
public:
    /// `option` empty: every option; an impact without options counts for all. `aim` empty: the rows of which nobody has said
    /// to which aim they belong. They are nobody's finding about an aim, so they stand in a column of their own, on screen as
    /// in print.
    static MatrixGrid::Cell cell(const Assessment &assessment, const Pack &pack, const Characteristic &characteristic, const QString &aim, const QString &option);
    /// Whether anything is recorded about it.
    static bool isAnswered(const Assessment &assessment, const Pack &pack, const Characteristic &characteristic);
};

} // namespace dueregard
