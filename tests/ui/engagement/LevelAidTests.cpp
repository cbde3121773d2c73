// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/LevelAid.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/fields/FieldWidget.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace dueregard;
using namespace dueregard::test;

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

    SECTION("takes the reason of a conflict where the conflict is shown")
    {
        const auto record = [&] { return open.session().assessment().levelAssessments.first(); };
        const auto set = [&](const char *field, const Value &value) {
            open.session().setValue(FieldKey::record(RecordKind::LevelAssessment, record().id, QLatin1String(field)), value);
            OpenAssessment::settle();
        };
        for (const char *field : {"stakes", "reversibility", "concentration", "lived_knowledge", "trust"})
            set(field, QStringLiteral("2"));
        set("stage", QStringLiteral("decided"));
        set("money", QStringLiteral("none"));
        set("power", QStringLiteral("not-asked"));
        set("capacity", QStringLiteral("none"));
        set("weeks", 2);
        CHECK(words("verdictTitle") == QStringLiteral("No honest level fits"));
        CHECK_FALSE(open.find<QWidget>(QStringLiteral("reason"))->isVisible());
        set("way_out", QStringLiteral("risk_accepted"));
        REQUIRE(open.find<QWidget>(QStringLiteral("reason"))->isVisible());
        CHECK(open.find<QWidget>(QStringLiteral("risk_owner"))->isVisible());
        CHECK(open.view().page()->focusKey(FieldKey::record(RecordKind::LevelAssessment, record().id, QStringLiteral("reason"))));
        set("way_out", QStringLiteral("second_decision"));
        CHECK(open.find<QWidget>(QStringLiteral("reason"))->isVisible());
        CHECK_FALSE(open.find<QWidget>(QStringLiteral("risk_owner"))->isVisible());

        set("duties", QStringList{QStringLiteral("urgent-safety")}); // no floor is left, and a later date is owed
        CHECK(words("verdictTitle") != QStringLiteral("No honest level fits"));
        CHECK(open.find<QWidget>(QStringLiteral("later_engagement"))->isVisible());
        open.session().setValue(FieldKey::answer(question::engagementLevel), QStringLiteral("6"));
        OpenAssessment::settle();
        CHECK(words("levelOwed").contains(QStringLiteral("more than can be kept")));
    }

    SECTION("two uses for the same people, as imports hold them: both are shown, and one is kept")
    {
        const QString first = open.session().assessment().levelAssessments.first().id;
        const auto day = [&](const QString &id, QDate date) { open.session().setValue(FieldKey::record(RecordKind::LevelAssessment, id, QStringLiteral("assessed_on")), date); };
        CHECK_FALSE(open.find<QWidget>(QStringLiteral("levelTwice")));
        day(first, QDate(2026, 11, 2));
        const QString second = open.session().addRecord(RecordKind::LevelAssessment, {{QStringLiteral("trust"), QStringLiteral("3")}, {QStringLiteral("assessed_on"), QDate(2026, 3, 2)}});
        OpenAssessment::settle();
        auto *notice = open.find<Banner>(QStringLiteral("levelTwice"));
        REQUIRE(notice);
        CHECK(notice->title() == QStringLiteral("The level was worked out 2 times for these people"));
        const auto trust = [&] { return open.find<FieldWidget>(QStringLiteral("trust"))->value().text(); };
        CHECK(trust().isEmpty()); // the latest counts
        open.find<QAbstractButton>(QStringLiteral("showOtherLevel"))->click();
        OpenAssessment::settle();
        CHECK(trust() == QStringLiteral("3"));
        CHECK(open.view().page()->focusKey(FieldKey::record(RecordKind::LevelAssessment, first, QStringLiteral("trust"))));
        OpenAssessment::settle();
        CHECK(trust().isEmpty());
        CHECK(open.view().page()->focusKey(FieldKey::record(RecordKind::LevelAssessment, second, {})));
        OpenAssessment::settle();
        CHECK(trust() == QStringLiteral("3"));
        open.find<QAbstractButton>(QStringLiteral("keepLevel"))->click();
        OpenAssessment::settle();
        REQUIRE(open.session().assessment().levelAssessments.size() == 1);
        CHECK(open.session().assessment().levelAssessments.first().id == second);
        CHECK_FALSE(open.find<QWidget>(QStringLiteral("levelTwice")));
        CHECK(trust() == QStringLiteral("3"));
        open.session().undoStack()->undo();
        OpenAssessment::settle();
        CHECK(open.session().assessment().levelAssessments.size() == 2);
        CHECK(open.find<QWidget>(QStringLiteral("levelTwice")));
    }

    SECTION("is the only form for its records: no second page asks, and what lists answers leads here")
    {
        CHECK_FALSE(open.pack().page(QStringLiteral("engagement.aid_page")));
        const Vocabulary *topics = open.pack().vocabulary(QStringLiteral("engagement_topics"));
        REQUIRE(topics);
        for (const Choice &topic : topics->choices)
            CHECK(topic.id != QStringLiteral("aid"));
        CHECK(open.view().page()->focusKey(FieldKey::answer(QStringLiteral("engagement.aid"))));
        CHECK(open.find<QWidget>(QStringLiteral("stakes"))->isAncestorOf(QApplication::focusWidget()));
        CHECK(open.view().page()->findChildren<QWidget *>(QStringLiteral("stakes")).size() == 1);
    }

    SECTION("runs for one group of the plan, and writes the level into its row")
    {
        const QString plan = open.session().addRecord(RecordKind::StakeholderGroup, {{QStringLiteral("name"), QStringLiteral("Carers")}});
        OpenAssessment::settle();
        auto *who = open.find<QWidget>(QStringLiteral("levelFor"));
        REQUIRE(who);
        who->findChildren<QAbstractButton *>().at(1)->click();
        OpenAssessment::settle();
        auto *begin = open.find<QAbstractButton>(QStringLiteral("startLevelAid"));
        REQUIRE(begin);
        begin->click();
        OpenAssessment::settle();
        REQUIRE(open.session().assessment().levelAssessments.size() == 2);
        const LevelAssessment record = open.session().assessment().levelAssessments.last();
        CHECK(record.stakeholder_group_id == plan);
        const auto set = [&](const char *field, const Value &value) { open.session().setValue(FieldKey::record(RecordKind::LevelAssessment, record.id, QLatin1String(field)), value); };
        for (const char *field : {"stakes", "reversibility", "concentration", "lived_knowledge", "trust"})
            set(field, QStringLiteral("1"));
        set("stage", QStringLiteral("options-open"));
        set("negotiables", 2);
        set("weeks", 20);
        set("money", QStringLiteral("payment"));
        set("power", QStringLiteral("advice"));
        set("capacity", QStringLiteral("established"));
        OpenAssessment::settle();
        REQUIRE(words("verdictTitle") == QStringLiteral("Consult"));
        open.find<QAbstractButton>(QStringLiteral("chooseLevel"))->click();
        CHECK(open.session().assessment().stakeholderGroups.last().level_planned == QStringLiteral("2"));
        CHECK(open.session().assessment().answer(question::engagementLevel).isBlank());
    }
}
