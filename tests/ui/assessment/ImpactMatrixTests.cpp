// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/ImpactMatrix.h"

#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("ImpactMatrix")
{
    const OpenAssessment open;
    const Pack &pack = open.pack();
    Assessment a = sampleAssessment();
    const auto cell = [&](const char *characteristic, const char *aim, const QString &option = {}) {
        return ImpactMatrix::cell(a, pack, *pack.characteristic(QString::fromLatin1(characteristic)), QString::fromLatin1(aim), option);
    };

    SECTION("sets a loss beside a gain and never against it")
    {
        const auto both = cell("disability", "b");
        CHECK(both.direction == Direction::BothWays);
        CHECK(both.detail == QLatin1String("High; low"));
    }

    SECTION("leaves out rows of another option")
    {
        CHECK(cell("disability", "a", QStringLiteral("option_a")).direction == Direction::Negative);
        CHECK(cell("disability", "a", QStringLiteral("option_b")).direction == Direction::NotAnswered);
        CHECK(cell("disability", "b", QStringLiteral("option_b")).direction == Direction::Positive);
    }

    SECTION("takes a part of aim (b) for aim (b)")
    {
        CHECK(cell("age", "b").direction == Direction::Negative);
        CHECK(cell("age", "b").detail == QLatin1String("Medium"));
        CHECK(cell("race", "b").direction == Direction::NotKnown);
    }

    SECTION("closes the aims that do not apply to marriage and civil partnership")
    {
        CHECK(cell("marriage_civil_partnership", "a").direction == Direction::NotRelevant);
        CHECK(cell("marriage_civil_partnership", "b").direction == Direction::Closed);
        CHECK(cell("marriage_civil_partnership", "c").direction == Direction::Closed);
    }

    SECTION("gives a row without an aim to none of them, but to a column of its own, as the print does")
    {
        a.impacts = {a.impacts.first()};
        a.impacts.first().aim.clear();
        for (const char *aim : {"a", "b", "c"})
            CHECK(cell("disability", aim).direction == Direction::NotAnswered);
        CHECK(cell("disability", "").direction == Direction::Negative);
        CHECK(cell("age", "").direction == Direction::Closed);
        CHECK(cell("age", "").detail == QLatin1String("None"));
        CHECK(ImpactMatrix::isAnswered(a, pack, *pack.characteristic(QStringLiteral("disability"))));
        CHECK_FALSE(ImpactMatrix::isAnswered(a, pack, *pack.characteristic(QStringLiteral("age"))));
    }

    SECTION("tells empty from not known")
    {
        CHECK(cell("religion_belief", "a").direction == Direction::NotAnswered);
        CHECK_FALSE(ImpactMatrix::isAnswered(a, pack, *pack.characteristic(QStringLiteral("religion_belief"))));
    }

    SECTION("shows a shared reason where nothing else is recorded")
    {
        SharedReason shared;
        shared.id = QStringLiteral("shared");
        shared.characteristics = {QStringLiteral("religion_belief"), QStringLiteral("disability")};
        shared.direction = QStringLiteral("NEU");
        a.sharedReasons = {shared};
        CHECK(cell("religion_belief", "a").direction == Direction::Neutral);
        CHECK(cell("disability", "a").direction == Direction::Negative);
    }
}
