// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Migrator.h"

#include "core/domain/RecordSchema.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace dueregard;
using dueregard::test::TempFolder;

TEST_CASE("Migrator")
{
    using Outcome = Migrator::Outcome;
    const TempFolder folder;
    const QString path = folder.file(QStringLiteral("r.eqia"));
    auto made = Database::open(path, Database::Mode::Create);
    REQUIRE(made);
    Database &database = **made;

    SECTION("fills a new file, and finds it up to date afterwards")
    {
        const auto created = Migrator().migrate(database);
        INFO(created.error.text().toStdString());
        CHECK(created.outcome == Outcome::Created);
        CHECK(Migrator().inspect(database).outcome == Outcome::UpToDate);
        CHECK(Migrator().migrate(database).outcome == Outcome::UpToDate);
        CHECK(database.value(QStringLiteral("PRAGMA application_id"))->toLongLong() == 0x45714941);
        const auto expected = Migrator().expectedSchema(Migrator::currentFormat());
        REQUIRE(expected);
        CHECK(checkSchema(database, *expected, false));
    }
    SECTION("has only steps that nobody has edited since registers were made with them")
    {
        // Whoever changes a text here makes two formats with one number. Write another step, and add its hash.
        const QList<QByteArray> hashes{"5507ac37266d77a571509eba6bdfe6900ee9d497e383b5c68f19000c2c25258c",
                                       "44b9eb374b5760cd4cf89b8bdb076069e8a8acfb81e90ae742c2dcb48bdd82ff",
                                       "fc7908785b36b8f16333e2ff6d75cd54ef1ef07d17a366e1f699e0c153720681"};
        QList<QByteArray> shipped;
        for (const QString &step : Migrator::shippedSteps())
            shipped += QCryptographicHash::hash(step.toUtf8(), QCryptographicHash::Sha256).toHex();
        CHECK(shipped == hashes);
    }
    SECTION("knows the digest of every format it ever shipped")
    {
        REQUIRE(shippedSchemaDigests().size() == Migrator::currentFormat());
        for (int version = 1; version <= Migrator::currentFormat(); ++version) {
            INFO(version);
            CHECK(schemaDigest(*Migrator().expectedSchema(version)).toStdString() == shippedSchemaDigests()[version - 1].toStdString());
        }
    }
    SECTION("has a column for every field of every record kind")
    {
        REQUIRE(Migrator().migrate(database).outcome == Outcome::Created);
        for (RecordKind kind : allRecordKinds) {
            INFO(nameOf(kind).toStdString());
            QMap<QString, QString> columns;
            REQUIRE(database.each(QStringLiteral("SELECT name, type FROM pragma_table_info(?)"), {nameOf(kind)}, [&](const QSqlQuery &row) {
                columns.insert(row.value(0).toString(), row.value(1).toString());
                return true;
            }));
            QMap<QString, QString> expected{{QStringLiteral("id"), QStringLiteral("INTEGER")},
                                            {QStringLiteral("uuid"), QStringLiteral("TEXT")},
                                            {QStringLiteral("assessment_id"), QStringLiteral("INTEGER")},
                                            {QStringLiteral("position"), QStringLiteral("INTEGER")},
                                            {QStringLiteral("extra"), QStringLiteral("TEXT")}};
            for (const RecordField &field : schemaOf(kind).fields) {
                CHECK_FALSE(expected.contains(field.id));
                expected.insert(field.id, field.kind == ValueKind::Number ? QStringLiteral("REAL") : QStringLiteral("TEXT"));
            }
            CHECK(columns == expected);
        }
    }
    SECTION("upgrades an old file step by step after copying it")
    {
        const QStringList first{Migrator::shippedSteps().first()};
        REQUIRE(Migrator(first).migrate(database).outcome == Outcome::Created);
        const QStringList more = first + QStringList{QStringLiteral("-- next --\nCREATE TABLE a(x) STRICT_IS_NOT_A_WORD\n")};
        const QStringList good = first + QStringList{QStringLiteral("-- a comment; with a semicolon\n-- next --\nCREATE TABLE a(x)\n-- next --\nINSERT INTO a VALUES (';')\n")};

        const auto failed = Migrator(more).migrate(database, folder.file(QStringLiteral("backups")));
        CHECK(failed.outcome == Outcome::Failed);
        CHECK(database.value(QStringLiteral("PRAGMA user_version"))->toInt() == 1);

        const auto upgraded = Migrator(good).migrate(database, folder.file(QStringLiteral("backups")));
        INFO(upgraded.error.text().toStdString());
        REQUIRE(upgraded.outcome == Outcome::Upgraded);
        CHECK(database.value(QStringLiteral("PRAGMA user_version"))->toInt() == 2);
        CHECK(database.value(QStringLiteral("SELECT x FROM a"))->toString() == QStringLiteral(";"));
        auto backup = Database::open(upgraded.backup, Database::Mode::ReadOnly);
        REQUIRE(backup);
        CHECK((*backup)->value(QStringLiteral("PRAGMA user_version"))->toInt() == 1);
    }
    SECTION("has everything indexed anew by the format that searches labels, and leaves it readable to the one before")
    {
        REQUIRE(Migrator(Migrator::shippedSteps().mid(0, 2)).migrate(database).outcome == Outcome::Created);
        for (int i = 0; i < 3; ++i)
            REQUIRE(database.run(QStringLiteral("INSERT INTO assessment(uuid, pack, pack_hash, body_type, language, state, version, created_at, updated_at, created_by, "
                                                "duplicated_from, legacy, demo_source, last_page) VALUES (?, '', '', '', 'en', 'draft', '', '', '', '', '', 0, '', '')"),
                                 {QString::number(i)}));
        REQUIRE(database.run(QStringLiteral("INSERT INTO search_dirty VALUES (2)")));
        REQUIRE(Migrator(Migrator::shippedSteps().mid(0, 3)).migrate(database).outcome == Outcome::Upgraded);
        CHECK(database.value(QStringLiteral("SELECT group_concat(assessment_id) FROM (SELECT assessment_id FROM search_dirty ORDER BY 1)"))->toString() == QStringLiteral("1,2,3"));
        CHECK(Migrator(Migrator::shippedSteps().mid(0, 2)).inspect(database).outcome == Outcome::NewerButReadable);
        CHECK(Migrator(Migrator::shippedSteps().mid(0, 1)).inspect(database).outcome == Outcome::NewerRefused);
    }
    SECTION("reads a newer file when that file allows it, and refuses it otherwise")
    {
        const QStringList two = Migrator::shippedSteps() + QStringList{QStringLiteral("-- next --\nCREATE TABLE later(x)\n")};
        REQUIRE(Migrator(two).migrate(database).outcome == Outcome::Created);
        const auto refused = Migrator().inspect(database);
        CHECK(refused.outcome == Outcome::NewerRefused);
        CHECK(refused.error.kind == ErrorKind::NewerFormat);
        CHECK(refused.message.contains(QStringLiteral(DUEREGARD_VERSION)));
        CHECK(Migrator().migrate(database).outcome == Outcome::NewerRefused);
        REQUIRE(database.run(QStringLiteral("UPDATE meta SET value = '1' WHERE key = 'min_reader'")));
        CHECK(Migrator().inspect(database).outcome == Outcome::NewerButReadable);
    }
    SECTION("leaves other programs' databases alone")
    {
        REQUIRE(database.execute(QStringLiteral("CREATE TABLE theirs(x)")));
        CHECK(Migrator().migrate(database).outcome == Outcome::NotARegister);
        CHECK(database.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"))->toInt() == 1);
    }
    SECTION("refuses views, triggers and other tables that we never make")
    {
        REQUIRE(Migrator().migrate(database).outcome == Outcome::Created);
        const auto expected = Migrator().expectedSchema(Migrator::currentFormat());
        REQUIRE(expected);
        for (const char *sql : {"CREATE VIEW v AS SELECT 1", "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END",
                                "CREATE VIRTUAL TABLE f USING fts5(x)", "CREATE TABLE other(x)", "DROP TABLE page_mark",
                                "ALTER TABLE answer ADD COLUMN g TEXT GENERATED ALWAYS AS (value)"}) {
            INFO(sql);
            REQUIRE(database.execute(QStringLiteral("BEGIN")));
            REQUIRE(database.execute(QString::fromLatin1(sql)));
            CHECK_FALSE(checkSchema(database, *expected, false));
            CHECK_FALSE(Migrator().checkFormat(database, Migrator::currentFormat(), false));
            if (QByteArray(sql).contains("VIEW") || QByteArray(sql).contains("TRIGGER") || QByteArray(sql).contains("VIRTUAL"))
                CHECK_FALSE(checkSchema(database, *expected, true));
            REQUIRE(database.execute(QStringLiteral("ROLLBACK")));
        }
        CHECK(checkSchema(database, *expected, false));
        CHECK(Migrator().checkFormat(database, Migrator::currentFormat(), false));
    }
}
