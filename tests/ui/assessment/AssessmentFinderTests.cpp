// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentFinder.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("AssessmentFinder and a record whose title is a sentence")
{
    Assessment a = sampleAssessment();
    a.gaps.first().missing = RichText::fromPlain(QStringLiteral("How many cannot go by themselves."));
    a.gaps.first().reason = RichText::fromPlain(QStringLiteral("Zxqv was never asked."));
    OpenAssessment open(a);
    FixedClock clock;
    NoDialogs dialogs;
    int total = 0;
    const auto hits = AssessmentFinder(PageContext{open.session(), clock, dialogs}).find(QStringLiteral("zxqv"), 30, &total);
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().title.contains(QStringLiteral("themselves, ")));
}

TEST_CASE("AssessmentFinder")
{
    OpenAssessment open;
    FixedClock clock;
    NoDialogs dialogs;
    const AssessmentFinder finder(PageContext{open.session(), clock, dialogs});
    int total = 0;

    SECTION("finds words in an answer, whatever their case")
    {
        const auto hits = finder.find(QStringLiteral("SCREEN reader"), 30, &total);
        REQUIRE(total >= 2);
        CHECK(std::any_of(hits.begin(), hits.end(), [](const auto &hit) { return hit.key == FieldKey::answer(QStringLiteral("impact.know"), QStringLiteral("disability")); }));
        CHECK(std::any_of(hits.begin(), hits.end(), [](const auto &hit) { return hit.key.kind == RecordKind::Impact && hit.key.id == QLatin1String("blind"); }));
    }

    SECTION("finds questions and pages by their title")
    {
        const auto hits = finder.find(QStringLiteral("pregnancy"), 30, &total);
        CHECK(std::any_of(hits.begin(), hits.end(), [](const auto &hit) { return hit.page == QLatin1String("impact/pregnancy_maternity"); }));
    }

    SECTION("counts what it does not show")
    {
        CHECK(finder.find(QStringLiteral("a"), 3, &total).size() == 3);
        CHECK(total > 3);
    }

    SECTION("finds nothing for no words")
    {
        CHECK(finder.find(QStringLiteral("  "), 30, &total).isEmpty());
        CHECK(total == 0);
    }
}
