// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Database.h"
#include "core/storage/Transaction.h"

#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QFile>

using namespace dueregard;
using dueregard::test::TempFolder;

namespace {
QString text(Database &database, const QString &sql)
{
    auto value = database.value(sql);
    REQUIRE(value);
    return value->toString();
}
} // namespace

TEST_CASE("Database")
{
    const TempFolder folder;
    const QString path = folder.file(QStringLiteral("a b%20 #?é.eqia"));

    SECTION("sets what keeps data safe, whatever SQLite's own defaults are")
    {
        auto database = Database::open(path, Database::Mode::Create);
        REQUIRE(database);
        CHECK(text(**database, QStringLiteral("PRAGMA foreign_keys")) == QStringLiteral("1"));
        CHECK(text(**database, QStringLiteral("PRAGMA journal_mode")) == QStringLiteral("truncate"));
        CHECK(text(**database, QStringLiteral("PRAGMA synchronous")) == QStringLiteral("2"));
        CHECK(text(**database, QStringLiteral("PRAGMA secure_delete")) == QStringLiteral("1"));
        CHECK(text(**database, QStringLiteral("PRAGMA trusted_schema")) == QStringLiteral("0"));
        CHECK(text(**database, QStringLiteral("PRAGMA cell_size_check")) == QStringLiteral("1"));
        CHECK(text(**database, QStringLiteral("PRAGMA mmap_size")) == QStringLiteral("0"));
    }
    SECTION("has a SQLite that can do what registers need")
    {
        auto database = Database::open(QString(), Database::Mode::Memory);
        REQUIRE(database);
        CHECK((*database)->execute(QStringLiteral("CREATE TABLE t(a INTEGER) STRICT")));
        CHECK((*database)->execute(QStringLiteral("CREATE VIRTUAL TABLE f USING fts5(a)")));
    }
    SECTION("makes new files readable by their owner only")
    {
        REQUIRE(Database::open(path, Database::Mode::Create));
        CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
    }
    SECTION("never creates a missing file and never overwrites one")
    {
        auto missing = Database::open(path, Database::Mode::ReadWrite);
        REQUIRE_FALSE(missing);
        CHECK(missing.error().kind == ErrorKind::NotFound);
        CHECK_FALSE(QFile::exists(path));
        folder.write(QStringLiteral("there"), "words");
        auto there = Database::open(folder.file(QStringLiteral("there")), Database::Mode::Create);
        REQUIRE_FALSE(there);
        CHECK(there.error().kind == ErrorKind::AlreadyThere);
        CHECK(folder.read(QStringLiteral("there")) == "words");
    }
    SECTION("says at once that a file is no database")
    {
        folder.write(QStringLiteral("junk"), QByteArray(5000, 'x'));
        auto junk = Database::open(folder.file(QStringLiteral("junk")), Database::Mode::ReadWrite);
        REQUIRE_FALSE(junk);
        CHECK(junk.error().kind == ErrorKind::NotARegister);
    }
    SECTION("holds no lock after a read that stopped early")
    {
        auto reader = Database::open(path, Database::Mode::Create);
        REQUIRE(reader);
        REQUIRE((*reader)->execute(QStringLiteral("CREATE TABLE t(a)")));
        REQUIRE((*reader)->run(QStringLiteral("INSERT INTO t VALUES (1), (2), (3)")));
        REQUIRE((*reader)->each(QStringLiteral("SELECT a FROM t"), {}, [](const QSqlQuery &) { return false; }));
        auto writer = Database::open(path, Database::Mode::ReadWrite);
        REQUIRE(writer);
        CHECK((*writer)->run(QStringLiteral("INSERT INTO t VALUES (4)")));
    }
}

TEST_CASE("Transaction")
{
    const TempFolder folder;
    const QString path = folder.file(QStringLiteral("r.eqia"));
    auto made = Database::open(path, Database::Mode::Create);
    REQUIRE(made);
    Database &database = **made;
    REQUIRE(database.execute(QStringLiteral("CREATE TABLE t(a)")));

    SECTION("takes the write lock at its beginning")
    {
        auto other = Database::open(path, Database::Mode::ReadWrite);
        REQUIRE(other);
        auto first = Transaction::begin(database);
        REQUIRE(first);
        auto second = Transaction::begin(**other);
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == ErrorKind::InUse);
    }
    SECTION("is rolled back when it is not committed")
    {
        {
            auto transaction = Transaction::begin(database);
            REQUIRE(transaction);
            REQUIRE(database.run(QStringLiteral("INSERT INTO t VALUES (1)")));
        }
        CHECK(text(database, QStringLiteral("SELECT count(*) FROM t")) == QStringLiteral("0"));
        CHECK(Transaction::begin(database));
    }
    SECTION("survives SQLite's own rollback on a full disk")
    {
        REQUIRE(database.value(QStringLiteral("PRAGMA max_page_count=4")));
        {
            auto transaction = Transaction::begin(database);
            REQUIRE(transaction);
            auto full = database.run(QStringLiteral("INSERT INTO t VALUES (zeroblob(100000))"));
            REQUIRE_FALSE(full);
            CHECK(full.error().kind == ErrorKind::DiskFull);
        }
        REQUIRE(database.value(QStringLiteral("PRAGMA max_page_count=1000")));
        auto again = Transaction::begin(database);
        REQUIRE(again);
        CHECK(database.run(QStringLiteral("INSERT INTO t VALUES (zeroblob(100000))")));
        CHECK(again->commit());
    }
}
