// SPDX-License-Identifier: Apache-2.0
// The pages of engagement with everything on them, as standards of accessibility see them.
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "tests/ui/assessment/WidgetWalk.h"
#include "tests/ui/engagement/PlannedAssessment.h"
#include "ui/engagement/ReadinessBars.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

namespace {

const QStringList pages{QStringLiteral("engagement.overview"), QStringLiteral("engagement.times_page"), QStringLiteral("engagement.plan_page"), QStringLiteral("engagement.outcomes_page"),
                        QStringLiteral("engagement.readiness_page"), QStringLiteral("engagement.checks_page"), QStringLiteral("engagement.findings_page"), QStringLiteral("engagement.quotes_page")};

/// Everything that a page can open.
void openAll(OpenAssessment &open)
{
    for (const char *name : {"timelineTable", "showRoutes", "cell/carers/stage_design", "cell/q1/report", "checklist/meeting", "toThere/ten_minutes"})
        if (auto *button = open.find<QAbstractButton>(QLatin1String(name)); button && button->isVisible())
            button->click();
    if (auto *bars = open.find<ReadinessBars>(QStringLiteral("readinessBars")); bars && bars->isVisible())
        QTest::keyClick(bars, Qt::Key_Return);
    OpenAssessment::settle();
}

} // namespace

TEST_CASE("Pages of engagement with everything on them")
{
    SECTION("name every stop, group their radios, and have every stop once in their Tab order")
    {
        OpenAssessment open(plannedAssessment());
        for (const QString &page : pages) {
            INFO(page.toStdString());
            REQUIRE(open.view().showPage(page));
            openAll(open);
            const WidgetWalk walk(&open.view());
            CHECK(walk.names() == QStringList());
            CHECK(walk.groups() == QStringList());
            CHECK(walk.traps() == QStringList());
            CHECK(walk.targets() == QStringList());
            CHECK(walk.tabOrder() == QStringList());
            CHECK(walk.headingsOfLevelOne() == 1);
        }
    }

    SECTION("need no sideways scrolling at 320 by 256")
    {
        OpenAssessment open(plannedAssessment(), {320, 256});
        for (const QString &page : pages) {
            INFO(page.toStdString());
            REQUIRE(open.view().showPage(page));
            openAll(open);
            (void)QTest::qWaitFor([&] { return WidgetWalk(&open.view()).overflow().isEmpty(); }, 3000);
            CHECK(WidgetWalk(&open.view()).overflow() == QStringList());
        }
    }

    SECTION("cut nothing at text of 200 per cent")
    {
        OpenAssessment open(plannedAssessment(), {1280, 720});
        Theme::get().setZoom(2);
        for (const QString &page : pages) {
            INFO(page.toStdString());
            REQUIRE(open.view().showPage(page));
            openAll(open);
            const WidgetWalk walk(&open.view());
            CHECK(walk.overflow() == QStringList());
            CHECK(walk.squeezed() == QStringList());
        }
        Theme::get().setZoom(1);
    }
}
