// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OfficeText.h"

#include "tests/support/Catch.h"

using namespace dueregard;

TEST_CASE("OfficeText")
{
    using Script = TextPiece::Script;

    SECTION("Text is cut at tabs, line feeds and where the script changes")
    {
        const auto pieces = piecesOf(QString::fromUtf8("a\tb\nএখানে, 12 עברית!"));
        REQUIRE(pieces.size() == 6);
        CHECK(pieces[1].kind == TextPiece::Kind::Tab);
        CHECK(pieces[3].kind == TextPiece::Kind::Break);
        CHECK(pieces[4].text == QString::fromUtf8("এখানে, 12 "));
        CHECK(pieces[4].script == Script::Complex);
        CHECK(pieces[5].text == QString::fromUtf8("עברית!"));
        CHECK(pieces[5].script == Script::RightToLeft);
    }
    SECTION("No character is lost, and what XML cannot hold is taken out")
    {
        QString all;
        for (const TextPiece &piece : piecesOf(QString::fromUtf8("👩🏽‍🦽 é \x01 مرحبا 中") + QChar(0xd800)))
            all += piece.text;
        CHECK(all == QString::fromUtf8("👩🏽‍🦽 é  مرحبا 中\ufffd"));
    }
    SECTION("Language tags are taken apart, and wrong ones are none")
    {
        CHECK(LanguageTag::from(QStringLiteral("en-GB")).country == QStringLiteral("GB"));
        CHECK(LanguageTag::from(QStringLiteral("ZH-hant-hk")).toString() == QStringLiteral("zh-Hant-HK"));
        CHECK(LanguageTag::from(QStringLiteral("cy")).toString() == QStringLiteral("cy"));
        CHECK(LanguageTag::from(QStringLiteral("es-419")).country == QStringLiteral("419"));
        CHECK(LanguageTag::from(QStringLiteral("\"><x")).toString().isEmpty());
        CHECK(LanguageTag::from({}).toString().isEmpty());
    }
}
