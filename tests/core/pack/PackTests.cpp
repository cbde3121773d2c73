// SPDX-License-Identifier: Apache-2.0
#include "core/pack/Pack.h"

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
Pack smallPack()
{
    Pack pack;
    pack.vocabularies = {{.id = QStringLiteral("direction"), .catalogue = QStringLiteral("V3"),
        .choices = {{.id = QStringLiteral("POS"), .label = LocalText(QStringLiteral("Positive")), .hint = {}}}}};
    Characteristic age;
    age.id = QStringLiteral("age");
    age.label = LocalText(QStringLiteral("Age"));
    age.groups = {{.id = QStringLiteral("age.65_74"), .label = LocalText(QStringLiteral("65 to 74"))}};
    pack.characteristics = {age};
    Field title;
    title.id = QStringLiteral("about.title");
    Page page;
    page.id = QStringLiteral("about.basics");
    page.fields = {title};
    Step step;
    step.id = QStringLiteral("about");
    step.pages = {page};
    pack.steps = {step};
    RecordForm form;
    form.kind = RecordKind::Option;
    pack.records = {form};
    pack.words = {{QStringLiteral("report.contents"), LocalText(QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("Contents")}, {QStringLiteral("cy"), QStringLiteral("Cynnwys")}})}};
    return pack;
}
} // namespace

TEST_CASE("Pack")
{
    const Pack pack = smallPack();

    SECTION("finds what it holds and gives nothing for the rest")
    {
        REQUIRE(pack.vocabulary(QStringLiteral("direction")));
        CHECK(pack.vocabulary(QStringLiteral("direction"))->choice(QStringLiteral("POS")));
        CHECK_FALSE(pack.vocabulary(QStringLiteral("direction"))->choice(QStringLiteral("NEG")));
        CHECK(pack.step(QStringLiteral("about")) == &pack.steps.first());
        CHECK(pack.page(QStringLiteral("about.basics")) == &pack.steps.first().pages.first());
        CHECK(pack.stepOfPage(QStringLiteral("about.basics")) == &pack.steps.first());
        CHECK(pack.field(QStringLiteral("about.title")) == &pack.steps.first().pages.first().fields.first());
        CHECK(pack.form(RecordKind::Option) == &pack.records.first());
        CHECK_FALSE(pack.form(RecordKind::Impact));
        CHECK_FALSE(pack.field(QStringLiteral("about.nothing")));
        CHECK_FALSE(pack.page(QStringLiteral("about.nothing")));
        CHECK_FALSE(pack.stepOfPage(QStringLiteral("about.nothing")));
        CHECK_FALSE(pack.law(QStringLiteral("no.such.act")));
    }

    SECTION("knows which characteristic a group belongs to")
    {
        CHECK(pack.characteristicOf(QStringLiteral("age.65_74")) == &pack.characteristics.first());
        CHECK(pack.characteristicOf(QStringLiteral("age")) == &pack.characteristics.first());
        CHECK_FALSE(pack.characteristicOf(QStringLiteral("race.gypsy")));
    }

    SECTION("labels codes, and shows a code that it does not know rather than hide it")
    {
        const QString en = QStringLiteral("en");
        CHECK(pack.choiceLabel(QStringLiteral("direction"), QStringLiteral("POS"), en, {}) == QStringLiteral("Positive"));
        CHECK(pack.choiceLabel(QStringLiteral("direction"), QStringLiteral("OLD"), en, {}) == QStringLiteral("OLD"));
        CHECK(pack.choiceLabel(QStringLiteral("gone"), QStringLiteral("OLD"), en, {}) == QStringLiteral("OLD"));
        CHECK(pack.groupLabel(QStringLiteral("age"), en, {}) == QStringLiteral("Age"));
        CHECK(pack.groupLabel(QStringLiteral("age.65_74"), en, {}) == QStringLiteral("65 to 74"));
        CHECK(pack.groupLabel(QStringLiteral("local.hill_farmers"), en, {}) == QStringLiteral("local.hill_farmers"));
        CHECK(pack.word(QStringLiteral("report.contents"), QStringLiteral("cy")) == QStringLiteral("Cynnwys"));
        CHECK(pack.word(QStringLiteral("report.nothing"), en) == QStringLiteral("report.nothing"));
    }
}
