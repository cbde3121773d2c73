// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Ladder.h"

#include "core/domain/WellKnown.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Ladder")
{
    SECTION("every ladder has eight places from the warning rungs up, and says how close its names are")
    {
        for (const char *id : {"standard", "tlap", "nef", "arnstein", "iap2", "nhs"}) {
            INFO(id);
            const auto rungs = ladderRungs(england(), q(id), q("en"), {});
            REQUIRE(rungs.size() == 8);
            CHECK(rungs[0].isWarning());
            CHECK(rungs[2].level == q("1"));
            for (const LadderRung &rung : rungs) {
                CHECK((rung.closeness == q("none")) == rung.label.isEmpty());
                CHECK_FALSE(rung.closenessLabel.isEmpty());
            }
        }
        CHECK(ladderRungs(england(), q("standard"), q("en"), {})[3].label == q("Consult"));
        CHECK(ladderRungs(england(), q("iap2"), q("en"), {})[0].closeness == q("none"));
        CHECK(ladderRungs(england(), q("tlap"), q("en"), {})[6].closeness == q("exact"));
        CHECK(ladderRungs(england(), q("arnstein"), q("en"), {})[4].closeness == q("partial"));
        CHECK(ladderRungs(england(), q("no such"), q("en"), {})[3].label == q("Consult"));
    }

    SECTION("a pin shows what was promised and what came of it")
    {
        Assessment a;
        a.answers.insert({question::engagementLevel, {}}, q("3"));
        StakeholderGroup older;
        older.id = q("g");
        older.groups = QStringList{q("age")};
        older.level_planned = q("4");
        older.level_reached = q("2");
        a.stakeholderGroups = {older};
        auto pins = ladderPins(a, england(), today);
        REQUIRE(pins.size() == 2);
        CHECK(pins[1].label == q("Age"));
        CHECK(pins[1].fellShort());
        a.stakeholderGroups[0].level_reached = q("4");
        CHECK_FALSE(ladderPins(a, england(), today)[1].fellShort());
        a.stakeholderGroups[0].level_reached = q("W1");
        CHECK(ladderPins(a, england(), today)[1].fellShort());
    }

    SECTION("what an activity really reached is where the decision, and the rows it was for, came to")
    {
        Assessment a;
        a.answers.insert({question::engagementLevel, {}}, q("5"));
        a.activities = {activityFor("forum", {q("age")}, "done")};
        CHECK(ladderPins(a, england(), today)[0].reached.isEmpty());
        a.activities[0].level = q("2");
        REQUIRE(ladderPins(a, england(), today).size() == 1);
        CHECK(ladderPins(a, england(), today)[0].reached == q("2"));
        CHECK(ladderPins(a, england(), today)[0].fellShort());
        a.activities += activityFor("workshop", {q("age")}, "planned");
        a.activities[1].level = q("5");
        CHECK(ladderPins(a, england(), today)[0].reached == q("2")); // did not take place
        a.activities[1].status = q("done");
        CHECK(ladderPins(a, england(), today)[0].reached == q("5"));

        StakeholderGroup older;
        older.id = q("g");
        older.groups = QStringList{q("age")};
        older.level_planned = q("4");
        a.stakeholderGroups = {older};
        CHECK(ladderPins(a, england(), today)[1].reached.isEmpty());
        a.activities[1].stakeholder_group_ids = QStringList{q("g")}; // theirs, by a promise of their own
        CHECK(ladderPins(a, england(), today)[0].reached == q("2"));
        CHECK(ladderPins(a, england(), today)[1].reached == q("5"));
        a.stakeholderGroups[0].level_reached = q("W2"); // their officer knows better
        CHECK(ladderPins(a, england(), today)[1].reached == q("W2"));
        a.activities.removeFirst();
        CHECK(ladderPins(a, england(), today)[0].reached == q("5"));
    }
}
