// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/TextRenderer.h"

#include "core/report/ReportBuilder.h"
#include "tests/core/report/HostileReport.h"
#include "tests/core/report/HtmlText.h"
#include "tests/core/report/PdfText.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("TextRenderer")
{
    ReportDocument document;

    SECTION("Headings are underlined, paragraphs stay one line, items keep their bullets")
    {
        ListBlock list;
        list.items << ListBlock::Item{1, QString(QChar(0x2022)), {Run{.text = QStringLiteral("one")}}} << ListBlock::Item{2, QStringLiteral("1."), {Run{.text = QStringLiteral("two")}}};
        document.blocks = {heading(1, QStringLiteral("Library hours")), paragraph(QStringLiteral("word ").repeated(100).trimmed()), heading(2, QStringLiteral("Why")), {list, {}}};
        CHECK(TextRenderer::text(document)
              == QStringLiteral("Library hours\n=============\n\n%1\n\nWhy\n---\n\n%2 one\n  1. two\n").arg(QStringLiteral("word ").repeated(100).trimmed(), QString(QChar(0x2022))));
    }
    SECTION("A table is lines of label and value, one group a row")
    {
        TableBlock table;
        table.columns.resize(2);
        const auto cell = [](const char *text) { return TableBlock::Cell{{{Run{.text = QLatin1String(text)}}}, {}}; };
        table.caption = {Run{.text = QStringLiteral("Visits")}};
        table.headerRows.push_back({{cell("Age"), cell("Number")}, {}});
        table.rows.push_back({{cell("16 to 24"), cell("12")}, {}});
        table.rows.push_back({{cell("25 to 34"), {}}, {}});
        document.blocks = {{table, {}}};
        CHECK(TextRenderer::text(document) == QStringLiteral("Visits\n\nAge: 16 to 24\nNumber: 12\n\nAge: 25 to 34\n"));
        table.headerRows.clear();
        document.blocks = {{table, {}}};
        CHECK(TextRenderer::text(document) == QStringLiteral("Visits\n\n16 to 24: 12\n\n25 to 34\n"));
    }
    SECTION("The heading of a column that is empty in every row stays")
    {
        const auto cell = [](const char *text) { return TableBlock::Cell{{{Run{.text = QLatin1String(text)}}}, {}}; };
        TableBlock table;
        table.columns.resize(3);
        table.headerRows.push_back({{cell("a"), cell("b"), cell("c")}, {}});
        table.rows.push_back({{cell("1"), cell(" "), cell("3")}, {}});
        table.rows.push_back({{cell("4"), {}, {}}, {}});
        document.blocks = {{table, {}}};
        CHECK(TextRenderer::text(document) == QStringLiteral("a: 1\nb: %1\nc: 3\n\na: 4\nb: %1\n").arg(QChar(0x2013)));
    }
    SECTION("The address of a link follows its paragraph, and code is no address")
    {
        document.blocks = {{ParagraphBlock{.runs = {Run{.text = QStringLiteral("See the survey"), .link = QStringLiteral("https://example.org/s")}, Run{.text = QStringLiteral(" and this."), .link = QStringLiteral("javascript:x")}}}, {}}};
        CHECK(TextRenderer::text(document) == QStringLiteral("See the survey and this. [https://example.org/s]\n"));
    }
    SECTION("The contents are left out, and nothing stands where nothing is")
    {
        document.blocks = {heading(1, QStringLiteral("Contents")), {ContentsBlock{}, {}}, paragraph(QStringLiteral(" "))};
        CHECK(TextRenderer::text(document).isEmpty());
    }
    SECTION("Every text of a report is in it, in its order, and nothing else than text")
    {
        ReportProfile profile;
        const FixedClock clock;
        const Result<ReportDocument> hostile = ReportBuilder::build(hostileAssessment(), england(), profile, clock);
        const Result<ReportDocument> rich = ReportBuilder::build(richAssessment(), england(), profile, clock);
        REQUIRE(hostile);
        REQUIRE(rich);
        for (const ReportDocument &report : {*rich, *hostile, hostileDocument()}) {
            const Result<QByteArray> made = TextRenderer::render(report);
            REQUIRE(made);
            const QString text = QString::fromUtf8(*made);
            const QString missing = firstMissing(linesOf(report.blocks, false), text);
            INFO(missing.left(300).toStdString());
            CHECK(missing.isNull());
            for (const QChar c : text)
                if (c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t'))
                    FAIL("a control character: " << int(c.unicode()));
        }
    }
}
