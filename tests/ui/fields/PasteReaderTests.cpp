// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/PasteReader.h"

#include "tests/support/Catch.h"

using namespace dueregard;

namespace {

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace

TEST_CASE("PasteReader")
{
    SECTION("keeps the headings, lists, marks and links of Word")
    {
        const QString html = QStringLiteral(R"html(<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8"><style>p.MsoNormal {margin:0}</style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings>noise</o:OfficeDocumentSettings></xml><![endif]--></head><body lang=EN-GB>
<!--StartFragment--><h2>What we <b>found</b><o:p></o:p></h2>
<p class=MsoNormal>Some <b style='mso-bidi-font-weight:normal'>6,100</b> households
bought <i>scratchcards</i>, see <a href="https://example.org/report">the report</a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>People who are not online</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>above all over 75</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>First</p>
<p class=MsoNormal><span style='display:none'>hidden</span>&nbsp;</p><!--EndFragment--></body></html>)html");
        const auto blocks = PasteReader::fromHtml(html).text.blocks();
        REQUIRE(blocks.size() == 5);
        CHECK(blocks[0] == Block{.kind = Block::Kind::Heading, .level = 2, .runs = {Run{.text = QStringLiteral("What we found")}}});
        CHECK(plain(blocks[1].runs) == QStringLiteral("Some 6,100 households bought scratchcards, see the report."));
        CHECK(blocks[1].runs[1] == Run{.text = QStringLiteral("6,100"), .strong = true});
        CHECK(blocks[1].runs[3] == Run{.text = QStringLiteral("scratchcards"), .emphasis = true});
        CHECK(blocks[1].runs[5].link == QStringLiteral("https://example.org/report"));
        CHECK(blocks[2] == Block{.kind = Block::Kind::ListItem, .level = 1, .runs = {Run{.text = QStringLiteral("People who are not online")}}});
        CHECK(blocks[3].level == 2);
        CHECK_FALSE(blocks[3].ordered);
        CHECK(blocks[4].ordered);
        CHECK(plain(blocks[4].runs) == QStringLiteral("First"));
    }
    SECTION("keeps the tables of Excel, without empty edges and with merged cells in place")
    {
        const QString html = QStringLiteral(R"html(<html><head><style><!--td {color:black}--></style></head><body><table border=0><!--StartFragment-->
<col width=64><tr height=20><td class=xl65>Group</td><td>Number</td><td></td></tr>
<tr><td rowspan=2>65 to 74</td><td align=right x:num>1,204</td><td></td></tr><tr><td>31 %</td><td></td></tr>
<tr><td></td><td></td><td></td></tr><!--EndFragment--></table></body></html>)html");
        const auto blocks = PasteReader::fromHtml(html).text.blocks();
        REQUIRE(blocks.size() == 1);
        REQUIRE(blocks[0].kind == Block::Kind::Table);
        REQUIRE(blocks[0].rows.size() == 3);
        CHECK(blocks[0].rows[0].size() == 2);
        CHECK(plain(blocks[0].rows[1][0]) == QStringLiteral("65 to 74"));
        CHECK(plain(blocks[0].rows[2][0]).isEmpty());
        CHECK(plain(blocks[0].rows[2][1]) == QStringLiteral("31 %"));
    }
    SECTION("leaves struck-out and deleted words behind, and says so")
    {
        const auto result = PasteReader::fromHtml(QStringLiteral("<p>Opens at <s>nine</s> <del cite='x'>ten <b>sharp</b></del><ins>eleven</ins><strike></strike>,"
                                                                 " <span style='mso-x:y; text-decoration: line-through'>never</span> on Mondays.</p>"));
        CHECK(result.text.toPlain() == QStringLiteral("Opens at eleven, on Mondays."));
        CHECK(result.struck);
        CHECK_FALSE(PasteReader::fromHtml(QStringLiteral("<p>Open <s> </s><u style='text-decoration:underline'>daily</u></p>")).struck);
    }
    SECTION("drops everything that could load or run")
    {
        const QString html = QStringLiteral(R"html(<p onclick="x()">Before <img src="file:///etc/passwd"><img src="\\host\share\a.png"> after</p><script>document.write('bad')</script>
<style>@import url(file:///x)</style><iframe src="https://example.org">frame</iframe><object data="file:///x">object</object><svg><text>drawn</text></svg>
<p><a href="javascript:alert(1)">one</a> <a href="file:///etc/passwd">two</a> <a href="data:text/html,x">three</a></p><!-- note <p>not a paragraph</p> -->)html");
        const auto result = PasteReader::fromHtml(html);
        CHECK(result.pictures);
        CHECK(result.text.toPlain() == QStringLiteral("Before after\none two three"));
        for (const Block &block : result.text.blocks())
            for (const Run &run : block.runs)
                CHECK(run.link.isEmpty());
    }
    SECTION("survives broken and hostile markup")
    {
        CHECK(PasteReader::fromHtml(QStringLiteral("<p>a < b & c <b>d")).text.toPlain() == QStringLiteral("a < b & c d"));
        CHECK(PasteReader::fromHtml(QStringLiteral("</p></td></table><td>x")).text.toPlain() == QStringLiteral("x"));
        CHECK(PasteReader::fromHtml(QStringLiteral("<!-- never closed <p>x")).text.isEmpty());
        CHECK(PasteReader::fromHtml(QStringLiteral("<table><tr><td colspan=99999 rowspan=99999>x</td><td>y</td></tr></table>")).text.blocks().size() == 1);
        CHECK(PasteReader::fromHtml(QStringLiteral("<div>").repeated(50000) + QStringLiteral("deep")).text.toPlain() == QStringLiteral("deep"));
        CHECK(PasteReader::fromHtml(QStringLiteral("&#x41;&#65;&#146;&#xD800;&#0;&nbsp;&bogus;")).text.toPlain().startsWith(QStringLiteral("AA’")));
    }
    SECTION("takes control characters out and counts them")
    {
        const auto result = PasteReader::fromPlain(QStringLiteral("one\u0007two\u0001"));
        CHECK(result.text.toPlain() == QStringLiteral("onetwo"));
        CHECK(result.removed == 2);
    }
    SECTION("makes paragraphs, lists and tables of plain text")
    {
        const auto blocks = PasteReader::fromPlain(QStringLiteral("Intro\r\n\r\n• one\n•\ttwo\n1.\tfirst\nGroup\tNumber\n65 to 74\t1,204\nEnd")).text.blocks();
        REQUIRE(blocks.size() == 6);
        CHECK(blocks[0].kind == Block::Kind::Paragraph);
        CHECK(blocks[1].kind == Block::Kind::ListItem);
        CHECK(plain(blocks[2].runs) == QStringLiteral("two"));
        CHECK(blocks[3].ordered);
        CHECK(blocks[4].rows.size() == 2);
        CHECK(plain(blocks[5].runs) == QStringLiteral("End"));
    }
}
