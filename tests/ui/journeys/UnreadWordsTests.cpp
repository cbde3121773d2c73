// SPDX-License-Identifier: Apache-2.0
// Words where a date or a number is asked: only Continue says that they are none, and they are there whenever one comes back.
#include "core/domain/AsTyped.h"
#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"

#include <QApplication>
#include <QLineEdit>

using namespace dueregard;
using namespace dueregard::test;

namespace {

QString inTheLine()
{
    const auto *line = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
    return line ? line->text() : QStringLiteral("(no line has the keyboard)");
}

} // namespace

TEST_CASE("Journey: a date that is not known yet holds nobody on the page")
{
    const TempFolder folder;
    const QString problem = QStringLiteral("There is a problem");
    const FieldKey decision = FieldKey::answer(question::decisionDate);
    auto journey = std::make_unique<JourneyWindow>(folder);
    journey->key(Qt::Key_N, Qt::ControlModifier);
    journey->type(QStringLiteral("Library hours"));
    const QString id = journey->assessment().id;
    const QString path = journey->path();
    REQUIRE(journey->view().goTo(decision));
    const QString page = journey->view().pageId();
    journey->type(QStringLiteral("17 December 2026"));
    REQUIRE(journey->continueTo(QStringLiteral("screening.people")));
    CHECK(journey->assessment().answer(question::decisionDate) == Value(QDate(2026, 12, 17)));
    const auto writeSoon = [&] {
        REQUIRE(journey->view().goTo(decision));
        journey->key(Qt::Key_A, Qt::ControlModifier);
        journey->type(QStringLiteral("sometime soon"));
    };
    const auto isKept = [&] {
        CHECK_FALSE(journey->shows(problem));
        CHECK(journey->assessment().answer(question::decisionDate).isBlank());
        REQUIRE(journey->view().goTo(decision));
        CHECK(inTheLine() == QLatin1String("sometime soon"));
        CHECK_FALSE(journey->shows(QStringLiteral("Error:")));
    };

    SECTION("Alt+Left, the task list, the points and the list of assessments are open")
    {
        writeSoon();
        journey->key(Qt::Key_Left, Qt::AltModifier);
        CHECK(journey->view().pageId() != page);
        isKept();
        journey->key(Qt::Key_T, Qt::ControlModifier);
        CHECK(journey->view().pageId() == AssessmentView::tasksPage);
        isKept();
        REQUIRE(journey->tabToButton(QStringLiteral("Back")));
        journey->key(Qt::Key_Space);
        CHECK(journey->view().pageId() != page);
        isKept();
    }
    SECTION("any step in the rail is open")
    {
        writeSoon();
        REQUIRE(journey->tabToButton(QStringLiteral("Screening")));
        journey->key(Qt::Key_Space);
        CHECK(journey->view().pageId().startsWith(QLatin1String("screening.")));
        isKept();
    }
    SECTION("Continue says what to do, every time, until it is a date or nothing")
    {
        writeSoon();
        for (int i = 0; i < 2; ++i) {
            journey->key(Qt::Key_Return, Qt::ControlModifier);
            CHECK(journey->view().pageId() == page);
            CHECK(journey->shows(problem));
            journey->key(Qt::Key_Left, Qt::AltModifier);
            isKept();
        }
        journey->key(Qt::Key_A, Qt::ControlModifier);
        journey->type(QStringLiteral("18 December 2026"));
        journey->key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(journey->view().pageId() != page);
        CHECK(journey->assessment().answer(question::decisionDate) == Value(QDate(2026, 12, 18)));
        CHECK(valueAt(journey->assessment(), asTyped::besides(decision)).isBlank());
    }
    SECTION("one undo brings the date back that stood there")
    {
        writeSoon();
        journey->key(Qt::Key_Left, Qt::AltModifier);
        journey->key(Qt::Key_Z, Qt::ControlModifier);
        CHECK(journey->assessment().answer(question::decisionDate) == Value(QDate(2026, 12, 17)));
        CHECK(journey->view().pageId() == page);
        CHECK(inTheLine() == QLatin1String("17 December 2026"));
        journey->key(Qt::Key_Y, Qt::ControlModifier);
        CHECK(inTheLine() == QLatin1String("sometime soon"));
    }
    SECTION("the words are there the next day, and the check of answers says that they are no date")
    {
        writeSoon();
        REQUIRE(journey->close());
        CHECK(storedIn(path, id).answer(question::decisionDate).isBlank());
        journey = std::make_unique<JourneyWindow>(folder);
        if (!journey->window().assessmentView())
            journey->window().openAssessment(id);
        isKept();
        journey->view().showCheckAnswers();
        CHECK(journey->shows(QStringLiteral("“sometime soon”, which is not a date yet")));
        journey->view().showPoints();
        CHECK(journey->shows(QStringLiteral("“When do they plan to decide?” still holds words that look like a placeholder (“sometime soon”)")));
    }
    REQUIRE(journey->close());
}

TEST_CASE("Journey: words for a date or a number of a record wait in it")
{
    const TempFolder folder;
    auto journey = std::make_unique<JourneyWindow>(folder);
    journey->key(Qt::Key_N, Qt::ControlModifier);
    journey->type(QStringLiteral("Library hours"));
    const QString id = journey->assessment().id;
    AssessmentSession *session = journey->workspace().session();
    const QString action = session->addRecord(RecordKind::Action);
    const QString evidence = session->addRecord(RecordKind::Evidence);
    const FieldKey due = FieldKey::record(RecordKind::Action, action, QStringLiteral("due"));
    const FieldKey share = FieldKey::record(RecordKind::Evidence, evidence, QStringLiteral("local_share"));

    for (const FieldKey &field : {due, share}) {
        REQUIRE(journey->view().goTo(field));
        journey->type(QStringLiteral("when it opens"));
        journey->key(Qt::Key_Left, Qt::AltModifier);
        CHECK_FALSE(journey->shows(QStringLiteral("There is a problem")));
        CHECK(valueAt(journey->assessment(), field).isBlank());
    }
    REQUIRE(journey->close());
    journey = std::make_unique<JourneyWindow>(folder);
    if (!journey->window().assessmentView())
        journey->window().openAssessment(id);
    for (const FieldKey &field : {due, share}) {
        REQUIRE(journey->view().goTo(field));
        CHECK(inTheLine() == QLatin1String("when it opens"));
        const QString page = journey->view().pageId();
        journey->key(Qt::Key_Return, Qt::ControlModifier);
        CHECK(journey->view().pageId() == page);
        CHECK(journey->shows(QStringLiteral("There is a problem")));
    }
    REQUIRE(journey->close());
}
