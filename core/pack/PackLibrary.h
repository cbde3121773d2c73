// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/pack/Pack.h"

#include <memory>

namespace dueregard {

/// The packs of this process, each read once. Shared because the session, reports being made on another thread and the
/// library itself hold the same immutable pack, and none of them outlives the others for certain. One thread at a time.
class PackLibrary {
public:
    /// Ids of the packs that come with the program, sorted.
    static QStringList shipped();

    /// A shipped pack. NotFound for an unknown id.
    Result<std::shared_ptr<const Pack>> load(const QString &id);
    /// The pack an assessment is pinned to, from the text its register keeps. A shipped pack with the same hash is used
    /// instead of reading the text again, or when the text does not have that hash; Damaged when there is no such pack either.
    Result<std::shared_ptr<const Pack>> resolved(const QString &hash, const QByteArray &baseText, const QByteArray &overlayText = {});
    /// A pack that comes with the program, by its hash; otherwise nothing.
    std::shared_ptr<const Pack> shippedWith(const QString &hash);
    /// A pack that this process has already read, by its hash; otherwise nothing.
    std::shared_ptr<const Pack> known(const QString &hash) const { return m_byHash.value(hash); }

private:
    std::shared_ptr<const Pack> keep(Pack pack);

    QHash<QString, std::shared_ptr<const Pack>> m_shipped;
    QHash<QString, std::shared_ptr<const Pack>> m_byHash;
};

} // namespace dueregard
