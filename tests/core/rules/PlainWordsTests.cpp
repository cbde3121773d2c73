// SPDX-License-Identifier: Apache-2.0
#include "core/rules/PlainWords.h"

#include "core/domain/WellKnown.h"
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PlainWords")
{
    using Kind = PlainWords::Hit::Kind;
    const PlainWords plain(england(), q("en"));
    const auto kinds = [&](const char *text) {
        QList<Kind> all;
        for (const PlainWords::Hit &hit : plain.hitsIn(q(text)))
            all += hit.kind;
        return all;
    };

    SECTION("finds words of the office and offers plainer ones")
    {
        const auto hits = plain.hitsIn(q("We will utilise the hall going forward."));
        REQUIRE(hits.size() == 2);
        CHECK(hits[0].found == q("utilise"));
        CHECK(hits[0].instead == q("use"));
        CHECK(hits[1].instead == q("from now on"));
        CHECK(kinds("Come to the town hall and tell us what you think.").isEmpty());
        CHECK(kinds("The cohorts’ cohortness").isEmpty() == false);
        CHECK(kinds("Scohort and cohorting").isEmpty());
    }

    SECTION("puts the plainer words in, everywhere in the text, and leaves looks, links and everything else")
    {
        const auto hits = plain.hitsIn(q("Utilise it. Stakeholders may utilise the hall."));
        REQUIRE(hits.size() == 2);
        RichText text(QList<Block>{Block{.runs = {Run{.text = q("Utilise it. ")}, Run{.text = q("Stakeholders"), .strong = true}, Run{.text = q(" may UTILISE the re-utilise hall.")}}},
                                   Block{.kind = Block::Kind::Table, .rows = {{Runs{Run{.text = q("utilise")}}}}}});
        text = PlainWords::swapped(text, hits[0]);
        CHECK(text.toPlain() == q("Use it. Stakeholders may Use the re-utilise hall.\nuse"));
        text = PlainWords::swapped(text, hits[1]);
        CHECK(text.toPlain() == q("Use it. People with an interest may Use the re-utilise hall.\nuse"));
        REQUIRE(text.blocks()[0].runs.size() == 3);
        CHECK(text.blocks()[0].runs[1].text == q("People with an interest"));
        CHECK(text.blocks()[0].runs[1].strong);
        CHECK(PlainWords::swapped(text, {Kind::Letters, q("hall"), {}, 0}) == text);
    }

    SECTION("finds letters that nobody explains")
    {
        CHECK(kinds("The ICB will decide.") == QList<Kind>{Kind::Letters});
        CHECK(kinds("The integrated care board (ICB) will decide; the ICB meets in May.").isEmpty());
        CHECK(kinds("The NHS and your GP use BSL.").isEmpty());
        CHECK(kinds("ICB ICB ICB ICB, it says.") == QList<Kind>{Kind::Letters});
        CHECK(kinds("COME AND TELL US").isEmpty());
    }

    SECTION("finds the longest sentence of more than 25 words")
    {
        const QString word = q("word ");
        CHECK(plain.hitsIn(word.repeated(25)).isEmpty());
        const auto hits = plain.hitsIn(word.repeated(26) + q(". ") + word.repeated(31) + q(". Short."));
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].kind == Kind::Long);
        CHECK(hits[0].words == 31);
        CHECK(plain.hitsIn(word.repeated(15) + q(".\n") + word.repeated(15)).isEmpty());
    }
}

TEST_CASE("PlainLanguage")
{
    Assessment a = full();
    a.activities = {activityFor("forum", {q("age")}, "planned")};
    a.activities[0].access_question = q("yes");
    a.activities[0].publicity_text = words("Tell the ICB how to utilise the hall.");

    SECTION("V-11 advises where residents read, and names what to change")
    {
        const auto points = found(a, "V-11");
        REQUIRE(points.size() == 1);
        CHECK(points[0].severity == Severity::Advice);
        CHECK(points[0].arguments[0].contains(q("forum")));
        CHECK(points[0].arguments[1] == q("“ICB”, which is not explained; “utilise” (better: “use”)"));
        CHECK(RuleSet::message(points[0], england(), q("en")).contains(q("plainer words")));
        a.activities[0].publicity_text = words("Tell us how to use the hall.");
        CHECK_FALSE(has(a, "V-11"));
    }

    SECTION("the offer stands on invitations, so it is looked at once there is one; a light assessment is left alone")
    {
        a.activities[0].publicity_text = {};
        a.answers.insert({question::negotiables, {}}, words("How we leverage the site"));
        CHECK(found(a, "V-11").size() == 1);
        a.activities.clear();
        CHECK_FALSE(has(a, "V-11"));
        a.answers.insert({question::purpose, {}}, words("To leverage the site."));
        CHECK(has(a, "V-11"));
        answer(a, "screening.decision", "light");
        CHECK_FALSE(has(a, "V-11"));
    }
}
