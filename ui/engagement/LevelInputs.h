// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"
#include "core/rules/EngagementLevel.h"

namespace dueregard {

/// What the record says already, as values of a new LevelAssessment: stakes, reversibility and concentration from the impact
/// rows that are not of rejected options, duties from screening, body and intersections. A start that the officer looks at.
QMap<QString, Value> levelPrefill(const Assessment &assessment);

/// How many things people can still influence: lines and list items of the answer.
int negotiablesOf(const Assessment &assessment);
/// Whole weeks from `today` to the decision; nothing without a date.
std::optional<int> weeksToDecision(const Assessment &assessment, QDate today);

/// What the aid can say about a recorded set of inputs.
struct LevelReading {
    LevelInput input;
    int missing = 0; ///< questions without an answer; advice needs none to be missing
    std::optional<LevelAdvice> advice() const { return missing == 0 ? std::optional(adviseLevel(input)) : std::nullopt; }
};
/// Blank negotiables and weeks are taken from the assessment; a decision without a date counts as missing.
LevelReading readLevel(const LevelAssessment &record, const Assessment &assessment, QDate today);

} // namespace dueregard
