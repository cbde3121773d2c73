// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/DocxRenderer.h"

#include "core/report/BlockTools.h"
#include "tests/core/report/DocxRules.h"
#include "tests/core/report/PdfText.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {
OfficeFile madeDocx(const ReportDocument &document, int largePrintPoints = 0)
{
    const auto bytes = DocxRenderer::render(document, largePrintPoints);
    if (!bytes)
        throw std::runtime_error(bytes.error().text().toStdString());
    return OfficeFile(*bytes);
}

QStringList brokenRules(const OfficeFile &file)
{
    QStringList broken;
    for (const QString &name : file.names())
        if (name.startsWith(QLatin1String("word/")) && name.endsWith(QLatin1String(".xml")))
            broken << brokenDocxRules(file.xml(name));
    return broken;
}

const XmlNode *paragraphWith(const QList<const XmlNode *> &paragraphs, const QString &text)
{
    for (const XmlNode *paragraph : paragraphs)
        if (paragraph->allText().contains(text))
            return paragraph;
    throw std::runtime_error("no paragraph says " + text.toStdString());
}

QString valueOf(const XmlNode *node, const char *element, const char *attribute = "w:val")
{
    const auto found = node->all(element);
    return found.isEmpty() ? QString() : (*found.first())[attribute];
}
} // namespace

