// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/rules/Progress.h"
#include "ui/theme/Tokens.h"

#include <QDate>

namespace dueregard {

struct PageContext;

/// How a step is doing, as rail and task list show it.
struct StepWords {
    QString state; ///< "In progress", "Not needed because …"
    QString note;  ///< "3 of 4 pages", "Waits for approval": one line under the title
    Tone tone = Tone::Plain;
    QString icon;
};

StepWords wordsOf(const StepProgress &progress, const Step &step, const PageContext &context);
StepWords wordsOf(ProgressState state, const PageContext &context);

} // namespace dueregard
