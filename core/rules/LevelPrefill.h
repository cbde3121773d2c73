// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/rules/EngagementLevel.h"

namespace dueregard {

/// Inputs of the level aid as far as the record knows them: stakes, reversibility and concentration from impact rows, the
/// stage from options and decisions, open points from their answer, weeks from the planned date, duties from screening, body
/// type, activities and intersections. Lived knowledge and trust start at 1: only people know.
LevelInput prefilledLevel(const Assessment &assessment, QDate today);

/// Inputs of a recorded use of the aid; what was left empty is prefilled.
LevelInput levelInputOf(const LevelAssessment &used, const Assessment &assessment, QDate today);
/// The record of a use: inputs and advice as the officer saw them. Id, choice and reason stay as in `used`.
LevelAssessment recordOf(const LevelInput &input, const LevelAdvice &advice, LevelAssessment used, QDate today);

} // namespace dueregard
