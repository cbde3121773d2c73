// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// The state that the steps recorded so far bring an assessment to (workflow.md §2): NotRequired once somebody named has authorised
/// on a day that the screening ends there; Published, Decided, Signed by a publication, a decision with its result, an approval with
/// who gave it, the furthest of them, each on a day that is not after `today`; a publication counts only of what was approved or
/// decided. Else AwaitingSignOff or Returned by the result of the equality lead's check, else Draft. Says nothing of Monitoring,
/// Closed and Withdrawn, which no record stands for.
AssessmentState recordedState(const Assessment &assessment, QDate today);

} // namespace dueregard
