// SPDX-License-Identifier: Apache-2.0
// Whether an activity took place, is still to come, or was cancelled: what may be said of it, and whom it still invites.
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// Whether an activity took place by `today`. Without a status: if it has ended or begun, or has results.
enum class ActivityState { Planned,
                           Done,
                           Cancelled };
ActivityState stateOf(const Activity &activity, QDate today);

/// As a report tells it: stateOf(), and done, too, where no status is recorded and people said something there, or no day is recorded
/// either, as in records from before this was asked. Nobody wrote down such an activity as one to come.
ActivityState toldState(const Activity &activity, const Assessment &assessment, QDate today);

inline bool isCancelled(const Activity &activity)
{
    return activity.status == QLatin1String("cancelled");
}

/// Whether people were asked, or will be: an activity that was not cancelled.
bool hasEngagement(const Assessment &assessment);

/// Whether people can still take part: not cancelled, not done, and its last day has not passed. An activity with one day ends on it.
bool isStillOpen(const Activity &activity, QDate today);

} // namespace dueregard
