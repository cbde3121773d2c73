// SPDX-License-Identifier: Apache-2.0
// The equality lead looks at how the whole organisation listens.
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/register/ReviewPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ReadTable.h"
#include "ui/widgets/RowButton.h"

#include <QApplication>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: review of all assessments")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    const auto page = [&] { return journey.window().findChild<ReviewPage *>(); };

    SECTION("an empty register says what the page is for")
    {
        journey.trigger(QStringLiteral("How we listen: review of all assessments"));
        REQUIRE(page());
        REQUIRE(journey.wait([&] { return !page()->isReading(); }));
        CHECK(journey.shows(QStringLiteral("There is no assessment in this register yet.")));
        CHECK_FALSE(journey.button(QStringLiteral("Save as a document")));
    }

    SECTION("is reached from home, says what was heard, is saved, and leads into an assessment")
    {
        journey.key(Qt::Key_N, Qt::ControlModifier);
        journey.type(QStringLiteral("School meals by card"));
        const QString id = journey.assessment().id;
        AssessmentSession &session = *journey.workspace().session();
        session.addRecord(RecordKind::Impact, {{QStringLiteral("characteristic"), QStringLiteral("race")}, {QStringLiteral("direction"), QStringLiteral("NEG")}, {QStringLiteral("magnitude"), QStringLiteral("high")}});
        session.addRecord(RecordKind::Partner, {{QStringLiteral("name"), QStringLiteral("Forum")}, {QStringLiteral("asked_on"), QDate(2026, 9, 1)}});
        session.addRecord(RecordKind::Intersection, {{QStringLiteral("groups"), QStringList{QStringLiteral("age.65_over"), QStringLiteral("sex.women"), QStringLiteral("race.roma")}}, {QStringLiteral("title"), QStringLiteral("Older Roma women")}, {QStringLiteral("status"), QStringLiteral("assessed")}, {QStringLiteral("direction"), QStringLiteral("NEG")}, {QStringLiteral("magnitude"), QStringLiteral("high")}});
        journey.window().showHome();
        REQUIRE(journey.tabTo(QStringLiteral("review")));
        journey.key(Qt::Key_Space);
        REQUIRE(journey.wait([&] { return page() && !page()->isReading(); }));
        REQUIRE(journey.wait([&] { return journey.shows(QStringLiteral("Assessments in this register: 1")); })); // Qt shows new parts a moment later
        CHECK(journey.shows(QStringLiteral("heard nowhere: Race, Older Roma women")));
        CHECK(journey.shows(QStringLiteral("names combinations that few people share more broadly")));
        const auto tables = page()->findChildren<ReadTable *>();
        REQUIRE(tables.size() >= 2);
        for (const ReadTable *table : tables)
            CHECK_FALSE(table->accessibleName().isEmpty());
        CHECK(tables.last()->toText().contains(QStringLiteral("Forum\t1\t1")));

        journey.dialogs().willChoose(4);
        journey.dialogs().willSave(folder.file(QStringLiteral("review.txt")));
        page()->findChild<QAbstractButton *>(QStringLiteral("saveDocument"))->click();
        const auto *message = page()->findChild<Banner *>(QStringLiteral("message"));
        REQUIRE(journey.wait([&] { return message->isVisible(); }));
        CHECK(message->title().startsWith(QStringLiteral("Saved: review.")));
        const QByteArray saved = folder.read(QStringLiteral("review.txt"));
        CHECK(saved.contains("A small group of people"));
        CHECK_FALSE(saved.contains("Older Roma women"));
        journey.dialogs().willSave(folder.file(QStringLiteral("partners")));
        page()->findChild<QAbstractButton *>(QStringLiteral("savePartners"))->click();
        REQUIRE(journey.wait([&] { return folder.has(QStringLiteral("partners.csv")); }));
        CHECK(folder.read(QStringLiteral("partners.csv")).contains("Forum"));

        auto *line = page()->findChild<RowButton *>(QStringLiteral("line/") + id);
        REQUIRE(line);
        CHECK(line->accessibleName().contains(QStringLiteral("School meals by card")));
        line->click();
        REQUIRE(journey.wait([&] { return journey.window().assessmentView() != nullptr; }));
        CHECK(journey.assessment().id == id);
    }
}
