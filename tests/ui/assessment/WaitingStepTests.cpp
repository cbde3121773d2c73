// SPDX-License-Identifier: Apache-2.0
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/PeopleOfAssessment.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/RowButton.h"
#include "ui/widgets/WrapRadio.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {

Assessment withApproval(QDate date)
{
    Assessment a = sampleAssessment();
    SignOff approval;
    approval.id = QStringLiteral("approval");
    approval.job_title = QStringLiteral("Head of service");
    approval.date = date;
    a.signOffs = {approval};
    return a;
}

Banner *waitingOn(OpenAssessment &open)
{
    return open.view().page()->findChild<Banner *>(QStringLiteral("waiting"));
}

bool canAdd(OpenAssessment &open, const char *kind)
{
    auto *add = open.view().page()->findChild<QAbstractButton *>(QStringLiteral("add/") + QString::fromLatin1(kind));
    REQUIRE(add);
    return add->isVisible();
}

QString wordsOfStep(OpenAssessment &open, const char *step)
{
    REQUIRE(open.view().showTaskList());
    auto *row = open.find<RowButton>(QStringLiteral("step/") + QString::fromLatin1(step));
    REQUIRE(row);
    return row->accessibleName() + row->accessibleDescription();
}

void pressText(OpenAssessment &open, const QString &text)
{
    const QList<Button *> buttons = open.view().page()->findChildren<Button *>();
    for (Button *button : buttons)
        if (button->text() == text) {
            button->click();
            OpenAssessment::settle();
            return;
        }
    FAIL(text.toStdString());
}

} // namespace

TEST_CASE("A step that cannot start yet")
{
    const QDate today = FixedClock().today();

    SECTION("says why and is read only, whichever way leads to it")
    {
        OpenAssessment open(withApproval(today.addDays(17)));
        CHECK(wordsOfStep(open, "decision").contains(QStringLiteral("Cannot start yet")));
        open.find<RowButton>(QStringLiteral("step/decision"))->click();
        REQUIRE(open.view().pageId() == QLatin1String("decision.made"));
        REQUIRE(waitingOn(open));
        CHECK(waitingOn(open)->title() == QStringLiteral("This starts when the assessment has been approved"));
        CHECK_FALSE(canAdd(open, "decision"));
        CHECK(open.session().assessment().lastPage == QStringLiteral("impact/disability"));

        open.view().continueOn();
        REQUIRE(open.view().pageId().startsWith(QLatin1String("decision.")));
        CHECK(waitingOn(open));
        REQUIRE(open.view().goTo(FieldKey::answer(QStringLiteral("decision.challenged"))));
        CHECK(waitingOn(open));
    }
    SECTION("leads to what it waits for, and opens once that is recorded")
    {
        OpenAssessment open(withApproval(today.addDays(17)));
        REQUIRE(open.view().showPage(QStringLiteral("decision.made")));
        pressText(open, QStringLiteral("Go to the approvals"));
        CHECK(open.view().pageId() == QLatin1String("signoff.approve"));
        open.session().setValue(FieldKey::record(RecordKind::SignOff, QStringLiteral("approval"), QStringLiteral("date")), today);
        CHECK(wordsOfStep(open, "decision").contains(QStringLiteral("Not started")));
        CHECK(wordsOfStep(open, "publication").contains(QStringLiteral("Cannot start yet")));
        REQUIRE(open.view().showPage(QStringLiteral("decision.made")));
        CHECK_FALSE(waitingOn(open));
        CHECK(canAdd(open, "decision"));
        // Undo takes the approval's date back, and the page's leave with it.
        REQUIRE(open.view().showPage(QStringLiteral("signoff.approve")));
        open.view().undo();
        REQUIRE(open.view().showPage(QStringLiteral("decision.made")));
        CHECK(waitingOn(open));
    }
    SECTION("still takes what has happened already")
    {
        OpenAssessment open;
        REQUIRE(open.view().showPage(QStringLiteral("decision.made")));
        pressText(open, QStringLiteral("Write here all the same"));
        CHECK(open.view().pageId() == QLatin1String("decision.made"));
        CHECK_FALSE(waitingOn(open));
        REQUIRE(canAdd(open, "decision"));
        const QString decision = open.session().addRecord(RecordKind::Decision, {});
        open.session().checkNow();
        CHECK(wordsOfStep(open, "decision").contains(QStringLiteral("In progress")));
        CHECK(wordsOfStep(open, "monitoring").contains(QStringLiteral("Cannot start yet")));
        open.session().setValue(FieldKey::record(RecordKind::Decision, decision, QStringLiteral("result")), QStringLiteral("agreed"));
        open.session().setValue(FieldKey::record(RecordKind::Decision, decision, QStringLiteral("date")), today);
        open.session().checkNow();
        CHECK(wordsOfStep(open, "decision").contains(QStringLiteral("Done")));
        CHECK(wordsOfStep(open, "monitoring").contains(QStringLiteral("Not started")));
    }
    SECTION("opens on the day that its approval was dated for, and the task list says approved")
    {
        Assessment a = withApproval(today);
        a.state = AssessmentState::Draft; // it was written before that day
        OpenAssessment open(a);
        CHECK_FALSE(wordsOfStep(open, "decision").contains(QStringLiteral("Cannot start yet")));
        const QList<QLabel *> labels = open.view().page()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            CHECK_FALSE((label->isVisible() && label->text().contains(QStringLiteral("not approved yet"))));
    }
}

TEST_CASE("The task list of a decided assessment leads to what comes next")
{
    Assessment a = sampleAssessment();
    a.state = AssessmentState::Decided;
    a.lastPage.clear();
    OpenAssessment open(a);
    REQUIRE(open.view().showTaskList());
    QString words;
    for (const QLabel *label : open.view().page()->findChildren<QLabel *>())
        words += label->text() + u'\n';
    CHECK_FALSE(words.contains(QStringLiteral("Start here")));
    auto *resume = open.find<QAbstractButton>(QStringLiteral("resume"));
    REQUIRE(resume);
    resume->click();
    INFO(words.toStdString());
    CHECK_FALSE(open.view().pageId() == QStringLiteral("about.basics"));
}

TEST_CASE("The check by the equality lead says in its choice who the author is")
{
    Assessment a = sampleAssessment();
    a.people = authorAndChecker();
    OpenAssessment open(a);
    REQUIRE(open.view().showPage(QStringLiteral("signoff.quality")));
    QStringList choices;
    const QList<WrapRadio *> radios = open.view().page()->findChildren<WrapRadio *>();
    for (const WrapRadio *radio : radios)
        choices += radio->text();
    INFO(choices.join(u'\n').toStdString());
    CHECK(choices.contains(QStringLiteral("Lead officer (the author; somebody else has to do this)")));
    CHECK(choices.contains(QStringLiteral("Equality lead")));
}
