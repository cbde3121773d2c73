// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/ActivityState.h"

#include <algorithm>

namespace dueregard {

ActivityState stateOf(const Activity &activity, QDate today)
{
    if (isCancelled(activity))
        return ActivityState::Cancelled;
    if (activity.status == QLatin1String("done"))
        return ActivityState::Done;
    if (activity.status == QLatin1String("planned"))
        return ActivityState::Planned;
    if (!activity.took_part.isEmpty() || !activity.results.isEmpty() || activity.nil_attendance == QLatin1String("yes"))
        return ActivityState::Done;
    const QDate from = activity.starts.isValid() ? activity.starts : activity.ends;
    return from.isValid() && from <= today ? ActivityState::Done : ActivityState::Planned;
}

ActivityState toldState(const Activity &activity, const Assessment &assessment, QDate today)
{
    const ActivityState state = stateOf(activity, today);
    if (state != ActivityState::Planned || !activity.status.isEmpty())
        return state;
    const bool dated = activity.starts.isValid() || activity.ends.isValid();
    const bool said = std::any_of(assessment.findings.begin(), assessment.findings.end(), [&](const Finding &finding) { return finding.activity_ids.contains(activity.id); });
    return dated && !said ? state : ActivityState::Done;
}

bool hasEngagement(const Assessment &assessment)
{
    return !std::all_of(assessment.activities.begin(), assessment.activities.end(), isCancelled);
}

bool isStillOpen(const Activity &activity, QDate today)
{
    if (isCancelled(activity) || activity.status == QLatin1String("done"))
        return false;
    for (const QDate last : {activity.extended_to, activity.ends, activity.starts})
        if (last.isValid())
            return last >= today;
    return activity.status == QLatin1String("planned") || stateOf(activity, today) == ActivityState::Planned;
}

} // namespace dueregard
