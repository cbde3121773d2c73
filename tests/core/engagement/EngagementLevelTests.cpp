// SPDX-License-Identifier: Apache-2.0
// The test vectors of the design of the aid, V1–V7.
#include "core/engagement/EngagementLevel.h"

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
LevelInput needs(int stakes, int reversibility, int concentration, int livedKnowledge, int trust)
{
    LevelInput in;
    in.stakes = stakes;
    in.reversibility = reversibility;
    in.concentration = concentration;
    in.livedKnowledge = livedKnowledge;
    in.trust = trust;
    in.negotiables = 3;
    in.weeks = 20;
    in.money = LevelInput::Money::Payment;
    in.power = LevelInput::Power::Share;
    in.capacity = LevelInput::Capacity::Established;
    return in;
}
using Verdict = LevelAdvice::Verdict;
} // namespace

TEST_CASE("adviseLevel")
{
    SECTION("V1: visitor parking to online-only, before the decision")
    {
        LevelInput in = needs(2, 1, 3, 2, 1);
        in.legitimateExpectation = true;
        in.stage = LevelInput::Stage::OptionsOpen;
        in.weeks = 12;
        in.money = LevelInput::Money::Expenses;
        in.power = LevelInput::Power::NotAsked;
        const LevelAdvice out = adviseLevel(in);
        CHECK(out.need == 9);
        CHECK(out.recommended == 3);
        CHECK(out.mayGoUpTo == 3);
        CHECK(nameOf(out.verdict) == QStringLiteral("fits"));
        CHECK(out.binding.isEmpty());
    }

    SECTION("V1b: the same as it happened: no honest level exists")
    {
        LevelInput in = needs(2, 1, 3, 2, 3);
        in.legitimateExpectation = true;
        in.stage = LevelInput::Stage::Decided;
        in.negotiables = 0;
        in.weeks = 2;
        const LevelAdvice out = adviseLevel(in);
        CHECK(out.need == 11);
        CHECK(out.floor == 2);
        CHECK(out.cap == 1);
        CHECK(out.verdict == Verdict::Conflict);
        CHECK_FALSE(out.recommended);
        CHECK_FALSE(out.mayGoUpTo);
        CHECK(out.binding == QStringList{QStringLiteral("negotiables"), QStringLiteral("stage")});
    }

    SECTION("V2: a strategy for older people")
    {
        const LevelAdvice out = adviseLevel(needs(2, 2, 3, 3, 1));
        CHECK(out.need == 11);
        CHECK(out.recommended == 4);
        CHECK(out.mayGoUpTo == 6);
        CHECK(out.verdict == Verdict::Fits);
    }

    SECTION("V3: an unsafe building is shut")
    {
        LevelInput in = needs(2, 0, 1, 0, 0);
        in.fullEqiaOrNegative = true;
        in.stage = LevelInput::Stage::Decided;
        in.weeks = 1;
        CHECK(adviseLevel(in).verdict == Verdict::Conflict);
        in.urgentSafety = true;
        const LevelAdvice out = adviseLevel(in);
        CHECK(out.verdict == Verdict::Fits);
        CHECK(out.recommended == 1);
        CHECK(out.laterEngagement);
    }

    SECTION("urgent safety lifts no other floor")
    {
        LevelInput in = needs(0, 0, 0, 0, 0);
        in.urgentSafety = true;
        in.severeIntersection = true;
        CHECK(adviseLevel(in).floor == 1);
        in.nhs = true;
        CHECK(adviseLevel(in).floor == 2);
        in.policy = 5;
        CHECK(adviseLevel(in).floor == 5);
    }

    SECTION("V4: closing a day centre is held back by power")
    {
        LevelInput in = needs(3, 3, 3, 3, 2);
        in.expressDuty = true;
        in.stage = LevelInput::Stage::OptionsOpen;
        in.power = LevelInput::Power::Advice;
        const LevelAdvice out = adviseLevel(in);
        CHECK(out.need == 14);
        CHECK(out.needLevel == 5);
        CHECK(out.verdict == Verdict::HeldBack);
        CHECK(out.recommended == 4);
        CHECK_FALSE(out.mayGoUpTo);
        CHECK(out.binding == QStringList{QStringLiteral("power")});
    }

    SECTION("V5: new wording of a letter")
    {
        LevelInput in = needs(0, 0, 1, 1, 0);
        in.weeks = 3;
        in.money = LevelInput::Money::None;
        const LevelAdvice out = adviseLevel(in);
        CHECK(out.need == 2);
        CHECK(out.recommended == 1);
        CHECK(out.mayGoUpTo == 2);
    }

    SECTION("V6: a preferred option, six weeks, a severe intersection")
    {
        LevelInput in = needs(1, 2, 2, 2, 2);
        in.stage = LevelInput::Stage::PreferredOption;
        in.weeks = 6;
        in.severeIntersection = true;
        in.power = LevelInput::Power::Advice;
        in.capacity = LevelInput::Capacity::Some;
        const LevelAdvice out = adviseLevel(in);
        CHECK(out.need == 9);
        CHECK(out.floor == 3);
        CHECK(out.recommended == 3);
        CHECK(out.verdict == Verdict::Fits);
    }

    SECTION("V7: a new service with everything at stake")
    {
        LevelInput in = needs(3, 3, 3, 3, 3);
        in.weeks = 16;
        const LevelAdvice out = adviseLevel(in);
        CHECK(out.recommended == 5);
        CHECK(out.verdict == Verdict::Fits);
    }

    SECTION("weeks and need change at their edges")
    {
        LevelInput in = needs(3, 3, 3, 3, 3);
        const int caps[][2] = {{0, 2}, {3, 2}, {4, 3}, {7, 3}, {8, 4}, {15, 4}, {16, 6}};
        for (const auto &[weeks, cap] : caps) {
            in.weeks = weeks;
            CHECK(adviseLevel(in).cap == cap);
        }
        const int levels[][2] = {{0, 1}, {3, 1}, {4, 2}, {6, 2}, {7, 3}, {9, 3}, {10, 4}, {12, 4}, {13, 5}, {15, 5}};
        for (const auto &[need, level] : levels) {
            const LevelInput some = needs(std::min(need, 3), std::clamp(need - 3, 0, 3), std::clamp(need - 6, 0, 3), std::clamp(need - 9, 0, 3), std::clamp(need - 12, 0, 3));
            CHECK(adviseLevel(some).need == need);
            CHECK(adviseLevel(some).needLevel == level);
        }
    }
}
