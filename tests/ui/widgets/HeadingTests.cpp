// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Heading.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace dueregard;

TEST_CASE("Heading")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    Heading heading(QStringLiteral("Who will find it harder?"), 1);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&heading);
    REQUIRE(face);

    SECTION("what is typed on it goes into the first field behind it, when that takes text")
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *top = new Heading(QStringLiteral("Welcome"), 1);
        auto *words = new Paragraph(QStringLiteral("In plain words."));
        auto *button = new QPushButton(QStringLiteral("Skip"));
        auto *field = new QLineEdit;
        for (QWidget *each : {static_cast<QWidget *>(top), static_cast<QWidget *>(words), static_cast<QWidget *>(button), static_cast<QWidget *>(field)})
            column->addWidget(each);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        top->focusHere();
        QTest::keyClicks(top, QStringLiteral("Te"));
        CHECK(field->text().isEmpty()); // a button stands before it
        CHECK(top->hasFocus());
        button->hide();
        QTest::keyClick(top, Qt::Key_R, Qt::ControlModifier);
        QTest::keyClick(top, Qt::Key_Space);
        CHECK(top->hasFocus());
        QTest::keyClick(top, 'T');
        CHECK(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("est"));
        CHECK(field->text() == QStringLiteral("Test"));
    }
    SECTION("and so does what is typed on a text that can only be read")
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *words = new Paragraph(QStringLiteral("In plain words."));
        words->makeReadable(QStringLiteral("What it covers"));
        auto *field = new QLineEdit;
        column->addWidget(words);
        column->addWidget(field);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        words->setFocus(Qt::TabFocusReason);
        QTest::keyClick(words, 'A');
        CHECK(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("ge"));
        CHECK(field->text() == QStringLiteral("Age"));
    }
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
