// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/PartnerDirectory.h"

#include "core/engagement/EngagementPlan.h"

#include <QSet>

#include <algorithm>

namespace dueregard {

void PartnerDirectory::add(const Assessment &assessment)
{
    QSet<QString> seen;
    for (const Partner &partner : assessment.partners) {
        const QString key = keyOf(partner.name);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        Entry &entry = m_entries[key];
        const QList<QDate> asks = partnerAsks({&assessment}, partner.name);
        const bool newer = entry.assessments == 0 || (!asks.isEmpty() && (entry.asks.isEmpty() || asks.last() >= entry.asks.last()));
        if (newer) {
            entry.partner = partner;
            entry.partner.name = partner.name.simplified();
        }
        ++entry.assessments;
        entry.asks += asks;
        std::sort(entry.asks.begin(), entry.asks.end());
    }
}

QList<PartnerDirectory::Entry> PartnerDirectory::entries() const
{
    return m_entries.values(); // by the folded name, on every machine the same
}

const PartnerDirectory::Entry *PartnerDirectory::find(const QString &name) const
{
    const auto it = m_entries.constFind(keyOf(name));
    return it == m_entries.cend() ? nullptr : &*it;
}

int PartnerDirectory::asksInTwelveMonths(const QString &name, QDate today) const
{
    const Entry *entry = find(name);
    return entry ? dueregard::asksInTwelveMonths(entry->asks, today) : 0;
}

} // namespace dueregard
