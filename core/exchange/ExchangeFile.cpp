// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/ExchangeFile.h"

#include "core/base/Ids.h"
#include "core/domain/CopyAssessment.h"

namespace dueregard {

void giveNewIds(ExchangeFile &file)
{
    NewIds ids;
    // What is gone but still in the change log keeps no link to the original either.
    for (const Change &change : std::as_const(file.changes))
        if (isId(change.entityId) && !ids.contains(change.entityId))
            ids.insert(change.entityId, newId());
    file.assessment = withNewIds(file.assessment, ids);
    for (Change &change : file.changes) {
        change.entityId = ids.value(change.entityId, change.entityId);
        change.before = withNewIds(change.before, ids);
        change.after = withNewIds(change.after, ids);
    }
}

} // namespace dueregard
