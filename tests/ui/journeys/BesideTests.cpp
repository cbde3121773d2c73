// SPDX-License-Identifier: Apache-2.0
// Writing with the report beside: the pages follow, and the keyboard goes between the two.
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/preview/PageSheets.h"
#include "ui/widgets/Heading.h"

#include <QApplication>
#include <QPointer>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: the report beside the assessment")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(QStringLiteral("Library hours"));
    REQUIRE(journey.continueTo(QStringLiteral("about.purpose")));
    journey.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(journey.window().previewPage());
    CHECK(journey.view().isVisible());
    CHECK(journey.window().previewPage()->isVisible());

    SECTION("the pages follow what is typed")
    {
        REQUIRE(journey.tabTo(question::purpose));
        journey.type(QStringLiteral("Two branches close an hour earlier"));
        const auto *sheets = journey.window().previewPage()->findChild<PageSheets *>();
        REQUIRE(sheets);
        CHECK(journey.wait([&] { return sheets->report() && plainText(sheets->report()->document.blocks).contains(QLatin1String("close an hour earlier")); }));
        CHECK(journey.view().isAncestorOf(QApplication::focusWidget())); // the keyboard stays where the words are
    }

    SECTION("comes and goes without taking the keyboard from the field, and says which copy it is")
    {
        REQUIRE(journey.tabTo(question::purpose));
        QPointer<QWidget> field = QApplication::focusWidget();
        for (int i = 0; i < 2; ++i) {
            journey.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
            CHECK(QApplication::focusWidget() == field.data());
        }
        journey.type(QStringLiteral("typed with the report open"));
        CHECK(journey.wait([&] { return journey.assessment().answer(question::purpose).rich().toPlain().contains(QLatin1String("with the report open")); }));
        const auto headings = journey.window().previewPage()->findChildren<Heading *>();
        CHECK(std::any_of(headings.begin(), headings.end(), [](const Heading *heading) { return heading->text() == QStringLiteral("Report, public copy"); }));
    }

    SECTION("F6 goes through both and comes round")
    {
        bool inPreview = false;
        bool back = false;
        for (int i = 0; i < 12 && !back; ++i) {
            journey.key(Qt::Key_F6);
            const bool now = journey.window().previewPage()->isAncestorOf(QApplication::focusWidget());
            back = inPreview && !now;
            inPreview = inPreview || now;
        }
        CHECK(inPreview);
        CHECK(back);
    }

    SECTION("the same key puts the report away, and home leaves both")
    {
        journey.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(journey.view().isVisible());
        CHECK_FALSE(journey.window().previewPage()->isVisible());
        journey.key(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(journey.window().previewPage()->isVisible());
        journey.window().showHome();
        CHECK_FALSE(journey.window().assessmentView());
        CHECK(journey.window().homePage()->isVisible());
    }
}
