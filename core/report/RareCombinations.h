// SPDX-License-Identifier: Apache-2.0
// Combinations that few people share, as a public copy may speak of them (D10, D11 of intersectionality.md §6).
#pragma once
#include "core/domain/Texts.h"
#include "core/pack/Pack.h"

#include <QRegularExpression>

namespace dueregard {

/// The rare combinations of a record: what they are called in it, and the broader title that stands for each.
class RareCombinations {
public:
    RareCombinations() = default;
    RareCombinations(const Assessment &record, const Pack &pack);

    bool isEmpty() const { return m_all.isEmpty(); }

    /// What a reader must not see, and what stands instead.
    struct Change {
        FieldKey where;
        QString recorded;
        QString printed;
    };
    /// Says the broader title wherever the record says the combination: by its title, by the name of its row of the plan, or by
    /// tagging something with all its members. A plan row, finding, outcome, challenge or count of people that carries all
    /// members is about people who share them, and so is whatever is linked to the combination; other records, which list
    /// groups one after the other, only when they carry these members and no others. What describes the combination goes.
    QList<Change> broaden(Assessment &record, const Pack &pack) const; ///< labels in the changes are those of `pack`

    /// The same for a text that was put together from the record.
    QString broadened(const QString &text) const { return isEmpty() ? text : edited(text, namesIn(text)); }

private:
    struct Rare {
        QString id;
        QStringList members; ///< sorted; fewer than two when the pack does not know them
        QString broader;
        QRegularExpression names; ///< first alternative: the broader title itself, which stays
    };
    QList<TextEdit> namesIn(const QString &text) const;

    QList<Rare> m_all;
};

} // namespace dueregard
