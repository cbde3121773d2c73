// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/PlanViews.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "tests/ui/engagement/PlannedAssessment.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/engagement/ButtonGrid.h"
#include "ui/engagement/RoutesGrid.h"
#include "ui/engagement/StageGrid.h"
#include "ui/fields/ChoiceField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Paragraph.h"

#include <QApplication>
#include <QRadioButton>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PlanViews")
{
    OpenAssessment open(plannedAssessment());
    REQUIRE(open.view().showPage(QStringLiteral("engagement.plan_page")));
    const auto row = [&](const char *id) {
        for (const StakeholderGroup &one : open.session().assessment().stakeholderGroups)
            if (one.id == QLatin1String(id))
                return one;
        return StakeholderGroup();
    };
    const auto press = [&](const char *name) {
        auto *button = open.find<QAbstractButton>(QLatin1String(name));
        REQUIRE(button);
        button->click();
        OpenAssessment::settle();
    };

    SECTION("stages are open where coproduction was promised, and say what it still lacks")
    {
        auto *grid = open.find<StageGrid>(QStringLiteral("stages"));
        REQUIRE(grid);
        auto *lacking = open.find<Paragraph>(QStringLiteral("stagesLacking"));
        REQUIRE(lacking);
        CHECK(lacking->isVisible());
        CHECK(lacking->text().startsWith(QStringLiteral("Unpaid carers: coproduction means co-design or more in three stages")));
        press("showStages");
        CHECK_FALSE(open.find<StageGrid>(QStringLiteral("stages")));
    }

    SECTION("a plan that promises less shows neither grid until it is asked for")
    {
        Assessment small = plannedAssessment();
        small.stakeholderGroups[0].level_planned = QStringLiteral("2");
        OpenAssessment other(small);
        REQUIRE(other.view().showPage(QStringLiteral("engagement.plan_page")));
        CHECK_FALSE(other.find<StageGrid>(QStringLiteral("stages")));
        CHECK_FALSE(other.find<RoutesGrid>(QStringLiteral("routes/formats")));
        CHECK(other.find<QAbstractButton>(QStringLiteral("showStages"))->isVisible());
        small.stakeholderGroups.clear();
        OpenAssessment none(small);
        REQUIRE(none.view().showPage(QStringLiteral("engagement.plan_page")));
        CHECK_FALSE(none.find<PlanViews>(QStringLiteral("planViews"))->isVisible());
    }

    SECTION("stages are filled in from the keyboard: arrows, digits, Delete, and undo")
    {
        auto *first = open.find<Button>(QStringLiteral("cell/carers/stage_question"));
        REQUIRE(first);
        CHECK(first->accessibleName() == QStringLiteral("Unpaid carers, Setting the question: Not said"));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_5);
        CHECK(row("carers").stage_question == QStringLiteral("5"));
        CHECK(first->accessibleName() == QStringLiteral("Unpaid carers, Setting the question: 5 Coproduce"));
        CHECK(QApplication::focusWidget() == first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
        CHECK(row("carers").stage_design == QStringLiteral("4"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
        CHECK(row("carers").stage_review == QStringLiteral("4"));
        CHECK_FALSE(open.find<Paragraph>(QStringLiteral("stagesLacking"))->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
        CHECK(row("carers").stage_review == QStringLiteral("4"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        CHECK(row("carers").stage_review.isEmpty());
        open.session().undoStack()->undo();
        CHECK(row("carers").stage_review == QStringLiteral("4"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("cell/older/stage_review"));
    }

    SECTION("a name that is typed changes the row and keeps its buttons")
    {
        auto *first = open.find<Button>(QStringLiteral("cell/carers/stage_question"));
        first->setFocus();
        open.session().setValue(FieldKey::record(RecordKind::StakeholderGroup, QStringLiteral("carers"), QStringLiteral("name")), QStringLiteral("Young carers"));
        OpenAssessment::settle();
        CHECK(open.find<Button>(QStringLiteral("cell/carers/stage_question")) == first);
        CHECK(QApplication::focusWidget() == first);
        CHECK(first->accessibleName().startsWith(QStringLiteral("Young carers, ")));
    }

    SECTION("Enter offers the levels by name, and Done goes back to the cell")
    {
        auto *cell = open.find<Button>(QStringLiteral("cell/older/stage_design"));
        REQUIRE(cell);
        cell->setFocus();
        QTest::keyClick(cell, Qt::Key_Return);
        OpenAssessment::settle();
        auto *card = open.find<QWidget>(QStringLiteral("stageChoice"));
        REQUIRE(card);
        QRadioButton *engage = nullptr;
        for (auto *radio : card->findChildren<QRadioButton *>())
            if (radio->accessibleName().contains(QStringLiteral("3 Engage")) || radio->text().contains(QStringLiteral("3 Engage")))
                engage = radio;
        REQUIRE(engage);
        engage->click();
        CHECK(row("older").stage_design == QStringLiteral("3"));
        press("stageDone");
        CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("cell/older/stage_design"));
    }

    SECTION("ways and times show who is left out, and a press changes them")
    {
        press("showRoutes");
        auto *formats = open.find<RoutesGrid>(QStringLiteral("routes/formats"));
        auto *times = open.find<RoutesGrid>(QStringLiteral("routes/slots_offered"));
        REQUIRE(formats);
        REQUIRE(times);
        CHECK(formats->inWords().contains(QStringLiteral("Nobody is offered: Online meeting, Text message or WhatsApp, Post or paper")));
        CHECK(formats->inWords().contains(QStringLiteral("Unpaid carers: people who are not online are left out.")));
        CHECK(times->inWords().contains(QStringLiteral("Unpaid carers: people who work or care in the daytime are left out.")));
        CHECK(times->inWords().contains(QStringLiteral("Nothing is offered yet to: Older people’s forum.")));
        CHECK_FALSE(formats->inWords().contains(QStringLiteral("daytime")));
        auto *paper = open.find<Button>(QStringLiteral("cell/carers/paper"));
        REQUIRE(paper);
        CHECK(paper->accessibleName() == QStringLiteral("Unpaid carers, Post or paper: No"));
        paper->click();
        CHECK(row("carers").formats == QStringList{QStringLiteral("online_form"), QStringLiteral("paper")});
        CHECK(paper->accessibleName() == QStringLiteral("Unpaid carers, Post or paper: Yes"));
        CHECK_FALSE(formats->inWords().contains(QStringLiteral("not online")));
        paper->click();
        CHECK(row("carers").formats == QStringList{QStringLiteral("online_form")});
        CHECK(formats->toText().split(u'\n').first().startsWith(QStringLiteral("\tIn person\tOnline meeting")));
    }
}

TEST_CASE("OutcomeSheet")
{
    OpenAssessment open(plannedAssessment());
    REQUIRE(open.view().showPage(QStringLiteral("engagement.outcomes_page")));
    auto *grid = open.find<QWidget>(QStringLiteral("outcomeSheet"))->findChild<ButtonGrid *>();
    REQUIRE(grid);

    SECTION("is read from right to left: the keyboard starts at what people want")
    {
        CHECK(grid->toText().split(u'\n').at(1)
              == QStringLiteral("Age, Residents, Disability forum, 4 November 2026\tA permit that she can show without a phone.\tNot said yet\tNot said yet\tMy sister comes every Sunday and stays for tea."));
        Button *outcome = grid->cell(QStringLiteral("visits"), QStringLiteral("text"));
        REQUIRE(outcome);
        CHECK(outcome->focusPolicy() & Qt::TabFocus);
        outcome->setFocus();
        if (!grid->isStacked())
            CHECK(grid->cell(QStringLiteral("visits"), QStringLiteral("proposal"))->x() < outcome->x());
        QTest::keyClick(outcome, Qt::Key_Left);
        CHECK(QApplication::focusWidget() == grid->cell(QStringLiteral("visits"), QStringLiteral("true_if")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        OpenAssessment::settle();
        CHECK(open.view().fieldNow() == FieldKey::record(RecordKind::OutcomeCard, QStringLiteral("visits"), QStringLiteral("true_if")));
    }

    SECTION("says when no outcome comes from residents")
    {
        auto *note = open.find<Paragraph>(QStringLiteral("outcomeNote"));
        REQUIRE(note);
        CHECK_FALSE(note->isVisible());
        open.session().setValue(FieldKey::record(RecordKind::OutcomeCard, QStringLiteral("visits"), QStringLiteral("source")), QStringLiteral("officer"));
        CHECK(note->isVisible());
    }
}
