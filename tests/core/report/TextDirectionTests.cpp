// SPDX-License-Identifier: Apache-2.0
#include "core/report/TextDirection.h"

#include "tests/support/Catch.h"

using namespace dueregard;

TEST_CASE("Text direction")
{
    SECTION("A text runs the way of its first letter")
    {
        CHECK(isRightToLeft({Run{.text = QString::fromUtf8("12. مرحبا abc")}}, false));
        CHECK_FALSE(isRightToLeft({Run{.text = QStringLiteral("12")}, Run{.text = QString::fromUtf8(" a مرحبا")}}, true));
    }
    SECTION("What has no letters runs as what it stands in")
    {
        CHECK(isRightToLeft({Run{.text = QStringLiteral("12")}}, true));
        CHECK_FALSE(isRightToLeft({Run{.text = QStringLiteral("12")}}, false));
        CHECK_FALSE(isRightToLeft(Runs(), false));
    }
    SECTION("A passage in Urdu that begins with a name in Latin letters runs as Urdu does")
    {
        const QString text = QString::fromUtf8("NHS کی خدمات");
        CHECK_FALSE(isRightToLeft({Run{.text = text}}, false));
        CHECK(isRightToLeft({Run{.text = text, .language = QStringLiteral("ur")}}, false));
        CHECK_FALSE(isRightToLeft({Run{.text = QStringLiteral("NHS: "), .language = QStringLiteral("en")}, Run{.text = text, .language = QStringLiteral("ur")}}, false));
        CHECK_FALSE(isRightToLeft({Run{.text = QStringLiteral("NHS"), .language = QStringLiteral("ur")}}, false));
    }
    SECTION("Languages have a direction")
    {
        CHECK(isRightToLeft(QStringLiteral("ur")));
        CHECK(isRightToLeft(QStringLiteral("ar-EG")));
        CHECK_FALSE(isRightToLeft(QStringLiteral("en-GB")));
        CHECK_FALSE(isRightToLeft(QString()));
    }
}
