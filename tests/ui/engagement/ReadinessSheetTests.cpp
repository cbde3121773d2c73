// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/ReadinessSheet.h"

#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "tests/ui/engagement/PlannedAssessment.h"
#include "ui/engagement/ReadinessBars.h"
#include "ui/fields/ChoiceField.h"
#include "ui/fields/TextField.h"
#include "ui/widgets/Paragraph.h"
#include "ui/widgets/RowButton.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

namespace {

void choose(OpenAssessment &open, const QString &item, int index)
{
    auto *field = open.find<ChoiceField>(QStringLiteral("answer/") + item);
    REQUIRE(field);
    const auto radios = field->findChildren<QRadioButton *>();
    REQUIRE(radios.size() > index);
    radios[index]->click();
    OpenAssessment::settle();
}

} // namespace

TEST_CASE("ReadinessSheet")
{
    OpenAssessment open(plannedAssessment());
    REQUIRE(open.view().showPage(QStringLiteral("engagement.readiness_page")));
    auto *bars = open.find<ReadinessBars>(QStringLiteral("readinessBars"));
    REQUIRE(bars);
    const auto scores = [&]() -> const QList<ReadinessScore> & { return open.session().assessment().readinessScores; };
    const auto openPart = [&](int downs) {
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Home);
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(bars, Qt::Key_Down);
        QTest::keyClick(bars, Qt::Key_Return);
        OpenAssessment::settle();
    };

    SECTION("shows five parts, and every statement of the one that is opened, without a record")
    {
        CHECK(bars->inWords().split(u'\n').size() == 5);
        CHECK(bars->words(1) == QStringLiteral("Structure: not scored yet"));
        openPart(1);
        CHECK(scores().isEmpty());
        for (const char *item : {"S1", "S2", "S3", "S4", "S5"})
            CHECK(open.find<ChoiceField>(QStringLiteral("answer/") + QLatin1String(item)));
        CHECK_FALSE(open.find<ChoiceField>(QStringLiteral("answer/C1")));
        CHECK(open.find<QWidget>(QStringLiteral("readiness"))->isAncestorOf(QApplication::focusWidget()));
    }

    SECTION("scores with one press a statement, and the weakest part decides")
    {
        for (int part = 0; part < 5; ++part) {
            openPart(part);
            const QStringList first{QStringLiteral("C2"), QStringLiteral("S5"), QStringLiteral("P1"), QStringLiteral("W1"), QStringLiteral("R2")};
            choose(open, first[part], part == 1 ? 1 : 3);
        }
        REQUIRE(scores().size() == 5);
        CHECK(scores()[1].item == QStringLiteral("S5"));
        CHECK(scores()[1].score == QStringLiteral("1"));
        CHECK(scores()[1].scored_on.isValid());
        CHECK(bars->words(1) == QStringLiteral("Structure: 1.0 of 3, 1 of 5 statements scored. The weakest: it decides"));
        auto *verdict = open.find<Paragraph>(QStringLiteral("readinessVerdict"));
        REQUIRE(verdict);
        CHECK(verdict->text().startsWith(QStringLiteral("The weakest part decides: Structure, 1.0 of 3.")));
    }

    SECTION("mends a score of the same day, keeps one of another day, and is undone like anything else")
    {
        openPart(0);
        choose(open, QStringLiteral("C1"), 0);
        choose(open, QStringLiteral("C1"), 1);
        REQUIRE(scores().size() == 1);
        CHECK(scores()[0].score == QStringLiteral("1"));
        auto *verdict = open.find<Paragraph>(QStringLiteral("readinessVerdict"));
        CHECK(verdict->text().contains(QStringLiteral("Not ready for coproduction: 1 statement")));
        open.session().setValue(FieldKey::record(RecordKind::ReadinessScore, scores()[0].id, QStringLiteral("scored_on")), QDate(2026, 1, 5));
        choose(open, QStringLiteral("C1"), 2);
        REQUIRE(scores().size() == 2);
        CHECK(scores()[0].score == QStringLiteral("1"));
        CHECK(bars->words(0).startsWith(QStringLiteral("Culture: 2.0 of 3")));
        open.session().undoStack()->undo();
        CHECK(scores().size() == 1);
    }

    SECTION("makes actions of what falls short, once")
    {
        auto *button = open.find<QAbstractButton>(QStringLiteral("readinessActions"));
        REQUIRE(button);
        CHECK_FALSE(button->isVisible());
        openPart(0);
        choose(open, QStringLiteral("C2"), 1);
        choose(open, QStringLiteral("C3"), 2);
        CHECK(button->isVisible());
        const qsizetype before = open.session().assessment().actions.size();
        button->click();
        OpenAssessment::settle();
        REQUIRE(open.session().assessment().actions.size() == before + 1);
        CHECK(open.session().assessment().actions.last().description.toPlain() == QStringLiteral("Before we coproduce: We are open about mistakes and limits."));
        CHECK_FALSE(button->isVisible());
    }

    SECTION("leads from a scored statement to what shows it")
    {
        openPart(0);
        auto *more = open.find<QAbstractButton>(QStringLiteral("more/C1"));
        REQUIRE(more);
        CHECK_FALSE(more->isVisible());
        choose(open, QStringLiteral("C1"), 3);
        CHECK(more->isVisible());
        more->click();
        OpenAssessment::settle();
        CHECK(open.view().fieldNow() == FieldKey::record(RecordKind::ReadinessScore, scores()[0].id, QStringLiteral("evidence")));
    }
}

