// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/KeptRatings.h"

#include "core/domain/CopyAssessment.h"
#include "core/report/PublicCopy.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {

Impact row(const char *id, const char *characteristic, const char *group, const char *magnitude)
{
    Impact impact;
    impact.id = q(id);
    impact.characteristic = q(characteristic);
    impact.group = q(group);
    impact.direction = q("NEG");
    impact.magnitude = q(magnitude);
    return impact;
}

} // namespace

TEST_CASE("KeptRatings")
{
    Assessment a;
    a.impacts = {row("age", "age", "", "high"), row("old", "age", "age.75_84", "medium"), row("young", "age", "age.under_18", "high"), row("women", "sex", "sex.women", "low")};
    Intersection olderWomen;
    olderWomen.id = q("older women");
    olderWomen.groups = QStringList{q("age.65_over"), q("sex")};
    a.intersections = {olderWomen};
    const auto keep = [&a](const KeptRatings::Ratings &before = {}) { a.answers.insert({KeptRatings::question, {}}, KeptRatings::of(a).with(a, before, england())); };
    const auto lowered = [&a] {
        QStringList ids;
        for (const Impact &impact : a.impacts)
            if (KeptRatings::of(a).isLowered(impact, q("older women")))
                ids += impact.id;
        return ids;
    };

    SECTION("keeps the rows of its members, their parts and everybody, not other people's")
    {
        keep();
        CHECK(a.answer(KeptRatings::question).table().rows.size() == 3);
        CHECK(lowered().isEmpty());
        for (Impact &impact : a.impacts)
            impact.magnitude = q("none");
        CHECK(lowered() == QStringList{q("age"), q("old"), q("women")});
        for (Impact &impact : a.impacts)
            impact.magnitude.clear();
        CHECK(lowered().isEmpty());
    }

    SECTION("keeps the first rating, from before a change that came with it, and none of what is not taken forward")
    {
        const KeptRatings::Ratings before = KeptRatings::now(a);
        a.impacts[0].magnitude = q("medium");
        keep(before);
        CHECK(lowered() == QStringList{q("age")});
        a.impacts[0].magnitude = q("low");
        keep(KeptRatings::now(a));
        a.impacts[0].magnitude = q("medium");
        CHECK(lowered() == QStringList{q("age")});
        a.impacts[0].magnitude = q("high");
        CHECK(lowered().isEmpty());
        for (const char *status : {"candidate", "dismissed", "merged"}) {
            a.answers.clear();
            a.intersections[0].status = q(status);
            CHECK(KeptRatings::of(a).with(a, before, england()).isBlank());
        }
        a.intersections[0].status = q("monitor");
        a.impacts[1].direction = q("POS");
        keep();
        CHECK(a.answer(KeptRatings::question).table().rows.size() == 2);
    }

    SECTION("is in no copy")
    {
        keep();
        CHECK(copyAsNew(a, FixedClock().nowUtc(), QString()).answer(KeptRatings::question).isBlank());
        for (bool open : {true, false})
            CHECK(PublicCopy::of(a, england(), {.publicCopy = open}, QDate(2026, 11, 24)).assessment().answer(KeptRatings::question).isBlank());
        CHECK_FALSE(a.answer(KeptRatings::question).isBlank());
    }
}