TEST_CASE("DocxRenderer")
{
    const ReportDocument document = officeDocument();

    SECTION("Elements stand in the order that Word insists on")
    {
        CHECK(brokenRules(madeDocx(document)) == QStringList());
    }
    SECTION("Every part is reachable, typed, and leads somewhere")
    {
        CHECK(brokenDocxLinks(madeDocx(document)) == QStringList());
    }
    SECTION("The same document gives the same bytes")
    {
        const auto first = DocxRenderer::render(document);
        const auto second = DocxRenderer::render(document);
        REQUIRE(first);
        CHECK(*first == *second);
    }
    SECTION("Every word is there, in order")
    {
        CHECK(missingFrom(document, madeDocx(document).bodyText()) == QStringList());
    }
    SECTION("Headings have Word's styles, and those outside the contents are not collected by it")
    {
        const OfficeFile file = madeDocx(document);
        const XmlNode body = file.xml(QStringLiteral("word/document.xml"));
        const auto paragraphs = body.all("w:p");
        CHECK(valueOf(paragraphWith(paragraphs, QStringLiteral("Who is affected")), "w:pStyle") == QStringLiteral("TOC2"));
        QStringList styles;
        for (const XmlNode *paragraph : paragraphs)
            if (const QString style = valueOf(paragraph, "w:pStyle"); style.startsWith(QLatin1String("Heading")))
                styles << style;
        CHECK(styles == QStringList{QStringLiteral("Heading1Unlisted"), QStringLiteral("Heading1"), QStringLiteral("Heading2"), QStringLiteral("Heading3"), QStringLiteral("Heading4")});
        const XmlNode defined = file.xml(QStringLiteral("word/styles.xml"));
        for (const XmlNode *style : defined.all("w:style"))
            if ((*style)["w:styleId"].startsWith(QLatin1String("Heading")))
                CHECK(valueOf(style, "w:outlineLvl").toInt() == (*style)["w:styleId"].mid(7, 1).toInt() - 1);
    }
    SECTION("The contents are a field that is filled already and asks the reader nothing")
    {
        const OfficeFile file = madeDocx(document);
        const XmlNode body = file.xml(QStringLiteral("word/document.xml"));
        REQUIRE(body.all("w:sdt").size() == 1);
        const XmlNode *contents = body.all("w:sdt").first();
        CHECK(contents->allText().contains(QStringLiteral("TOC \\o \"1-2\"")));
        CHECK(contents->all("w:hyperlink").size() == 2);
        CHECK(contents->allText().contains(QStringLiteral("PAGEREF _Toc1")));
        CHECK_FALSE(file.part(QStringLiteral("word/settings.xml")).contains("updateFields"));
        CHECK_FALSE(file.part(QStringLiteral("word/document.xml")).contains("dirty"));
    }
    SECTION("Tables repeat their header rows, name themselves and say which cells name rows")
    {
        const XmlNode body = madeDocx(document).xml(QStringLiteral("word/document.xml"));
        int grids = 0;
        for (const XmlNode *table : body.all("w:tbl")) {
            CHECK(valueOf(table, "w:tblLook", "w:firstColumn") == QStringLiteral("1"));
            const bool grid = valueOf(table, "w:tblStyle") == QStringLiteral("ReportTable");
            grids += grid;
            CHECK(table->all("w:tblHeader").size() == (grid ? 1 : 0));
            if (grid) {
                CHECK(valueOf(table, "w:tblLook", "w:firstRow") == QStringLiteral("1"));
                CHECK(valueOf(table, "w:tblCaption") == QStringLiteral("Evening visits by age"));
                CHECK(valueOf(table->all("w:tc").last(), "w:jc") == QStringLiteral("right"));
            }
        }
        CHECK(grids == 4);
    }
    SECTION("Lists are lists: levels, bullets, and numbers that begin where they were")
    {
        const OfficeFile file = madeDocx(document);
        const XmlNode body = file.xml(QStringLiteral("word/document.xml"));
        const auto paragraphs = body.all("w:p");
        const auto list = [&](const char *text) {
            const XmlNode *paragraph = paragraphWith(paragraphs, QLatin1String(text));
            return valueOf(paragraph, "w:numId") + QLatin1Char('/') + valueOf(paragraph, "w:ilvl");
        };
        CHECK(list("First") == QStringLiteral("1/0"));
        CHECK(list("Below") == QStringLiteral("1/1"));
        CHECK(list("One") == QStringLiteral("2/0"));
        CHECK(list("Number two") == QStringLiteral("2/0"));
        CHECK(list("Deep") == QStringLiteral("3/2"));
        CHECK(list("Last") == QStringLiteral("1/0"));
    }
    SECTION("Languages and directions are on the document and on every part in another one")
    {
        const OfficeFile file = madeDocx(document);
        const XmlNode styles = file.xml(QStringLiteral("word/styles.xml"));
        CHECK(valueOf(styles.child("w:docDefaults"), "w:lang") == QStringLiteral("en-GB"));
        const XmlNode body = file.xml(QStringLiteral("word/document.xml"));
        const auto paragraphs = body.all("w:p");
        const XmlNode *bengali = paragraphWith(paragraphs, QString::fromUtf8("মূল্যায়ন"));
        CHECK(valueOf(bengali, "w:lang", "w:bidi") == QStringLiteral("bn"));
        CHECK(valueOf(bengali, "w:lang", "w:eastAsia") == QStringLiteral("bn"));
        CHECK(bengali->all("w:cs").size() == 1);
        CHECK(bengali->all("w:bidi").isEmpty());
        const XmlNode *arabic = paragraphWith(paragraphs, QString::fromUtf8("تقييم"));
        CHECK(valueOf(arabic, "w:lang", "w:bidi") == QStringLiteral("ar"));
        CHECK(arabic->all("w:rtl").size() == 1);
        CHECK(arabic->all("w:bidi").size() == 1);
    }
    SECTION("A report in a language that runs from right to left does so everywhere")
    {
        ReportDocument turned = document;
        turned.language = QStringLiteral("ur");
        const OfficeFile file = madeDocx(turned);
        CHECK(brokenRules(file) == QStringList());
        const XmlNode body = file.xml(QStringLiteral("word/document.xml"));
        CHECK(body.all("w:bidiVisual").size() == body.all("w:tbl").size());
        CHECK(body.all("w:sectPr").first()->child("w:bidi"));
        CHECK(valueOf(paragraphWith(body.all("w:p"), QStringLiteral("Two evenings end.")), "w:bidi") == QStringLiteral("0"));
    }
    SECTION("Pictures are vectors with dots for older programs, and are told in words")
    {
        const OfficeFile file = madeDocx(document);
        const XmlNode body = file.xml(QStringLiteral("word/document.xml"));
        REQUIRE(body.all("wp:docPr").size() == 1);
        CHECK(valueOf(&body, "wp:docPr", "descr") == QStringLiteral("Bars: visits rise from 100 to 159."));
        CHECK(file.part(QStringLiteral("word/media/figure-1.png")).startsWith("\x89PNG"));
        CHECK(file.xml(QStringLiteral("word/media/figure-1.svg")).name == QStringLiteral("svg"));
        CHECK(valueOf(&body, "wp:extent", "cx").toLongLong() == 300 * 12700);
    }
    SECTION("Links lead to the web, other addresses are only text")
    {
        const OfficeFile file = madeDocx(document);
        CHECK(file.part(QStringLiteral("word/_rels/document.xml.rels")).contains("Target=\"https://example.org/a?b=1&amp;c=2\" TargetMode=\"External\""));
        CHECK_FALSE(madeDocx(hostileOfficeDocument()).part(QStringLiteral("word/_rels/document.xml.rels")).contains("javascript"));
    }
    SECTION("Every page says which document it is and where in it one is")
    {
        const OfficeFile file = madeDocx(document);
        for (const char *name : {"word/footer1.xml", "word/footer2.xml"}) {
            const XmlNode footer = file.xml(QLatin1String(name));
            const QString words = footer.allText();
            CHECK(words.contains(QStringLiteral("EIA-7")));
            CHECK(words.contains(QStringLiteral("Version 0.3")));
            CHECK(words.contains(QStringLiteral("Draft for comment")));
            CHECK(footer.all("w:fldSimple").size() == 2);
        }
        CHECK(file.xml(QStringLiteral("word/header1.xml")).allText() == document.title);
    }
    SECTION("The file says what it is, and nothing about who made it")
    {
        const OfficeFile file = madeDocx(document);
        const XmlNode core = file.xml(QStringLiteral("docProps/core.xml"));
        CHECK(core.child("dc:title")->allText() == document.title);
        CHECK(core.child("dc:creator")->allText() == document.organisation);
        CHECK(core.child("dc:language")->allText() == QStringLiteral("en-GB"));
        CHECK(core.child("cp:contentStatus")->allText() == document.status);
        const XmlNode custom = file.xml(QStringLiteral("docProps/custom.xml"));
        CHECK(custom.all("property").size() == 4);
    }
    SECTION("Large print has no smaller text anywhere")
    {
        for (const int least : {16, 18}) {
            const XmlNode styles = madeDocx(document, least).xml(QStringLiteral("word/styles.xml"));
            CHECK(styles.all("w:sz").size() > 20);
            for (const XmlNode *size : styles.all("w:sz"))
                CHECK((*size)["w:val"].toInt() >= 2 * least);
        }
    }
    SECTION("Hostile text stays text")
    {
        const ReportDocument hostile = hostileOfficeDocument();
        const OfficeFile file = madeDocx(hostile);
        CHECK(brokenRules(file) == QStringList());
        CHECK(brokenDocxLinks(file) == QStringList());
        CHECK(missingFrom(hostile, file.bodyText()) == QStringList());
        for (const QString &name : file.names())
            CHECK_FALSE(file.part(name).contains("<script"));
    }
    SECTION("A document that begins with a table or a list, or holds nothing, is still whole")
    {
        ReportDocument odd;
        odd.pageOf = QString();
        CHECK(brokenDocxLinks(madeDocx(odd)) == QStringList());
        odd.blocks = {{PageBreakBlock{}, {}}, {KeyValuesBlock{{makePair(QStringLiteral("a"), QStringLiteral("b"))}}, {}}};
        CHECK(brokenRules(madeDocx(odd)) == QStringList());
        odd.blocks = {{ListBlock{{{1, QStringLiteral("7."), {Run{.text = QStringLiteral("x")}}}}}, {}}};
        const OfficeFile file = madeDocx(odd);
        CHECK(brokenRules(file) == QStringList());
        const XmlNode numbering = file.xml(QStringLiteral("word/numbering.xml"));
        CHECK(valueOf(&numbering, "w:startOverride") == QStringLiteral("7"));
    }
}

TEST_CASE("The rules for Word files notice what is wrong")
{
    XmlNode late{.name = QStringLiteral("w:pPr"), .children = {{.name = QStringLiteral("w:jc")}, {.name = QStringLiteral("w:spacing")}}};
    CHECK(brokenDocxRules(late).size() == 1);
    XmlNode unknown{.name = QStringLiteral("w:rPr"), .children = {{.name = QStringLiteral("w:pStyle")}}};
    CHECK(brokenDocxRules(unknown).size() == 1);
    XmlNode twice{.name = QStringLiteral("w:rPr"), .children = {{.name = QStringLiteral("w:b")}, {.name = QStringLiteral("w:b")}}};
    CHECK(brokenDocxRules(twice).size() == 1);
    XmlNode cell{.name = QStringLiteral("w:tc"), .children = {{.name = QStringLiteral("w:tcPr")}}};
    CHECK(brokenDocxRules(cell).size() == 1);
    XmlNode sound{.name = QStringLiteral("w:tc"), .children = {{.name = QStringLiteral("w:tcPr")}, {.name = QStringLiteral("w:p")}, {.name = QStringLiteral("w:p")}}};
    CHECK(brokenDocxRules(sound).isEmpty());
}
