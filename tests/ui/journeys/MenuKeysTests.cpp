// SPDX-License-Identifier: Apache-2.0
// Keys that the menu names work wherever the keyboard is, and what the list's buttons do is in the menu.
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/widgets/Heading.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: keys of the menu")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(QStringLiteral("Library hours"));

    SECTION("lead to the list of assessments from the middle of a text")
    {
        journey.key(Qt::Key_Home, Qt::AltModifier);
        CHECK(journey.window().homePage()->isVisible());
    }
    SECTION("and from a long one")
    {
        REQUIRE(journey.continueTo(QStringLiteral("about.purpose")));
        REQUIRE(journey.tabTo(question::purpose));
        journey.key(Qt::Key_Home, Qt::AltModifier);
        CHECK(journey.window().homePage()->isVisible());
    }
    SECTION("save a copy")
    {
        const QString copy = folder.file(QStringLiteral("Copy.eqia"));
        journey.dialogs().willSave(copy);
        journey.dialogs().willHear(QStringLiteral("Copy saved"));
        journey.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(QFile::exists(copy));
    }
    SECTION("Find and the report give the keyboard back to where it was")
    {
        REQUIRE(journey.view().showPage(QStringLiteral("about.purpose")));
        journey.settle();
        journey.key(Qt::Key_Tab);
        QWidget *const field = QApplication::focusWidget();
        REQUIRE(journey.view().page()->isAncestorOf(field));
        REQUIRE(field != journey.view().page()->heading());
        journey.key(Qt::Key_F, Qt::ControlModifier);
        CHECK(QApplication::focusWidget() != field);
        journey.key(Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == field);
        journey.key(Qt::Key_R, Qt::ControlModifier);
        journey.settle();
        CHECK_FALSE(journey.view().isAncestorOf(QApplication::focusWidget()));
        journey.key(Qt::Key_Return, Qt::ControlModifier); // turns no page unseen
        journey.key(Qt::Key_Left, Qt::AltModifier);
        journey.settle();
        CHECK(journey.view().pageId() == QLatin1String("about.purpose"));
        CHECK(QApplication::focusWidget() == field);
    }
    SECTION("End and Home scroll a page whose heading has the keyboard")
    {
        REQUIRE(journey.view().showCheckAnswers());
        journey.settle();
        auto *scroll = journey.view().findChild<QScrollArea *>(QStringLiteral("page"));
        REQUIRE(scroll);
        REQUIRE(scroll->verticalScrollBar()->maximum() > 0);
        journey.key(Qt::Key_End);
        CHECK(scroll->verticalScrollBar()->value() == scroll->verticalScrollBar()->maximum());
        journey.key(Qt::Key_Home);
        CHECK(scroll->verticalScrollBar()->value() == 0);
    }
}

TEST_CASE("Journey: F1 where a page has no help of its own")
{
    const TempFolder folder;
    JourneyWindow journey(folder);

    SECTION("on the list of assessments it shows every key")
    {
        journey.key(Qt::Key_F1);
        CHECK(journey.shows(QStringLiteral("Keyboard shortcuts")));
        for (const char *keys : {"Tab and Shift+Tab", "F6 and Shift+F6", "Ctrl+Return", "Ctrl+PgDown", "Alt+Left", "Ctrl+B", "Ctrl+Shift+S", "Esc"}) {
            INFO(keys);
            CHECK(journey.shows(QString::fromLatin1(keys)));
        }
        journey.key(Qt::Key_Escape);
        CHECK(journey.window().homePage()->isVisible());
    }
    SECTION("on the task list, too, and leads back")
    {
        journey.key(Qt::Key_N, Qt::ControlModifier);
        journey.type(QStringLiteral("Library hours"));
        REQUIRE(journey.view().showTaskList());
        journey.key(Qt::Key_F1);
        CHECK(journey.view().pageId() == AssessmentView::shortcutsPage);
        journey.key(Qt::Key_F1);
        CHECK(journey.view().pageId() == AssessmentView::shortcutsPage);
        journey.key(Qt::Key_Escape);
        CHECK(journey.view().pageId() == AssessmentView::tasksPage);
    }
}

TEST_CASE("Journey: the menu and the chosen row of the list")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(QStringLiteral("Library hours"));
    journey.key(Qt::Key_Home, Qt::AltModifier);
    REQUIRE(journey.wait([&] { return journey.window().homePage()->model()->rowCount() == 1; }));
    REQUIRE_FALSE(journey.window().homePage()->selected().isEmpty());
    const auto open = [&] { // as the menus do
        for (QMenu *menu : journey.window().findChildren<QMenu *>())
            emit menu->aboutToShow();
    };
    open();

    SECTION("copy it")
    {
        journey.trigger(QStringLiteral("Copy as a new assessment"));
        REQUIRE(journey.window().assessmentView());
        CHECK(journey.assessment().answer(question::title).toPlain().contains(QStringLiteral("Library hours")));
    }
    SECTION("delete it, once")
    {
        journey.trigger(QStringLiteral("Delete this assessment"));
        CHECK(journey.wait([&] { return journey.window().homePage()->model()->rowCount() == 0; }));
        open();
        for (const QAction *action : journey.window().findChildren<QAction *>())
            if (action->text().remove(u'&').startsWith(QStringLiteral("Delete this assessment")))
                CHECK_FALSE(action->isEnabled());
    }
    SECTION("export it")
    {
        const QString file = folder.file(QStringLiteral("one.json"));
        journey.dialogs().willSave(file);
        journey.dialogs().willHear(QStringLiteral("Exported"));
        journey.trigger(QStringLiteral("Export this assessment"));
        CHECK(QFile::exists(file));
    }
}
