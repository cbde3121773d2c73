// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Button.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QTest>

using namespace dueregard;

TEST_CASE("Button")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    Button button(QStringLiteral("Add a reason that is long enough to need more than one line"), Button::Kind::Secondary);
    int clicks = 0;
    QObject::connect(&button, &QAbstractButton::clicked, &button, [&] { ++clicks; });

    SECTION("is pressed by Enter and by Space")
    {
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Space);
        CHECK(clicks == 2);
    }

    SECTION("wraps instead of widening the page")
    {
        CHECK(button.heightForWidth(160) > button.heightForWidth(1600));
        CHECK(button.minimumSizeHint().width() < button.sizeHint().width());
    }

    SECTION("is large enough to press")
    {
        CHECK(button.sizeHint().height() >= 36);
        CHECK(Button(QStringLiteral("Go"), Button::Kind::Link).sizeHint().height() >= Theme::minimumTarget);
    }

    SECTION("says what it acts on")
    {
        Button remove(QStringLiteral("Remove"), Button::Kind::Link);
        remove.setSubject(QStringLiteral("blind people"));
        CHECK(remove.accessibleName() == QStringLiteral("Remove: blind people"));
    }
}
