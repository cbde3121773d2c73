// SPDX-License-Identifier: Apache-2.0
#include "core/base/JsonReader.h"

#include "tests/support/Catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace dueregard;

namespace {
Error errorOf(const QByteArray &text, const JsonReader::Limits &limits = {})
{
    const auto read = JsonReader::read(text, QStringLiteral("a.json"), limits);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::BadInput);
    return read.error();
}
} // namespace

TEST_CASE("JsonReader")
{
    SECTION("keeps every value and where it stood")
    {
        const auto read = JsonReader::read("{\n  \"é\": [1.5, true, null],\n  \"b\": \"x \\\"y\\\" \\\\\"\n}", QStringLiteral("a.json"));
        REQUIRE(read);
        const JsonNode *list = read->find(QStringLiteral("é"));
        REQUIRE(list);
        CHECK(list->place() == QStringLiteral("a.json:2:8"));
        CHECK(list->items[0].number == 1.5);
        CHECK(list->items[0].place() == QStringLiteral("a.json:2:9"));
        CHECK(list->items[1].flag);
        CHECK(list->items[1].place() == QStringLiteral("a.json:2:14"));
        CHECK(list->items[2].kind == JsonNode::Kind::Null);
        const JsonNode *text = read->find(QStringLiteral("b"));
        REQUIRE(text);
        CHECK(text->text == QStringLiteral("x \"y\" \\"));
        CHECK(text->place() == QStringLiteral("a.json:3:8"));
        CHECK(QJsonDocument(read->toJson().toObject()).toJson(QJsonDocument::Compact)
              == QByteArray("{\"b\":\"x \\\"y\\\" \\\\\",\"é\":[1.5,true,null]}"));
    }

    SECTION("has one spelling for equal contents")
    {
        const auto one = JsonReader::read("{ \"b\": [1.50, 20, -3e2, 0.1], \"a\": \"\\u00e9\\n\\u0001\\\"\\/\" , \"c\": {} }", QStringLiteral("a"));
        REQUIRE(one);
        CHECK(one->canonical() == QByteArray("{\"a\":\"é\\n\\u0001\\\"/\",\"b\":[1.5,20,-300,0.1],\"c\":{}}"));
        CHECK(JsonReader::read(one->canonical(), QStringLiteral("b"))->canonical() == one->canonical());
    }

    SECTION("finds a key that is there twice in a large object too")
    {
        QByteArray many = "{";
        for (int i = 0; i < 40; ++i)
            many += "\"k" + QByteArray::number(i) + "\": 1, ";
        CHECK(errorOf(many + "\"k39\": 2}").message.contains(QStringLiteral("k39")));
        CHECK(errorOf(many + "\"k3\": 2}").message.contains(QStringLiteral("k3")));
    }

    SECTION("names the line and column of a mistake")
    {
        CHECK(errorOf("{\n \"a\": 1,\n}").place == QStringLiteral("a.json:3:1"));
        CHECK(errorOf("{\"a\": 1 \"b\": 2}").place == QStringLiteral("a.json:1:9"));
        CHECK(errorOf("{\"a\":1,\n\"a\":2}").place == QStringLiteral("a.json:2:1"));
        CHECK(errorOf("").message == QStringLiteral("There is nothing in it."));
        CHECK(errorOf("{} {}").message == QStringLiteral("There is something behind the end."));
        CHECK(errorOf("// no\n{}").place == QStringLiteral("a.json:1:1"));
        CHECK(errorOf(QByteArray("{}\0{}", 5)).message == QStringLiteral("There is a NUL character in it."));
        CHECK(errorOf("[\"\xff\"]").message == QStringLiteral("The text is not UTF-8."));
    }

    SECTION("stops at its limits")
    {
        CHECK(errorOf(QByteArray(200, '[')).message.contains(QStringLiteral("64 levels")));
        CHECK(errorOf("[1, 2, 3]", {.bytes = 5}).message.contains(QStringLiteral("5 bytes")));
        CHECK(JsonReader::read("[[1]]", QStringLiteral("a"), {.depth = 2}).has_value());
    }

    SECTION("says when there is no file")
    {
        const auto read = JsonReader::readFile(QStringLiteral("/no/such/file.json"), QStringLiteral("file.json"));
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == ErrorKind::NotFound);
    }
}
