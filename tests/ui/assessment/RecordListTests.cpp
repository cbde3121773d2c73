// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/RecordList.h"

#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/fields/FieldWidget.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Paragraph.h"

#include <QAbstractButton>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

namespace {

RecordList *listOn(OpenAssessment &open, const QString &page, const char *kind)
{
    REQUIRE(open.view().showPage(page));
    auto *list = open.find<RecordList>(QStringLiteral("records/") + QLatin1String(kind));
    REQUIRE(list);
    return list;
}

} // namespace

TEST_CASE("Cards of records")
{
    const auto words = [](const QWidget *card) {
        QStringList all;
        for (const Paragraph *paragraph : card->findChildren<Paragraph *>())
            all.append(paragraph->text());
        return all;
    };

    SECTION("put no colon after a question")
    {
        Assessment a = sampleAssessment();
        Decision decision;
        decision.id = QStringLiteral("council");
        decision.body = QStringLiteral("Council");
        decision.result = QStringLiteral("agreed");
        a.decisions = {decision};
        OpenAssessment open(a);
        RecordList *list = listOn(open, QStringLiteral("decision.made"), "decision");
        const QString shown = words(list->cards().first()).join(u'\n');
        CHECK(shown.contains(QStringLiteral("What was the result? ")));
        CHECK_FALSE(shown.contains(QStringLiteral("?:")));
    }

    SECTION("of a shared reason say at the tick which impact speaks against it")
    {
        Assessment a = sampleAssessment();
        SharedReason shared;
        shared.id = QStringLiteral("shared");
        shared.direction = QStringLiteral("NEU");
        shared.characteristics = {QStringLiteral("sex")};
        a.sharedReasons = {shared};
        OpenAssessment open(a);
        QString page;
        for (const Step &step : open.pack().steps)
            for (const Page &one : step.pages)
                for (const Field &field : one.fields)
                    if (field.record == RecordKind::SharedReason && field.kind == FieldKind::Records)
                        page = one.id;
        RecordList *list = listOn(open, page, "shared_reason");
        CHECK_FALSE(open.find<Paragraph>(QStringLiteral("against/shared")));
        list->card(QStringLiteral("shared"))->openEditor();
        auto *note = open.find<Paragraph>(QStringLiteral("against/shared"));
        REQUIRE(note);
        CHECK_FALSE(note->isVisible());
        open.session().setValue(FieldKey::record(RecordKind::SharedReason, QStringLiteral("shared"), QStringLiteral("characteristics")), QStringList{QStringLiteral("sex"), QStringLiteral("age")});
        CHECK(note->isVisible());
        CHECK(note->text().startsWith(QStringLiteral("“Age” has an impact marked “Negative”.")));
    }

    SECTION("say what people said to its end")
    {
        Assessment a = sampleAssessment();
        const QString said = QStringLiteral("Deliveries were refused and repair workers could not be called, because there was nowhere for them to park near the house.");
        a.findings.first().text = RichText::fromPlain(said);
        OpenAssessment open(a);
        RecordList *list = listOn(open, QStringLiteral("engagement.findings_page"), "finding");
        CHECK(words(list->cards().first()).contains(said));
        CHECK(list->cards().first()->title().endsWith(u'…')); // where it is one of many it stays short
    }

    SECTION("name a combination by its groups")
    {
        Assessment a = sampleAssessment();
        Intersection both;
        both.id = QStringLiteral("both");
        both.groups = {QStringLiteral("age"), QStringLiteral("low_income")};
        a.intersections = {both};
        OpenAssessment open(a);
        RecordList *list = listOn(open, QStringLiteral("intersections.list_page"), "intersection");
        CHECK(list->cards().first()->title() == QStringLiteral("Age × People on a low income"));
    }
}

