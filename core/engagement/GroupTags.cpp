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
        auto parent = m_parents.constFind(group);
        if (parent == m_parents.cend()) {
            const Characteristic *characteristic = m_pack.characteristicOf(group);
            parent = m_parents.insert(group, characteristic ? bitOf(characteristic->id) : -1);
        }
        if (*parent >= 0)
            set(mask, *parent);
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
