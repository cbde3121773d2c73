// SPDX-License-Identifier: Apache-2.0
#include "core/rules/PointBasis.h"

#include "core/domain/WellKnown.h"
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PointBasis")
{
    Assessment a = full();
    const FieldKey where = FieldKey::answer(question::purpose);
    const auto write = [&](const char *text) { setValueAt(a, where, Value(words(text))); };
    const auto pointAt = [&](const char *code) {
        for (const ReviewPoint &point : RuleSet::check(a, england(), today))
            if (point.code == q(code) && point.where == where)
                return point;
        return ReviewPoint();
    };
    const auto override = [&](const char *code, bool withBasis) {
        const ReviewPoint point = pointAt(code);
        REQUIRE(point.code == q(code));
        PointAnswer answer;
        answer.id = q("answer");
        answer.code = point.code;
        answer.where = point.whereKey();
        answer.reason = words("She published it herself.");
        answer.by = q("Director of Place");
        answer.overrides = q("yes");
        if (withBasis)
            answer.extra.insert(pointBasisField, Value(basisOf(point, a)));
        a.pointAnswers = {answer};
        CHECK(pointAt(code).overridden);
    };

    SECTION("an override holds while the words it was about stand there")
    {
        write("To be confirmed by the board: TBC");
        override("V-07", true);
        write("To be confirmed by  the board:\nTBC");
        CHECK(pointAt("V-07").overridden);
    }

    SECTION("other words at the same place ask again")
    {
        write("To be confirmed by the board: TBC");
        override("V-07", true);
        write("Somebody else is asked: TBC");
        CHECK_FALSE(pointAt("V-07").overridden);
        CHECK_FALSE(pointAt("V-07").answered);
        CHECK_FALSE(RuleSet::blocking({pointAt("V-07")}, Gate::Sgn).isEmpty());
        write("To be confirmed by the board: TBC");
        CHECK(pointAt("V-07").overridden);
    }

    SECTION("overrides of earlier versions, which do not say what they were about, hold as they did")
    {
        write("To be confirmed by the board: TBC");
        override("V-07", false);
        write("Somebody else is asked: TBC");
        CHECK(pointAt("V-07").overridden);
    }

    SECTION("an answer that lifts no block stays beside its point")
    {
        write("To be confirmed by the board: TBC");
        override("V-07", true);
        a.pointAnswers[0].overrides.clear();
        write("Somebody else is asked: TBC");
        CHECK(pointAt("V-07").answered);
        CHECK_FALSE(pointAt("V-07").overridden);
    }

    SECTION("says what has become of an override")
    {
        write("To be confirmed by the board: TBC");
        override("V-07", true);
        const auto state = [&] { return overrideState(a.pointAnswers[0], RuleSet::check(a, england(), today), a); };
        CHECK(state() == OverrideState::Holds);
        write("Somebody else is asked: TBC");
        CHECK(state() == OverrideState::OtherWords);
        write("The board has confirmed it.");
        CHECK(state() == OverrideState::PointGone);
        write("To be confirmed by the board: TBC");
        a.pointAnswers[0].by.clear();
        CHECK(state() == OverrideState::Unnamed);
        a.pointAnswers[0].by = q("Director of Place");
        a.pointAnswers[0].code = q("IX-06"); // recorded when a small number in words could still be overridden
        CHECK(state() == OverrideState::Never);
    }
}
