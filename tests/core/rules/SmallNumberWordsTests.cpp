// SPDX-License-Identifier: Apache-2.0
#include "core/rules/SmallNumberWords.h"

#include "core/rules/RuleSet.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {

bool hears(const char *text)
{
    return SmallNumberWords(england(), q("en")).firstIn(QString::fromUtf8(text)).has_value();
}

QList<ReviewPoint> pointsOf(const Assessment &a)
{
    QList<ReviewPoint> found;
    for (const ReviewPoint &point : RuleSet::check(a, england(), today))
        if (point.code == q("IX-06"))
            found += point;
    return found;
}

} // namespace

TEST_CASE("SmallNumberWords")
{
    SECTION("hears numbers that count people of a group")
    {
        CHECK(hears("The only trans resident on the estate said so."));
        CHECK(hears("Among trans people on the estate, only one spoke."));
        CHECK(hears("A couple of the Bangladeshi families wrote."));
        CHECK(hears("Two Deaf women came, and left again."));
        CHECK(hears("Both wheelchair users wrote to us."));
        CHECK(hears("We heard from two of the Muslim families."));
    }

    SECTION("is content with numbers that count something else")
    {
        for (const char *text : {"One in four disabled people cannot use the form.", "No one Deaf was asked.", "Both disabled and older people would wait longer.",
                                 "Two drop-ins for disabled people were held.", "The only bus leaves at noon. Disabled people miss it.",
                                 "One age group was left out, and three of the sites.", "A small number of trans people said so.", "Women told us. The only lift is out of order.", ""}) {
            INFO(text);
            CHECK_FALSE(hears(text));
        }
    }

    SECTION("says what it heard, as it was written")
    {
        const auto hit = SmallNumberWords(england(), q("en")).firstIn(q("The only trans resident said so."));
        REQUIRE(hit);
        CHECK(hit->number == q("The only"));
        CHECK(hit->group == q("trans"));
    }

    SECTION("needs a pack that knows groups")
    {
        CHECK_FALSE(SmallNumberWords(Pack(), q("en")).firstIn(q("The only trans resident said so.")));
    }
}

TEST_CASE("IX-06")
{
    Assessment a;
    a.answers.insert({q("screening.decision"), {}}, q("full"));

    SECTION("leads to the record or the answer, and does not refuse anything")
    {
        a.findings = {findingFrom("f", {q("age")})};
        a.findings[0].text = words("Somebody told us.");
        CHECK(pointsOf(a).isEmpty());
        a.findings[0].text = words("The only trans resident said so.");
        REQUIRE(pointsOf(a).size() == 1);
        const ReviewPoint point = pointsOf(a).first();
        CHECK(point.where == FieldKey::record(RecordKind::Finding, q("f"), q("text")));
        CHECK(point.severity == Severity::Warn);
        CHECK(point.overridable);
        CHECK(point.arguments == QStringList{q("The only"), q("trans")});
        a.findings.clear();
        a.answers.insert({q("summary.decision_makers"), {}}, words("We spoke with the only Somali family in the block."));
        REQUIRE(pointsOf(a).size() == 1);
        CHECK(pointsOf(a).first().where == FieldKey::answer(q("summary.decision_makers")));
    }

    SECTION("looks at the title of a combination only where no broader one stands in for it")
    {
        Intersection item;
        item.id = q("i");
        item.groups = QStringList{q("sex"), q("disability")};
        item.title = q("The only blind tenant");
        a.intersections = {item};
        CHECK(pointsOf(a).size() == 1);
        a.intersections[0].public_title = q("Disabled tenants");
        CHECK(pointsOf(a).isEmpty());
    }
}
