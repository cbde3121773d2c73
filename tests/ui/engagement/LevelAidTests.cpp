// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/LevelAid.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("LevelInputs")
{
    Assessment assessment = sampleAssessment();

    SECTION("start with what the impact rows and the screening say")
    {
        const QMap<QString, Value> values = levelPrefill(assessment);
        CHECK(values.value(QStringLiteral("stakes")).text() == QStringLiteral("2"));        // a high loss
        CHECK(values.value(QStringLiteral("concentration")).text() == QStringLiteral("2")); // on two characteristics
        CHECK(values.value(QStringLiteral("duties")).list() == QStringList{QStringLiteral("full-eqia-or-negative")});
        CHECK_FALSE(values.contains(QStringLiteral("trust"))); // nobody can know that from rows
        assessment.impacts.clear();
        assessment.answers.remove({question::screenDecision, {}});
        CHECK(levelPrefill(assessment).isEmpty());
    }

    SECTION("count what is open and the weeks left")
    {
        assessment.answers.insert({question::negotiables, {}}, RichText::fromPlain(QStringLiteral("Opening hours\n\nPrice")));
        CHECK(negotiablesOf(assessment) == 2);
        CHECK(weeksToDecision(assessment, QDate(2026, 11, 22)) == 3);
        CHECK(weeksToDecision(assessment, QDate(2027, 1, 1)) == 0);
        assessment.answers.remove({question::decisionDate, {}});
        CHECK_FALSE(weeksToDecision(assessment, QDate(2026, 11, 22)));
    }

    SECTION("give advice only when nothing is missing, and the same as the rules do")
    {
        LevelAssessment record;
        CHECK(readLevel(record, assessment, QDate(2026, 11, 22)).missing == 9);
        record.stakes = QStringLiteral("2");
        record.reversibility = QStringLiteral("1");
        record.concentration = QStringLiteral("3");
        record.lived_knowledge = QStringLiteral("2");
        record.trust = QStringLiteral("3");
        record.stage = QStringLiteral("decided");
        record.money = QStringLiteral("expenses");
        record.power = QStringLiteral("not-asked");
        record.capacity = QStringLiteral("established");
        record.duties = {QStringLiteral("legitimate-expectation")};
        record.weeks = 2;
        record.negotiables = 0;
        const auto advice = readLevel(record, assessment, QDate(2026, 11, 22)).advice();
        REQUIRE(advice);
        CHECK(advice->verdict == LevelAdvice::Verdict::Conflict); // the parking case as it happened
        CHECK(advice->need == 11);
    }
}

TEST_CASE("LevelAid")
{
    OpenAssessment open;
    REQUIRE(open.view().showPage(QStringLiteral("engagement.level_page")));
    const auto press = [&](const QString &field, int index) {
        auto *box = open.find<QWidget>(field);
        REQUIRE(box);
        box->findChildren<QAbstractButton *>().at(index)->click();
        OpenAssessment::settle();
    };
    const auto words = [&](const char *name) { return open.find<QLabel>(QLatin1String(name))->text(); };
    auto *start = open.find<QAbstractButton>(QStringLiteral("startLevelAid"));
    REQUIRE(start);
    start->click();
    OpenAssessment::settle();
    REQUIRE(open.session().assessment().levelAssessments.size() == 1);

    SECTION("says how many answers are missing, then gives a verdict that follows every answer")
    {
        CHECK(words("verdictTitle") == QStringLiteral("No verdict yet"));
        press(QStringLiteral("reversibility"), 1);
        press(QStringLiteral("lived_knowledge"), 2);
        press(QStringLiteral("trust"), 1);
        press(QStringLiteral("stage"), 1);
        press(QStringLiteral("money"), 1);
        press(QStringLiteral("power"), 0);
        CHECK(words("verdictTitle") == QStringLiteral("No verdict yet"));
        press(QStringLiteral("capacity"), 2);
        CHECK(words("verdictTitle") == QStringLiteral("No honest level fits")); // nothing is listed that people can influence
        open.session().setValue(FieldKey::answer(question::negotiables), RichText::fromPlain(QStringLiteral("Opening hours\nPrice")));
        open.session().setValue(FieldKey::record(RecordKind::LevelAssessment, open.session().assessment().levelAssessments.first().id, QStringLiteral("weeks")), 12);
        OpenAssessment::settle();
        CHECK(words("verdictTitle") == QStringLiteral("Engage"));

        auto *choose = open.find<QAbstractButton>(QStringLiteral("chooseLevel"));
        REQUIRE(choose->isVisible());
        choose->click();
        CHECK(open.session().assessment().answer(question::engagementLevel).text() == QStringLiteral("3"));
        CHECK(open.session().assessment().levelAssessments.first().verdict == QStringLiteral("fits"));
        open.session().undoStack()->undo(); // one step
        CHECK(open.session().assessment().answer(question::engagementLevel).isBlank());
        CHECK(open.session().assessment().levelAssessments.first().verdict.isEmpty());
    }

    SECTION("is one field like others: links lead to its questions")
    {
        const QString id = open.session().assessment().levelAssessments.first().id;
        CHECK(open.view().page()->focusKey(FieldKey::record(RecordKind::LevelAssessment, id, QStringLiteral("trust"))));
        CHECK(open.find<QWidget>(QStringLiteral("trust"))->isAncestorOf(QApplication::focusWidget()));
    }
}
