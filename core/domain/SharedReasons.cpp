// SPDX-License-Identifier: Apache-2.0
#include "core/domain/SharedReasons.h"

#include "core/domain/RejectedOptions.h"

namespace dueregard {

QList<const Impact *> impactsAgainst(const Assessment &assessment, const SharedReason &shared)
{
    QList<const Impact *> found;
    const QSet<QString> rejected = rejectedOptions(assessment);
    for (const Impact &impact : assessment.impacts)
        if (!shared.direction.isEmpty() && !impact.direction.isEmpty() && impact.direction != shared.direction
            && shared.characteristics.contains(impact.characteristic) && !isOfRejected(impact, rejected))
            found.append(&impact);
    return found;
}

} // namespace dueregard
