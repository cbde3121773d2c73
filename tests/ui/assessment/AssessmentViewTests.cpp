// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/AssessmentView.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/assessment/StepsRail.h"
#include "ui/fields/FieldWidget.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ErrorSummary.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/MatrixGrid.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/RailItem.h"
#include "ui/widgets/RowButton.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("AssessmentView")
{
    OpenAssessment open;
    AssessmentView &view = open.view();

    SECTION("opens on its task list, where the officer left off")
    {
        CHECK(view.pageId() == AssessmentView::tasksPage);
        CHECK(view.page()->title() == QLatin1String("Visitor parking permits go online only"));
        auto *resume = open.find<QAbstractButton>(QStringLiteral("resume"));
        REQUIRE(resume);
        resume->click();
        CHECK(view.pageId() == QLatin1String("impact/disability"));
    }

    SECTION("brings the field it goes to into view")
    {
        REQUIRE(view.goTo(FieldKey::record(RecordKind::Impact, QStringLiteral("mobility"), QStringLiteral("reach"))));
        OpenAssessment::settle(20);
        const QWidget *field = QApplication::focusWidget();
        REQUIRE(field);
        auto *scroll = open.find<QScrollArea>(QStringLiteral("page"));
        REQUIRE(scroll);
        const QPoint top = field->mapTo(scroll->viewport(), QPoint());
        CHECK(top.y() > 0);
        CHECK(top.y() + field->height() < scroll->viewport()->height());
    }

    SECTION("names on the task list what a step holds, and which pages it counts")
    {
        REQUIRE(view.showTaskList());
        QString notes;
        const auto rows = view.findChildren<RowButton *>();
        for (const RowButton *row : rows)
            notes += row->accessibleName() + row->accessibleDescription() + u'\n';
        INFO(notes.toStdString());
        CHECK_FALSE(notes.contains(QStringLiteral(" item,")));
        CHECK_FALSE(notes.contains(QStringLiteral(" items,")));
        CHECK(notes.contains(QStringLiteral("pages that need an answer")));
        CHECK(notes.contains(QStringLiteral("impacts")));
    }
    SECTION("goes through the pages in their order and remembers the last")
    {
        REQUIRE(view.showPage(QStringLiteral("about.basics")));
        view.continueOn();
        CHECK(view.pageId() == QLatin1String("about.purpose"));
        CHECK(open.session().assessment().lastPage == QLatin1String("about.purpose"));
        view.goBack();
        CHECK(view.pageId() == QLatin1String("about.basics"));
        view.goBack();
        CHECK(view.pageId() == AssessmentView::tasksPage);
    }

    SECTION("goes from the heading of a new page to its first question")
    {
        REQUIRE(view.showPage(QStringLiteral("about.purpose")));
        REQUIRE(QApplication::focusWidget() == view.page()->heading());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *field = open.find<QWidget>(question::purpose);
        REQUIRE(field);
        CHECK(field->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        CHECK_FALSE(view.page()->isAncestorOf(QApplication::focusWidget())); // the heading is no stop of its own
    }

    SECTION("hands typed words over when the page changes")
    {
        REQUIRE(view.goTo(FieldKey::answer(question::title)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("!"));
        view.continueOn();
        CHECK(open.session().assessment().answer(question::title).text().endsWith(u'!'));
        CHECK_FALSE(open.session().hasUnsavedChanges());
    }

    SECTION("waits on Continue with a date that nobody can read, and says what to do")
    {
        REQUIRE(view.goTo(FieldKey::answer(question::decisionDate)));
        const QString page = view.pageId();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("some day soon"));
        view.continueOn();
        CHECK(view.pageId() == page);
        CHECK(view.titleText().startsWith(QLatin1String("Error: ")));
        auto *problems = open.find<ErrorSummary>(QStringLiteral("problems"));
        REQUIRE(problems);
        CHECK(problems->isVisible());
        CHECK(problems->isAncestorOf(QApplication::focusWidget()));
        REQUIRE(view.goTo(FieldKey::answer(question::decisionDate)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("17/12/2026"));
        view.continueOn();
        CHECK(view.pageId() != page);
        CHECK_FALSE(view.titleText().startsWith(QLatin1String("Error: ")));
    }

    SECTION("calls a record of a screening complete only when nothing is missing in it")
    {
        Assessment screened = sampleAssessment();
        screened.state = AssessmentState::NotRequired;
        screened.answers.insert({question::screenDecision, {}}, QStringLiteral("not_required"));
        screened.answers.remove({question::screenAuthorisedRole, {}});
        screened.answers.remove({question::screenAuthorisedName, {}});
        for (const bool authorised : {false, true}) {
            if (authorised) {
                screened.answers.insert({question::screenAuthorisedRole, {}}, QStringLiteral("Head of service"));
                screened.answers.insert({question::screenReasons, {}}, Value(RichText::fromPlain(QStringLiteral("Nobody is affected."))));
            }
            OpenAssessment light(screened);
            light.session().checkNow();
            REQUIRE(light.view().showTaskList());
            QStringList shown;
            for (const Paragraph *paragraph : light.view().page()->findChildren<Paragraph *>())
                shown.append(paragraph->text());
            CHECK(shown.contains(QStringLiteral("This record is complete")) == authorised);
            CHECK(shown.contains(QStringLiteral("Something is missing in this record")) == !authorised);
        }
    }

    SECTION("lets a page be left with nothing answered")
    {
        OpenAssessment blank([] {
            Assessment a = sampleAssessment();
            a.answers.clear();
            return a;
        }());
        REQUIRE(blank.view().showPage(QStringLiteral("about.basics")));
        blank.view().continueOn();
        CHECK(blank.view().pageId() == QLatin1String("about.purpose"));
    }

    SECTION("undoes a change on the page where it was made")
    {
        REQUIRE(view.goTo(FieldKey::answer(question::reference)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9"));
        REQUIRE(view.showPage(QStringLiteral("impact/age")));
        view.undo();
        CHECK(open.session().assessment().answer(question::reference).text() == QLatin1String("EQ-2026-014"));
        CHECK(view.pageId() == QLatin1String("about.basics"));
        view.redo();
        CHECK(open.session().assessment().answer(question::reference).text() == QLatin1String("EQ-2026-0149"));
    }

    SECTION("shows a question only while its condition holds")
    {
        OpenAssessment other;
        REQUIRE(other.view().showPage(QStringLiteral("cumulative.check")));
        auto *reason = other.find<FieldWidget>(QStringLiteral("cumulative.not_considered_reason"));
        REQUIRE(reason);
        CHECK(reason->isHidden());
        other.session().setValue(FieldKey::answer(question::cumulativeConsidered), QStringLiteral("no"));
        CHECK_FALSE(reason->isHidden());
    }

    SECTION("says why steps are not needed after a screening of not required")
    {
        open.session().setValue(FieldKey::answer(question::screenDecision), QStringLiteral("not_required"));
        OpenAssessment::settle(200);
        REQUIRE(view.showTaskList());
        auto *row = open.find<RowButton>(QStringLiteral("step/impact"));
        REQUIRE(row);
        CHECK((row->accessibleName() + row->accessibleDescription()).contains(QLatin1String("Not needed because")));
    }

    SECTION("opens a characteristic from the whole picture")
    {
        REQUIRE(view.showWholePicture());
        auto *matrix = open.find<MatrixGrid>(QStringLiteral("matrix"));
        REQUIRE(matrix);
        REQUIRE(matrix->focusCell(QStringLiteral("disability"), QStringLiteral("b")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        OpenAssessment::settle();
        CHECK(view.pageId() == QLatin1String("impact/disability"));
    }

    SECTION("goes from pane to pane with F6")
    {
        REQUIRE(view.showPage(QStringLiteral("about.purpose")));
        QSet<QWidget *> seen;
        for (int i = 0; i < 4; ++i) {
            view.nextPane();
            seen.insert(QApplication::focusWidget());
        }
        CHECK(seen.size() == 4);
        CHECK(QApplication::focusWidget() == view.page()->heading());
    }

    SECTION("goes from heading to heading, past forty impacts")
    {
        for (int i = 0; i < 40; ++i)
            open.session().addRecord(RecordKind::Impact, {{QStringLiteral("characteristic"), QStringLiteral("age")}});
        REQUIRE(view.showPage(QStringLiteral("impact/age")));
        OpenAssessment::settle();
        const auto here = [] { return qobject_cast<Heading *>(QApplication::focusWidget()); };
        view.page()->heading()->focusHere();
        QList<Heading *> seen;
        for (int i = 0; i < 30; ++i) {
            view.stepHeading(true);
            if (!seen.isEmpty() && seen.last() == here())
                break;
            REQUIRE(here());
            seen.append(here());
        }
        CHECK(seen.size() >= 4);
        CHECK(seen.size() < 12);
        Heading *last = seen.last();
        CHECK(last->text().startsWith(QLatin1String("Review points")));
        QTest::keyClick(last, Qt::Key_Tab); // goes on from there
        QWidget *next = QApplication::focusWidget();
        REQUIRE(next);
        CHECK(next->mapTo(view.window(), QPoint()).y() > last->mapTo(view.window(), QPoint()).y());
        view.stepHeading(false); // from something below a heading to that heading
        CHECK(here() == last);
        for (qsizetype i = 0; i < seen.size(); ++i)
            view.stepHeading(false);
        CHECK(here() == view.page()->heading());
        view.stepHeading(false);
        CHECK(here() == view.page()->heading());
    }

    SECTION("says that it is not saved, and why")
    {
        open.writer().immediate = false;
        open.session().setValue(FieldKey::answer(question::reference), QStringLiteral("X"));
        open.session().flush();
        open.writer().failAll({ErrorKind::Vanished, QStringLiteral("The shared drive is not answering."), {}, {}});
        auto *banner = open.find<Banner>(QStringLiteral("notSaved"));
        REQUIRE(banner);
        CHECK(banner->isVisible());
        CHECK(banner->accessibleDescription().contains(QLatin1String("shared drive")));
        const auto offers = [&](const char *text) {
            const auto buttons = banner->findChildren<Button *>();
            return std::any_of(buttons.begin(), buttons.end(), [&](const Button *button) { return !button->isHidden() && button->text() == QLatin1String(text); });
        };
        CHECK(offers("Try again"));
        CHECK_FALSE(offers("Open another register"));
        // Another file in its place: no trying makes it the one that was opened.
        open.session().retry();
        open.writer().failAll({ErrorKind::Refused, QStringLiteral("Another program changed this register."), {}, {}});
        CHECK_FALSE(offers("Try again"));
        CHECK(offers("Open this register again"));
        CHECK(offers("Open another register"));
        CHECK(offers("Save a copy elsewhere"));
    }
}

TEST_CASE("Pages beside the steps")
{
    OpenAssessment open;
    AssessmentView &view = open.view();

    SECTION("lead back to the step they were opened from")
    {
        REQUIRE(view.showPage(QStringLiteral("about.purpose")));
        REQUIRE(view.showPoints());
        REQUIRE(view.showCheckAnswers());
        view.goBack();
        CHECK(view.pageId() == QLatin1String("about.purpose"));
        REQUIRE(view.showTaskList());
        REQUIRE(view.showPoints());
        view.goBack();
        CHECK(view.pageId() == AssessmentView::tasksPage);
    }

    SECTION("say of each review point where it stands")
    {
        REQUIRE(view.showPoints());
        QStringList shown;
        for (const Paragraph *paragraph : view.page()->findChildren<Paragraph *>())
            shown.append(paragraph->text());
        REQUIRE_FALSE(open.session().reviewPoints().isEmpty());
        CHECK(shown.filter(QStringLiteral("Impact on each characteristic, “")).size() > 1);
    }
}

TEST_CASE("Help below the question")
{
    OpenAssessment open(sampleAssessment(), {1280, 720});
    Theme::get().setZoom(2);
    REQUIRE(open.view().showPage(QStringLiteral("about.purpose")));
    OpenAssessment::settle();

    SECTION("comes into view when it opens")
    {
        open.view().openHelp();
        OpenAssessment::settle(20);
        const QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        CHECK(focus->accessibleName().startsWith(QStringLiteral("Why we ask")));
        auto *scroll = open.find<QScrollArea>(QStringLiteral("page"));
        REQUIRE(scroll);
        const int top = focus->mapTo(scroll->viewport(), QPoint()).y();
        CHECK(top >= 0);
        CHECK(top < scroll->viewport()->height() - 40);
    }
    Theme::get().setZoom(1);
}

TEST_CASE("FindPanel")
{
    OpenAssessment open(sampleAssessment(), {1280, 720});
    AssessmentView &view = open.view();
    REQUIRE(view.showPage(QStringLiteral("about.purpose")));
    view.openFind();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("permit"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // searches at once
    OpenAssessment::settle();

    SECTION("has room for several places")
    {
        const QWidget *row = QApplication::focusWidget();
        REQUIRE(qobject_cast<const RowButton *>(row));
        const QWidget *list = row->parentWidget();
        REQUIRE(list->findChildren<RowButton *>().size() > 3);
        CHECK(list->parentWidget()->height() >= 3 * row->height()); // what is seen of it
    }

    SECTION("shows what every further search finds, and Enter goes to it")
    {
        for (int again = 0; again < 2; ++again) {
            view.openFind();
            QTest::keyClicks(QApplication::focusWidget(), again ? QStringLiteral("permit") : QStringLiteral("parking"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            const QWidget *row = QApplication::focusWidget();
            REQUIRE(qobject_cast<const RowButton *>(row));
            OpenAssessment::settle();
            CHECK(row->isVisible());
            const auto *ring = row->parentWidget()->findChild<QWidget *>(QStringLiteral("focusRing"), Qt::FindDirectChildrenOnly);
            REQUIRE(ring);
            CHECK(ring->isVisible());
            CHECK(ring->geometry().contains(row->geometry()));
            CHECK(row->parentWidget()->rect().contains(ring->geometry()));
            CHECK(row->parentWidget()->parentWidget()->height() >= row->height());
        }
    }
}

TEST_CASE("MatrixPage")
{
    Assessment a = sampleAssessment();
    a.options[1].title = QStringLiteral("online, with telephone and paper for everybody who needs it");
    OpenAssessment open(a);
    REQUIRE(open.view().showPage(QStringLiteral("impact.matrix")));

    SECTION("shows options by their whole names, one of them always")
    {
        QStringList words;
        for (const QAbstractButton *button : open.view().page()->findChildren<QAbstractButton *>())
            if (button->isVisible())
                words.append(button->text());
        CHECK(words.contains(QStringLiteral("B: online, with telephone and paper for everybody who needs it")));
        CHECK_FALSE(words.contains(QStringLiteral("Clear answer")));
    }
}

TEST_CASE("GridEditor")
{
    OpenAssessment open;
    REQUIRE(open.view().showPage(QStringLiteral("screening.grid")));

    SECTION("says the characteristic once on screen, and with every question to a screen reader")
    {
        const auto *adverse = open.find<QWidget>(QStringLiteral("screening.adverse/age"));
        REQUIRE(adverse);
        const auto *box = adverse->findChild<QGroupBox *>();
        REQUIRE(box);
        CHECK(box->accessibleName() == QStringLiteral("Age: ") + box->title());
    }

    SECTION("offers only aims that count for the characteristic")
    {
        const auto *marriage = open.find<QWidget>(QStringLiteral("screening.aims/marriage_civil_partnership"));
        REQUIRE(marriage);
        QStringList words;
        for (const QAbstractButton *radio : marriage->findChildren<QAbstractButton *>())
            words.append(radio->text());
        CHECK(words.contains(QStringLiteral("Aim (a)")));
        CHECK_FALSE(words.join(u' ').contains(QStringLiteral("(b)")));
        CHECK_FALSE(words.join(u' ').contains(QStringLiteral("All three")));
        const auto *age = open.find<QWidget>(QStringLiteral("screening.aims/age"));
        REQUIRE(age);
        CHECK_FALSE(age->findChildren<QComboBox *>().isEmpty()); // all nine choices
    }
}

TEST_CASE("An assessment that an existing one covers")
{
    Assessment covered = sampleAssessment();
    covered.answers.insert({question::screenDecision, {}}, QStringLiteral("covered"));
    OpenAssessment open(covered);
    REQUIRE(open.view().showTaskList());

    SECTION("says on a page that is not asked for that it is not needed, and does not take it for where the work was left off")
    {
        REQUIRE(open.view().showPage(QStringLiteral("screening.authorise")));
        CHECK_FALSE(open.find<QLabel>(QStringLiteral("notNeeded")));
        REQUIRE(open.view().showPage(QStringLiteral("impact.matrix")));
        auto *words = open.find<QLabel>(QStringLiteral("notNeeded"));
        REQUIRE(words);
        CHECK(words->text().startsWith(QStringLiteral("Not needed because an existing assessment covers it.")));
        CHECK(open.session().assessment().lastPage == QStringLiteral("screening.authorise"));
    }
    SECTION("is asked nothing more, and says why")
    {
        auto *impact = open.find<RowButton>(QStringLiteral("step/impact"));
        REQUIRE(impact);
        CHECK((impact->accessibleName() + impact->accessibleDescription()).contains(QStringLiteral("Not needed because an existing assessment covers it")));
        REQUIRE(open.view().showPage(QStringLiteral("screening.authorise")));
        open.view().continueOn();
        CHECK(open.view().pageId().startsWith(QLatin1String("signoff.")));
    }
}

TEST_CASE("AssessmentView for reading only")
{
    OpenAssessment open(sampleAssessment(), {1366, 900}, true);
    REQUIRE(open.view().showPage(QStringLiteral("impact/disability")));

    SECTION("offers nothing that would change it")
    {
        CHECK_FALSE(open.find<QAbstractButton>(QStringLiteral("add/impact"))->isVisible());
        CHECK(open.find<QAbstractButton>(QStringLiteral("remove/carer")) == nullptr);
    }
}

TEST_CASE("Panels of AssessmentView by how much fits")
{
    OpenAssessment open(sampleAssessment(), {1500, 900});
    AssessmentView &view = open.view();
    REQUIRE(view.showPage(QStringLiteral("about.purpose")));
    auto *steps = open.find<QAbstractButton>(QStringLiteral("steps"));
    auto *help = open.find<QAbstractButton>(QStringLiteral("help"));
    REQUIRE(steps);
    REQUIRE(help);

    SECTION("wide: rail and help stand beside the page")
    {
        CHECK_FALSE(steps->isVisible());
        CHECK_FALSE(help->isVisible());
    }

    SECTION("wide but low: the rail shows the page that is open, however far down it stands")
    {
        view.resize(1500, 500);
        OpenAssessment::settle();
        REQUIRE(view.showPage(QStringLiteral("engagement.offer")));
        OpenAssessment::settle();
        auto *rail = view.findChild<StepsRail *>();
        REQUIRE(rail);
        REQUIRE(rail->currentItem());
        CHECK_FALSE(rail->currentItem()->visibleRegion().isEmpty());
    }

    SECTION("narrower: help opens under the question and Esc brings the focus back")
    {
        view.resize(Theme::get().characters(100), 900);
        OpenAssessment::settle();
        CHECK_FALSE(steps->isVisible());
        REQUIRE(help->isVisible());
        help->setFocus();
        view.openHelp();
        CHECK(open.find<QWidget>(QStringLiteral("inlineHelp")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        OpenAssessment::settle();
        CHECK(QApplication::focusWidget() == help);
    }

    SECTION("narrow: steps open as a page")
    {
        view.resize(Theme::get().characters(60), 900);
        OpenAssessment::settle();
        REQUIRE(steps->isVisible());
        steps->click();
        CHECK_FALSE(open.find<QWidget>(QStringLiteral("page"))->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        CHECK(open.find<QWidget>(QStringLiteral("page"))->isVisible());
    }
}
