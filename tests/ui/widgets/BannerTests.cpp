// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/Banner.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ErrorSummary.h"
#include "ui/widgets/UndoBanner.h"

#include <QApplication>
#include <QPointer>

using namespace dueregard;

TEST_CASE("Banner")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    Banner banner(Tone::Warn, QStringLiteral("Not saved since 14:02"), QStringLiteral("The drive is full."));

    SECTION("is named by its title and described by its sentence, also when they change")
    {
        CHECK(banner.accessibleName() == QStringLiteral("Not saved since 14:02"));
        CHECK(banner.accessibleDescription() == QStringLiteral("The drive is full."));
        banner.setMessage(Tone::Done, QStringLiteral("Saved"));
        CHECK(banner.title() == QStringLiteral("Saved"));
        CHECK(banner.accessibleDescription().isEmpty());
    }

    SECTION("lets go of its actions")
    {
        QPointer<Button> again = banner.addAction(QStringLiteral("Try again"));
        CHECK(banner.findChildren<QAbstractButton *>().size() == 1);
        banner.clearActions();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(again.isNull());
        banner.addAction(QStringLiteral("Save a copy"));
        CHECK(banner.findChildren<QAbstractButton *>().size() == 1);
    }
}

TEST_CASE("ErrorSummary")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    ErrorSummary summary;

    SECTION("is hidden until there is something to mend, and says all of it")
    {
        CHECK(summary.isHidden());
        summary.setLines({{QStringLiteral("date"), QStringLiteral("Say which day the decision is made.")}});
        CHECK_FALSE(summary.isHidden());
        CHECK(summary.accessibleName().contains(QStringLiteral("Say which day")));
        summary.setLines({});
        CHECK(summary.isHidden());
    }

    SECTION("leads to each field")
    {
        summary.setLines({{QStringLiteral("a"), QStringLiteral("First.")}, {QStringLiteral("b"), QStringLiteral("Second.")}});
        QString gone;
        QObject::connect(&summary, &ErrorSummary::go, &summary, [&](const QString &key) { gone = key; });
        summary.findChildren<QAbstractButton *>().last()->click();
        CHECK(gone == QStringLiteral("b"));
    }
}

TEST_CASE("UndoBanner")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    UndoBanner banner;
    int undone = 0;
    QObject::connect(&banner, &UndoBanner::undo, &banner, [&] { ++undone; });

    SECTION("says what was removed and takes it back")
    {
        banner.showRemoved(QStringLiteral("Impact on blind people removed."));
        CHECK_FALSE(banner.isHidden());
        CHECK(banner.title().contains(QStringLiteral("blind people")));
        for (QAbstractButton *button : banner.findChildren<QAbstractButton *>())
            if (button->text().contains(QStringLiteral("Undo")))
                button->click();
        CHECK(undone == 1);
    }
}
