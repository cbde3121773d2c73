// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/FocusRing.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/WrapCheck.h"
#include "ui/widgets/WrapRadio.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace dueregard;

TEST_CASE("FocusRing")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(20);
    auto *combo = new QComboBox;
    combo->addItem(QStringLiteral("One"));
    QList<QWidget *> controls{new Button(QStringLiteral("Continue"), Button::Kind::Primary), new Button(QStringLiteral("Back")), new Button(QStringLiteral("Change"), Button::Kind::Link),
                              new QLineEdit, combo, new WrapRadio(QStringLiteral("Yes")), new WrapCheck(QStringLiteral("Agree")), new QPlainTextEdit};
    for (QWidget *control : std::as_const(controls))
        layout->addWidget(control);
    auto *last = new QLineEdit; // has the focus while the pictures without focus are taken
    layout->addWidget(last);
    window.resize(400, 700);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    SECTION("leaves alone what only holds other things")
    {
        last->setFocus();
        QApplication::processEvents();
        const auto *ring = window.findChild<QWidget *>(QStringLiteral("focusRing"));
        REQUIRE(ring);
        CHECK(ring->isVisible());
        auto *holder = new QWidget;
        layout->addWidget(holder);
        holder->show();
        holder->setFocus();
        QApplication::processEvents();
        REQUIRE(holder->hasFocus());
        CHECK_FALSE(ring->isVisible());
    }

    SECTION("changes pixels by 3 to 1 all around every kind of control, after setFocus() too")
    {
        for (SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark, SchemeChoice::Contrast}) {
            Theme::get().setChoice(choice);
            for (QWidget *control : std::as_const(controls)) {
                last->setFocus();
                QApplication::processEvents();
                const QImage before = window.grab().toImage();
                control->setFocus();
                QApplication::processEvents();
                const QImage after = window.grab().toImage();
                const QRect around = QRect(control->mapTo(&window, QPoint()), control->size()).adjusted(-6, -6, 6, 6);
                int changed = 0;
                for (int y = around.top(); y <= around.bottom(); ++y)
                    for (int x = around.left(); x <= around.right(); ++x)
                        if (before.rect().contains(x, y) && Theme::ratio(QColor(before.pixel(x, y)), QColor(after.pixel(x, y))) >= 3)
                            ++changed;
                INFO(control->metaObject()->className() << ", scheme " << int(choice));
                CHECK(changed >= 2 * 2 * (control->width() + control->height())); // 2 px all around
            }
        }
        Theme::get().setChoice(SchemeChoice::Light);
    }
    SECTION("goes with its control and outlives the page it lay on")
    {
        controls.first()->setFocus();
        auto *ring = window.findChild<QWidget *>(QStringLiteral("focusRing"));
        REQUIRE(ring);
        CHECK(ring->isVisible());
        CHECK(ring->geometry().contains(controls.first()->geometry()));
        controls.first()->hide();
        CHECK_FALSE((ring->isVisible() && ring->geometry().contains(controls.first()->geometry())));
        delete ring;
        last->setFocus();
        ring = window.findChild<QWidget *>(QStringLiteral("focusRing"));
        REQUIRE(ring);
        CHECK(ring->geometry().contains(last->geometry()));
    }
}
