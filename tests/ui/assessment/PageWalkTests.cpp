// SPDX-License-Identifier: Apache-2.0
// Every page of the shipped pack, as standards of accessibility see it.
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "tests/ui/assessment/WidgetWalk.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Heading.h"

#include <QAbstractButton>
#include <QApplication>

#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

namespace {

/// Notices parts of a page that are shown before they stand in it: each would flash up as a window and take the keyboard.
class WindowCount final : public QObject {
public:
    WindowCount() { qApp->installEventFilter(this); }
    QStringList shown;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow())
            shown.append(QString::fromLatin1(watched->metaObject()->className()) + u' ' + watched->objectName());
        return false;
    }
};

void openEverything(OpenAssessment &open)
{
    // Editors are part of the page too.
    for (const QString &kind : {QStringLiteral("option"), QStringLiteral("evidence"), QStringLiteral("data_gap"), QStringLiteral("finding"), QStringLiteral("action")})
        if (auto *button = open.find<QAbstractButton>(QStringLiteral("add/") + kind); button && button->isVisible())
            button->click();
    OpenAssessment::settle();
}

} // namespace

TEST_CASE("Every page of the England pack")
{
    OpenAssessment open;
    AssessmentView &view = open.view();

    SECTION("names every stop by its question, and groups its radios")
    {
        for (const QString &page : open.allPages()) {
            INFO(page.toStdString());
            REQUIRE(view.showPage(page));
            openEverything(open);
            const WidgetWalk walk(&view);
            CHECK(walk.names() == QStringList());
            CHECK(walk.groups() == QStringList());
            CHECK(walk.traps() == QStringList());
            CHECK(walk.wheel() == QStringList());
            CHECK(walk.targets() == QStringList());
            CHECK(walk.headingsOfLevelOne() == 1);
        }
    }

    SECTION("stays in one window")
    {
        const WindowCount windows;
        for (const QString &page : open.allPages()) {
            INFO(page.toStdString());
            REQUIRE(view.showPage(page));
            openEverything(open);
        }
        CHECK(windows.shown == QStringList());
    }

    SECTION("has every stop once in its Tab order")
    {
        for (const QString &page : open.allPages()) {
            INFO(page.toStdString());
            REQUIRE(view.showPage(page));
            openEverything(open);
            CHECK(WidgetWalk(&view).tabOrder() == QStringList());
        }
    }

    SECTION("starts with the focus on its heading")
    {
        for (const QString &page : open.allPages()) {
            INFO(page.toStdString());
            REQUIRE(view.showPage(page));
            CHECK(QApplication::focusWidget() == view.page()->heading());
        }
    }
}

TEST_CASE("Every page in little room")
{
    SECTION("needs no sideways scrolling at 320 by 256")
    {
        OpenAssessment open(sampleAssessment(), {320, 256});
        for (const QString &page : open.allPages()) {
            INFO(page.toStdString());
            REQUIRE(open.view().showPage(page));
            // A card that finds itself in little room lays itself out once more.
            (void)QTest::qWaitFor([&] { return WidgetWalk(&open.view()).overflow().isEmpty(); }, 3000);
            CHECK(WidgetWalk(&open.view()).overflow() == QStringList());
        }
    }

    SECTION("cuts nothing at text of 200 per cent")
    {
        OpenAssessment open(sampleAssessment(), {1280, 720});
        Theme::get().setZoom(2);
        for (const QString &page : open.allPages()) {
            INFO(page.toStdString());
            REQUIRE(open.view().showPage(page));
            OpenAssessment::settle();
            const WidgetWalk walk(&open.view());
            CHECK(walk.overflow() == QStringList());
            CHECK(walk.squeezed() == QStringList());
        }
        Theme::get().setZoom(1);
    }
}
