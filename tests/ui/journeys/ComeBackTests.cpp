// SPDX-License-Identifier: Apache-2.0
// Coming back to what was written: the next day, and a step at a time.
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"

#include <QApplication>
#include <QSessionManager>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: close and come back")
{
    const TempFolder folder;
    {
        JourneyWindow journey(folder);
        journey.key(Qt::Key_N, Qt::ControlModifier);
        journey.type(QStringLiteral("Opening hours of the registrar"));
        REQUIRE(journey.continueTo(QStringLiteral("about.area")));
        REQUIRE(journey.tabTo(QStringLiteral("about.area")));
        journey.type(QStringLiteral("The whole borough"));
        CHECK(journey.close());
    }

    JourneyWindow journey(folder);
    REQUIRE(journey.window().assessmentView());
    CHECK(journey.view().pageId() == QLatin1String("about.area"));
    journey.window().showHome();
    REQUIRE(journey.wait([&] { return journey.window().homePage()->model()->rowCount() == 1; }));
    journey.key(Qt::Key_Return);
    REQUIRE(journey.window().assessmentView());
    CHECK(journey.view().pageId() == AssessmentView::tasksPage);
    CHECK(journey.shows(QStringLiteral("Continue where you left off")));
    REQUIRE(journey.tabTo(QStringLiteral("resume")));
    journey.key(Qt::Key_Space);
    CHECK(journey.view().pageId() == QLatin1String("about.area"));
    CHECK(journey.assessment().answer(QStringLiteral("about.area")).toPlain() == QLatin1String("The whole borough"));
}

TEST_CASE("Journey: the computer goes down while the officer types")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(QStringLiteral("Warm spaces"));
    REQUIRE(journey.continueTo(QStringLiteral("about.area")));
    REQUIRE(journey.tabTo(QStringLiteral("about.area")));
    journey.type(QStringLiteral("The whole borough"));

    SECTION("at log-out")
    {
        // Only Qt can make one; nobody looks into it.
        alignas(QSessionManager) static char nobody[sizeof(QSessionManager)];
        emit qApp->commitDataRequest(reinterpret_cast<QSessionManager &>(nobody));
    }
    SECTION("as the program quits")
    {
        REQUIRE(QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection));
    }

    // No event has been handled since: whoever pulls the plug now finds it on the disk.
    QString stored;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("after"));
        database.setDatabaseName(journey.path());
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(QStringLiteral("SELECT value FROM answer WHERE question = 'about.area'")));
        if (query.next())
            stored = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("after"));
    CHECK(stored.contains(QStringLiteral("The whole borough")));
}

TEST_CASE("Journey: undo anywhere")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    const auto title = [&] { return journey.assessment().answer(question::title).text(); };
    const auto purpose = [&] { return journey.assessment().answer(question::purpose).toPlain(); };
    const auto undoUntil = [&](const std::function<bool()> &done) {
        for (int i = 0; i < 40 && !done(); ++i) // a slow machine may have made several steps of one answer
            journey.key(Qt::Key_Z, Qt::ControlModifier);
        return done();
    };
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(QStringLiteral("Warm spaces"));
    REQUIRE(journey.continueTo(QStringLiteral("about.purpose")));
    REQUIRE(journey.tabTo(question::purpose));
    journey.type(QStringLiteral("Rooms to sit in when it is cold"));

    SECTION("takes back what was typed last, from inside the answer, then what was typed on an earlier page")
    {
        REQUIRE(undoUntil([&] { return purpose().isEmpty(); }));
        CHECK(title() == QLatin1String("Warm spaces"));
        REQUIRE(undoUntil([&] { return title().isEmpty(); }));
        CHECK(journey.view().pageId() == QLatin1String("about.basics"));
        for (int i = 0; i < 80 && purpose().isEmpty(); ++i) {
            QTest::keySequence(QApplication::focusWidget() ? QApplication::focusWidget() : &journey.window(), QKeySequence(QKeySequence::Redo));
            journey.settle();
        }
        CHECK(title() == QLatin1String("Warm spaces"));
        CHECK_FALSE(purpose().isEmpty());
    }

    SECTION("from the list of steps")
    {
        journey.key(Qt::Key_T, Qt::ControlModifier);
        REQUIRE(journey.view().pageId() == AssessmentView::tasksPage);
        CHECK(purpose() == QLatin1String("Rooms to sit in when it is cold"));
        REQUIRE(undoUntil([&] { return purpose().isEmpty(); }));
        CHECK(title() == QLatin1String("Warm spaces"));
    }

    SECTION("from the report")
    {
        journey.key(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(journey.window().previewPage());
        REQUIRE(undoUntil([&] { return purpose().isEmpty(); }));
        CHECK(title() == QLatin1String("Warm spaces"));
    }
}
