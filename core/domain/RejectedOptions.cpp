// SPDX-License-Identifier: Apache-2.0
#include "core/domain/RejectedOptions.h"

#include <algorithm>

namespace dueregard {

QSet<QString> rejectedOptions(const Assessment &assessment)
{
    QSet<QString> rejected;
    for (const Option &option : assessment.options)
        if (option.status == QLatin1String("rejected"))
            rejected.insert(option.id);
    return rejected;
}

bool isOfRejected(const Impact &impact, const QSet<QString> &rejected)
{
    return !impact.option_ids.isEmpty()
        && std::all_of(impact.option_ids.begin(), impact.option_ids.end(), [&](const QString &option) { return rejected.contains(option); });
}

} // namespace dueregard
