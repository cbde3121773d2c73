// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FlowLayout.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"

#include <QApplication>
#include <QWidget>

using namespace dueregard;

TEST_CASE("FlowLayout")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    QWidget holder;
    auto *layout = new FlowLayout(2, &holder);
    layout->setContentsMargins(0, 0, 0, 0);
    QList<QWidget *> items;
    for (int i = 0; i < 3; ++i) {
        auto *item = new QWidget;
        item->setFixedSize(100, 30);
        layout->addWidget(item);
        items.append(item);
    }

    SECTION("keeps a row while there is room, and wraps without losing anything")
    {
        CHECK(layout->heightForWidth(400) == 30);
        layout->setGeometry(QRect(0, 0, 400, 30));
        CHECK(items[2]->y() == items[0]->y());
        CHECK(layout->heightForWidth(220) > 60);
        layout->setGeometry(QRect(0, 0, 220, 100));
        CHECK(items[1]->y() == items[0]->y());
        CHECK(items[2]->y() > items[0]->y());
        CHECK(items[2]->x() == items[0]->x());
    }

    SECTION("leaves no gap for what is hidden")
    {
        items[1]->hide();
        layout->setGeometry(QRect(0, 0, 220, 100));
        CHECK(items[2]->y() == items[0]->y());
    }

    SECTION("is never narrower than its widest item, nor as wide as all")
    {
        CHECK(layout->minimumSize().width() >= 100);
        CHECK(layout->minimumSize().width() < 200);
    }

    SECTION("gives a button of two lines the height of two")
    {
        auto *button = new Button(QStringLiteral("People who find reading or English hard: 3 shut out"), Button::Kind::Secondary);
        layout->addWidget(button);
        const int width = button->sizeHint().width() * 2 / 3;
        REQUIRE(button->heightForWidth(width) > button->sizeHint().height());
        layout->setGeometry(QRect(0, 0, width, 400));
        CHECK(button->height() == button->heightForWidth(width));
    }
}
