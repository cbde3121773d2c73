// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/FindingCard.h"

#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "tests/ui/engagement/PlannedAssessment.h"
#include "ui/engagement/FindingEffect.h"
#include "ui/engagement/FindingImpacts.h"
#include "ui/fields/ChoiceField.h"
#include "ui/fields/GroupsField.h"
#include "ui/widgets/Paragraph.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QRadioButton>

using namespace dueregard;
using namespace dueregard::test;

namespace {

/// As the officer would: the radio, or the entry of the list.
void pick(ChoiceField *field, const QString &label)
{
    REQUIRE(field);
    if (auto *combo = field->findChild<QComboBox *>()) {
        for (int i = 0; i < combo->count(); ++i)
            if (combo->itemText(i).contains(label)) {
                combo->setCurrentIndex(i);
                emit combo->activated(i);
                OpenAssessment::settle();
                return;
            }
    }
    for (auto *radio : field->findChildren<QRadioButton *>())
        if (radio->text().contains(label) || radio->accessibleName().contains(label)) {
            radio->click();
            OpenAssessment::settle();
            return;
        }
    FAIL("nothing to pick: " << label.toStdString());
}

} // namespace

TEST_CASE("FindingCard")
{
    OpenAssessment open(plannedAssessment());
    REQUIRE(open.view().showPage(QStringLiteral("engagement.findings_page")));
    const auto assessment = [&]() -> const Assessment & { return open.session().assessment(); };
    const auto press = [&](const char *name) {
        auto *button = open.find<QAbstractButton>(QLatin1String(name) + QStringLiteral("/ten_minutes"));
        button = button ? button : open.find<QAbstractButton>(QLatin1String(name));
        REQUIRE(button);
        button->click();
        OpenAssessment::settle();
    };
    const auto impact = [&](const QString &id) {
        for (const Impact &one : assessment().impacts)
            if (one.id == id)
                return one;
        return Impact();
    };
    const auto field = [&](const char *name) { return open.find<ChoiceField>(QLatin1String(name)); };
    const FieldKey groups = FieldKey::record(RecordKind::Finding, QStringLiteral("ten_minutes"), QStringLiteral("groups"));

    SECTION("links an impact that is there, with its rating before and after, in one step that undo takes back")
    {
        const qsizetype impacts = assessment().impacts.size();
        const int steps = open.session().undoStack()->index();
        press("toThere");
        REQUIRE(field("effectRecord"));
        CHECK(open.find<QWidget>(QStringLiteral("effect/ten_minutes"))->isAncestorOf(QApplication::focusWidget()));
        pick(field("effectRecord"), QStringLiteral("impaired mobility"));
        pick(field("effectAfter"), QStringLiteral("High"));
        press("effectSave");
        CHECK(assessment().impacts.size() == impacts);
        CHECK(impact(QStringLiteral("mobility")).magnitude == QStringLiteral("high"));
        CHECK(impact(QStringLiteral("mobility")).finding_ids.contains(QStringLiteral("ten_minutes")));
        REQUIRE(assessment().findingLinks.size() == 1);
        const FindingLink link = assessment().findingLinks.first();
        CHECK(link.impact_id == QStringLiteral("mobility"));
        CHECK(link.effect == QStringLiteral("changed"));
        CHECK(link.rating_before == QStringLiteral("low"));
        CHECK(link.rating_after == QStringLiteral("high"));
        CHECK(link.linked_on.isValid());
        CHECK_FALSE(open.find<FindingEffect>(QStringLiteral("effect/ten_minutes")));
        CHECK(open.find<QAbstractButton>(QStringLiteral("effectOf/") + link.id)->text().endsWith(QStringLiteral("from Low to High")));
        CHECK(open.session().undoStack()->index() == steps + 1);
        open.session().undoStack()->undo();
        CHECK(assessment().findingLinks.isEmpty());
        CHECK(impact(QStringLiteral("mobility")).magnitude == QStringLiteral("low"));
    }

    SECTION("turns an impact round, says so and keeps the reason; undo takes all of it back")
    {
        press("toThere");
        pick(field("effectRecord"), QStringLiteral("little English"));
        const FieldKey direction = FieldKey::record(RecordKind::Impact, field("effectRecord")->value().text(), QStringLiteral("direction"));
        REQUIRE(open.session().value(direction).text() == QStringLiteral("UNK"));
        pick(field("effectDirection"), QStringLiteral("Negative"));
        press("effectSave");
        CHECK(open.session().value(direction).text() == QStringLiteral("NEG"));
        REQUIRE(assessment().findingLinks.size() == 1);
        CHECK(assessment().findingLinks[0].effect == QStringLiteral("changed"));
        CHECK(assessment().findingLinks[0].note == QStringLiteral("From “Not known” to “Negative”."));
        open.session().undoStack()->undo();
        CHECK(open.session().value(direction).text() == QStringLiteral("UNK"));
        CHECK(assessment().findingLinks.isEmpty());
    }

    SECTION("confirms evidence or an action without inventing a rating, and asks which one")
    {
        press("toThere");
        pick(field("effectKind"), QStringLiteral("Action"));
        CHECK_FALSE(field("effectAfter")->isVisible());
        press("effectSave");
        CHECK(field("effectRecord")->error() == QStringLiteral("Choose what it changed."));
        CHECK(assessment().findingLinks.isEmpty());
        pick(field("effectRecord"), QStringLiteral("Carer permit"));
        press("effectSave");
        REQUIRE(assessment().findingLinks.size() == 1);
        CHECK(assessment().findingLinks[0].action_id == QStringLiteral("carer_permit"));
        CHECK(assessment().findingLinks[0].effect == QStringLiteral("confirmed"));
        CHECK(assessment().findingLinks[0].rating_before.isEmpty());
        CHECK(assessment().findingLinks[0].rating_after.isEmpty());
    }

    SECTION("points out that an impact of which nobody knew anything still says so")
    {
        press("toThere");
        pick(field("effectRecord"), QStringLiteral("little English"));
        pick(field("effectAfter"), QStringLiteral("High"));
        press("effectSave");
        bool told = false;
        for (const auto *words : open.view().findChildren<Paragraph *>())
            told = told || (words->isVisible() && words->text().contains(QStringLiteral("is now High. It still says “Not known”")));
        CHECK(told);
    }

    SECTION("offers first what is about the same people")
    {
        press("toThere");
        const auto radios = field("effectRecord")->findChildren<QRadioButton *>();
        REQUIRE(radios.size() == 6);
        CHECK_FALSE((radios[0]->text() + radios[0]->accessibleName()).contains(QStringLiteral("75 or over")));
        open.session().setValue(groups, QStringList{QStringLiteral("age")});
        press("effectCancel");
        press("toThere");
        const auto again = field("effectRecord")->findChildren<QRadioButton *>();
        CHECK((again[0]->text() + again[0]->accessibleName()).contains(QStringLiteral("75 or over")));
    }

    SECTION("asks on whom, when nobody is recorded as having said it")
    {
        open.session().setValue(groups, Value());
        const qsizetype before = assessment().impacts.size();
        press("toImpact");
        CHECK(assessment().impacts.size() == before);
        auto *who = open.find<GroupsField>(QStringLiteral("impactsGroups"));
        REQUIRE(who);
        press("impactsMake");
        CHECK(who->error() == QStringLiteral("Tick at least one group."));
        CHECK(assessment().impacts.size() == before);
        press("impactsCancel");
        CHECK_FALSE(open.find<GroupsField>(QStringLiteral("impactsGroups")));
        CHECK(open.view().pageId() == QStringLiteral("engagement.findings_page"));
    }

    SECTION("keeps every group: each gets a row, linked to the finding")
    {
        open.session().setValue(groups, QStringList{QStringLiteral("age"), QStringLiteral("disability.blue_badge")});
        const qsizetype before = assessment().impacts.size();
        press("toImpact");
        press("impactsMake");
        REQUIRE(assessment().impacts.size() == before + 2);
        const Impact &first = assessment().impacts[before];
        const Impact &second = assessment().impacts[before + 1];
        CHECK(first.characteristic == QStringLiteral("age"));
        CHECK(first.group.isEmpty());
        CHECK(second.characteristic == QStringLiteral("disability"));
        CHECK(second.group == QStringLiteral("disability.blue_badge"));
        CHECK(assessment().findingLinks.size() == 2);
        CHECK(second.finding_ids == QStringList{QStringLiteral("ten_minutes")});
        CHECK(open.view().pageId().startsWith(QStringLiteral("impact/age")));
        open.session().undoStack()->undo();
        CHECK(assessment().impacts.size() == before);
        CHECK(assessment().findingLinks.isEmpty());
    }

    SECTION("makes the row at once when one group said it")
    {
        const qsizetype before = assessment().impacts.size();
        press("toImpact");
        REQUIRE(assessment().impacts.size() == before + 1);
        CHECK(assessment().impacts.last().characteristic == QStringLiteral("disability"));
        CHECK(open.view().pageId() == QStringLiteral("impact/disability"));
    }
}
