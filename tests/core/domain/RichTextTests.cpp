// SPDX-License-Identifier: Apache-2.0
#include "core/domain/RichText.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
QJsonArray json(const char *text)
{
    const auto document = QJsonDocument::fromJson(text);
    REQUIRE(document.isArray());
    return document.array();
}

QByteArray bytes(const RichText &text)
{
    return QJsonDocument(text.toJson()).toJson(QJsonDocument::Compact);
}

Error refusal(const char *text)
{
    const auto result = RichText::fromJson(json(text), QStringLiteral("/answers/x"));
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::BadInput);
    return result.error();
}
} // namespace

TEST_CASE("RichText as JSON")
{
    const char *everything = R"([{"h":2,"runs":["Who uses it"]},
        {"p":["Mostly ",{"t":"older","b":true}," people, ",{"t":"see","i":true,"href":"https://www.gov.uk/"}," and ",{"t":"বাংলা","lang":"bn"}]},
        {"li":1,"runs":["one"]},{"li":2,"ordered":true,"runs":["two"]},
        {"table":[[["Age"],["People"]],[["65 to 74"],["2,340"]]]},
        {"table":[[["no"],[]]],"headerRows":0}])";

    SECTION("comes back as it went in")
    {
        const auto text = RichText::fromJson(json(everything));
        REQUIRE(text);
        CHECK(text->toJson() == json(everything));
        CHECK(*RichText::fromJson(text->toJson()) == *text);
    }

    SECTION("reads every part of a block")
    {
        const auto text = RichText::fromJson(json(everything));
        REQUIRE(text);
        REQUIRE(text->blocks().size() == 6);
        CHECK(text->blocks()[0].kind == Block::Kind::Heading);
        CHECK(text->blocks()[0].level == 2);
        CHECK(text->blocks()[1].runs[1].strong);
        CHECK_FALSE(text->blocks()[1].runs[1].emphasis);
        CHECK(text->blocks()[1].runs[3].link == QStringLiteral("https://www.gov.uk/"));
        CHECK(text->blocks()[1].runs[5].language == QStringLiteral("bn"));
        CHECK(text->blocks()[3].ordered);
        CHECK(text->blocks()[3].level == 2);
        CHECK(text->blocks()[4].rows[1][1][0].text == QStringLiteral("2,340"));
        CHECK(text->blocks()[4].headerRows == 1);
        CHECK(text->blocks()[5].headerRows == 0);
    }

    SECTION("equal answers give equal bytes, however their runs were cut")
    {
        const RichText cut(QList<Block>{Block{.runs = {Run{.text = QStringLiteral("Ol")}, Run{.text = QString()}, Run{.text = QStringLiteral("der")}}}});
        CHECK(bytes(cut.normalised()) == bytes(RichText::fromPlain(QStringLiteral("Older"))));
        CHECK(bytes(RichText::fromPlain(QStringLiteral("Older"))) == QByteArray(R"([{"p":["Older"]}])"));
    }

    SECTION("takes a plain string as paragraphs, and nothing as empty")
    {
        CHECK(*RichText::fromJson(QStringLiteral("a\n\nb")) == RichText::fromPlain(QStringLiteral("a\nb")));
        CHECK(RichText::fromJson(QJsonValue())->isEmpty());
        CHECK(RichText::fromJson(QJsonValue(QJsonValue::Undefined))->blocks().isEmpty());
    }

    SECTION("cleans control characters on the way in")
    {
        const auto text = RichText::fromJson(json("[{\"p\":[\"a\\u0007b\\u001b\"]}]"));
        REQUIRE(text);
        CHECK(text->toPlain() == QStringLiteral("ab"));
    }

    SECTION("refuses what it does not know, and says where")
    {
        CHECK(refusal(R"([{"p":["fine"]},{"script":"x"}])").place == QStringLiteral("/answers/x/1"));
        CHECK(refusal(R"([{"p":["x"],"class":"y"}])").message.contains(QStringLiteral("class")));
        CHECK(refusal(R"([{"p":[{"t":"x","onclick":"y"}]}])").place == QStringLiteral("/answers/x/0/p/0"));
        CHECK(refusal(R"([{"p":[7]}])").place == QStringLiteral("/answers/x/0/p/0"));
        CHECK(refusal(R"([{"p":7}])").place == QStringLiteral("/answers/x/0/p"));
        CHECK(refusal(R"(["loose text"])").place == QStringLiteral("/answers/x/0"));
        CHECK_FALSE(RichText::fromJson(QJsonValue(7)));
    }

    SECTION("refuses levels outside 1 to 3")
    {
        refusal(R"([{"h":0,"runs":["x"]}])");
        refusal(R"([{"h":4,"runs":["x"]}])");
        refusal(R"([{"li":"deep","runs":["x"]}])");
    }

    SECTION("refuses a table whose rows differ in width")
    {
        CHECK(refusal(R"([{"table":[[["a"],["b"]],[["c"]]]}])").message.contains(QStringLiteral("Row 2")));
    }

    SECTION("refuses a link that could run or read something")
    {
        for (const char *link : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//host/x", "x.html"}) {
            INFO(link);
            const auto text = RichText::fromJson(QJsonArray{QJsonObject{
                {QStringLiteral("p"), QJsonArray{QJsonObject{{QStringLiteral("t"), QStringLiteral("x")}, {QStringLiteral("href"), QString::fromUtf8(link)}}}}}});
            CHECK_FALSE(text);
        }
    }
}

