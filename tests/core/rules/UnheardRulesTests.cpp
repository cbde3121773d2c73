// SPDX-License-Identifier: Apache-2.0
// Rules EN-01, IX-09 and V-23: people whom nobody has heard.
#include "core/domain/WellKnown.h"
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("EngagementRules: who is missing")
{
    Assessment a = full();
    a.impacts = {impactOn("age", "NEG", "high")};

    SECTION("EN-01 stops sign-off for people who are worse off and unheard; V-23 sees the same fact")
    {
        REQUIRE(found(a, "EN-01").size() == 1);
        const ReviewPoint point = found(a, "EN-01").first();
        CHECK(point.severity == Severity::Block);
        CHECK(point.gate == Gate::Sgn);
        CHECK(point.also == QStringList{q("V-23")});
        CHECK(point.page == q("impact/age"));
        CHECK(RuleSet::message(point, england(), q("en")).contains(q("“Missing”")));
        CHECK_FALSE(has(a, "V-23"));
        a.findings = {findingFrom("f", {q("age")})};
        CHECK_FALSE(has(a, "EN-01"));
    }

    SECTION("EN-01 says whose words they were when only some of the people were heard")
    {
        a.findings = {findingFrom("f", {q("age.18_24")})};
        REQUIRE(found(a, "EN-01").size() == 1);
        CHECK(found(a, "EN-01").first().also.isEmpty());
        CHECK(RuleSet::message(found(a, "EN-01").first(), england(), q("en")).startsWith(q("Age: these people would be worse off, and only some of them have been heard. It says “Heard in part: 18 to 24”")));
        a.impacts[0].group = q("age.18_24");
        CHECK_FALSE(has(a, "EN-01"));
    }

    SECTION("EN-01 stands on the page of the characteristic that it is about")
    {
        a.impacts = {impactOn("disability", "NEG", "high")};
        REQUIRE(found(a, "EN-01").size() == 1);
        CHECK(found(a, "EN-01").first().page == q("impact/disability"));
        const QString group = england().characteristic(q("disability"))->groups.first().id;
        a.impacts[0].group = group;
        REQUIRE(found(a, "EN-01").size() == 1);
        CHECK(found(a, "EN-01").first().page == q("impact/disability"));
        CHECK(found(a, "EN-01").first().where == FieldKey::answer(question::whatPeopleToldUs, q("disability"))); // groups have no page
    }

    SECTION("V-23 remains as a warning where a reason is given, and a high negative effect still stops sign-off")
    {
        a.answers.insert({question::noEngagementReason, {}}, words("The roof fell in."));
        CHECK(has(a, "EN-01"));
        a.impacts[0].magnitude = q("medium");
        CHECK(has(a, "EN-01")); // at sign-off, three words do not stand in for people
        CHECK(found(a, "EN-01").first().overridable);
        a.impacts[0].magnitude = q("low");
        CHECK_FALSE(has(a, "EN-01"));
        CHECK_FALSE(has(a, "V-23"));
        a.answers.insert({question::noEngagementReason, {}}, words("x"));
        CHECK(has(a, "EN-01"));
        // In a small assessment a reason is enough for a medium effect.
        answer(a, "screening.decision", "light");
        a.impacts[0].magnitude = q("medium");
        CHECK(has(a, "EN-01"));
        a.answers.insert({question::noEngagementReason, {}}, words("The roof fell in."));
        CHECK_FALSE(has(a, "EN-01"));
        REQUIRE(has(a, "V-23"));
        CHECK(found(a, "V-23").first().severity == Severity::Warn);
        a.impacts[0].magnitude = q("high");
        CHECK(has(a, "EN-01"));
    }

    SECTION("staff at a meeting do not stand for the people who were not there")
    {
        a.activities = {activityFor("meeting", {q("age")}, "done")};
        a.findings = {findingFrom("f", {q("age")}, "")};
        a.findings[0].activity_ids = QStringList{q("meeting")};
        CHECK_FALSE(has(a, "EN-16"));
        a.activityReaches = {reachOf("meeting", {q("age")}, 16, "staff")};
        CHECK(has(a, "EN-01"));
        CHECK(has(a, "EN-16"));
    }

    SECTION("EN-01 calls people what the officer calls them, in a sentence that holds for one group and for many")
    {
        a.impacts[0].group_note = q("Older people who pay in cash");
        const auto said = [&] { return RuleSet::message(found(a, "EN-01").first(), england(), q("en")); };
        CHECK(said().startsWith(q("Older people who pay in cash: these people would be worse off, and they have not been heard.")));
        CHECK_FALSE(said().contains(q("has not")));
        Impact other = impactOn("age", "NEG", "low");
        other.id = q("other");
        a.impacts += other; // only one of the two has words of its own: they do not speak for both
        CHECK(said().startsWith(q("Age: these people")));
    }

    SECTION("EN-01 warns where nobody knows the effect and nobody was asked")
    {
        a.impacts = {impactOn("race", "UNK")};
        REQUIRE(found(a, "EN-01").size() == 1);
        CHECK(found(a, "EN-01").first().severity == Severity::Warn);
        CHECK(RuleSet::message(found(a, "EN-01").first(), england(), q("en")).startsWith(q("Race: these people may be affected in ways that nobody knows, and they have not been heard. It says “Missing”")));
        StakeholderGroup plan;
        plan.id = q("plan");
        plan.groups = QStringList{q("race")};
        plan.gap_reason = words("The network meets in January.");
        a.stakeholderGroups = {plan};
        CHECK_FALSE(has(a, "EN-01"));
        a.stakeholderGroups.clear();
        a.findings = {findingFrom("f", {q("race")})};
        CHECK_FALSE(has(a, "EN-01"));
    }

    SECTION("IX-09 watches accepted combinations that nobody planned to hear")
    {
        Intersection item = olderDisabled();
        item.direction = q("UNK");
        a.impacts.clear();
        a.intersections = {item};
        CHECK(has(a, "IX-09"));
        a.findings = {findingFrom("f", {q("age"), q("disability")})};
        CHECK_FALSE(has(a, "IX-09"));
    }

    SECTION("a light assessment is asked a few things, not forty")
    {
        answer(a, "screening.decision", "light");
        a.activities = {activityFor("survey", {q("age")}, "done")};
        answer(a, "engagement.level", "5");
        QStringList codes;
        for (const ReviewPoint &point : RuleSet::check(a, england(), today))
            if (point.code.startsWith(q("EN")) || point.code.startsWith(q("IX")))
                codes += point.code;
        CHECK(codes == QStringList{q("EN-01")});
        answer(a, "screening.decision", "full");
        CHECK(RuleSet::check(a, england(), today).size() > 6);
    }

    SECTION("legacy assessments get advice only")
    {
        a.legacy = true;
        CHECK(found(a, "EN-01").first().severity == Severity::Advice);
    }
}
