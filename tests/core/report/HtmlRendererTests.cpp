// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/HtmlRenderer.h"

#include "core/report/BlockTools.h"
#include "core/report/ReportBuilder.h"
#include "core/report/render/HtmlStyle.h"
#include "tests/core/report/HostileReport.h"
#include "tests/core/report/HtmlText.h"
#include "tests/core/report/PdfText.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {
QByteArray htmlOf(const ReportDocument &document, int points = 0)
{
    const Result<QByteArray> made = HtmlRenderer::render(document, points);
    if (!made)
        FAIL(made.error().text().toStdString());
    return *made;
}

ReportDocument reportOf(const Assessment &assessment, PrintSet set)
{
    ReportProfile profile;
    profile.set = set;
    const FixedClock clock;
    const Result<ReportDocument> built = ReportBuilder::build(assessment, england(), profile, clock);
    if (!built)
        FAIL(built.error().text().toStdString());
    return *built;
}

ReportDocument titled()
{
    ReportDocument document;
    document.title = QStringLiteral("Library hours: Equality Impact Assessment");
    document.blocks = {paragraph(QStringLiteral("Library hours"))};
    std::get<ParagraphBlock>(document.blocks[0].content).style = ParagraphBlock::Style::Title;
    return document;
}

TableBlock tableOf(int columns, const QString &cell)
{
    TableBlock table;
    table.columns.resize(size_t(columns));
    TableBlock::Row head, row;
    for (int i = 0; i < columns; ++i) {
        head.cells.push_back({{{Run{.text = QStringLiteral("Head %1").arg(i)}}}, {}});
        row.cells.push_back({{{Run{.text = cell}}}, {}});
    }
    table.headerRows = {head};
    table.rows = {row, row};
    return table;
}
} // namespace

