// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OdtRenderer.h"

#include "core/report/BlockTools.h"
#include "tests/core/report/OfficeFile.h"
#include "tests/support/Catch.h"

#include <QRegularExpression>
#include <QSet>

#include <stdexcept>

using namespace dueregard;
using namespace dueregard::test;

namespace {
OfficeFile madeOdt(const ReportDocument &document, int largePrintPoints = 0)
{
    const auto bytes = OdtRenderer::render(document, largePrintPoints);
    if (!bytes)
        throw std::runtime_error(bytes.error().text().toStdString());
    return OfficeFile(*bytes);
}

const XmlNode *styleNamed(const XmlNode &part, const QString &name)
{
    for (const XmlNode *style : part.all("style:style"))
        if ((*style)["style:name"] == name)
            return style;
    return nullptr;
}

/// Styles that the body or the pages use and nobody defines; bookmarks that nothing leads to; parts that are not listed.
QStringList brokenLinks(const OfficeFile &file)
{
    QStringList broken;
    QSet<QString> styles, bookmarks, listed;
    for (const char *name : {"content.xml", "styles.xml"}) {
        const XmlNode part = file.xml(QLatin1String(name));
        for (const char *element : {"style:style", "text:list-style", "style:master-page", "style:page-layout"})
            for (const XmlNode *style : part.all(element))
                styles << (*style)["style:name"];
        for (const XmlNode *bookmark : part.all("text:bookmark"))
            bookmarks << (*bookmark)["text:name"];
    }
    const auto check = [&](const XmlNode &node, const auto &again) -> void {
        for (auto it = node.attributes.begin(); it != node.attributes.end(); ++it) {
            if ((it.key().endsWith(QLatin1String("-style-name")) || it.key() == QLatin1String("style:master-page-name") || it.key() == QLatin1String("style:page-layout-name")) && !styles.contains(it.value()))
                broken << node.name + QStringLiteral(" has no style ") + it.value();
            if (it.key() == QLatin1String("xlink:href") && it.value().startsWith(QLatin1Char('#')) && !bookmarks.contains(it.value().mid(1)))
                broken << QStringLiteral("a link leads to no bookmark");
            if (it.key() == QLatin1String("xlink:href") && it.value().startsWith(QLatin1String("Pictures/")) && !file.names().contains(it.value()))
                broken << QStringLiteral("a picture is missing");
        }
        for (const XmlNode &child : node.children)
            again(child, again);
    };
    check(file.xml(QStringLiteral("content.xml")), check);
    check(file.xml(QStringLiteral("styles.xml")), check);
    const XmlNode manifest = file.xml(QStringLiteral("META-INF/manifest.xml"));
    for (const XmlNode *entry : manifest.all("manifest:file-entry"))
        listed << (*entry)["manifest:full-path"];
    QSet<QString> wanted(file.names().begin(), file.names().end());
    wanted -= {QStringLiteral("mimetype"), QStringLiteral("META-INF/manifest.xml")};
    wanted << QStringLiteral("/");
    if (listed != wanted)
        broken << QStringLiteral("the manifest does not list what is there");
    return broken;
}
} // namespace

