// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace dueregard {

/// One SQLite connection, through Qt SQL only: no call into SQLite's C library is made anywhere, so that the one copy of
/// SQLite in the process is the one that Qt brings (standards.md E8). Belongs to the thread that opened it.
///
/// Every connection sets these and reads them back (standards.md E1, E2): foreign_keys ON, synchronous FULL, secure_delete
/// ON, trusted_schema OFF, cell_size_check ON, mmap_size 0; and when it may write, journal_mode TRUNCATE.
class Database {
public:
    enum class Mode {
        ReadWrite, ///< the file must exist
        Create,    ///< the file must not exist; it is made readable by its owner only
        ReadOnly,
        Immutable, ///< read-only medium: no locks, no journal. Only for files that nobody can be writing.
        Memory,
        Salvage,          ///< reading only, of a damaged file: what of its schema can be read is known, the rest is passed over
        SalvageImmutable, ///< the same without locks and journal
    };

    /// `busyTimeout` in ms: how long SQLite itself waits for a lock. Fails as sqlError() says; NotARegister when the file is
    /// no SQLite file. A missing file is NotFound and is never created by ReadWrite or ReadOnly.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode, int busyTimeout = 0);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }

    /// Runs one statement that gives no rows. Values are bound in order; the statement is kept prepared.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    /// Runs one statement and hands each row to `row`; stops early when it returns false. The read lock ends before this
    /// returns, whatever happens.
    Result<void> each(const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row);
    /// First column of the first row; an invalid QVariant when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that must not be kept (DDL, PRAGMA, VACUUM, transaction control).
    Result<void> execute(const QString &sql);

    qint64 lastId() const { return m_lastId; }
    int changedRows() const { return m_changedRows; }
    /// SQLite's extended code of the last failure.
    int lastCode() const { return m_lastCode; }
    /// Drops every prepared statement: needed before VACUUM, a change of journal mode and closing.
    void forgetStatements() { m_statements.clear(); }

private:
    Database(QString path, Mode mode) : m_path(std::move(path)), m_mode(mode) {}
    Result<void> configure();
    Result<void> setAndCheck(const QString &pragma, const QString &set, const QString &expected);
    Result<QSqlQuery *> start(const QString &sql, const QVariantList &values);
    Failure fail(const QSqlError &error);

    QString m_path;
    Mode m_mode;
    QString m_name;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements; // QHash needs a copyable value
    qint64 m_lastId = 0;
    int m_changedRows = 0;
    int m_lastCode = 0;
};

/// The identifier in double quotes, as SQL wants names such as group, when or where.
QString quoted(const QString &identifier);

} // namespace dueregard