TEST_CASE("A long list of records")
{
    Assessment a = sampleAssessment();
    for (int i = 0; i < 7; ++i) {
        Evidence more;
        more.id = QStringLiteral("more%1").arg(i);
        more.title = QStringLiteral("Survey %1").arg(i);
        a.evidence.append(more);
    }
    OpenAssessment open(a);
    RecordList *list = listOn(open, QStringLiteral("evidence.list_page"), "evidence");

    SECTION("can be added to from its top, and says how long it is")
    {
        auto *top = open.find<QAbstractButton>(QStringLiteral("addTop/evidence"));
        REQUIRE(top);
        CHECK(top->isVisible());
        CHECK(list->findChildren<Heading *>().first()->text() == QStringLiteral("Evidence (8)"));
        top->click();
        OpenAssessment::settle();
        REQUIRE(list->cards().size() == 9);
        CHECK(list->cards().last()->isOpen());
    }

    SECTION("a short one has one button only")
    {
        OpenAssessment little;
        listOn(little, QStringLiteral("evidence.list_page"), "evidence");
        CHECK_FALSE(little.find<QAbstractButton>(QStringLiteral("addTop/evidence"))->isVisible());
    }
}

TEST_CASE("RecordList")
{
    SECTION("adds a record and opens it")
    {
        OpenAssessment open;
        RecordList *list = listOn(open, QStringLiteral("evidence.list_page"), "evidence");
        open.press(QStringLiteral("add/evidence"));
        CHECK(open.session().assessment().evidence.size() == 2);
        REQUIRE(list->cards().size() == 2);
        CHECK(list->cards().last()->isOpen());
    }

    SECTION("shows the help of the form for a field that has none of its own")
    {
        OpenAssessment open;
        RecordList *list = listOn(open, QStringLiteral("evidence.list_page"), "evidence");
        open.press(QStringLiteral("change/order_records"));
        const RecordCard *card = list->card(QStringLiteral("order_records"));
        const RecordForm *form = open.session().pack().form(RecordKind::Evidence);
        REQUIRE(form);
        CHECK(list->helpAround(list).isEmpty());
        REQUIRE(card->editor()->focusField(QStringLiteral("publisher")));
        CHECK(list->helpAround(QApplication::focusWidget()).why.in() == form->help.why.in());
        REQUIRE(card->editor()->focusField(QStringLiteral("finding")));
        const Help own = list->helpAround(QApplication::focusWidget());
        CHECK_FALSE(own.isEmpty());
        CHECK(own.why.in() != form->help.why.in());
    }

    SECTION("writes what is typed into the record, and Esc closes without losing it")
    {
        OpenAssessment open;
        RecordList *list = listOn(open, QStringLiteral("evidence.list_page"), "evidence");
        open.press(QStringLiteral("change/order_records"));
        RecordCard *card = list->card(QStringLiteral("order_records"));
        REQUIRE(card->isOpen());
        REQUIRE(card->editor()->focusField(QStringLiteral("publisher")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Parking team"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        OpenAssessment::settle();
        CHECK_FALSE(card->isOpen());
        CHECK(open.session().assessment().evidence.first().publisher == QLatin1String("Parking team"));
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String("change/order_records"));
    }

    SECTION("removes a record and gives it back")
    {
        OpenAssessment open;
        listOn(open, QStringLiteral("evidence.list_page"), "evidence");
        const Assessment before = open.session().assessment();
        open.press(QStringLiteral("remove/order_records"));
        CHECK(open.session().assessment().evidence.isEmpty());
        auto *undo = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        REQUIRE(undo);
        CHECK(undo->text() == QLatin1String("Undo"));
        undo->click();
        CHECK(open.session().assessment().evidence == before.evidence);
    }

    SECTION("moves a record with a button, and the focus goes with it")
    {
        OpenAssessment open;
        const QString options = QStringLiteral("records/option");
        QString page;
        for (const Step &step : open.pack().steps)
            for (const Page &one : step.pages)
                for (const Field &field : one.fields)
                    if (field.record == RecordKind::Option && field.kind == FieldKind::Records)
                        page = one.id;
        listOn(open, page, "option");
        open.press(QStringLiteral("down/option_a"));
        CHECK(open.session().assessment().options.first().id == QLatin1String("option_b"));
        CHECK(QApplication::focusWidget()->objectName() == QLatin1String("up/option_a"));
    }

    SECTION("makes fifty cards of five hundred records, and more when asked")
    {
        Assessment many = sampleAssessment();
        for (int i = 0; i < 500; ++i) {
            Impact row = many.impacts.first();
            row.id = QStringLiteral("row%1").arg(i);
            many.impacts.append(row);
        }
        OpenAssessment open(many);
        RecordList *list = listOn(open, QStringLiteral("impact/disability"), "impact");
        CHECK(list->count() == 503);
        CHECK(list->cards().size() == RecordList::batch);
        CHECK(list->focusRecord(QStringLiteral("row60"), {}));
        CHECK(list->cards().size() > 60);
    }
}

TEST_CASE("ImpactCard")
{
    OpenAssessment open;
    RecordList *list = listOn(open, QStringLiteral("impact/disability"), "impact");

    SECTION("shows only the rows of its characteristic")
    {
        CHECK(list->ids() == QStringList{QStringLiteral("carer"), QStringLiteral("blind"), QStringLiteral("mobility")});
    }

    SECTION("changes a row, and the change reaches the register")
    {
        open.press(QStringLiteral("change/blind"));
        RecordEditor *editor = list->card(QStringLiteral("blind"))->editor();
        REQUIRE(editor);
        REQUIRE(editor->focusField(QStringLiteral("reach")));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("about 300"));
        open.press(QStringLiteral("done/blind"));
        CHECK(open.session().assessment().impacts.at(1).reach == QLatin1String("about 300"));
        REQUIRE_FALSE(open.writer().submitted.isEmpty());
        bool written = false;
        for (const SaveBatch &batch : open.writer().submitted)
            for (const auto &upsert : batch.upserts)
                written = written || upsert.data.values.value(QStringLiteral("reach")).text() == QLatin1String("about 300");
        CHECK(written);
    }

    SECTION("asks for size and discrimination only where there is an effect")
    {
        open.view().goTo(FieldKey::record(RecordKind::Impact, QStringLiteral("blind"), QStringLiteral("group")));
        RecordEditor *editor = list->card(QStringLiteral("blind"))->editor();
        REQUIRE(editor);
        CHECK_FALSE(editor->fieldWidget(QStringLiteral("discrimination"))->isHidden());
        open.session().setValue(FieldKey::record(RecordKind::Impact, QStringLiteral("blind"), QStringLiteral("direction")), QStringLiteral("POS"));
        CHECK(editor->fieldWidget(QStringLiteral("discrimination"))->isHidden());
        CHECK(editor->fieldWidget(QStringLiteral("characteristic"))->isHidden());
    }

    SECTION("copies a row to another group with the same words")
    {
        open.press(QStringLiteral("copy/carer"));
        REQUIRE(open.session().assessment().impacts.size() == 7);
        const Impact &copy = open.session().assessment().impacts.at(1);
        CHECK(copy.mechanism == open.session().assessment().impacts.first().mechanism);
        CHECK(copy.group_note.isEmpty());
    }

    SECTION("says that a negative impact has no action, and adds one that names it")
    {
        open.press(QStringLiteral("action/blind"));
        REQUIRE(open.session().assessment().actions.size() == 2);
        CHECK(open.session().assessment().actions.last().impact_ids == QStringList{QStringLiteral("blind")});
        CHECK(open.view().pageId() == QLatin1String("actions.what"));
    }

    SECTION("records not known as an answer of its own")
    {
        REQUIRE(open.view().showPage(QStringLiteral("impact/religion_belief")));
        open.press(QStringLiteral("noEffect"));
        open.press(QStringLiteral("noEffect/2"));
        const Impact &added = open.session().assessment().impacts.last();
        CHECK(added.characteristic == QLatin1String("religion_belief"));
        CHECK(added.direction == QLatin1String("UNK"));
    }

    SECTION("offers aim (a) alone for marriage and civil partnership")
    {
        REQUIRE(open.view().showPage(QStringLiteral("impact/marriage_civil_partnership")));
        open.press(QStringLiteral("add/impact"));
        CHECK(open.session().assessment().impacts.last().aim == QLatin1String("1a"));
    }
}
