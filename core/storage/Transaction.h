// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/Database.h"

namespace dueregard {

/// A write transaction: BEGIN IMMEDIATE now (standards.md E3), rolled back at the end of the scope unless committed.
class Transaction {
public:
    /// InUse when somebody else writes.
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// On failure nothing was written and the transaction is over.
    Result<void> commit();
    /// Ends the transaction without a trace. SQLite rolls back by itself on a full disk, so "no transaction" is fine here.
    void rollback();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace dueregard