TEST_CASE("ChecklistSheet")
{
    OpenAssessment open(plannedAssessment());
    REQUIRE(open.view().showPage(QStringLiteral("engagement.checks_page")));
    const auto answers = [&]() -> const QList<ChecklistAnswer> & { return open.session().assessment().checklistAnswers; };
    const auto openList = [&](const char *id) {
        auto *button = open.find<QAbstractButton>(QStringLiteral("checklist/") + QLatin1String(id));
        REQUIRE(button);
        button->click();
        OpenAssessment::settle();
    };

    SECTION("opens a whole list of the pack without a record, and records each answer")
    {
        openList("excluded");
        CHECK(answers().isEmpty());
        choose(open, QStringLiteral("excluded.offline"), 0);
        choose(open, QStringLiteral("excluded.shift"), 1);
        REQUIRE(answers().size() == 2);
        CHECK(answers()[0].checklist == QStringLiteral("excluded"));
        CHECK(answers()[0].answer == QStringLiteral("yes"));
        CHECK(answers()[1].answer == QStringLiteral("no"));
        CHECK(open.find<QWidget>(QStringLiteral("checklist/excluded"))->accessibleDescription() == QStringLiteral("2 of 12 lines answered"));
        choose(open, QStringLiteral("excluded.shift"), 0);
        REQUIRE(answers().size() == 2);
        CHECK(answers()[1].answer == QStringLiteral("yes"));
    }

    SECTION("asks why only where the answer is no, and keeps what is typed")
    {
        openList("excluded");
        auto *note = open.find<TextField>(QStringLiteral("note/excluded.shift"));
        REQUIRE(note);
        CHECK_FALSE(note->isVisible());
        choose(open, QStringLiteral("excluded.shift"), 1);
        REQUIRE(note->isVisible());
        auto *line = note->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("no evening slot"));
        open.session().flush();
        OpenAssessment::settle();
        CHECK(answers()[0].note == QStringLiteral("no evening slot"));
        CHECK(line->text() == QStringLiteral("no evening slot"));
    }

    SECTION("answers a meeting's list for each activity, and a sector's with its own answers")
    {
        openList("meeting");
        choose(open, QStringLiteral("meeting.turns"), 0);
        CHECK(answers().last().activity_id.isEmpty());
        auto *activity = open.find<ChoiceField>(QStringLiteral("checklistActivity"));
        REQUIRE(activity);
        activity->findChildren<QRadioButton *>()[1]->click();
        OpenAssessment::settle();
        choose(open, QStringLiteral("meeting.turns"), 1);
        REQUIRE(answers().size() == 2);
        CHECK(answers()[0].answer == QStringLiteral("yes"));
        CHECK(answers()[1].answer == QStringLiteral("no"));
        CHECK(answers()[1].activity_id == QStringLiteral("forum"));
        openList("sector");
        CHECK_FALSE(open.find<ChoiceField>(QStringLiteral("checklistActivity")));
        choose(open, QStringLiteral("sector.worship"), 1);
        CHECK(answers().last().answer == QStringLiteral("invited"));
    }
}
