// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Backups.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: a backup is made by hand in the first session")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(QStringLiteral("Library hours"));
    journey.window().showHome();
    journey.trigger(QStringLiteral("Backups"));
    CHECK(journey.shows(QStringLiteral("There is no copy yet")));
    for (int copies = 1; copies <= 2; ++copies) {
        REQUIRE(journey.tabToButton(QStringLiteral("Make one now")));
        journey.key(Qt::Key_Space);
        REQUIRE(journey.wait([&] { return Backups(journey.path(), {}).list().size() == copies; }));
        REQUIRE(journey.wait([&] { return journey.shows(QStringLiteral("Changed last: “Library hours”")); }));
    }
    // Two of one minute are told apart by their seconds.
    CHECK(journey.shows(QStringLiteral(":00")));
    CHECK(journey.shows(QStringLiteral(":01")));
}
