// SPDX-License-Identifier: Apache-2.0
#include "core/base/CleanText.h"

#include "tests/support/Catch.h"

using dueregard::cleanText;

TEST_CASE("cleanText")
{
    SECTION("leaves good text alone, in any script")
    {
        const QString text = QStringLiteral("Ffurflen gais\tবাংলা\nSoomaali 😀 – “quoted”");
        const auto cleaned = cleanText(text);
        CHECK(cleaned.text == text);
        CHECK(cleaned.removed == 0);
        CHECK(cleaned.replaced == 0);
    }

    SECTION("turns every line end into a line feed without counting it as a loss")
    {
        const auto cleaned = cleanText(QStringLiteral("a\r\nb\rc\u2028d\u2029e\nf") + QChar(0));
        CHECK(cleaned.text == QStringLiteral("a\nb\nc\nd\ne\nf"));
        CHECK(cleaned.removed == 1);
    }

    SECTION("removes control characters and counts them")
    {
        const QString text = QStringLiteral("a") + QChar(0) + QChar(7) + QChar(0x1b) + QStringLiteral("b") + QChar(0x7f) + QChar(0x85) + QChar(0xfffe) + QChar(0xffff);
        const auto cleaned = cleanText(text);
        CHECK(cleaned.text == QStringLiteral("ab"));
        CHECK(cleaned.removed == 7);
        CHECK(cleaned.replaced == 0);
    }

    SECTION("replaces halves of surrogate pairs and keeps whole pairs")
    {
        const QString text = QChar(0xd83d) + QStringLiteral("x") + QChar(0xde00) + QStringLiteral("😀") + QChar(0xd83d);
        const auto cleaned = cleanText(text);
        CHECK(cleaned.text == QChar(0xfffd) + QStringLiteral("x") + QChar(0xfffd) + QStringLiteral("😀") + QChar(0xfffd));
        CHECK(cleaned.replaced == 3);
        CHECK(cleaned.removed == 0);
    }

    SECTION("gives the same text when used twice")
    {
        const QString once = cleanText(QStringLiteral("a\r\r\nb") + QChar(0xdc00) + QChar(1)).text;
        CHECK(cleanText(once).text == once);
    }
}
