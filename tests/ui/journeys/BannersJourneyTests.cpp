// SPDX-License-Identifier: Apache-2.0
// What the window says above the page: never more than there is room for, and nothing that is no longer true.
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QFile>

using namespace dueregard;
using namespace dueregard::test;

namespace {

QStringList bannersOf(JourneyWindow &journey)
{
    QStringList titles;
    for (const Banner *one : journey.window().findChildren<Banner *>())
        if (one->isVisible())
            titles += one->title();
    return titles;
}

const QString ended = QStringLiteral("Due Regard ended without being closed");

/// A register with one assessment, and settings as a power cut leaves them. The assessment's id.
QString leaveKilled(const TempFolder &folder)
{
    const QString settings = folder.file(QStringLiteral("settings.ini"));
    const QString kept = folder.file(QStringLiteral("kept.ini"));
    QString id;
    {
        JourneyWindow journey(folder);
        journey.key(Qt::Key_N, Qt::ControlModifier);
        journey.type(QStringLiteral("Street lights"));
        REQUIRE(journey.continueTo(QStringLiteral("about.area")));
        REQUIRE(journey.workspace().saveNow());
        id = journey.assessment().id;
        REQUIRE(QFile::copy(settings, kept));
        CHECK(journey.close());
    }
    REQUIRE(QFile::remove(settings));
    REQUIRE(QFile::rename(kept, settings));
    return id;
}

} // namespace

TEST_CASE("Journey: more to say than there is room for")
{
    const TempFolder folder;
    leaveKilled(folder);
    JourneyWindow journey(folder);
    REQUIRE(journey.window().assessmentView());
    REQUIRE(bannersOf(journey) == QStringList{ended});
    emit journey.workspace().lockLost();
    CHECK(bannersOf(journey).size() == 2);
    emit journey.workspace().lockLost();
    CHECK(bannersOf(journey).size() == 2);

    // Somebody puts another file where the register was.
    const QString away = folder.file(QStringLiteral("Away.eqia"));
    REQUIRE(QFile::rename(journey.path(), away));
    REQUIRE(journey.tabTo(QStringLiteral("about.area")));
    journey.type(QStringLiteral("The whole borough"));
    (void)journey.window().saveAll(1000);
    REQUIRE(journey.wait([&] { return bannersOf(journey).filter(QStringLiteral("Not saved")).size() == 1; }));
    INFO(bannersOf(journey).join(u'|').toStdString());
    CHECK(bannersOf(journey).size() == 2);
    CHECK_FALSE(bannersOf(journey).contains(ended));

    REQUIRE(QFile::rename(away, journey.path()));
    (void)journey.window().saveAll();
    REQUIRE(journey.wait([&] { return bannersOf(journey).filter(QStringLiteral("Not saved")).isEmpty(); }));
    CHECK(bannersOf(journey).contains(ended)); // there is room for it again
}

TEST_CASE("Journey: taking over is not coming back after a bad end")
{
    const TempFolder folder;
    const QString id = leaveKilled(folder);
    const auto lock = lockedElsewhere(folder);
    JourneyWindow journey(folder);
    REQUIRE(journey.workspace().isReadOnly());
    journey.settings().setLeftOpen(journey.path(), id); // as the other program of the same officer does
    journey.dialogs().willConfirm(QStringLiteral("Work in it all the same?"));
    REQUIRE(journey.tabToButton(QStringLiteral("Work in it all the same")));
    journey.key(Qt::Key_Space);
    REQUIRE_FALSE(journey.workspace().isReadOnly());
    REQUIRE(journey.window().assessmentView()); // back at the page all the same
    CHECK(bannersOf(journey) == QStringList());
}

TEST_CASE("Journey: a backup is put back after a bad end")
{
    const TempFolder folder;
    leaveKilled(folder);
    {
        JourneyWindow journey(folder); // makes the backup
        REQUIRE(journey.workspace().saveNow());
        CHECK(journey.close());
    }
    QFile::remove(folder.file(QStringLiteral("settings.ini")));
    leaveKilled(folder);
    JourneyWindow journey(folder);
    REQUIRE(bannersOf(journey).contains(ended));
    journey.trigger(QStringLiteral("Backups"));
    journey.dialogs().willConfirm(QStringLiteral("Put this backup back?"));
    journey.dialogs().willHear(QStringLiteral("The backup is back"));
    REQUIRE(journey.tabToButton(QStringLiteral("Put this one back")));
    journey.key(Qt::Key_Space);
    REQUIRE(journey.wait([&] { return journey.dialogs().isDone(); }));
    CHECK_FALSE(bannersOf(journey).contains(ended));
}