TEST_CASE("RichText as plain text")
{
    SECTION("numbers ordered lists afresh after anything else")
    {
        const auto text = RichText::fromJson(json(R"([{"li":1,"ordered":true,"runs":["a"]},{"li":1,"ordered":true,"runs":["b"]},
            {"li":1,"runs":["c"]},{"p":["d"]},{"li":1,"ordered":true,"runs":["e"]}])"));
        REQUIRE(text);
        CHECK(text->toPlain() == QStringLiteral("1. a\n2. b\n• c\nd\n1. e"));
    }

    SECTION("sets table cells apart by tabs")
    {
        CHECK(RichText::fromJson(json(R"([{"table":[[["a"],["b"]],[["c"],["d"]]]}])"))->toPlain() == QStringLiteral("a\tb\nc\td"));
    }

    SECTION("is a paragraph for each line that has one")
    {
        CHECK(RichText::fromPlain(QStringLiteral("one\r\n \n\ntwo")).blocks().size() == 2);
        CHECK(RichText::fromPlain({}).blocks().isEmpty());
    }
}

TEST_CASE("RichText counts")
{
    SECTION("white space alone is empty")
    {
        CHECK(RichText(QList<Block>{Block{.runs = {Run{.text = QStringLiteral(" \n\t")}}}}).isEmpty());
        CHECK(RichText::fromJson(json(R"([{"table":[[[" "],[]]]}])"))->isEmpty());
        CHECK_FALSE(RichText::fromJson(json(R"([{"table":[[[],["x"]]]}])"))->isEmpty());
    }

    SECTION("a word that changes its look half-way is one word")
    {
        const auto text = RichText::fromJson(json(R"([{"p":["two wo",{"t":"rds","b":true}]},{"table":[[["three"],["four five"]]]}])"));
        REQUIRE(text);
        CHECK(text->wordCount() == 5);
    }
}

TEST_CASE("isSafeLink")
{
    SECTION("allows the web and e-mail")
    {
        CHECK(isSafeLink(QStringLiteral("https://www.example.org/a?b=c")));
        CHECK(isSafeLink(QStringLiteral("HTTP://www.example.org")));
        CHECK(isSafeLink(QStringLiteral("mailto:someone@example.org")));
    }

    SECTION("allows nothing else")
    {
        CHECK_FALSE(isSafeLink({}));
        CHECK_FALSE(isSafeLink(QStringLiteral("file:///etc/passwd")));
        CHECK_FALSE(isSafeLink(QStringLiteral("javascript:1")));
        CHECK_FALSE(isSafeLink(QStringLiteral("www.example.org")));
        CHECK_FALSE(isSafeLink(QStringLiteral(" javascript:1")));
    }
}
