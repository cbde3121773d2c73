// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/IntersectionsPage.h"

#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/engagement/BarrierMatrix.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace dueregard;
using namespace dueregard::test;

namespace {

/// Two steps, one of which stops two groups.
Assessment withBarriers()
{
    Assessment assessment = sampleAssessment();
    Barrier online;
    online.id = QStringLiteral("online");
    online.title = QStringLiteral("Registering online");
    Barrier kerb;
    kerb.id = QStringLiteral("kerb");
    kerb.title = QStringLiteral("Typing the number plate at the kerb");
    assessment.barriers = {online, kerb};
    int number = 0;
    for (const char *barrier : {"online", "kerb"})
        for (const char *group : {"disability", "age"}) {
            BarrierRating rating;
            rating.id = QStringLiteral("rating%1").arg(++number);
            rating.barrier_id = QString::fromLatin1(barrier);
            rating.group = QString::fromLatin1(group);
            rating.severity = QStringLiteral("2");
            assessment.barrierRatings.append(rating);
        }
    return assessment;
}

} // namespace

TEST_CASE("IntersectionsPage")
{
    OpenAssessment open(withBarriers());
    REQUIRE(open.view().showPage(QStringLiteral("intersections.barriers_page")));
    auto *barriers = open.find<BarrierMatrix>(QStringLiteral("barriers"));
    REQUIRE(barriers);
    const auto press = [&](const QString &name) {
        for (auto *button : open.view().findChildren<QAbstractButton *>(name))
            if (button->isVisible()) {
                button->click();
                OpenAssessment::settle();
                return true;
            }
        return false;
    };

    SECTION("a cell opens its rating, and is named with step, group and rating")
    {
        auto *cell = open.find<QAbstractButton>(QStringLiteral("cell/online/age"));
        REQUIRE(cell);
        CHECK(cell->accessibleName() == QStringLiteral("Registering online, Age: 2 strong"));
        cell->click();
        OpenAssessment::settle();
        auto *rate = open.find<QWidget>(QStringLiteral("rate"));
        REQUIRE(rate);
        CHECK(rate->isAncestorOf(QApplication::focusWidget()));
        rate->findChildren<QAbstractButton *>().first()->click();
        CHECK(barriers->rating(QStringLiteral("online"), QStringLiteral("age")) == 0);
        REQUIRE(press(QStringLiteral("rated")));
        CHECK(QApplication::focusWidget() == cell);
    }

    SECTION("arrows move between cells, which are one Tab stop")
    {
        int stops = 0;
        for (auto *button : barriers->findChildren<QAbstractButton *>())
            stops += button->objectName().startsWith(QLatin1String("cell/")) && (button->focusPolicy() & Qt::TabFocus) ? 1 : 0;
        CHECK(stops == 1);
        auto *first = open.find<QAbstractButton>(QStringLiteral("cell/online/") + barriers->groups().first());
        REQUIRE(first);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("cell/online/") + barriers->groups().at(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("cell/kerb/") + barriers->groups().at(1));
    }

    SECTION("a candidate is looked into, with what speaks for it")
    {
        REQUIRE(press(QStringLiteral("accept")));
        REQUIRE(open.session().assessment().intersections.size() == 1);
        const Intersection &made = open.session().assessment().intersections.first();
        CHECK(made.groups == QStringList{QStringLiteral("age"), QStringLiteral("disability")});
        CHECK(made.status == QStringLiteral("assessed"));
        CHECK(made.barrier_ids.size() == 2);
        open.session().undoStack()->undo();
        CHECK(open.session().assessment().intersections.isEmpty());
    }

    SECTION("a candidate is left out only with a reason, and does not come again")
    {
        REQUIRE(press(QStringLiteral("dismiss")));
        CHECK(open.session().assessment().intersections.isEmpty());
        REQUIRE(press(QStringLiteral("because/same_as_row")));
        REQUIRE(open.session().assessment().intersections.size() == 1);
        CHECK(open.session().assessment().intersections.first().status == QStringLiteral("dismissed"));
        CHECK(open.session().assessment().intersections.first().dismissed_reason == QStringLiteral("same_as_row"));
        CHECK_FALSE(press(QStringLiteral("dismiss")));
    }
}

