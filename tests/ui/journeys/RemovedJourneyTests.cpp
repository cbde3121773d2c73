// SPDX-License-Identifier: Apache-2.0
// What was removed for good leaves a marker that the officer can see.
#include "core/domain/WellKnown.h"
#include "core/storage/RemovedMarks.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"

#include <QApplication>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: the markers of what was removed for good")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(QStringLiteral("Warm spaces"));
    const QString id = journey.assessment().id;
    journey.window().showHome();

    SECTION("say so when there are none")
    {
        journey.trigger(QStringLiteral("What was removed for good"));
        CHECK(journey.shows(QStringLiteral("Nothing was removed for good from this register.")));
    }

    SECTION("name the assessment, who and why, never the text; and closing leads back")
    {
        Register &file = *journey.workspace().registerFile();
        REQUIRE(file.purge({.assessment = id, .entity = QStringLiteral("answer"), .field = question::reference}, QStringLiteral("a resident asked"), QStringLiteral("Equality lead")));
        const auto marks = removedMarks(journey.path());
        REQUIRE(marks);
        REQUIRE(marks->size() == 1);
        CHECK(marks->first().scope.field == question::reference);
        journey.trigger(QStringLiteral("What was removed for good"));
        CHECK(journey.shows(QStringLiteral("An answer of “Warm spaces” (“Reference number”), removed by Equality lead because: a resident asked")));
        CHECK_FALSE(journey.shows(QStringLiteral("EIA-2026-001")));
        REQUIRE(journey.tabToButton(QStringLiteral("Close")));
        journey.key(Qt::Key_Space);
        CHECK(journey.wait([&] { return journey.window().homePage()->isVisible(); }));
    }

    SECTION("keep what is left of an assessment that is gone")
    {
        REQUIRE(journey.workspace().registerFile()->purge({.assessment = id}, QStringLiteral("a mistake"), QStringLiteral("Equality lead")));
        journey.trigger(QStringLiteral("What was removed for good"));
        CHECK(journey.shows(QStringLiteral("A whole assessment, removed by Equality lead because: a mistake")));
        CHECK_FALSE(journey.shows(QStringLiteral("Warm spaces")));
    }
}
