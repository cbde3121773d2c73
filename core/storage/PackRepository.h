// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/Database.h"

namespace dueregard {

/// A pack as text: what an assessment is pinned to. `hash` is Pack::hash.
struct PackText {
    QString hash;
    QString id;
    QString version;
    QByteArray base;
    QByteArray overlay;
    bool operator==(const PackText &) const = default;
};

/// The texts of every pack that an assessment of the register was written with. They are kept for ever.
class PackRepository {
public:
    explicit PackRepository(Database &database) : m_database(database) {}
    /// Does nothing when the hash is there already.
    Result<void> put(const PackText &pack);
    /// NotFound when the register does not hold it.
    Result<PackText> get(const QString &hash) const;
    Result<QStringList> hashes() const;

private:
    Database &m_database;
};

} // namespace dueregard
