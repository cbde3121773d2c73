// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Transaction.h"

namespace dueregard {

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto ok = database.run(QStringLiteral("BEGIN IMMEDIATE")); !ok)
        return ok.failure();
    return Transaction(database);
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    assert(m_database);
    auto ok = m_database->run(QStringLiteral("COMMIT"));
    if (!ok)
        rollback();
    m_database = nullptr;
    return ok;
}

void Transaction::rollback()
{
    if (Database *database = std::exchange(m_database, nullptr)) {
        // The only failure ROLLBACK knows is that SQLite has rolled back already; either way no transaction is open.
        const auto ended = database->execute(QStringLiteral("ROLLBACK"));
        static_cast<void>(ended);
    }
}

} // namespace dueregard
