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
            answer.extra.insert(pointBasisField, Value(basisOf(point, a, england())));
        a.pointAnswers = {answer};
        CHECK(pointAt(code).overridden);
    };

    SECTION("an override holds while the words it was about stand there, whatever is written around them")
    {
        write("The only trans resident asked for it. It costs little.");
        override("IX-06", true);
        write("It costs less than before.\nThe only  trans resident asked for it.");
        CHECK(pointAt("IX-06").overridden);
    }

    SECTION("other words, or another small number beside them, ask again")
    {
        write("The only trans resident asked for it.");
        override("IX-06", true);
        write("The only trans resident lost her job in May.");
        CHECK_FALSE(pointAt("IX-06").overridden);
        CHECK_FALSE(pointAt("IX-06").answered);
        CHECK_FALSE(RuleSet::blocking({pointAt("IX-06")}, Gate::Sgn).isEmpty());
        write("The only trans resident asked for it. The only Jewish resident did not.");
        CHECK_FALSE(pointAt("IX-06").overridden);
        write("The only trans resident asked for it.");
        CHECK(pointAt("IX-06").overridden);
    }

    SECTION("a placeholder that somebody accepted is not another one")
    {
        write("To be confirmed by the board: TBC");
        override("V-07", true);
        write("Somebody else is asked: TBC");
        CHECK_FALSE(pointAt("V-07").overridden);
    }

    SECTION("overrides of earlier versions, which do not say what they were about, hold as they did")
    {
        write("The only trans resident asked for it.");
        override("IX-06", false);
        write("The only Jewish resident asked for it.");
        CHECK(pointAt("IX-06").overridden);
    }

    SECTION("an answer that lifts no block stays beside its point")
    {
        write("The only trans resident asked for it.");
        override("IX-06", true);
        a.pointAnswers[0].overrides.clear();
        write("The only Jewish resident asked for it.");
        CHECK(pointAt("IX-06").answered);
        CHECK_FALSE(pointAt("IX-06").overridden);
    }
}
