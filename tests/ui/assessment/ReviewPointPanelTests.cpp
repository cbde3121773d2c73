// SPDX-License-Identifier: Apache-2.0
#include "ui/assessment/ReviewPointPanel.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/assessment/AssessmentPage.h"

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
}
