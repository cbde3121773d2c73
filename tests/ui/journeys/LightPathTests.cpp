// SPDX-License-Identifier: Apache-2.0
// A small change: the screening says that no assessment is required, and nothing more is asked.
#include "core/domain/WellKnown.h"
#include "core/rules/Progress.h"
#include "tests/core/report/PdfText.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/RowButton.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Journey: an assessment is not required")
{
    const TempFolder folder;
    const QString pdf = folder.file(QStringLiteral("screening.pdf"));
    const QString reason = QStringLiteral("The form keeps its questions and its paper version. Only the colour of its cover changes.");
    JourneyWindow journey(folder);
    journey.key(Qt::Key_N, Qt::ControlModifier);
    journey.type(QStringLiteral("New cover for the allotment form"));

    REQUIRE(journey.continueTo(QStringLiteral("screening.decision_page")));
    REQUIRE(journey.tabTo(question::screenDecision));
    REQUIRE(journey.chooseUntil([&] { return journey.assessment().answer(question::screenDecision).text() == QLatin1String("not_required"); }));
    REQUIRE(journey.tabTo(question::screenReasons));
    journey.type(reason);
    REQUIRE(journey.continueTo(QStringLiteral("screening.authorise")));
    REQUIRE(journey.tabTo(question::screenAuthorisedName));
    journey.type(QStringLiteral("Head of Parks"));
    REQUIRE(journey.tabTo(question::screenAuthorisedRole));
    journey.type(QStringLiteral("Head of service"));
    REQUIRE(journey.tabTo(question::screenAuthorisedDate));
    journey.type(QStringLiteral("20/11/2026"));
    journey.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(journey.assessment().answer(question::screenReasons).toPlain() == reason);
    CHECK(journey.assessment().answer(question::screenAuthorisedDate).date() == QDate(2026, 11, 20));

    SECTION("later steps say that they are not needed, and Continue passes them by")
    {
        CHECK(journey.view().pageId().startsWith(QLatin1String("signoff.")));
        journey.key(Qt::Key_T, Qt::ControlModifier);
        REQUIRE(journey.view().pageId() == AssessmentView::tasksPage);
        AssessmentSession *session = journey.workspace().session();
        session->checkNow();
        const Progress progress = Progress::of(session->assessment(), session->pack(), session->reviewPoints(), FixedClock().today());
        for (const char *id : {"proposal", "evidence", "engagement", "impact", "intersections", "cumulative", "actions", "outcome", "summary"}) {
            INFO(id);
            REQUIRE(progress.step(QLatin1String(id)));
            CHECK(progress.step(QLatin1String(id))->state == ProgressState::NotNeeded);
            auto *row = journey.window().findChild<RowButton *>(QStringLiteral("step/") + QLatin1String(id));
            REQUIRE(row);
            CHECK((row->accessibleName() + row->accessibleDescription()).contains(QLatin1String("Not needed")));
        }
    }

    SECTION("its report has at most two pages, with reason and authoriser")
    {
        journey.dialogs().willSave(pdf);
        journey.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(journey.wait([&] {
            const auto *message = journey.window().previewPage()->findChild<Banner *>(QStringLiteral("message"));
            return message && message->isVisible() && message->title().contains(QLatin1String("screening.pdf"));
        }));
        const QByteArray bytes = folder.read(QStringLiteral("screening.pdf"));
        CHECK(pagesOf(bytes).size() <= 2);
        const QString text = flatTextOf(bytes);
        CHECK(text.contains(reason));
        CHECK(text.contains(QLatin1String("Head of service")));
    }
}
