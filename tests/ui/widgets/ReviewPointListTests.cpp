// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ReviewPointList.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace dueregard;

TEST_CASE("ReviewPointList")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    ReviewPointList list;
    const ReviewPointList::Line open{.word = QStringLiteral("Check"), .tone = Tone::Warn, .message = QStringLiteral("Say who was asked."), .key = QStringLiteral("a"), .answer = {}, .canGo = true};
    ReviewPointList::Line answered = open;
    answered.key = QStringLiteral("b");
    answered.answer = QStringLiteral("Nobody could be.");
    answered.canGo = false;

    SECTION("is not there while there is nothing to say")
    {
        list.setLines({});
        CHECK(list.isHidden());
    }

    SECTION("leads to the field and to an answer")
    {
        list.setLines({open});
        QStringList heard;
        QObject::connect(&list, &ReviewPointList::go, &list, [&](const QString &key) { heard.append(QStringLiteral("go ") + key); });
        QObject::connect(&list, &ReviewPointList::answer, &list, [&](const QString &key) { heard.append(QStringLiteral("answer ") + key); });
        for (QAbstractButton *button : list.findChildren<QAbstractButton *>()) {
            CHECK(button->accessibleName().contains(QStringLiteral("Say who was asked."))); // "Go to the field" alone says nothing
            button->click();
        }
        CHECK(heard == QStringList{QStringLiteral("go a"), QStringLiteral("answer a")});
    }

    SECTION("shows what was answered, and no way to a field that is not there")
    {
        list.setLines({answered});
        QStringList words;
        for (const QLabel *label : list.findChildren<QLabel *>())
            words.append(label->text());
        CHECK(words.contains(QStringLiteral("Your answer: Nobody could be.")));
        CHECK(list.findChildren<QAbstractButton *>().size() == 1);
    }
}