TEST_CASE("HtmlRenderer")
{
    ReportDocument document = titled();

    SECTION("Says its language, its title and who made it, and asks nobody for anything")
    {
        document.language = QStringLiteral("cy");
        document.organisation = QStringLiteral("Northgate Council");
        document.status = QStringLiteral("Draft");
        const QByteArray html = htmlOf(document);
        CHECK(html.startsWith("<!DOCTYPE html>\n<html lang=\"cy\" dir=\"ltr\">"));
        CHECK(html.contains("<title>Library hours: Equality Impact Assessment</title>"));
        CHECK(html.contains("<meta name=\"author\" content=\"Northgate Council\""));
        CHECK(html.contains("default-src 'none'"));
        CHECK_FALSE(html.contains("://"));
        CHECK(dangersOfHtml(html).isEmpty());
    }
    SECTION("The title is the only heading of level 1, and no level is skipped")
    {
        document.blocks.push_back(heading(1, QStringLiteral("One")));
        document.blocks.push_back(heading(4, QStringLiteral("Too deep")));
        document.blocks.push_back({CardBlock{.title = {Run{.text = QStringLiteral("Card")}}, .body = {heading(4, QStringLiteral("In it"))}}, {}});
        document.blocks.push_back(heading(2, QStringLiteral("Two")));
        CHECK(headingLevels(htmlOf(document)) == QList<int>{1, 2, 3, 4, 5, 3});
    }
    SECTION("A document without a title of its own takes its only heading, or its name")
    {
        document.blocks = {paragraph(QStringLiteral("Before")), heading(1, QStringLiteral("One")), heading(2, QStringLiteral("Two"))};
        CHECK(headingLevels(htmlOf(document)) == QList<int>{1, 2});
        document.blocks.push_back(heading(1, QStringLiteral("Another")));
        CHECK(headingLevels(htmlOf(document)) == QList<int>{1, 2, 3, 2});
        CHECK(textOfHtml(htmlOf(document)).contains(document.title));
        document.blocks.clear();
        CHECK(headingLevels(htmlOf(document)) == QList<int>{1});
    }
    SECTION("The contents lead to the headings, and are no part of the text")
    {
        document.blocks.push_back(heading(1, QStringLiteral("Contents")));
        document.blocks.push_back({ContentsBlock{}, {}});
        document.blocks.push_back(heading(1, QStringLiteral("Alpha")));
        document.blocks.push_back(heading(2, QStringLiteral("Beta")));
        document.blocks.push_back(heading(3, QStringLiteral("Gamma")));
        const QByteArray html = htmlOf(document);
        CHECK(html.contains("<a href=\"#part-2\">Alpha</a>"));
        CHECK(html.contains("<a href=\"#part-3\">Beta</a>"));
        CHECK_FALSE(html.contains("\">Gamma</a>"));
        CHECK(html.contains("<h2 id=\"part-2\">Alpha</h2>"));
        CHECK(html.count("Contents</h2>") == 1);
    }
    SECTION("A row that was left empty in a pasted table is no row, nor is an empty row of headers")
    {
        const auto pasted = [](const QList<QStringList> &rows, int headerRows) {
            Block table;
            table.kind = Block::Kind::Table;
            table.headerRows = headerRows;
            for (const QStringList &row : rows) {
                QList<Runs> cells;
                for (const QString &cell : row)
                    cells << Runs{Run{.text = cell}};
                table.rows << cells;
            }
            return RichText({table});
        };
        const QStringList some{QStringLiteral("Open"), QStringLiteral("Late"), QStringLiteral("Closed")}, none{QString(), QStringLiteral(" "), QString()};
        document.blocks = makeBlocks(pasted({some, none, some, none}, 1), 3);
        const QByteArray html = htmlOf(document);
        INFO(html.toStdString());
        CHECK(html.count("role=\"row\"") == 2);
        CHECK(html.count("role=\"columnheader\"") == 3);
        document.blocks = makeBlocks(pasted({none, some}, 1), 3);
        CHECK(htmlOf(document).count("role=\"row\"") == 1);
        CHECK(htmlOf(document).contains("role=\"rowheader\""));
        CHECK(makeBlocks(pasted({none, none}, 1), 3).empty());
        CHECK(paragraphs(pasted({some, none}, 1)).size() == 1);
        CHECK(makeTable({}, some, {none, some}).rows.size() == 1);
    }
    SECTION("Languages are marked once, on the block when all of it is in one")
    {
        document.blocks.push_back(paragraph(QString::fromUtf8("ŵyl"), QStringLiteral("cy")));
        document.blocks.push_back({ParagraphBlock{.runs = {Run{.text = QStringLiteral("He said ")}, Run{.text = QString::fromUtf8("سلام"), .language = QStringLiteral("ur")}}}, {}});
        const QByteArray html = htmlOf(document);
        CHECK(html.contains(QString::fromUtf8("<p lang=\"cy\">ŵyl</p>").toUtf8()));
        CHECK(html.contains(QString::fromUtf8("<p>He said <span lang=\"ur\" dir=\"rtl\">سلام</span></p>").toUtf8()));
    }
    SECTION("A paragraph in Arabic letters runs from right to left, whether or not its language is said")
    {
        const QString arabic = QString::fromUtf8("المكتبة لنا.");
        document.blocks.push_back(paragraph(arabic));
        document.blocks.push_back(paragraph(QStringLiteral("NHS ") + arabic, QStringLiteral("ar")));
        document.blocks.push_back({ListBlock{{{1, QStringLiteral("•"), {Run{.text = arabic}}}}}, {}});
        document.blocks.push_back(paragraph(QStringLiteral("In English: ") + arabic));
        TableBlock table = tableOf(3, arabic);
        document.blocks.push_back({table, {}});
        const QByteArray html = htmlOf(document);
        CHECK(html.contains(QStringLiteral("<p dir=\"rtl\">%1</p>").arg(arabic).toUtf8()));
        CHECK(html.contains(QStringLiteral("<p lang=\"ar\" dir=\"rtl\">NHS %1</p>").arg(arabic).toUtf8()));
        CHECK(html.contains(QStringLiteral("<li dir=\"rtl\">%1</li>").arg(arabic).toUtf8()));
        CHECK(html.contains(QStringLiteral("<p>In English: %1</p>").arg(arabic).toUtf8()));
        CHECK(html.count("<td dir=\"rtl\"") == 4);
    }
    SECTION("Lists are nested as their levels say")
    {
        ListBlock list;
        list.items << ListBlock::Item{1, QStringLiteral("1."), {Run{.text = QStringLiteral("a")}}} << ListBlock::Item{2, QStringLiteral("–"), {Run{.text = QStringLiteral("b")}}}
                   << ListBlock::Item{1, QStringLiteral("2."), {Run{.text = QStringLiteral("c")}}} << ListBlock::Item{1, QStringLiteral("•"), {Run{.text = QStringLiteral("d")}}};
        document.blocks.push_back({list, {}});
        CHECK(htmlOf(document).contains("<ol><li value=\"1\">a<ul><li>b</li></ul></li><li value=\"2\">c</li></ol><ul><li>d</li></ul>"));
    }
    SECTION("A table has a caption and headers for rows and columns, and no empty header")
    {
        document.blocks.push_back(heading(1, QStringLiteral("Who decided")));
        TableBlock table = tableOf(3, QStringLiteral("x"));
        table.headerRows[0].cells[1].paragraphs.clear();
        document.blocks.push_back({table, {}});
        const QByteArray html = htmlOf(document);
        CHECK(html.contains("class=\"unseen\">Who decided</caption>"));
        CHECK(html.contains("<th scope=\"col\" role=\"columnheader\">Head 0</th><td role=\"cell\"></td><th scope=\"col\""));
        CHECK(html.contains("<th scope=\"row\" role=\"rowheader\">x</th>"));
        table.rows.clear();
        document.blocks.back() = {table, {}};
        CHECK_FALSE(htmlOf(document).contains("<th "));
    }
    SECTION("Texts become cards and figures scroll where there is no room")
    {
        const auto html = [&](const TableBlock &table) {
            document.blocks.resize(1);
            document.blocks.push_back({table, {}});
            return htmlOf(document);
        };
        CHECK(html(tableOf(2, QStringLiteral("x"))).contains("<table class=\"plain\">"));
        CHECK(html(tableOf(2, endlessWord())).contains("<table class=\"broken\">"));
        CHECK(html(tableOf(4, QStringLiteral("x"))).contains("<table class=\"stack\" role=\"table\">"));
        CHECK(html(tableOf(8, QStringLiteral("x"))).contains("<table class=\"stack always\" role=\"table\">"));
        CHECK(html(tableOf(3, QStringLiteral("word ").repeated(61))).contains("<table class=\"stack always\""));
        CHECK(html(tableOf(3, QString(30, QLatin1Char('w')))).contains("<table class=\"stack always\""));
        TableBlock figures = tableOf(8, QStringLiteral("7"));
        for (TableBlock::Column &column : figures.columns)
            column.numeric = true;
        CHECK(html(figures).contains("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"table-1\"><table class=\"figures\">"));
    }
    SECTION("A picture is drawn and said in words")
    {
        Drawing drawing{.size = {100, 50}};
        drawing.shapes << DrawingShape{.kind = DrawingShape::Kind::Rectangle, .points = {{30, 20}, {10, 5}}, .fill = QColor(1, 2, 3)};
        drawing.texts << DrawingText{.at = {1, 2}, .text = QStringLiteral("Age & sex"), .anchor = DrawingText::Anchor::End};
        document.blocks.push_back({FigureBlock{.drawing = drawing, .alternative = QStringLiteral("Two of three are worse off."), .caption = {Run{.text = QStringLiteral("Impacts")}}}, {}});
        const QByteArray html = htmlOf(document);
        CHECK(html.contains("<svg role=\"img\" aria-labelledby=\"picture-1\" viewBox=\"0 0 100 50\""));
        CHECK(html.contains("<title id=\"picture-1\">Two of three are worse off.</title>"));
        CHECK(html.contains("<rect x=\"10\" y=\"5\" width=\"20\" height=\"15\" fill=\"#010203\"/>"));
        CHECK(html.contains("text-anchor=\"end\" fill=\"#1a1f24\">Age &amp; sex</text>"));
    }
    SECTION("Large print is large on the screen and on paper")
    {
        CHECK(htmlOf(document, 18).contains("html{font-size:150.00%}"));
        CHECK(htmlOf(document, 18).contains("@media print{html{font-size:18pt}"));
        CHECK(htmlOf(document, 18).contains("(max-width:66.00rem)"));
        CHECK(htmlOf(document).contains("@media print{html{font-size:12pt}"));
    }
    SECTION("Only links that lead to the web or to a mail box are links")
    {
        document.blocks.push_back({ParagraphBlock{.runs = {Run{.text = QStringLiteral("web"), .link = QStringLiteral("https://example.org/a?b=1&c=2")}, Run{.text = QStringLiteral("code"), .link = QStringLiteral("javascript:alert(1)")}}}, {}});
        CHECK(htmlOf(document).contains("<p><a href=\"https://example.org/a?b=1&amp;c=2\">web</a>code</p>"));
    }
    SECTION("Words of the page's foot cannot break out of the style sheet")
    {
        CHECK(cssString(QStringLiteral("a'}\\\n<")) == QStringLiteral("'a\\000027\\00007d\\00005c\\00000a\\00003c'"));
        document.pageOf = QStringLiteral("Page %1 of %2");
        CHECK(htmlOf(document).contains("content:'Page\\000020' counter(page) '\\000020of\\000020' counter(pages) ''"));
    }
    SECTION("Every text of a report is in the page, in its order")
    {
        for (const PrintSet set : {PrintSet::Full, PrintSet::Summary, PrintSet::Actions}) {
            const ReportDocument report = reportOf(richAssessment(), set);
            const QByteArray html = htmlOf(report);
            CHECK(firstMissing(linesOf(report.blocks), textOfHtml(html)).isNull());
            CHECK(dangersOfHtml(html).isEmpty());
        }
    }
    SECTION("Hostile text is only text, wherever it stands")
    {
        for (const ReportDocument &report : {hostileDocument(), reportOf(hostileAssessment(), PrintSet::Full)}) {
            const QByteArray html = htmlOf(report);
            CHECK(dangersOfHtml(html) == QStringList());
            const QString missing = firstMissing(linesOf(report.blocks), textOfHtml(html));
            INFO(missing.left(300).toStdString());
            CHECK(missing.isNull());
            const QList<int> levels = headingLevels(html);
            CHECK(levels.count(1) == 1);
            for (qsizetype i = 1; i < levels.size(); ++i)
                CHECK(levels[i] <= levels[i - 1] + 1);
        }
    }
    SECTION("The same document gives the same bytes")
    {
        const ReportDocument report = reportOf(richAssessment(), PrintSet::Full);
        CHECK(htmlOf(report) == htmlOf(report));
    }
}
