// SPDX-License-Identifier: Apache-2.0
// What happens to whole assessments: deleted and brought back, copied, handed on.
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"

#include <QApplication>
#include <QComboBox>

using namespace dueregard;
using namespace dueregard::test;

namespace {
const QString demo = QStringLiteral(DUEREGARD_TEST_DATA "/cases/12-kent-drainage-policy.json");
}

TEST_CASE("Journey: the list of assessments")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    HomePage &home = *journey.window().homePage();
    const auto rows = [&](int count) { return journey.wait([&] { return home.model()->rowCount() == count; }); };
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(QStringLiteral("Allotment rents"));
    REQUIRE(journey.continueTo(QStringLiteral("about.purpose")));
    REQUIRE(journey.tabTo(question::purpose));
    journey.type(QStringLiteral("Rents rise by a tenth"));
    const QString id = journey.assessment().id;
    journey.key(Qt::Key_Home, Qt::ControlModifier);
    if (journey.window().assessmentView()) { // in a long answer the key goes to its beginning
        REQUIRE(journey.tabTo(QStringLiteral("home")));
        journey.key(Qt::Key_Space);
    }
    REQUIRE_FALSE(journey.window().assessmentView());
    REQUIRE(rows(1));
    REQUIRE(home.selected() == id);

    SECTION("deletes to the Deleted list, from which it comes back")
    {
        journey.key(Qt::Key_Delete);
        REQUIRE(rows(0));
        CHECK(journey.shows(QStringLiteral("The assessment is on the Deleted list.")));
        home.showDeleted(true);
        REQUIRE(rows(1));
        journey.window().homePage()->select(id);
        home.focusHere();
        REQUIRE(journey.tabToButton(QStringLiteral("Bring back")));
        journey.key(Qt::Key_Space);
        CHECK_FALSE(home.showsDeleted());
        REQUIRE(rows(1));
        CHECK(home.selected() == id);
        journey.key(Qt::Key_Return);
        REQUIRE(journey.window().assessmentView());
        CHECK(journey.assessment().answer(question::title).text() == QLatin1String("Allotment rents"));
        CHECK_FALSE(journey.workspace().session()->isReadOnly());
    }

    SECTION("takes a deletion back at once")
    {
        journey.key(Qt::Key_Delete);
        REQUIRE(rows(0));
        REQUIRE(journey.tabToButton(QStringLiteral("Undo")));
        journey.key(Qt::Key_Space);
        REQUIRE(rows(1));
        CHECK(home.selected() == id);
    }

    SECTION("takes a deletion back with the key and the menu that take back everything")
    {
        journey.key(Qt::Key_Delete);
        REQUIRE(rows(0));
        journey.key(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(rows(1));
        CHECK(home.selected() == id);
        CHECK_FALSE(journey.shows(QStringLiteral("The assessment is on the Deleted list.")));
    }

    SECTION("shows the way to the Deleted list when nothing else is left")
    {
        journey.key(Qt::Key_Delete);
        REQUIRE(rows(0));
        journey.window().showHome();
        REQUIRE(journey.shows(QStringLiteral("1 assessment is on the Deleted list and can come back.")));
        journey.key(Qt::Key_F, Qt::ControlModifier);
        CHECK(QApplication::focusWidget()->isVisible());
        SECTION("on the page")
        {
            home.focusHere();
            REQUIRE(journey.tabToButton(QStringLiteral("Show the Deleted list")));
            journey.key(Qt::Key_Space);
        }
        SECTION("in the menu")
        {
            journey.trigger(QStringLiteral("Deleted list"));
        }
        CHECK(home.showsDeleted());
        REQUIRE(rows(1));
        CHECK(home.selected() == id);
        REQUIRE(journey.tabToButton(QStringLiteral("Bring back")));
        journey.key(Qt::Key_Space);
        CHECK_FALSE(home.showsDeleted());
        REQUIRE(rows(1));
    }

    SECTION("copies as a new assessment")
    {
        REQUIRE(journey.tabToButton(QStringLiteral("Copy as a new assessment")));
        journey.key(Qt::Key_Space);
        REQUIRE(journey.window().assessmentView());
        CHECK(journey.assessment().id != id);
        CHECK(journey.assessment().duplicatedFrom == QLatin1String("EIA-2026-001")); // a reference is what people know
        CHECK(journey.assessment().answer(question::purpose).toPlain() == QLatin1String("Rents rise by a tenth"));
        CHECK(journey.assessment().answer(question::reference).text() == QLatin1String("EIA-2026-002"));
        journey.window().showHome();
        CHECK(rows(2));
    }

    SECTION("deletes the assessment that is open")
    {
        journey.key(Qt::Key_Return);
        REQUIRE(journey.window().assessmentView());
        journey.trigger(QStringLiteral("Delete this assessment"));
        CHECK_FALSE(journey.window().assessmentView());
        CHECK(rows(0));
    }
}

TEST_CASE("Journey: an assessment goes to another register")
{
    const TempFolder folder;
    const QString first = folder.file(QStringLiteral("first.json"));
    const QString second = folder.file(QStringLiteral("second.json"));
    JourneyWindow journey(folder);
    HomePage &home = *journey.window().homePage();
    journey.dialogs().willOpen(demo);
    journey.trigger(QStringLiteral("Import an assessment"));
    REQUIRE(journey.wait([&] { return home.model()->rowCount() == 1; }));
    const QString id = home.selected();
    REQUIRE_FALSE(id.isEmpty());

    home.focusHere();
    REQUIRE(journey.tabToButton(QStringLiteral("Export")));
    journey.dialogs().willSave(first);
    journey.dialogs().willHear(QStringLiteral("Exported"));
    journey.key(Qt::Key_Space);
    const QByteArray exported = folder.read(QStringLiteral("first.json"));
    CHECK(exported.contains("Drainage and Local Flood Risk Policy Statement"));

    SECTION("arrives whole: exported again it is the same file")
    {
        journey.dialogs().willSave(folder.file(QStringLiteral("Other.eqia")));
        journey.trigger(QStringLiteral("New register"));
        REQUIRE(journey.workspace().path() == folder.file(QStringLiteral("Other.eqia")));
        CHECK(journey.wait([&] { return home.model()->rowCount() == 0; }));
        journey.dialogs().willOpen(first);
        journey.trigger(QStringLiteral("Import an assessment"));
        REQUIRE(journey.wait([&] { return home.model()->rowCount() == 1; }));
        CHECK(home.selected() == id);
        journey.key(Qt::Key_Return);
        REQUIRE(journey.window().assessmentView());
        journey.dialogs().willSave(second);
        journey.dialogs().willHear(QStringLiteral("Exported"));
        journey.trigger(QStringLiteral("Export this assessment"));
        CHECK(folder.read(QStringLiteral("second.json")) == exported);
    }

    SECTION("is offered as a second one where it is already")
    {
        journey.dialogs().willOpen(first);
        journey.dialogs().willConfirm(QStringLiteral("It is here already"));
        journey.trigger(QStringLiteral("Import an assessment"));
        REQUIRE(journey.wait([&] { return home.model()->rowCount() == 2; }));
        CHECK(home.selected() != id);
    }

    SECTION("stays one when the second is not wanted")
    {
        journey.dialogs().willOpen(first);
        journey.dialogs().willConfirm(QStringLiteral("It is here already"), false);
        journey.trigger(QStringLiteral("Import an assessment"));
        home.refresh();
        CHECK(journey.wait([&] { return home.model()->rowCount() == 1; }));
    }
}
