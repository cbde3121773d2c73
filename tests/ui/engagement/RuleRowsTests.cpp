// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/RuleRows.h"

#include "core/engagement/Scoping.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/fields/FieldWidget.h"
#include "ui/widgets/Paragraph.h"

#include <QAbstractButton>

using namespace dueregard;
using namespace dueregard::test;

namespace {

Assessment charging()
{
    Assessment a = sampleAssessment();
    a.impacts.clear();
    a.answers.insert({QStringLiteral("about.change_type"), {}}, QStringList{QStringLiteral("charging")});
    return a;
}

QAbstractButton *boxOf(OpenAssessment &open, const QString &label)
{
    auto *field = open.find<FieldWidget>(ruleGroupsQuestion);
    REQUIRE(field);
    for (QAbstractButton *box : field->findChildren<QAbstractButton *>())
        if (box->isCheckable() && box->text().startsWith(label))
            return box;
    return nullptr;
}

} // namespace

TEST_CASE("RuleRows")
{
    SECTION("ticking a group makes its impact row in one step; taking the tick away takes an untouched row with it")
    {
        OpenAssessment open(charging());
        REQUIRE(open.view().showPage(QStringLiteral("about.features_page")));
        auto *part = open.find<RuleRows>(QStringLiteral("ruleRows"));
        REQUIRE(part);
        CHECK_FALSE(part->isVisible());
        auto *box = boxOf(open, open.pack().groupLabel(QStringLiteral("disability"), QStringLiteral("en"), {}));
        REQUIRE(box);
        const auto &a = open.session().assessment();
        const int steps = open.session().undoStack()->index();
        box->click();
        OpenAssessment::settle();
        REQUIRE(a.impacts.size() == 1);
        CHECK(a.impacts[0].characteristic == QStringLiteral("disability"));
        CHECK(a.impacts[0].direction.isEmpty());
        CHECK(open.session().undoStack()->index() == steps + 1);
        CHECK(part->isVisible());
        CHECK(open.find<QAbstractButton>(QStringLiteral("ruleRow/disability")));
        open.session().undoStack()->undo();
        CHECK(a.impacts.isEmpty());
        CHECK(namedByRule(a).isEmpty());
        CHECK_FALSE(box->isChecked());
        open.session().undoStack()->redo();
        REQUIRE(a.impacts.size() == 1);
        box->click();
        CHECK(a.impacts.isEmpty());
        box->click();
        REQUIRE(a.impacts.size() == 1);
        open.session().setValue(FieldKey::record(RecordKind::Impact, a.impacts[0].id, QStringLiteral("direction")), QStringLiteral("NEG"));
        box->click();
        CHECK(a.impacts.size() == 1); // somebody wrote in it
        box->click();
        CHECK(a.impacts.size() == 1); // nothing twice
        open.find<QAbstractButton>(QStringLiteral("ruleRow/disability"))->click();
        OpenAssessment::settle();
        CHECK(open.view().pageId() == QStringLiteral("impact/disability"));
    }

    SECTION("ticks that are older than this are offered their rows, all in one step")
    {
        Assessment old = charging();
        old.answers.insert({ruleGroupsQuestion, {}}, QStringList{QStringLiteral("age.65_over"), QStringLiteral("unpaid_carers")});
        OpenAssessment open(old);
        REQUIRE(open.view().showPage(QStringLiteral("about.features_page")));
        auto *make = open.find<QAbstractButton>(QStringLiteral("makeRuleRows"));
        REQUIRE(make);
        CHECK(open.session().assessment().impacts.isEmpty());
        make->click();
        OpenAssessment::settle();
        CHECK(open.session().assessment().impacts.size() == 2);
        CHECK_FALSE(open.find<QAbstractButton>(QStringLiteral("makeRuleRows")));
        open.session().undoStack()->undo();
        CHECK(open.session().assessment().impacts.isEmpty());
    }

    SECTION("nothing is offered where nothing may be changed")
    {
        Assessment old = charging();
        old.answers.insert({ruleGroupsQuestion, {}}, QStringList{QStringLiteral("unpaid_carers")});
        OpenAssessment open(old, {1366, 900}, true);
        REQUIRE(open.view().showPage(QStringLiteral("about.features_page")));
        CHECK_FALSE(open.find<QAbstractButton>(QStringLiteral("makeRuleRows")));
    }
}
