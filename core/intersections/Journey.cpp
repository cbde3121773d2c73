// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/Journey.h"

#include <algorithm>

namespace dueregard {

QList<JourneyStep> journeyOf(const Intersection &intersection, const Assessment &assessment)
{
    QList<JourneyStep> steps;
    bool any = false, out = false;
    for (const Barrier &barrier : assessment.barriers) {
        JourneyStep step;
        step.barrierId = barrier.id;
        step.title = barrier.title;
        for (const QString &group : intersection.groups)
            for (const BarrierRating &rating : assessment.barrierRatings)
                if (rating.barrier_id == barrier.id && rating.group == group && rating.severity.toInt() > 0) {
                    step.members.append({group, rating.severity.toInt()});
                    step.worst = std::max(step.worst, rating.severity.toInt());
                }
        any = any || step.worst > 0;
        step.dropsOut = !out && step.worst >= 3;
        out = out || step.dropsOut;
        steps += step;
    }
    return any ? steps : QList<JourneyStep>();
}

} // namespace dueregard
