// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/DateField.h"

#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace dueregard;

namespace {

bool shows(const QWidget &within, const QString &words)
{
    const auto labels = within.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (!label->isHidden() && label->text() == words)
            return true;
    return false;
}

} // namespace

TEST_CASE("DateField")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    const test::FixedClock clock;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new DateField(&clock);
    auto *other = new QLineEdit;
    layout->addWidget(field);
    layout->addWidget(other);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    auto *line = field->findChild<QLineEdit *>();
    field->focusEditor();
    QSignalSpy told(field, &FieldWidget::valueChanged);

    SECTION("writes below what it understood, with the weekday and the days left")
    {
        QTest::keyClicks(line, QStringLiteral("17/12/2026"));
        CHECK(field->value() == Value(QDate(2026, 12, 17)));
        CHECK(told.count() == 1);
        CHECK(shows(*field, QStringLiteral("Thursday 17 December 2026, 25 days left")));
        CHECK(line->text() == QStringLiteral("17/12/2026"));
        other->setFocus();
        CHECK(line->text() == QStringLiteral("17 December 2026"));
        CHECK(told.count() == 1);
    }
    SECTION("leaves what cannot be understood as it was typed and names the missing part")
    {
        QTest::keyClicks(line, QStringLiteral("17 December"));
        CHECK(field->error().isEmpty());
        other->setFocus();
        CHECK(line->text() == QStringLiteral("17 December"));
        CHECK(field->error() == DateField::advice(DateProblem::YearMissing));
        CHECK(field->error().contains(QStringLiteral("year")));
        field->focusEditor();
        QTest::keyClicks(line, QStringLiteral(" 2026"));
        CHECK(line->text() == QStringLiteral("17 December 2026"));
        CHECK(field->error().isEmpty());
        CHECK(field->value().toPlain() == QStringLiteral("2026-12-17"));
    }
    SECTION("keeps the last date while another is being typed, and lets go of it on leaving")
    {
        field->setValue(QDate(2026, 12, 17));
        field->focusEditor();
        QTest::keyClick(line, Qt::Key_Backspace);
        CHECK(told.count() == 0);
        CHECK(field->value() == Value(QDate(2026, 12, 17)));
        other->setFocus();
        CHECK(told.count() == 1);
        CHECK(field->value().isBlank());
    }
}
