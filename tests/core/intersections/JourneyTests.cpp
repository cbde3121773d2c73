// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/Journey.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey")
{
    Assessment a;
    const auto rate = [&](const char *barrier, const char *group, const char *severity) {
        BarrierRating rating;
        rating.barrier_id = q(barrier);
        rating.group = q(group);
        rating.severity = q(severity);
        a.barrierRatings += rating;
    };
    for (const char *id : {"account", "upload", "visit"}) {
        Barrier barrier;
        barrier.id = q(id);
        barrier.title = q(id);
        a.barriers += barrier;
    }
    Intersection item;
    item.groups = QStringList{q("age"), q("disability")};

    SECTION("is empty where no member meets anything")
    {
        rate("account", "race", "3");
        CHECK(journeyOf(item, a).isEmpty());
    }

    SECTION("keeps the order of the steps and marks the first at which somebody is shut out")
    {
        rate("account", "age", "2");
        rate("account", "disability", "1");
        rate("upload", "age", "3");
        rate("visit", "disability", "3");
        const QList<JourneyStep> steps = journeyOf(item, a);
        REQUIRE(steps.size() == 3);
        CHECK(steps[0].worst == 2);
        CHECK(steps[0].members.size() == 2);
        CHECK_FALSE(steps[0].dropsOut);
        CHECK(steps[1].dropsOut);
        CHECK_FALSE(steps[2].dropsOut);
    }
}
