// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Value.h"

#include <QJsonArray>
#include <QJsonObject>

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
const TableValue twoRows{.columns = {QStringLiteral("who"), QStringLiteral("many")}, .rows = {{QStringLiteral("older"), QStringLiteral("12")}, {QString(), QStringLiteral("3")}}};

QList<std::pair<ValueKind, Value>> valueOfEachKind()
{
    return {
        {ValueKind::Text, Value(QStringLiteral("a line"))},
        {ValueKind::Rich, Value(RichText::fromPlain(QStringLiteral("one\ntwo")))},
        {ValueKind::Date, Value(QDate(2026, 12, 17))},
        {ValueKind::Number, Value(12.5)},
        {ValueKind::Flag, Value(false)},
        {ValueKind::List, Value(QStringList{QStringLiteral("age"), QStringLiteral("race")})},
        {ValueKind::Table, Value(twoRows)},
    };
}
} // namespace

TEST_CASE("Value")
{
    SECTION("is blank until something is given")
    {
        CHECK(Value().isBlank());
        CHECK(Value(QString()).isBlank());
        CHECK(Value(RichText()).isBlank());
        CHECK(Value(QDate()).isBlank());
        CHECK(Value(QStringList()).isBlank());
        CHECK(Value(TableValue()).isBlank());
        CHECK_FALSE(Value().kind());
        CHECK(Value(QString()) == Value());
    }

    SECTION("no and nought are answers, not blanks")
    {
        CHECK_FALSE(Value(false).isBlank());
        CHECK_FALSE(Value(0).isBlank());
        CHECK(Value(false).flag() == false);
        CHECK(Value(0).number() == 0.0);
    }

    SECTION("knows its kind and gives an empty value for the others")
    {
        for (const auto &[kind, value] : valueOfEachKind()) {
            INFO(nameOf(kind).toStdString());
            CHECK(value.kind() == kind);
            CHECK(value.text().isEmpty() == (kind != ValueKind::Text));
            CHECK(value.rich().isEmpty() == (kind != ValueKind::Rich));
            CHECK(value.date().isValid() == (kind == ValueKind::Date));
            CHECK(value.number().has_value() == (kind == ValueKind::Number));
            CHECK(value.flag().has_value() == (kind == ValueKind::Flag));
            CHECK(value.list().isEmpty() == (kind != ValueKind::List));
            CHECK(value.table().isEmpty() == (kind != ValueKind::Table));
        }
    }

    SECTION("comes back from JSON as it went in")
    {
        for (const auto &[kind, value] : valueOfEachKind()) {
            INFO(nameOf(kind).toStdString());
            const auto back = Value::fromJson(kind, value.toJson());
            REQUIRE(back);
            CHECK(*back == value);
            CHECK(Value::fromJson(kind, QJsonValue())->isBlank());
        }
        CHECK(Value().toJson().isNull());
    }

    SECTION("refuses JSON of another kind and says where")
    {
        const QJsonValue wrong = QJsonObject{{QStringLiteral("x"), 1}};
        for (const auto &[kind, value] : valueOfEachKind()) {
            INFO(nameOf(kind).toStdString());
            const auto result = Value::fromJson(kind, wrong, QStringLiteral("/here"));
            REQUIRE_FALSE(result);
            CHECK(result.error().kind == ErrorKind::BadInput);
            CHECK(result.error().place == QStringLiteral("/here"));
        }
    }

    SECTION("refuses dates that no calendar has")
    {
        CHECK_FALSE(Value::fromJson(ValueKind::Date, QStringLiteral("2026-02-30")));
        CHECK_FALSE(Value::fromJson(ValueKind::Date, QStringLiteral("17 December")));
        CHECK(Value::fromJson(ValueKind::Date, QStringLiteral("2024-02-29")));
    }

    SECTION("refuses a table with a row of the wrong width, or a key that nobody knows")
    {
        const QJsonArray columns{QStringLiteral("a"), QStringLiteral("b")};
        CHECK_FALSE(Value::fromJson(ValueKind::Table, QJsonObject{{QStringLiteral("columns"), columns}, {QStringLiteral("rows"), QJsonArray{QJsonArray{QStringLiteral("1")}}}}));
        CHECK_FALSE(Value::fromJson(ValueKind::Table, QJsonObject{{QStringLiteral("columns"), columns}, {QStringLiteral("colour"), QStringLiteral("red")}}));
    }

    SECTION("refuses a list that holds anything but texts")
    {
        CHECK_FALSE(Value::fromJson(ValueKind::List, QJsonArray{QStringLiteral("a"), 1}));
    }

    SECTION("cleans texts on the way in")
    {
        CHECK(Value::fromJson(ValueKind::Text, QString(QStringLiteral("a\r\nb") + QChar(7)))->text() == QStringLiteral("a\nb"));
        CHECK(Value::fromJson(ValueKind::List, QJsonArray{QString(QChar(0xd800))})->list() == QStringList{QString(QChar(0xfffd))});
    }

    SECTION("says itself in words for the change log")
    {
        CHECK(Value(QDate(2026, 12, 17)).toPlain() == QStringLiteral("2026-12-17"));
        CHECK(Value(12.5).toPlain() == QStringLiteral("12.5"));
        CHECK(Value(true).toPlain() == QStringLiteral("yes"));
        CHECK(Value(QStringList{QStringLiteral("a"), QStringLiteral("b")}).toPlain() == QStringLiteral("a, b"));
        CHECK(Value(twoRows).toPlain() == QStringLiteral("who\tmany\nolder\t12\n\t3"));
        CHECK(Value().toPlain().isEmpty());
    }
}

TEST_CASE("ValueKind names")
{
    SECTION("lead back to their kind")
    {
        for (const auto &[kind, value] : valueOfEachKind())
            CHECK(valueKindFrom(nameOf(kind)) == kind);
        CHECK_FALSE(valueKindFrom(QStringLiteral("html")));
    }
}
