// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/RowButton.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/RailItem.h"

#include <QApplication>
#include <QTest>

using namespace dueregard;

TEST_CASE("RowButton")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    RowButton row(QStringLiteral("Evidence & gaps"), QStringLiteral("6 items, 2 gaps"));
    row.setState(QStringLiteral("In progress"), Tone::Note, QStringLiteral("contrast"));

    SECTION("is named by title and state, described by its note")
    {
        CHECK(row.accessibleName() == QStringLiteral("Evidence & gaps, In progress"));
        CHECK(row.accessibleDescription() == QStringLiteral("6 items, 2 gaps"));
    }

    SECTION("opens with Enter")
    {
        int opened = 0;
        QObject::connect(&row, &QAbstractButton::clicked, &row, [&] { ++opened; });
        QTest::keyClick(&row, Qt::Key_Return);
        CHECK(opened == 1);
    }

    SECTION("puts the state under the title when there is no room beside it")
    {
        CHECK(row.heightForWidth(Theme::get().characters(20)) > row.heightForWidth(Theme::get().characters(90)));
    }
}

TEST_CASE("RailItem")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    RailItem item(QStringLiteral("Screening"));
    item.setState(QStringLiteral("Done"), QStringLiteral("circle-check"), Tone::Done);

    SECTION("says its state, and that it is where the officer is")
    {
        CHECK(item.accessibleName().startsWith(QStringLiteral("Screening, Done")));
        const QString before = item.accessibleName() + item.accessibleDescription();
        item.setCurrent(true);
        CHECK(item.isCurrent());
        CHECK(item.accessibleName() + item.accessibleDescription() != before);
    }
}
