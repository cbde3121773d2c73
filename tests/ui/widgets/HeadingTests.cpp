// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Heading.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>

using namespace dueregard;

TEST_CASE("Heading")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    Heading heading(QStringLiteral("Who will find it harder?"), 1);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&heading);
    REQUIRE(face);

    SECTION("is a heading to a screen reader, named by its text")
    {
        CHECK(face->role() == QAccessible::Heading);
        CHECK(face->text(QAccessible::Name) == QStringLiteral("Who will find it harder?"));
    }
    SECTION("follows its text and takes the focus without being a Tab stop")
    {
        heading.setText(QStringLiteral("Disability"));
        CHECK(face->text(QAccessible::Name) == QStringLiteral("Disability"));
        CHECK_FALSE(heading.focusPolicy() & Qt::TabFocus);
        CHECK(face->state().focusable);
    }
}
