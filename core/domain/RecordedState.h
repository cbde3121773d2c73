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

/// The further of the state that it has, which may have come with an import, and the one that its records bring it to: a day may
/// have come since anybody wrote in it.
AssessmentState stateOn(const Assessment &assessment, QDate today);

/// Whether a record stands for what has happened: an approval with who gave it, a decision with its result, a publication, each
/// with a day that is not after `today`. Always, for other kinds.
bool isRecorded(const SignOff &approval, QDate today);
bool isRecorded(const Decision &decision, QDate today);
bool isRecorded(const Publication &publication, QDate today);
bool isRecorded(const Assessment &assessment, RecordKind kind, const QString &id, QDate today);

} // namespace dueregard
