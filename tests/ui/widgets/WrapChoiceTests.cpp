// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/WrapCheck.h"
#include "ui/widgets/WrapRadio.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTest>

using namespace dueregard;

TEST_CASE("WrapRadio")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    WrapRadio radio(QStringLiteral("People may expect it: a promise, past practice, or a benefit that they rely on"), QStringLiteral("Look at what was promised."));

    SECTION("wraps, so that a long choice does not widen the page")
    {
        CHECK(radio.heightForWidth(200) > radio.heightForWidth(2000));
        CHECK(radio.minimumSizeHint().width() < radio.sizeHint().width());
    }

    SECTION("can be pressed anywhere on its words")
    {
        radio.resize(300, radio.heightForWidth(300));
        QTest::mouseClick(&radio, Qt::LeftButton, {}, QPoint(290, radio.height() - 4));
        CHECK(radio.isChecked());
    }
}

TEST_CASE("WrapCheck")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    WrapCheck check(QStringLiteral("Large print"), QStringLiteral("Set anew, not enlarged."));

    SECTION("is turned by Space, and its hint takes room under it")
    {
        QTest::keyClick(&check, Qt::Key_Space);
        CHECK(check.isChecked());
        const int with = check.heightForWidth(400);
        check.setHint({});
        CHECK(check.heightForWidth(400) < with);
    }
}
