// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/PairGrid.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PairGrid")
{
    Assessment a;
    a.impacts = {impactOn("age", "NEG", "low"), impactOn("disability", "POS", "high")};
    const auto combination = [](const char *id, const QStringList &groups, const char *status, const char *magnitude) {
        Intersection item;
        item.id = q(id);
        item.groups = groups;
        item.status = q(status);
        item.direction = q("NEG");
        item.magnitude = q(magnitude);
        return item;
    };

    SECTION("shows characteristics alone and in pairs, in the pack's order")
    {
        a.intersections = {combination("three", {q("age"), q("sex.women"), q("race")}, "assessed", "high")};
        const PairGrid grid = pairGrid(a, england());
        CHECK(grid.characteristics.first() == q("age"));
        REQUIRE(grid.characteristics.size() == 4);
        CHECK(grid.pairs() == 3);
        const qsizetype age = grid.characteristics.indexOf(q("age")), sex = grid.characteristics.indexOf(q("sex"));
        CHECK(grid.at(age, age).severity == 1);
        CHECK(grid.at(grid.characteristics.indexOf(q("disability")), grid.characteristics.indexOf(q("disability"))).severity == 0);
        CHECK(grid.at(std::max(age, sex), std::min(age, sex)).severity == 3);
        CHECK(grid.at(std::max(age, sex), std::min(age, sex)).first == q("three"));
        CHECK(grid.at(std::max(age, sex), std::min(age, sex)).source == q("judgement"));
    }

    SECTION("what was left out or merged does not stand before what was assessed")
    {
        a.intersections = {combination("out", {q("age"), q("disability")}, "dismissed", "high"), combination("merged", {q("age"), q("disability")}, "merged", "high"),
                           combination("kept", {q("age"), q("disability")}, "assessed", "medium")};
        PairGrid::Cell cell = pairGrid(a, england()).at(1, 0);
        CHECK(cell.count == 2);
        CHECK(cell.severity == 2);
        CHECK(cell.first == q("kept"));
        a.intersections.removeLast();
        cell = pairGrid(a, england()).at(1, 0);
        CHECK(cell.source == q("dismissed"));
        CHECK(cell.severity == -1);
    }

    SECTION("leaves out what may not be shown")
    {
        a.intersections = {combination("rare", {q("age"), q("religion")}, "assessed", "high")};
        CHECK(pairGrid(a, england(), [](const Intersection &) { return false; }).pairs() == 0);
    }
}
