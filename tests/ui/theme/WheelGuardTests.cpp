// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/WheelGuard.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace dueregard;

namespace {

bool wheel(QWidget *widget)
{
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

} // namespace

TEST_CASE("WheelGuard")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("Negative"), QStringLiteral("Neutral")});
    auto *spin = new QSpinBox;
    spin->setValue(5);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(50);
    for (QWidget *widget : {static_cast<QWidget *>(combo), static_cast<QWidget *>(spin), static_cast<QWidget *>(slider)})
        layout->addWidget(widget);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));

    SECTION("keeps the wheel from values that have no focus, and lets the page have it")
    {
        combo->setFocus();
        CHECK_FALSE(wheel(slider));
        CHECK_FALSE(wheel(spin));
        CHECK(slider->value() == 50);
        CHECK(spin->value() == 5);
        spin->setFocus();
        CHECK_FALSE(wheel(combo));
        CHECK(combo->currentIndex() == 0);
        CHECK(spin->hasFocus());
    }
    SECTION("leaves the wheel to the value that has the focus")
    {
        spin->setFocus();
        wheel(spin);
        CHECK(spin->value() != 5);
    }
}
