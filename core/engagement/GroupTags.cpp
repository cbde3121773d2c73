// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/GroupTags.h"

#include <algorithm>

namespace dueregard {

int GroupTags::bitOf(const QString &group)
{
    const auto known = m_bits.constFind(group);
    if (known != m_bits.cend())
        return *known;
    const int bit = int(m_bits.size());
    m_bits.insert(group, bit);
    return bit;
}

void GroupTags::set(Mask &mask, int bit)
{
    const size_t word = size_t(bit) / 64;
    if (mask.size() <= word)
        mask.resize(word + 1, 0);
    mask[word] |= quint64(1) << (bit % 64);
}

GroupTags::Mask GroupTags::tags(const QStringList &groups)
{
    Mask mask;
    for (const QString &group : groups) {
        set(mask, bitOf(group));
        auto wider = m_wider.constFind(group);
        if (wider == m_wider.cend()) {
            QList<int> bits;
            if (const Characteristic *characteristic = m_pack.characteristicOf(group)) {
                bits += bitOf(characteristic->id);
                for (const Group &other : characteristic->groups)
                    if (other.parts.contains(group))
                        bits += bitOf(other.id);
            }
            wider = m_wider.insert(group, bits);
        }
        for (const int bit : *wider)
            set(mask, bit);
    }
    return mask;
}

GroupTags::Mask GroupTags::members(const QStringList &groups)
{
    Mask mask;
    for (const QString &group : groups)
        set(mask, bitOf(group));
    return mask;
}

bool GroupTags::covers(const Mask &tags, const Mask &members)
{
    bool any = false;
    for (size_t word = 0; word < members.size(); ++word) {
        if (members[word] == 0)
            continue;
        any = true;
        if (word >= tags.size() || (tags[word] & members[word]) != members[word])
            return false;
    }
    return any;
}

QString memberKey(const QStringList &groups)
{
    QStringList sorted = groups;
    sorted.removeDuplicates();
    sorted.removeAll(QString());
    std::sort(sorted.begin(), sorted.end());
    return sorted.join(u'+');
}

} // namespace dueregard
