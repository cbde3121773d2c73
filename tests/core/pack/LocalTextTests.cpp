// SPDX-License-Identifier: Apache-2.0
#include "core/pack/LocalText.h"

#include "tests/support/Catch.h"

using namespace dueregard;

TEST_CASE("LocalText")
{
    const LocalText text(QMap<QString, QString>{
        {QStringLiteral("en"), QStringLiteral("Service")},
        {QStringLiteral("en@nhs"), QStringLiteral("Clinical service")},
        {QStringLiteral("cy"), QStringLiteral("Gwasanaeth")},
    });

    SECTION("gives the language asked for")
    {
        CHECK(text.in(QStringLiteral("cy")) == QStringLiteral("Gwasanaeth"));
        CHECK(text.in() == QStringLiteral("Service"));
    }

    SECTION("falls back from a region to its language, and from any language to English")
    {
        CHECK(text.in(QStringLiteral("cy-GB")) == QStringLiteral("Gwasanaeth"));
        CHECK(text.in(QStringLiteral("en-GB")) == QStringLiteral("Service"));
        CHECK(text.in(QStringLiteral("so")) == QStringLiteral("Service"));
    }

    SECTION("prefers the words of the body type, but never over the language")
    {
        CHECK(text.in(QStringLiteral("en-GB"), QStringLiteral("nhs")) == QStringLiteral("Clinical service"));
        CHECK(text.in(QStringLiteral("en"), QStringLiteral("council")) == QStringLiteral("Service"));
        CHECK(text.in(QStringLiteral("cy"), QStringLiteral("nhs")) == QStringLiteral("Gwasanaeth"));
        CHECK(text.in(QStringLiteral("so"), QStringLiteral("nhs")) == QStringLiteral("Clinical service"));
    }

    SECTION("shows what there is rather than nothing")
    {
        CHECK(LocalText(QMap<QString, QString>{{QStringLiteral("cy"), QStringLiteral("Oed")}}).in(QStringLiteral("en")) == QStringLiteral("Oed"));
        CHECK(LocalText().in().isEmpty());
        CHECK(LocalText(QString()).isEmpty());
    }
}
