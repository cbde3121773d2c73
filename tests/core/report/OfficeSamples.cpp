// SPDX-License-Identifier: Apache-2.0
// The documents with which office formats are tested.
#include "core/report/BlockTools.h"
#include "tests/core/report/OfficeFile.h"
#include "tests/core/report/PdfText.h"

namespace dueregard::test {

namespace {
Runs runsOf(const char *text)
{
    return {Run{.text = QString::fromUtf8(text)}};
}

TableBlock figures(int rows)
{
    TableBlock table;
    table.caption = runsOf("Evening visits by age");
    table.columns = {{.weight = 2}, {.weight = 1, .numeric = true}};
    table.headerRows = {{.cells = {makeCell(QStringLiteral("Age")), makeCell(QStringLiteral("Visits"))}}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({.cells = {makeCell(QStringLiteral("Band %1").arg(i + 1)), makeCell(QString::number(100 + i))}});
    return table;
}

FigureBlock picture()
{
    FigureBlock figure;
    figure.caption = runsOf("Evening visits");
    figure.alternative = QStringLiteral("Bars: visits rise from 100 to 159.");
    figure.drawing.size = QSizeF(300, 120);
    figure.drawing.shapes = {{.kind = DrawingShape::Kind::Rectangle, .points = {{10, 20}, {200, 60}}, .fill = QColor(0x0b, 0x5a, 0x56)},
                             {.kind = DrawingShape::Kind::Line, .points = {{0, 100}, {300, 100}}, .stroke = QColor(Qt::black), .strokeWidth = 1}};
    figure.drawing.texts = {{.at = {10, 115}, .text = QStringLiteral("visits <&>"), .size = 10}};
    return figure;
}
} // namespace

ReportDocument officeDocument()
{
    ReportDocument d;
    d.title = QStringLiteral("Equality Impact Assessment: Evening library hours");
    d.setTitle = d.subject = QStringLiteral("Equality Impact Assessment");
    d.organisation = QStringLiteral("Northgate Council");
    d.reference = QStringLiteral("EIA-7");
    d.version = QStringLiteral("Version 0.3");
    d.status = QStringLiteral("Draft");
    d.marking = QStringLiteral("Draft for comment");
    d.date = QDate(2026, 11, 22);
    d.pageOf = QStringLiteral("Page %1 of %2");
    d.continued = QStringLiteral("%1 (continued)");

    using Style = ParagraphBlock::Style;
    auto &b = d.blocks;
    b.push_back(makeText(QStringLiteral("Equality Impact Assessment"), {}, Style::CoverKicker));
    b.push_back(makeText(QStringLiteral("Evening library hours"), {}, Style::Title));
    b.push_back({KeyValuesBlock{{makePair(QStringLiteral("Service"), QStringLiteral("Libraries")), makePair(QStringLiteral("Area"), QStringLiteral("All wards"))}}, {}});
    b.push_back({figures(2), {}});
    b.push_back({PageBreakBlock{}, {}});
    b.push_back(heading(1, QStringLiteral("Contents")));
    b.push_back({ContentsBlock{}, {}});
    b.push_back({PageBreakBlock{}, {}});
    b.push_back(heading(1, QStringLiteral("The proposal")));
    b.push_back(makeText(QStringLiteral("Two evenings end."), {}, Style::Lead));
    b.push_back({ParagraphBlock{.runs = {Run{.text = QStringLiteral("Read ")}, Run{.text = QStringLiteral("the survey"), .link = QStringLiteral("https://example.org/a?b=1&c=2")}, Run{.text = QStringLiteral(" and "), .strong = true}, Run{.text = QStringLiteral("mark it"), .strong = true, .emphasis = true}, Run{.text = QStringLiteral(".\nNext line,  two spaces\tand a tab ")}}}, {}});
    b.push_back(heading(2, QStringLiteral("Who is affected")));
    b.push_back(paragraph(QString::fromUtf8("মূল্যায়ন এখানে।"), QStringLiteral("bn")));
    b.push_back(paragraph(QString::fromUtf8("تقييم الأثر على المساواة 2026"), QStringLiteral("ar")));
    b.push_back({ListBlock{{{1, QStringLiteral("•"), runsOf("First")}, {2, QStringLiteral("–"), runsOf("Below")}, {1, QStringLiteral("1."), runsOf("One")}, {1, QStringLiteral("2."), runsOf("Number two")}, {3, QStringLiteral("1."), runsOf("Deep")}, {1, QStringLiteral("•"), runsOf("Last")}}}, {}});
    b.push_back({figures(60), {}});
    b.push_back({figures(3), {}});
    b.push_back(heading(3, QStringLiteral("In detail")));
    b.push_back({CardBlock{.title = runsOf("Older people: negative"), .pairs = {makePair(QStringLiteral("Severity"), QStringLiteral("High"))}, .body = {makeText(QStringLiteral("Less likely to have a smartphone.")), heading(4, QStringLiteral("What we heard"))}, .bodyFirst = true}, {}});
    b.push_back({CalloutBlock{runsOf("Note well"), {makeText(QStringLiteral("Not a protected characteristic.")), {ListBlock{{{1, QStringLiteral("•"), runsOf("inside")}}}, {}}}}, {}});
    b.push_back({QuoteBlock{runsOf("The evening is the only quiet time for me."), runsOf("A resident")}, {}});
    TableBlock longTexts;
    longTexts.columns = {{}, {}};
    longTexts.headerRows = {{.cells = {makeCell(QString()), makeCell(QStringLiteral("What we know"))}}};
    longTexts.rows = {{.cells = {makeCell(QStringLiteral("Carers")), makeCell(QStringLiteral("know ").repeated(80))}}};
    b.push_back({longTexts, {}});
    b.push_back({picture(), {}});
    b.push_back({figures(2), {}});
    return d;
}

ReportDocument hostileOfficeDocument()
{
    ReportDocument d = officeDocument();
    const QStringList attacks{
        QStringLiteral("<script>alert(1)</script><!-- --><![CDATA[x]]>"),
        QStringLiteral("&amp; &lt; &#x0; &bomb; ]]> \" ' <!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"),
        QStringLiteral("=HYPERLINK(\"http://x\") +1 -1 @SUM { INCLUDETEXT \"c:\\\\a\" } %1 %2 %99"),
        QStringLiteral("bell\a null") + QChar(0) + QStringLiteral(" escape\x1b vertical\v form\f nel") + QChar(0x85) + QChar(0xfffe) + QChar(0xffff),
        QStringLiteral("lone ") + QChar(0xd83d) + QStringLiteral(" and ") + QChar(0xde00) + QStringLiteral(" end"),
        QString::fromUtf8("a\u202eb\u202c \u200f\u200e\u2066x\u2069 \ufeff soft\u00adhyphen zero\u200bwidth"),
        QString::fromUtf8("👩🏽‍🦽 👨‍👩‍👧 🏳️‍🌈 e\u0301 𝔘 한국어 中文 עברית"),
        QStringLiteral("  two before, two after  "),
        QString(100000, QLatin1Char('w')),
        QStringLiteral("line\r\nline\rline\u2028line\u2029line"),
        QStringLiteral("</w:t></w:r></w:p></text:p>"),
    };
    for (const QString &attack : attacks) {
        d.blocks.push_back(heading(2, attack.left(300)));
        d.blocks.push_back({ParagraphBlock{.runs = {Run{.text = attack, .strong = true, .link = QStringLiteral("javascript:alert(1)"), .language = QStringLiteral("\"><x")}}}, {}});
        d.blocks.push_back({ListBlock{{{9, attack.left(20), {Run{.text = attack}}}}}, {}});
        d.blocks.push_back(makeText(attack, {}, ParagraphBlock::Style::Note));
        TableBlock table;
        table.caption = {Run{.text = attack.left(300)}};
        table.columns = {{}, {.numeric = true}};
        table.headerRows = {{.cells = {makeCell(attack.left(300)), makeCell(QStringLiteral("b"))}}};
        table.rows = {{.cells = {makeCell(attack), makeCell(QString())}}, {.cells = {makeCell(QStringLiteral("one cell"))}}};
        d.blocks.push_back({table, {}});
        FigureBlock figure = picture();
        figure.alternative = attack;
        figure.caption = {Run{.text = attack.left(300)}};
        figure.drawing.texts[0].text = attack.left(300);
        d.blocks.push_back({figure, {}});
        d.title = d.organisation = d.reference = d.version = d.status = d.marking = d.subject = attack.left(300);
    }
    d.title = d.organisation = d.reference = d.version = d.status = d.marking = d.subject = attacks.join(QLatin1Char(' ')).left(900);
    d.pageOf = QStringLiteral("%2 <&> %1 %3 %");
    return d;
}

} // namespace dueregard::test
