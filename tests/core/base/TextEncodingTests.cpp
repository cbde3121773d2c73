// SPDX-License-Identifier: Apache-2.0
#include "core/base/TextEncoding.h"

#include "tests/support/Catch.h"

using namespace dueregard;

TEST_CASE("TextEncoding")
{
    const QString words = QString::fromUtf8("Café – women’s");

    SECTION("UTF-8 with or without a mark needs no notice")
    {
        CHECK(decodeText(words.toUtf8()).text == words);
        CHECK(decodeText("\xEF\xBB\xBF" + words.toUtf8()).text == words);
        CHECK(decodeText(words.toUtf8()).encoding.isEmpty());
        CHECK(decodeText({}).text.isEmpty());
    }

    SECTION("what a spreadsheet saves on Windows is read, and named")
    {
        const DecodedText windows = decodeText("Caf\xE9 \x96 women\x92s");
        CHECK(windows.text == words);
        CHECK(windows.encoding == QStringLiteral("Windows-1252"));
        CHECK(decodeText("\xE9\x81").text == QString::fromUtf8("é\uFFFD"));
    }

    SECTION("UTF-16 is read with a mark in either order, and without")
    {
        QByteArray little, big;
        for (const QChar c : words) {
            little += QByteArray().append(char(c.cell())).append(char(c.row()));
            big += QByteArray().append(char(c.row())).append(char(c.cell()));
        }
        for (const QByteArray &bytes : {"\xFF\xFE" + little, "\xFE\xFF" + big, little, big}) {
            CHECK(decodeText(bytes).text == words);
            CHECK(decodeText(bytes).encoding == QStringLiteral("UTF-16"));
        }
    }
}
