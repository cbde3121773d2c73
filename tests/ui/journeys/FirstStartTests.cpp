// SPDX-License-Identifier: Apache-2.0
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/register/ProfilePage.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: the first start")
{
    const TempFolder folder;
    JourneyWindow journey(folder, JourneyWindow::Start::First);
    const auto asks = [&] {
        const auto *page = journey.window().findChild<ProfilePage *>();
        return page && page->isVisible();
    };
    REQUIRE(asks());

    SECTION("what the officer says fills in new assessments")
    {
        REQUIRE(journey.tabTo(QStringLiteral("organisation")));
        journey.type(QStringLiteral("Borough Council"));
        REQUIRE(journey.tabTo(QStringLiteral("body_type")));
        REQUIRE(journey.chooseUntil([&] { return journey.window().findChild<ProfilePage *>()->profile().bodyType == QLatin1String("nhs"); }));
        REQUIRE(journey.tabTo(QStringLiteral("contact_formats")));
        journey.type(QStringLiteral("access@example.org"));
        REQUIRE(journey.tabTo(QStringLiteral("officer_name")));
        journey.type(QStringLiteral("Policy officer"));
        REQUIRE(journey.tabTo(QStringLiteral("job_title")));
        journey.type(QStringLiteral("Senior policy officer"));
        REQUIRE(journey.tabToButton(QStringLiteral("Start")));
        journey.key(Qt::Key_Space);
        REQUIRE_FALSE(asks());
        CHECK(journey.settings().hasAskedForProfile());
        journey.key(Qt::Key_N, Qt::ControlModifier);
        const Assessment &assessment = journey.assessment();
        CHECK(assessment.answer(question::organisation).text() == QLatin1String("Borough Council"));
        CHECK(assessment.answer(question::contactFormats).toPlain() == QLatin1String("access@example.org"));
        CHECK(assessment.bodyType == QLatin1String("nhs"));
        REQUIRE(assessment.people.size() == 1);
        CHECK(assessment.people.first().name == QLatin1String("Policy officer"));
        CHECK(assessment.people.first().job_title == QLatin1String("Senior policy officer"));
    }

    SECTION("can be skipped, and is not asked again")
    {
        REQUIRE(journey.tabToButton(QStringLiteral("Skip for now")));
        journey.key(Qt::Key_Space);
        REQUIRE_FALSE(asks());
        journey.key(Qt::Key_N, Qt::ControlModifier);
        CHECK(journey.assessment().answer(question::organisation).isBlank());
        CHECK(journey.assessment().people.isEmpty());
        CHECK(journey.close());
        JourneyWindow again(folder, JourneyWindow::Start::First);
        CHECK_FALSE(again.window().findChild<ProfilePage *>());
    }

    const auto typeSome = [&] {
        REQUIRE(journey.tabTo(QStringLiteral("organisation")));
        journey.type(QStringLiteral("Borough Council"));
        REQUIRE(journey.tabTo(QStringLiteral("job_title")));
        journey.type(QStringLiteral("Policy officer"));
    };

    SECTION("what was typed is kept by whoever goes straight to a new assessment")
    {
        typeSome();
        journey.key(Qt::Key_N, Qt::ControlModifier);
        REQUIRE_FALSE(asks());
        CHECK(journey.assessment().answer(question::organisation).text() == QLatin1String("Borough Council"));
        REQUIRE(journey.assessment().people.size() == 1);
        CHECK(journey.assessment().people.first().job_title == QLatin1String("Policy officer"));
        CHECK(journey.settings().hasAskedForProfile());
    }

    SECTION("what was typed is kept by whoever leaves the page by another way")
    {
        typeSome();
        const auto way = GENERATE(0, 1, 2, 3, 4);
        CAPTURE(way);
        switch (way) {
        case 0: journey.key(Qt::Key_F, Qt::ControlModifier); break;
        case 1: journey.trigger(QStringLiteral("List of assessments")); break;
        case 2: journey.trigger(QStringLiteral("Keyboard shortcuts")); break;
        case 3:
            REQUIRE(journey.tabToButton(QStringLiteral("Skip for now")));
            journey.key(Qt::Key_Space);
            break;
        case 4: CHECK(journey.close()); break;
        }
        CHECK(journey.settings().profile().organisation == QLatin1String("Borough Council"));
        CHECK(journey.settings().profile().jobTitle == QLatin1String("Policy officer"));
        if (way == 4)
            return;
        CHECK_FALSE(asks());
        CHECK(journey.settings().hasAskedForProfile());
    }
}
