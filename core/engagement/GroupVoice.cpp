// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/GroupVoice.h"

#include <algorithm>

namespace dueregard {

GroupVoice::GroupVoice(const Pack &pack, const QStringList &groups, const QString &key)
{
    if (groups.size() != 1 || key != groups.first())
        return;
    m_characteristic = pack.characteristicOf(key);
    if (!m_characteristic)
        return;
    m_id = key;
    m_together = m_characteristic->whole;
    for (const Group &group : m_characteristic->groups) {
        if (group.id == key) {
            m_groups = m_together = group.parts;
            return;
        }
        m_groups += group.id;
    }
}

void GroupVoice::listen(const QStringList &tags)
{
    bool any = false;
    for (const QString &group : tags.contains(m_id) ? QStringList() : m_groups)
        if (tags.contains(group)) {
            m_heard.insert(group);
            any = true;
        }
    m_whole = m_whole || !any;
}

bool GroupVoice::isHeard(const QString &id) const
{
    if (m_heard.contains(id))
        return true;
    const auto group = std::find_if(m_characteristic->groups.begin(), m_characteristic->groups.end(), [&](const Group &each) { return each.id == id; });
    return group != m_characteristic->groups.end() && !group->parts.isEmpty()
        && std::all_of(group->parts.begin(), group->parts.end(), [&](const QString &part) { return m_heard.contains(part); });
}

QStringList GroupVoice::inPart() const
{
    const bool everybody = m_heard.size() >= m_groups.size()
        || (!m_together.isEmpty() && std::all_of(m_together.begin(), m_together.end(), [&](const QString &id) { return isHeard(id); }));
    QStringList part;
    if (!m_whole && !everybody)
        for (const QString &group : m_groups)
            if (m_heard.contains(group))
                part += group;
    return part;
}

} // namespace dueregard
