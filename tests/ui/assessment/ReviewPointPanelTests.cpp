// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/ReviewPointPanel.h"

#include "core/domain/WellKnown.h"
#include "core/rules/PointBasis.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/fields/FieldWidget.h"
#include "ui/widgets/Paragraph.h"

#include <QAbstractButton>

using namespace dueregard;
using namespace dueregard::test;

namespace {

QAbstractButton *buttonNamed(OpenAssessment &open, const QString &start)
{
    for (QAbstractButton *button : open.view().findChildren<QAbstractButton *>())
        if (button->objectName().startsWith(start) && button->isVisible())
            return button;
    return nullptr;
}

bool says(OpenAssessment &open, const QString &words)
{
    for (const Paragraph *paragraph : open.view().findChildren<Paragraph *>())
        if (paragraph->isVisible() && paragraph->text().contains(words))
            return true;
    return false;
}

} // namespace

TEST_CASE("ReviewPointPanel")
{
    Assessment a = sampleAssessment();

    SECTION("one click writes the plain word into the field, and undo brings the other back")
    {
        a.answers.insert({question::purpose, {}}, RichText::fromPlain(QStringLiteral("We utilise the hall. Stakeholders may utilise it, too.")));
        OpenAssessment open(a);
        open.session().checkNow();
        QString page;
        for (const ReviewPoint &point : open.session().reviewPoints())
            if (point.code == QStringLiteral("V-11"))
                page = point.page;
        REQUIRE(open.view().showPage(page));
        OpenAssessment::settle();
        const QString where = QStringLiteral("V-11 answer/") + question::purpose;
        QAbstractButton *take = buttonNamed(open, QStringLiteral("take0/") + where);
        REQUIRE(take);
        CHECK(take->text() == QStringLiteral("Write “use” for “utilise”"));
        REQUIRE(buttonNamed(open, QStringLiteral("take1/") + where));
        const auto text = [&] { return open.session().assessment().answer(question::purpose).rich().toPlain(); };
        const int steps = open.session().undoStack()->index();
        take->click();
        OpenAssessment::settle();
        CHECK(text() == QStringLiteral("We use the hall. Stakeholders may use it, too."));
        CHECK(open.session().undoStack()->index() == steps + 1);
        take = buttonNamed(open, QStringLiteral("take0/") + where);
        REQUIRE(take);
        CHECK(take->text() == QStringLiteral("Write “people with an interest” for “Stakeholders”"));
        take->click();
        OpenAssessment::settle();
        CHECK(text() == QStringLiteral("We use the hall. People with an interest may use it, too."));
        CHECK_FALSE(buttonNamed(open, QStringLiteral("take0/") + where));
        open.session().undoStack()->undo();
        open.session().undoStack()->undo();
        CHECK(text() == QStringLiteral("We utilise the hall. Stakeholders may utilise it, too."));
    }

    SECTION("leave to go on, given for other words, is asked for again, and can be given with one button")
    {
        a.answers.insert({question::purpose, {}}, RichText::fromPlain(QStringLiteral("The board decides: TBC")));
        OpenAssessment open(a);
        open.session().checkNow();
        const auto point = [&] {
            for (const ReviewPoint &one : open.session().reviewPoints())
                if (one.code == QStringLiteral("V-07") && one.where == FieldKey::answer(question::purpose))
                    return one;
            return ReviewPoint();
        };
        REQUIRE(point().code == QStringLiteral("V-07"));
        const QString page = point().page;
        open.session().addRecord(RecordKind::PointAnswer,
                                 {{QStringLiteral("code"), QStringLiteral("V-07")},
                                  {QStringLiteral("where"), point().whereKey()},
                                  {QStringLiteral("reason"), RichText::fromPlain(QStringLiteral("The board meets in May."))},
                                  {QStringLiteral("by"), QStringLiteral("Director of Place")},
                                  {QStringLiteral("overrides"), QStringLiteral("yes")},
                                  {pointBasisField, basisOf(point(), open.session().assessment())}});
        open.session().checkNow();
        CHECK(point().overridden);
        REQUIRE(open.view().showPage(page));
        OpenAssessment::settle();
        CHECK(says(open, QStringLiteral("Your answer: The board meets in May.")));
        open.session().setValue(FieldKey::answer(question::purpose), RichText::fromPlain(QStringLiteral("The board decides: TBC. So does the mayor: TBC")));
        open.session().checkNow();
        OpenAssessment::settle();
        CHECK_FALSE(point().overridden);
        CHECK_FALSE(point().answered);
        CHECK_FALSE(says(open, QStringLiteral("Your answer: The board meets in May.")));
        CHECK(says(open, QStringLiteral("The reason then: The board meets in May.")));
        QAbstractButton *change = buttonNamed(open, QStringLiteral("answer/V-07 answer/") + question::purpose);
        REQUIRE(change);
        change->click();
        OpenAssessment::settle();
        QAbstractButton *still = buttonNamed(open, QStringLiteral("stillHolds"));
        REQUIRE(still);
        still->click();
        OpenAssessment::settle();
        CHECK(point().overridden);
        CHECK(says(open, QStringLiteral("Your answer: The board meets in May.")));
    }

    SECTION("nobody is asked to go on in spite of a small number in words, and an earlier leave counts no more")
    {
        a.answers.insert({question::purpose, {}}, RichText::fromPlain(QStringLiteral("The only trans resident asked for it.")));
        OpenAssessment open(a);
        open.session().addRecord(RecordKind::PointAnswer,
                                 {{QStringLiteral("code"), QStringLiteral("IX-06")},
                                  {QStringLiteral("where"), QStringLiteral("answer/") + question::purpose},
                                  {QStringLiteral("reason"), RichText::fromPlain(QStringLiteral("She published it herself."))},
                                  {QStringLiteral("by"), QStringLiteral("Director of Place")},
                                  {QStringLiteral("overrides"), QStringLiteral("yes")},
                                  {pointBasisField, QStringLiteral("0123456789abcdef")}});
        open.session().checkNow();
        QString page;
        for (const ReviewPoint &one : open.session().reviewPoints())
            if (one.code == QStringLiteral("IX-06")) {
                page = one.page;
                CHECK_FALSE(one.overridden);
            }
        REQUIRE(open.view().showPage(page));
        OpenAssessment::settle();
        CHECK(says(open, QStringLiteral("Your answer: She published it herself.")));
        QAbstractButton *change = buttonNamed(open, QStringLiteral("answer/IX-06 answer/") + question::purpose);
        REQUIRE(change);
        change->click();
        OpenAssessment::settle();
        CHECK_FALSE(buttonNamed(open, QStringLiteral("stillHolds")));
        for (const FieldWidget *field : open.view().findChildren<FieldWidget *>())
            CHECK_FALSE(field->label().contains(QStringLiteral("Senior owner")));
    }
}
