// SPDX-License-Identifier: Apache-2.0
#include "core/storage/ChangeLog.h"

#include "core/storage/Migrator.h"
#include "core/storage/TextDifference.h"
#include "tests/support/Catch.h"

#include <QTimeZone>

#include <random>

using namespace dueregard;

namespace {
Change set(const QString &field, const Value &before, const Value &after)
{
    return {.at = QDateTime(QDate(2026, 11, 22), QTime(14, 2), QTimeZone::utc()).toUTC(), .actor = QStringLiteral("Author"), .operation = QStringLiteral("set"), .entity = QStringLiteral("answer"), .field = field, .before = before, .after = after};
}
} // namespace

TEST_CASE("TextDifference")
{
    const QString flag = QString::fromUtf8("🏳️‍🌈");
    for (const auto &[from, to] : QList<QPair<QString, QString>>{
             {QString(), QStringLiteral("a")}, {QStringLiteral("a"), QString()}, {QStringLiteral("aaa"), QStringLiteral("aaaa")}, {QStringLiteral("one 1 2 two"), QStringLiteral("one 3 two")}, {flag, flag + flag}, {QString::fromUtf8("x😀y"), QString::fromUtf8("x😁y")}}) {
        INFO(from.toStdString() + " -> " + to.toStdString());
        const QString difference = textDifference(from, to);
        CHECK(applyDifference(from, difference) == to);
        CHECK(QString::fromUtf8(difference.toUtf8()) == difference); // no half characters
    }
    CHECK_FALSE(applyDifference(QStringLiteral("short"), QStringLiteral("9 9 x")));
    CHECK_FALSE(applyDifference(QStringLiteral("short"), QStringLiteral("nonsense")));
}

TEST_CASE("ChangeLog")
{
    auto memory = Database::open(QString(), Database::Mode::Memory);
    REQUIRE(memory);
    Database &database = **memory;
    REQUIRE(Migrator().migrate(database).outcome == Migrator::Outcome::Created);
    ChangeLog log(database);
    const QString id = QStringLiteral("a");

    SECTION("gives every text back, whatever was stored as a difference")
    {
        std::mt19937 random(7);
        QString text(5000, u'x');
        QList<Change> expected;
        Value before;
        for (int i = 0; i < 60; ++i) {
            const QString next = QString(text).replace(int(random() % 4000), 3, QStringLiteral("[%1]").arg(i));
            expected += set(QStringLiteral("q"), before, Value(RichText::fromPlain(next)));
            before = expected.last().after;
            text = next;
            expected += set(QStringLiteral("other"), {}, i);
        }
        for (const Change &change : std::as_const(expected))
            REQUIRE(log.append(id, {change}));
        auto history = log.history(id);
        REQUIRE(history);
        REQUIRE(history->size() == expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            CHECK((*history)[i].sequence == i + 1);
            CHECK((*history)[i].before == expected[i].before);
            CHECK((*history)[i].after == expected[i].after);
        }
        CHECK(log.history(id, FieldKey::answer(QStringLiteral("q")))->size() == 60);
        CHECK(database.value(QStringLiteral("SELECT count(*) FROM change WHERE field = 'q' AND after_form = 'full'"))->toInt() == 3);
        CHECK(database.value(QStringLiteral("SELECT sum(length(after_text)) FROM change WHERE field = 'q'"))->toInt() < 20'000);
        CHECK(log.verify()->tampered.isEmpty());
    }
    SECTION("shows an edit, a removed entry and an unexplained erasure")
    {
        for (int i = 0; i < 5; ++i)
            REQUIRE(log.append(id, {set(QStringLiteral("q"), i, i + 1)}));
        CHECK(log.verify()->tampered.isEmpty());
        SECTION("text") { REQUIRE(database.execute(QStringLiteral("UPDATE change SET after_text = '9' WHERE sequence = 3"))); }
        SECTION("who") { REQUIRE(database.execute(QStringLiteral("UPDATE change SET actor = 'Nobody' WHERE sequence = 3"))); }
        SECTION("gone") { REQUIRE(database.execute(QStringLiteral("DELETE FROM change WHERE sequence = 3"))); }
        SECTION("erased")
        {
            REQUIRE(database.execute(QStringLiteral("UPDATE change SET after_form = 'removed', before_form = 'removed', after_text = NULL, before_text = NULL, "
                                                    "salt = NULL WHERE sequence = 3")));
        }
        CHECK_FALSE(log.verify()->tampered.isEmpty());
    }
    SECTION("starts afresh after a purge")
    {
        const Value first(RichText::fromPlain(QString(1000, u'a')));
        const Value second(RichText::fromPlain(QString(1001, u'a')));
        REQUIRE(log.append(id, {set(QStringLiteral("q"), {}, first)}));
        REQUIRE(log.purge({.assessment = id, .entity = QStringLiteral("answer"), .field = QStringLiteral("q")}, QStringLiteral("why"), QStringLiteral("Lead"), QDateTime::currentDateTimeUtc()));
        REQUIRE(log.append(id, {set(QStringLiteral("q"), first, second)}));
        auto history = log.history(id);
        REQUIRE(history);
        CHECK(history->at(0).after.isBlank());
        CHECK(history->at(2).before == first);
        CHECK(history->at(2).after == second);
        CHECK(log.verify()->tampered.isEmpty());
    }
}