TEST_CASE("IntersectionsPage: a family")
{
    Assessment a = withBarriers();
    a.barrierRatings.clear();
    a.barriers.resize(1);
    const QString step = a.barriers.first().id;
    for (const char *group : {"age", "disability", "sex"}) {
        BarrierRating rating;
        rating.id = step + QLatin1String(group);
        rating.barrier_id = step;
        rating.group = QLatin1String(group);
        rating.severity = QStringLiteral("2");
        a.barrierRatings.append(rating);
    }
    OpenAssessment open(a);
    REQUIRE(open.view().showPage(QStringLiteral("intersections.barriers_page")));
    OpenAssessment::settle(); // the cards of the page's first moment go
    const auto family = [&] { return open.find<QWidget>(QStringLiteral("family/") + step); };
    const auto press = [&](const QString &name) {
        auto *button = family() ? family()->findChild<QAbstractButton *>(name) : nullptr;
        INFO(name.toStdString());
        REQUIRE(button);
        button->click();
        OpenAssessment::settle();
    };
    REQUIRE(family());

    SECTION("is watched as one combination, and does not come again; undo takes it back")
    {
        press(QStringLiteral("watch"));
        REQUIRE(open.session().assessment().intersections.size() == 1);
        CHECK(open.session().assessment().intersections.first().status == QStringLiteral("monitor"));
        CHECK(open.session().assessment().intersections.first().groups.size() == 3);
        CHECK_FALSE(family());
        open.session().undoStack()->undo();
        CHECK(open.session().assessment().intersections.isEmpty());
    }

    SECTION("is left out only with a reason")
    {
        press(QStringLiteral("dismiss"));
        CHECK(open.session().assessment().intersections.isEmpty());
        press(QStringLiteral("because/outside"));
        REQUIRE(open.session().assessment().intersections.size() == 1);
        CHECK(open.session().assessment().intersections.first().dismissed_reason == QStringLiteral("outside"));
        CHECK_FALSE(family());
    }

    SECTION("lets one pair be looked into alone")
    {
        press(QStringLiteral("pair/age+disability"));
        REQUIRE(open.session().assessment().intersections.size() == 1);
        CHECK(open.session().assessment().intersections.first().groups == QStringList{QStringLiteral("age"), QStringLiteral("disability")});
        CHECK(open.session().assessment().intersections.first().status == QStringLiteral("assessed"));
    }
}

TEST_CASE("BarrierMatrix: many groups")
{
    Assessment a = withBarriers();
    a.impacts.clear();
    for (const char *group : {"sex", "race", "religion", "marriage", "pregnancy"}) {
        BarrierRating rating;
        rating.id = QStringLiteral("online") + QLatin1String(group);
        rating.barrier_id = QStringLiteral("online");
        rating.group = QLatin1String(group);
        rating.severity = QStringLiteral("3");
        a.barrierRatings.append(rating);
    }
    OpenAssessment open(a);
    FixedClock clock;
    NoDialogs dialogs;
    BarrierMatrix matrix({open.session(), clock, dialogs});
    REQUIRE(matrix.groups().size() == BarrierMatrix::briefFrom);
    const auto cell = [&](const char *group) { return matrix.findChild<QAbstractButton *>(QStringLiteral("cell/online/") + QLatin1String(group)); };

    SECTION("stand side by side as figures where there is room, with the words for those who listen")
    {
        matrix.resize(2000, 400);
        matrix.show();
        OpenAssessment::settle();
        CHECK(cell("sex")->text() == QStringLiteral("3"));
        CHECK(cell("sex")->accessibleName() == QStringLiteral("Registering online, Sex: 3 shut out"));
        CHECK(cell("sex")->y() == cell("race")->y());
    }

    SECTION("stand under each other in words where there is not")
    {
        matrix.resize(500, 400);
        matrix.show();
        OpenAssessment::settle();
        CHECK(cell("sex")->text() == QStringLiteral("Sex: 3 shut out"));
    }
}
