// SPDX-License-Identifier: Apache-2.0
#include "core/pack/PackReader.h"

#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

using namespace dueregard;
using dueregard::test::TempFolder;

namespace {

const char *const manifest = R"({
  "id": "test", "version": "7", "title": {"en": "Test", "cy": "Prawf"}, "nation": "england", "languages": ["en", "cy"],
  "bodyTypes": [{"id": "nhs", "label": "NHS body"}],
  "include": ["one.json", "steps/two.json"]
})";

const char *const one = R"({
  "characteristics": [
    {"id": "age", "label": "Age", "aims": ["a", "b", "c"], "groups": [{"id": "age.65", "label": "65 and over"}]},
    {"id": "carers", "label": "Carers", "local": true, "aims": ["b"]}
  ],
  "words": {"report.contents": "Contents"}
})";

const char *const two = R"({
  "words": {"report.page": "Page"},
  "steps": [{"id": "impact", "title": "Impact", "showIf": {"not": {"in": ["screening.decision", ["not_required", "covered"]]}},
    "pages": [
      {"id": "impact.each", "kind": "characteristic", "title": "Each", "fields": [
        {"id": "impact.know", "kind": "longText", "label": {"en": "What we know", "en@nhs": "What the trust knows"}},
        {"id": "impact.rows", "kind": "records", "record": "impact", "label": "Impacts"},
        {"id": "impact.odd", "kind": "hologram", "label": "Odd"}]},
      {"id": "impact.matrix", "kind": "matrix", "title": "All"}
    ]}]
})";

QString writePack(const TempFolder &folder, const QByteArray &second = two)
{
    folder.makeFolder(QStringLiteral("steps"));
    folder.write(QStringLiteral("one.json"), one);
    folder.write(QStringLiteral("steps/two.json"), second);
    return folder.write(QStringLiteral("pack.json"), manifest);
}

} // namespace

TEST_CASE("PackReader")
{
    const TempFolder folder;

    SECTION("joins the included files and reads every part")
    {
        const auto pack = PackReader::read(writePack(folder));
        REQUIRE(pack);
        CHECK(pack->id == QStringLiteral("test"));
        CHECK(pack->title.in(QStringLiteral("cy")) == QStringLiteral("Prawf"));
        CHECK(pack->word(QStringLiteral("report.contents"), QStringLiteral("en")) == QStringLiteral("Contents"));
        CHECK(pack->word(QStringLiteral("report.page"), QStringLiteral("en")) == QStringLiteral("Page"));
        const Field *field = pack->field(QStringLiteral("impact.know"));
        REQUIRE(field);
        CHECK(field->label.in(QStringLiteral("en-GB"), QStringLiteral("nhs")) == QStringLiteral("What the trust knows"));
        CHECK(pack->field(QStringLiteral("impact.odd"))->kind == FieldKind::Unknown);
        CHECK(pack->field(QStringLiteral("impact.rows"))->record == RecordKind::Impact);
    }

    SECTION("makes a page for each characteristic, local ones too")
    {
        const auto pack = PackReader::read(writePack(folder));
        REQUIRE(pack);
        REQUIRE(pack->steps.size() == 1);
        QStringList ids;
        for (const Page &page : pack->steps.first().pages)
            ids += page.id;
        CHECK(ids == QStringList{QStringLiteral("impact/age"), QStringLiteral("impact/carers"), QStringLiteral("impact.matrix")});
        const Page *page = pack->page(QStringLiteral("impact/carers"));
        REQUIRE(page);
        CHECK(page->characteristic == QStringLiteral("carers"));
        CHECK(page->title.in() == QStringLiteral("Carers"));
    }

    SECTION("reads conditions")
    {
        const auto pack = PackReader::read(writePack(folder));
        REQUIRE(pack);
        const Condition &condition = pack->steps.first().showIf;
        Assessment assessment;
        CHECK(condition.holds(assessment));
        assessment.answers.insert({QStringLiteral("screening.decision"), {}}, Value("covered"));
        CHECK_FALSE(condition.holds(assessment));
        CHECK(condition.reads() == QStringList{QStringLiteral("screening.decision")});
    }

    SECTION("comes back the same from its canonical text")
    {
        const auto pack = PackReader::read(writePack(folder));
        REQUIRE(pack);
        const auto again = PackReader::readText(pack->baseText);
        REQUIRE(again);
        CHECK(again->hash == pack->hash);
        CHECK(again->baseText == pack->baseText);
        CHECK(again->steps.first().pages.size() == 3);
        CHECK(again->hash.size() == 64);
    }

    SECTION("hashes the content, not the spelling")
    {
        const auto pack = PackReader::read(writePack(folder));
        const auto spaced = PackReader::read(writePack(folder, QByteArray(two).replace("{", " {\n")));
        const auto other = PackReader::read(writePack(folder, QByteArray(two).replace("Odd", "Even")));
        REQUIRE(pack);
        REQUIRE(spaced);
        REQUIRE(other);
        CHECK(spaced->hash == pack->hash);
        CHECK(other->hash != pack->hash);
    }

    SECTION("names file, line, column and path of an unknown key")
    {
        const auto pack = PackReader::read(writePack(folder, "{\n \"steps\": [\n  {\"id\": \"x\", \"tilte\": \"X\"}]}"));
        REQUIRE_FALSE(pack);
        CHECK(pack.error().kind == ErrorKind::BadInput);
        CHECK(pack.error().message.contains(QStringLiteral("\"tilte\"")));
        CHECK(pack.error().place == QStringLiteral("steps/two.json:3:24 steps[0].tilte"));
    }

    SECTION("refuses what does not fit")
    {
        CHECK_FALSE(PackReader::read(writePack(folder, "[]")));
        CHECK_FALSE(PackReader::read(writePack(folder, R"({"id": "again"})")));
        CHECK_FALSE(PackReader::read(writePack(folder, R"({"words": {"report.contents": "twice"}})")));
        CHECK_FALSE(PackReader::read(writePack(folder, R"({"steps": [{"id": "s", "showIf": {"answered": "a", "has": "impact"}}]})")));
        CHECK_FALSE(PackReader::read(writePack(folder, R"({"steps": [{"id": "s", "showIf": {"script": "1"}}]})")));
        CHECK_FALSE(PackReader::read(writePack(folder, R"({"steps": [{"title": "no id"}]})")));
        CHECK_FALSE(PackReader::read(folder.file(QStringLiteral("nothing.json"))));
        folder.write(QStringLiteral("pack.json"), R"({"id":"t","version":"1","nation":"england","include":["../secret.json"]})");
        CHECK_FALSE(PackReader::read(folder.file(QStringLiteral("pack.json"))));
    }

    SECTION("goes on after errors for the linter and notes where parts stand")
    {
        const auto source = PackReader::readSource(writePack(folder, R"({"steps": [{"id": "s", "bad": 1, "worse": 2, "pages": [{"id": "p"}]}]})"));
        REQUIRE(source);
        CHECK(source->errors.size() == 2);
        CHECK(source->places.value(QStringLiteral("page/p")).endsWith(QStringLiteral("steps[0].pages[0]")));
    }
}
