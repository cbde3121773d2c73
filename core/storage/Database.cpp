// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Database.h"

#include "core/base/FileIo.h"
#include "core/storage/SqlError.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace dueregard {

namespace {

QString uriOf(const QString &path, const QString &query)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:"));
    // A path that starts with // is a server's share; SQLite wants file:////server/share.
    return (encoded.startsWith(u'/') ? QStringLiteral("file://") : QStringLiteral("file:///")) + encoded + u'?' + query;
}

QString nextName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("dueregard-%1").arg(++count);
}

} // namespace

QString quoted(const QString &identifier)
{
    QString escaped = identifier;
    escaped.replace(u'"', QStringLiteral("\"\""));
    return u'"' + escaped + u'"';
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, int busyTimeout)
{
    if (mode == Mode::Create) {
        QFile file(path);
        if (file.exists())
            return Failure(ErrorKind::AlreadyThere, QStringLiteral("There is a file of that name already."), path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return Failure(ErrorKind::CannotWrite, QStringLiteral("The file cannot be created."), path, QStringLiteral("Choose another folder."));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    } else if (mode != Mode::Memory && !QFileInfo::exists(path)) {
        return FileIo::notThere(path);
    }

    std::unique_ptr<Database> database(new Database(path, mode));
    database->m_name = nextName();
    database->m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_name);
    if (!database->m_connection.isValid())
        return Failure(ErrorKind::Internal, QStringLiteral("The part of Qt that reads registers (QSQLITE) is missing."), {},
                       QStringLiteral("Install the program again."));
    QSqlDatabase &connection = database->m_connection;
    switch (mode) {
    case Mode::Memory: connection.setDatabaseName(QStringLiteral(":memory:")); break;
    case Mode::Salvage:
    case Mode::ReadOnly: connection.setDatabaseName(uriOf(path, QStringLiteral("mode=ro"))); break;
    case Mode::SalvageImmutable:
    case Mode::Immutable: connection.setDatabaseName(uriOf(path, QStringLiteral("mode=ro&immutable=1"))); break;
    case Mode::Create:
    case Mode::ReadWrite: connection.setDatabaseName(uriOf(path, QStringLiteral("mode=rw"))); break;
    }
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout);
    if (mode != Mode::Memory)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    connection.setConnectOptions(options);
    if (!connection.open())
        return database->fail(connection.lastError());
    if (auto ok = database->configure(); !ok)
        return ok.failure();
    return database;
}

Database::~Database()
{
    forgetStatements();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::configure()
{
    const auto is = [](const char *pragma) { return QStringLiteral("PRAGMA ") + QLatin1String(pragma); };
    if (auto ok = setAndCheck(is("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0")); !ok)
        return ok;
    if (auto ok = setAndCheck(is("cell_size_check"), QStringLiteral("ON"), QStringLiteral("1")); !ok)
        return ok;
    if (auto ok = setAndCheck(is("foreign_keys"), QStringLiteral("ON"), QStringLiteral("1")); !ok)
        return ok;
    if (auto ok = execute(QStringLiteral("PRAGMA mmap_size=0")); !ok)
        return ok;
    if (m_mode == Mode::Salvage || m_mode == Mode::SalvageImmutable) {
        // With this setting SQLite takes the file's real length for the one in its header, and goes on past entries of the
        // schema that make no sense; the first statement still fails for them. Nothing can be written: the file is open for reading.
        if (auto ok = execute(QStringLiteral("PRAGMA writable_schema=ON")); !ok)
            return ok;
        static_cast<void>(value(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    }
    // The first statement that touches the file: says here, and not later, that it is no database or is damaged.
    auto probe = value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!probe)
        return probe.failure();
    if (m_mode == Mode::Memory)
        return {};
    auto mapped = value(QStringLiteral("PRAGMA mmap_size"));
    if (!mapped)
        return mapped.failure();
    if (mapped->toLongLong() != 0)
        return Failure(ErrorKind::Internal, QStringLiteral("SQLite did not switch memory mapping off."), m_path);
    if (auto ok = setAndCheck(is("secure_delete"), QStringLiteral("ON"), QStringLiteral("1")); !ok)
        return ok;
    if (auto ok = setAndCheck(is("synchronous"), QStringLiteral("FULL"), QStringLiteral("2")); !ok)
        return ok;
    if (m_mode == Mode::ReadWrite || m_mode == Mode::Create)
        return setAndCheck(is("journal_mode"), QStringLiteral("TRUNCATE"), QStringLiteral("truncate"));
    return {};
}

Result<void> Database::setAndCheck(const QString &pragma, const QString &set, const QString &expected)
{
    if (auto ok = execute(pragma + u'=' + set); !ok)
        return ok;
    auto now = value(pragma);
    if (!now)
        return now.failure();
    if (now->toString().compare(expected, Qt::CaseInsensitive) != 0)
        return Failure(ErrorKind::Internal, QStringLiteral("SQLite did not accept a setting that keeps data safe."),
                       QStringLiteral("%1 is %2, not %3").arg(pragma, now->toString(), expected));
    return {};
}

Failure Database::fail(const QSqlError &error)
{
    return Failure(sqlError(error, m_path, &m_lastCode));
}

Result<QSqlQuery *> Database::start(const QString &sql, const QVariantList &values)
{
    m_lastCode = 0;
    std::shared_ptr<QSqlQuery> query = m_statements.value(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return fail(query->lastError());
        m_statements.insert(sql, query);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values[i]);
    if (!query->exec()) {
        const Failure failure = fail(query->lastError());
        m_statements.remove(sql); // a statement that failed may keep the error's lock
        return failure;
    }
    return query.get();
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = start(sql, values);
    if (!query)
        return query.failure();
    m_changedRows = (*query)->numRowsAffected();
    m_lastId = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return {};
}

Result<void> Database::each(const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row)
{
    auto query = start(sql, values);
    if (!query)
        return query.failure();
    while ((*query)->next())
        if (!row(**query))
            break;
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid()) {
        const Failure failure = fail(error);
        m_statements.remove(sql);
        return failure;
    }
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant result;
    auto ok = each(sql, values, [&](const QSqlQuery &query) {
        result = query.value(0);
        return false;
    });
    if (!ok)
        return ok.failure();
    return result;
}

Result<void> Database::execute(const QString &sql)
{
    m_lastCode = 0;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    const bool ok = query.exec(sql);
    const QSqlError error = query.lastError();
    query.finish();
    if (!ok)
        return fail(error);
    return {};
}

} // namespace dueregard
