// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"

#include <QHash>

#include <vector>

namespace dueregard {

/// Which people a list of groups speaks about, made comparable in a few machine words.
///
/// What is said of a sub-group is said of its characteristic, and of a wider group that it is a part of, too ("65 to 74" speaks for
/// "age" and "65 and over"), never the other way round: that older people were heard does not mean that people over 85 were.
class GroupTags {
public:
    using Mask = std::vector<quint64>;

    explicit GroupTags(const Pack &pack) : m_pack(pack) {}

    /// The groups, the wider groups they are a part of, and their characteristics.
    Mask tags(const QStringList &groups);
    /// People who share all of these groups; nobody in particular when the list is empty.
    Mask members(const QStringList &groups);
    /// Whether what carries these tags is about people who share all members. False when there are no members.
    static bool covers(const Mask &tags, const Mask &members);

private:
    int bitOf(const QString &group);
    static void set(Mask &mask, int bit);

    const Pack &m_pack;
    QHash<QString, int> m_bits;
    QHash<QString, QList<int>> m_wider; ///< group → bits of its characteristic and of what it is a part of
};

/// Ids in one order, each once: A × B is B × A.
QString memberKey(const QStringList &groups);

} // namespace dueregard
