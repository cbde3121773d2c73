// SPDX-License-Identifier: Apache-2.0
// Words that could not be saved last time, and the officer who has written newer ones since.
#include "core/domain/WellKnown.h"
#include "core/storage/RecoverySpool.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QTimeZone>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: words from last time wait for an answer that was written anew")
{
    const TempFolder folder;
    QString id, registerId, path;
    {
        JourneyWindow before(folder);
        before.key(Qt::Key_N, Qt::ControlModifier);
        before.type(QStringLiteral("Library hours"));
        REQUIRE(before.continueTo(QStringLiteral("about.purpose")));
        REQUIRE(before.tabTo(question::purpose));
        before.type(QStringLiteral("Newer words"));
        id = before.assessment().id;
        registerId = before.workspace().registerFile()->id();
        path = before.path();
        REQUIRE(before.close());
    }
    SaveBatch batch;
    batch.id = 1;
    batch.assessment = id;
    batch.answers.insert({question::purpose, {}}, Value(RichText::fromPlain(QStringLiteral("What was typed on Saturday"))));
    const QDateTime saturday(QDate(2026, 11, 21), QTime(9, 30), QTimeZone::utc());
    REQUIRE(RecoverySpool(Settings::recoveryFolder(), registerId, path).keep(batch, saturday));

    JourneyWindow journey(folder);
    // The banner says which words wait.
    REQUIRE(journey.shows(QStringLiteral("Words from last time are waiting")));
    CHECK(journey.shows(QStringLiteral("“Library hours”: 1 answer of 21 November 2026, ")));
    CHECK(journey.shows(QStringLiteral("“What was typed on Saturday”")));
    if (!journey.window().assessmentView() || journey.view().pageId() != QLatin1String("about.purpose")) {
        journey.window().openAssessment(id);
        journey.view().goTo(FieldKey::answer(question::purpose));
    }
    REQUIRE(journey.assessment().answer(question::purpose).toPlain() == QLatin1String("Newer words"));
    REQUIRE(journey.button(QStringLiteral("Put them into the register")));
    journey.button(QStringLiteral("Put them into the register"))->click();
    REQUIRE(journey.wait([&] { return journey.shows(QStringLiteral("The words from last time are in the register")); }));
    CHECK_FALSE(journey.shows(QStringLiteral("Words from last time are waiting")));

    // The open page has both at once, and so has the register.
    const QString both = journey.assessment().answer(question::purpose).toPlain();
    CHECK(both.startsWith(QLatin1String("Newer words\nWords of 21 November 2026, ")));
    CHECK(both.endsWith(QLatin1String("\nWhat was typed on Saturday")));
    REQUIRE(journey.button(QStringLiteral("Show both wordings")));
    journey.button(QStringLiteral("Show both wordings"))->click();
    JourneyWindow::settle();
    CHECK(journey.view().fieldNow() == FieldKey::answer(question::purpose));
    journey.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(journey.assessment().answer(question::purpose).toPlain() == QLatin1String("Newer words"));
    journey.key(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(journey.close());
    CHECK(storedIn(path, id).answer(question::purpose).toPlain() == both);
}

TEST_CASE("Journey: personal text is removed from the words that wait, too")
{
    const TempFolder folder;
    const QString secret = QStringLiteral("Zxqvcanary");
    QString id, registerId, path;
    {
        JourneyWindow before(folder);
        before.key(Qt::Key_N, Qt::ControlModifier);
        before.type(QStringLiteral("Library hours"));
        id = before.assessment().id;
        registerId = before.workspace().registerFile()->id();
        path = before.path();
        REQUIRE(before.close());
    }
    SaveBatch batch{.id = 1, .assessment = id};
    batch.answers.insert({question::purpose, {}}, Value(RichText::fromPlain(secret + QStringLiteral(" asked for it"))));
    batch.answers.insert({question::service, {}}, Value(QStringLiteral("Libraries")));
    const QDateTime saturday(QDate(2026, 11, 21), QTime(9, 30), QTimeZone::utc());
    REQUIRE(RecoverySpool(Settings::recoveryFolder(), registerId, path).keep(batch, saturday));
    const auto kept = [] {
        QByteArray all;
        for (const QFileInfo &file : QDir(Settings::recoveryFolder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile bytes(file.absoluteFilePath());
            REQUIRE(bytes.open(QIODevice::ReadOnly));
            all += bytes.readAll();
        }
        return all;
    };
    REQUIRE(kept().contains("Zxqvcanary"));

    JourneyWindow journey(folder);
    if (!journey.window().assessmentView())
        journey.window().openAssessment(id);
    journey.removePersonalText({QStringLiteral("words that wait because they could not be saved"), secret});
    REQUIRE(journey.wait([&] { return journey.dialogs().isDone(); }));
    CHECK_FALSE(kept().contains("Zxqvcanary"));
    CHECK(kept().contains("Libraries")); // the rest goes on waiting, and the banner no longer shows what is gone
    CHECK(journey.wait([&] { return journey.shows(QStringLiteral("Words from last time are waiting")); }));
    CHECK_FALSE(journey.shows(secret));
    CHECK(journey.close());
}