TEST_CASE("OdtRenderer")
{
    const ReportDocument document = officeDocument();

    SECTION("The container begins with its type, stored plainly, and lists every part")
    {
        const OfficeFile file = madeOdt(document);
        CHECK(file.names().first() == QStringLiteral("mimetype"));
        CHECK(file.isPlain(QStringLiteral("mimetype")));
        CHECK(file.part(QStringLiteral("mimetype")) == "application/vnd.oasis.opendocument.text");
        CHECK(brokenLinks(file) == QStringList());
        for (const char *name : {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
            CHECK(file.xml(QLatin1String(name))["office:version"] == QStringLiteral("1.3"));
    }
    SECTION("The same document gives the same bytes")
    {
        const auto first = OdtRenderer::render(document);
        const auto second = OdtRenderer::render(document);
        REQUIRE(first);
        CHECK(*first == *second);
    }
    SECTION("Every word is there, in order")
    {
        CHECK(missingFrom(document, madeOdt(document).bodyText()) == QStringList());
    }
    SECTION("White space is not lost")
    {
        CHECK(madeOdt(document).bodyText().contains(QStringLiteral("Read the survey and mark it.\nNext line,  two spaces\tand a tab \n")));
    }
    SECTION("Headings are headings of their level, and so are the titles of records")
    {
        const OfficeFile file = madeOdt(document);
        QStringList levels;
        const XmlNode body = file.xml(QStringLiteral("content.xml"));
        for (const XmlNode *heading : body.all("text:h"))
            levels << (*heading)["text:outline-level"];
        CHECK(levels == QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("4")});
        const XmlNode styles = file.xml(QStringLiteral("styles.xml"));
        for (int level = 1; level <= 4; ++level)
            CHECK((*styleNamed(styles, QStringLiteral("Heading_20_%1").arg(level)))["style:default-outline-level"].toInt() == level);
    }
    SECTION("The contents are an index that is filled already")
    {
        const XmlNode body = madeOdt(document).xml(QStringLiteral("content.xml"));
        REQUIRE(body.all("text:table-of-content").size() == 1);
        const XmlNode *index = body.all("text:table-of-content").first();
        CHECK((*index->all("text:table-of-content-source").first())["text:outline-level"] == QStringLiteral("2"));
        CHECK(index->all("text:bookmark-ref").size() == 2);
        CHECK(index->allText().startsWith(QStringLiteral("The proposal")));
        CHECK_FALSE(index->allText().contains(QStringLiteral("Contents")));
    }
    SECTION("Tables repeat their header rows, name themselves and say which column names rows")
    {
        const XmlNode body = madeOdt(document).xml(QStringLiteral("content.xml"));
        int headed = 0;
        QSet<QString> names;
        for (const XmlNode *table : body.all("table:table")) {
            names << (*table)["table:name"];
            CHECK(table->all("table:table-header-columns").size() == 1);
            const auto heads = table->all("table:table-header-rows");
            if (heads.isEmpty())
                continue;
            ++headed;
            CHECK(table->child("table:title")->allText() == QStringLiteral("Evening visits by age"));
            CHECK(heads.first()->allText() == QStringLiteral("AgeVisits"));
            for (const XmlNode *row : table->all("table:table-row"))
                CHECK(row->all("table:table-cell").size() == table->all("table:table-column").size());
        }
        CHECK(headed == 4);
        CHECK(names.size() == body.all("table:table").size());
    }
    SECTION("Lists nest, and numbers begin where they were")
    {
        const XmlNode body = madeOdt(document).xml(QStringLiteral("content.xml"));
        const auto lists = body.all("text:list");
        REQUIRE(lists.size() >= 4);
        CHECK(lists[0]->all("text:list").size() == 1);
        CHECK(lists[0]->allText() == QStringLiteral("FirstBelow"));
        CHECK((*lists[0])["text:style-name"] == QStringLiteral("Report_20_bullets"));
        CHECK(lists[2]->allText() == QStringLiteral("OneNumber twoDeep"));
        CHECK((*lists[2])["text:style-name"] == QStringLiteral("Report_20_numbers"));
    }
    SECTION("Languages and directions are on the document and on every part in another one")
    {
        const OfficeFile file = madeOdt(document);
        const XmlNode styles = file.xml(QStringLiteral("styles.xml"));
        const XmlNode *defaults = styles.all("style:default-style").first()->child("style:text-properties");
        CHECK((*defaults)["fo:language"] == QStringLiteral("en"));
        CHECK((*defaults)["fo:country"] == QStringLiteral("GB"));
        const XmlNode body = file.xml(QStringLiteral("content.xml"));
        QStringList languages;
        for (const XmlNode *properties : body.all("style:text-properties"))
            languages << (*properties)["style:language-complex"];
        CHECK(languages.contains(QStringLiteral("bn")));
        CHECK(languages.contains(QStringLiteral("ar")));
        for (const XmlNode *paragraph : body.all("text:p")) {
            const XmlNode *style = styleNamed(body, (*paragraph)["text:style-name"]);
            const bool turned = style && style->child("style:paragraph-properties") && (*style->child("style:paragraph-properties"))["style:writing-mode"] == QStringLiteral("rl-tb");
            CHECK(turned == paragraph->allText().contains(QString::fromUtf8("تقييم")));
        }
    }
    SECTION("Pictures are vectors with dots for older programs, and are told in words")
    {
        const OfficeFile file = madeOdt(document);
        const XmlNode body = file.xml(QStringLiteral("content.xml"));
        REQUIRE(body.all("draw:frame").size() == 1);
        const XmlNode *frame = body.all("draw:frame").first();
        CHECK(frame->child("svg:desc")->allText() == QStringLiteral("Bars: visits rise from 100 to 159."));
        CHECK(frame->child("svg:title")->allText() == QStringLiteral("Evening visits"));
        REQUIRE(frame->all("draw:image").size() == 2);
        CHECK((*frame->all("draw:image").first())["xlink:href"] == QStringLiteral("Pictures/figure-1.svg"));
        CHECK(file.part(QStringLiteral("Pictures/figure-1.png")).startsWith("\x89PNG"));
    }
    SECTION("Every page says which document it is and where in it one is; the first has no running title")
    {
        const XmlNode styles = madeOdt(document).xml(QStringLiteral("styles.xml"));
        const auto pages = styles.all("style:master-page");
        REQUIRE(pages.size() == 2);
        for (const XmlNode *page : pages) {
            CHECK(page->child("style:footer")->allText().contains(QStringLiteral("EIA-7")));
            CHECK(page->child("style:footer")->allText().contains(QStringLiteral("Draft for comment")));
            CHECK(page->all("text:page-number").size() == 1);
            CHECK(page->all("text:page-count").size() == 1);
            CHECK(bool(page->child("style:header")) == ((*page)["style:name"] == QStringLiteral("Standard")));
        }
    }
    SECTION("The file says what it is, and nothing about who made it")
    {
        const XmlNode meta = madeOdt(document).xml(QStringLiteral("meta.xml"));
        const XmlNode *facts = meta.child("office:meta");
        CHECK(facts->child("dc:title")->allText() == document.title);
        CHECK(facts->child("dc:creator")->allText() == document.organisation);
        CHECK(facts->child("dc:language")->allText() == QStringLiteral("en-GB"));
        CHECK(facts->child("dc:date")->allText() == QStringLiteral("2026-11-22T00:00:00"));
    }
    SECTION("Large print has no smaller text anywhere")
    {
        for (const int least : {16, 18}) {
            const OfficeFile file = madeOdt(document, least);
            int sizes = 0;
            for (const char *name : {"styles.xml", "content.xml"}) {
                const XmlNode part = file.xml(QLatin1String(name));
                for (const XmlNode *properties : part.all("style:text-properties"))
                    if (const QString size = (*properties)["fo:font-size"]; !size.isEmpty()) {
                        ++sizes;
                        CHECK(size.chopped(2).toDouble() >= least - 0.01);
                    }
            }
            CHECK(sizes > 20);
        }
    }
    SECTION("Nothing is set in capitals, justified or all in italics")
    {
        const XmlNode styles = madeOdt(document).xml(QStringLiteral("styles.xml"));
        for (const XmlNode *style : styles.all("style:style")) {
            const XmlNode *text = style->child("style:text-properties");
            const XmlNode *paragraph = style->child("style:paragraph-properties");
            if (paragraph && text) {
                CHECK((*text)["fo:font-style"].isEmpty());
                CHECK((*text)["fo:text-transform"].isEmpty());
                CHECK((*paragraph)["fo:text-align"] != QStringLiteral("justify"));
            }
        }
    }
    SECTION("Hostile text stays text")
    {
        const ReportDocument hostile = hostileOfficeDocument();
        const OfficeFile file = madeOdt(hostile);
        CHECK(brokenLinks(file) == QStringList());
        CHECK(missingFrom(hostile, file.bodyText()) == QStringList());
        for (const QString &name : file.names()) {
            CHECK_FALSE(file.part(name).contains("<script"));
            CHECK_FALSE(file.part(name).contains("javascript:"));
        }
    }
    SECTION("A document that begins with a table or a list, or holds nothing, is still whole")
    {
        ReportDocument odd;
        CHECK(brokenLinks(madeOdt(odd)) == QStringList());
        odd.blocks = {{KeyValuesBlock{{makePair(QStringLiteral("a"), QStringLiteral("b"))}}, {}}};
        CHECK(brokenLinks(madeOdt(odd)) == QStringList());
        odd.blocks = {{ListBlock{{{2, QStringLiteral("7."), {Run{.text = QStringLiteral("x")}}}}}, {}}};
        const OfficeFile file = madeOdt(odd);
        CHECK(brokenLinks(file) == QStringList());
        const XmlNode body = file.xml(QStringLiteral("content.xml"));
        CHECK((*body.all("text:list-item").last())["text:start-value"] == QStringLiteral("7"));
    }
}
