// SPDX-License-Identifier: Apache-2.0
// A register that somebody else has open.
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: a register for reading only")
{
    const TempFolder folder;
    QString id;
    {
        JourneyWindow journey(folder);
        journey.key(Qt::Key_N, Qt::ControlModifier);
        journey.type(QStringLiteral("School meals by card"));
        id = journey.assessment().id;
        CHECK(journey.close());
    }
    auto lock = lockedElsewhere(folder);

    JourneyWindow journey(folder);
    CHECK(journey.workspace().isReadOnly());
    CHECK(journey.window().windowTitle().contains(QLatin1String("reading only")));
    const auto banner = [&]() -> Banner * {
        for (Banner *one : journey.window().findChildren<Banner *>())
            if (one->isVisible() && one->title() == QLatin1String("Open for reading only"))
                return one;
        return nullptr;
    };
    REQUIRE(banner());
    CHECK(banner()->accessibleDescription().contains(QLatin1String("Equality lead")));
    REQUIRE(journey.wait([&] { return journey.window().homePage()->model()->rowCount() == 1; }));
    CHECK_FALSE(journey.button(QStringLiteral("New assessment")));
    journey.key(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(journey.window().assessmentView());
    journey.key(Qt::Key_Return);
    REQUIRE(journey.window().assessmentView());
    CHECK(journey.workspace().session()->isReadOnly());
    int saying = 0;
    for (const Banner *one : journey.window().findChildren<Banner *>())
        saying += one->isVisible() && one->title() == QLatin1String("Open for reading only") ? 1 : 0;
    CHECK(saying == 1); // once, with who has it

    SECTION("can be saved as a copy, which can be written to")
    {
        const QString copy = folder.file(QStringLiteral("Mine.eqia"));
        journey.dialogs().willSave(copy);
        journey.dialogs().willHear(QStringLiteral("Copy saved"));
        REQUIRE(journey.tabToButton(QStringLiteral("Save a copy")));
        journey.key(Qt::Key_Space);
        CHECK(storedIn(copy, id).answer(question::title).text() == QLatin1String("School meals by card"));
        journey.window().openRegister(copy, Workspace::Missing::Refuse);
        CHECK_FALSE(journey.workspace().isReadOnly());
        CHECK_FALSE(banner());
    }

    SECTION("can be written to all the same, by an officer who says so")
    {
        journey.dialogs().willConfirm(QStringLiteral("Work in it all the same?"), false);
        REQUIRE(journey.tabToButton(QStringLiteral("Work in it all the same")));
        journey.key(Qt::Key_Space);
        CHECK(journey.workspace().isReadOnly());
        CHECK(lock->beat(QDateTime::currentDateTimeUtc()));

        journey.dialogs().willConfirm(QStringLiteral("Work in it all the same?"));
        journey.key(Qt::Key_Space);
        CHECK_FALSE(journey.workspace().isReadOnly());
        CHECK_FALSE(banner());
        CHECK_FALSE(lock->beat(QDateTime::currentDateTimeUtc())); // the other one notices
        journey.window().openAssessment(id);
        REQUIRE(journey.window().assessmentView());
        CHECK_FALSE(journey.workspace().session()->isReadOnly());
    }

    SECTION("can be tried again when the other has left")
    {
        lock.reset();
        REQUIRE(journey.tabToButton(QStringLiteral("Try again")));
        journey.key(Qt::Key_Space);
        CHECK_FALSE(journey.workspace().isReadOnly());
        CHECK_FALSE(banner());
        REQUIRE(journey.wait([&] { return journey.window().homePage()->model()->rowCount() == 1; }));
        journey.window().openAssessment(id);
        REQUIRE(journey.window().assessmentView());
        CHECK_FALSE(journey.workspace().session()->isReadOnly());
    }
}
