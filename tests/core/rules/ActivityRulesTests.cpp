// SPDX-License-Identifier: Apache-2.0
// What rules ask of single activities, and what a cancelled one does not answer.
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Rules: activities")
{
    Assessment a = full();
    a.activities = {activityFor("forum", {q("age")}, "planned")};
    Activity &forum = a.activities[0];

    SECTION("V-24: what was cancelled asked nobody, and a reason is owed for it")
    {
        CHECK_FALSE(has(a, "V-24"));
        forum.status = q("cancelled");
        CHECK(has(a, "V-24"));
        a.answers.insert({q("engagement.none_reason"), {}}, words("The change is a spelling in a form."));
        CHECK_FALSE(has(a, "V-24"));
    }

    SECTION("V-31 asks what was not cancelled")
    {
        REQUIRE(found(a, "V-31").size() == 1);
        a.activities.prepend(activityFor("stall", {}, "cancelled"));
        REQUIRE(found(a, "V-31").size() == 1);
        CHECK(found(a, "V-31").first().where.id == q("forum"));
        a.activities[0].equality_question = q("yes"); // nobody was asked there
        CHECK(has(a, "V-31"));
        a.activities[1].status = q("cancelled");
        CHECK_FALSE(has(a, "V-31"));
    }

    SECTION("EN-19: a law that asked for a cancelled consultation asks nothing of the others")
    {
        forum.statutory = q("yes");
        CHECK(found(a, "EN-19").size() == 4);
        forum.status = q("cancelled");
        a.activities += activityFor("stall", {}, "planned");
        CHECK_FALSE(has(a, "EN-19"));
    }
}
