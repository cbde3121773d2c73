// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"

#include <QSet>

namespace dueregard {

/// Whose words were heard for a row of the coverage table: of everybody it is about, or of some of its groups only. A row about one
/// characteristic has the groups of it; one about a group with parts ("All aged 65 and over") has these; any other has none.
class GroupVoice {
public:
    /// `groups` and `key` as the row has them. `pack` must outlive it.
    GroupVoice(const Pack &pack, const QStringList &groups, const QString &key);

    /// Takes in words that carry these tags. Tagged with some of the groups they are theirs, whatever else they are linked to;
    /// with none, or with the whole, they are of people as the row has them.
    void listen(const QStringList &tags);
    /// The groups that were heard, in the pack's order, when they are not everybody; empty otherwise. Everybody are all groups there
    /// are, or those that the pack says make the whole, themselves or part by part.
    QStringList inPart() const;

private:
    bool isHeard(const QString &group) const;

    QString m_id;           ///< empty: the row has no groups
    QStringList m_groups;
    QStringList m_together; ///< of these, those that together are everybody; empty where the pack does not say
    const Characteristic *m_characteristic = nullptr;
    bool m_whole = false;
    QSet<QString> m_heard;
};

} // namespace dueregard
