// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/Paginator.h"

#include "tests/core/report/PdfText.h"
#include "tests/support/Catch.h"

#include <thread>

using namespace dueregard;
using namespace dueregard::test;

namespace {
QString words(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << QStringLiteral("word%1").arg(i);
    return all.join(QLatin1Char(' '));
}

PageList paged(const ReportDocument &document)
{
    return Paginator::paginate(document, LayoutTheme::standard());
}

QString textOf(const ReportPage &page)
{
    QString text;
    for (const TextFragment &fragment : page.fragments)
        if (fragment.element >= 0)
            text += fragment.text + QLatin1Char('\n');
    return text;
}

/// Nothing may stand outside the text area (running head and foot excepted).
void checkInside(const PageList &list)
{
    const LayoutTheme theme = LayoutTheme::standard();
    for (const ReportPage &page : list.pages) {
        for (const TextFragment &fragment : page.fragments) {
            CHECK(fragment.origin.x() >= theme.left - 0.5);
            CHECK(fragment.origin.x() + fragment.width <= theme.page.width() - theme.right + 6); // a hanging space
            if (fragment.element >= 0) {
                CHECK(fragment.origin.y() <= theme.page.height() - theme.bottom + 0.5);
                CHECK(fragment.size >= 11);
            }
        }
        for (const PageRect &rect : page.rects)
            CHECK(rect.rect.right() <= theme.page.width() - theme.right + 0.5);
    }
}

TableBlock table(int rows)
{
    TableBlock table;
    table.caption = {Run{.text = QStringLiteral("People by ward")}};
    table.columns = {{.weight = 2}, {.weight = 1, .numeric = true}};
    const auto cell = [](const QString &text) { return TableBlock::Cell{{Runs{Run{.text = text}}}, {}}; };
    table.headerRows = {{{cell(QStringLiteral("Wardname")), cell(QStringLiteral("People"))}, {}}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{cell(QStringLiteral("Row number %1").arg(i)), cell(QString::number(i * 7))}, {}});
    return table;
}
} // namespace

TEST_CASE("Paginator")
{
    ReportDocument document;
    document.title = QStringLiteral("Library hours");
    document.pageOf = QStringLiteral("Page %1 of %2");
    document.continued = QStringLiteral("%1 (continued)");

    SECTION("A blank document is one page")
    {
        CHECK(paged(document).count() == 1);
    }
    SECTION("A paragraph of 15,000 words goes over many pages and loses nothing")
    {
        document.blocks.push_back(paragraph(words(15000)));
        const PageList list = paged(document);
        CHECK(list.count() > 20);
        checkInside(list);
        QString all;
        for (const ReportPage &page : list.pages)
            for (const TextFragment &fragment : page.fragments)
                if (fragment.element >= 0)
                    all += fragment.text;
        CHECK(all == words(15000));
    }
    SECTION("No heading stands last on a page")
    {
        for (int i = 0; i < 60; ++i) {
            document.blocks.push_back(heading(i % 3 == 0 ? 1 : 2, QStringLiteral("Heading %1").arg(i)));
            if (i % 3 != 0) {
                document.blocks.push_back(paragraph(words(20 + i * 3)));
                document.blocks.push_back({table(i % 5 + 1), {}});
            }
        }
        const PageList list = paged(document);
        REQUIRE(list.count() > 10);
        checkInside(list);
        for (const ReportPage &page : list.pages) {
            QString last;
            for (const TextFragment &fragment : page.fragments)
                if (fragment.element >= 0)
                    last = fragment.text;
            CHECK_FALSE(last.startsWith(QStringLiteral("Heading")));
        }
    }
    SECTION("The header row of a table stands on each of its pages, and counts as content once")
    {
        document.blocks.push_back({table(60), {}});
        const PageList list = paged(document);
        REQUIRE(list.count() >= 2);
        checkInside(list);
        int real = 0, all = 0;
        for (const ReportPage &page : list.pages)
            for (const TextFragment &fragment : page.fragments)
                if (fragment.text == QStringLiteral("Wardname")) {
                    ++all;
                    real += fragment.element >= 0 ? 1 : 0;
                }
        CHECK(real == 1);
        CHECK(all == list.count());
    }
    SECTION("A row higher than a page is broken between lines")
    {
        TableBlock tall = table(1);
        tall.columns[1].numeric = false;
        tall.rows[0].cells[1].paragraphs.clear();
        for (int i = 0; i < 120; ++i) // many short paragraphs: not too long a text for a table
            tall.rows[0].cells[1].paragraphs << Runs{Run{.text = i % 3 == 0 ? QStringLiteral("Item%1").arg(i) : QString()}};
        for (int i = 0; i < 20; ++i)
            tall.rows[0].cells[1].paragraphs << Runs{Run{.text = QStringLiteral("a\nb\nc")}};
        document.blocks.push_back({tall, {}});
        const PageList list = paged(document);
        CHECK(list.count() >= 2);
        checkInside(list);
    }
    SECTION("A table with a long text becomes cards that say the same")
    {
        TableBlock wide = table(2);
        wide.columns[1].numeric = false;
        wide.rows[0].cells[1] = {{Runs{Run{.text = words(400)}}}, {}};
        document.blocks.push_back({wide, {}});
        const PageList list = paged(document);
        checkInside(list);
        QString all;
        for (const ReportPage &page : list.pages)
            all += textOf(page);
        CHECK(all.contains(QStringLiteral("word399")));
        CHECK(all.contains(QStringLiteral("People: ")));
        CHECK(all.contains(QStringLiteral("Row number 2")));
    }
    SECTION("A word wider than the page is broken")
    {
        document.blocks.push_back(paragraph(QString(100000, QLatin1Char('x'))));
        const PageList list = paged(document);
        CHECK(list.count() > 10);
        checkInside(list);
    }
    SECTION("A narrow column breaks its words rather than leaving the page")
    {
        TableBlock narrow = table(3);
        for (int i = 0; i < 4; ++i) {
            narrow.columns.push_back({});
            for (auto *rows : {&narrow.headerRows, &narrow.rows})
                for (TableBlock::Row &row : *rows)
                    row.cells.push_back({{Runs{Run{.text = QStringLiteral("Incomprehensibilities")}}}, {}});
        }
        document.blocks.push_back({narrow, {}});
        checkInside(paged(document));
    }
    SECTION("Contents show the page on which each heading stands")
    {
        document.blocks.push_back({ContentsBlock{}, {}});
        document.blocks.push_back({PageBreakBlock{}, {}});
        for (int i = 0; i < 12; ++i) {
            document.blocks.push_back(heading(1, QStringLiteral("Part%1").arg(i)));
            document.blocks.push_back(paragraph(words(i * 60)));
        }
        const PageList list = paged(document);
        int seen = 0;
        const ReportPage &contents = list.pages[0];
        for (qsizetype f = 0; f + 1 < contents.fragments.size(); ++f) {
            if (!contents.fragments[f].text.startsWith(QStringLiteral("Part")))
                continue;
            ++seen;
            const int page = contents.fragments[f + 1].text.toInt() - 1;
            REQUIRE(page >= 1);
            REQUIRE(page < list.count());
            CHECK(textOf(list.pages[page]).contains(contents.fragments[f].text + QLatin1Char('\n')));
        }
        CHECK(seen == 12);
    }
    SECTION("A point on a page leads to the question its words come from")
    {
        const BlockSource source{QStringLiteral("about.purpose"), FieldKey::answer(QStringLiteral("proposal.purpose"))};
        document.blocks.push_back(heading(1, QStringLiteral("Purpose")));
        document.blocks.push_back({ParagraphBlock{.runs = {Run{.text = words(30)}}}, source});
        const PageList list = paged(document);
        const auto [page, area] = list.find(*source.field);
        REQUIRE(page == 0);
        CHECK(list.hit(0, area.center()) == source);
        CHECK(list.hit(0, QPointF(5, 5)).isEmpty());
        CHECK(list.hit(7, area.center()).isEmpty());
    }
    SECTION("A character that no font can show prints as a substitute and keeps its own text")
    {
        document.blocks.push_back(paragraph(QStringLiteral("before ") + QString::fromUtf8("\xF4\x80\x80\x80") + QStringLiteral(" after")));
        const PageList list = paged(document);
        CHECK(list.substituted == 1);
        CHECK(textOf(list.pages[0]).contains(QString::fromUtf8("\xF4\x80\x80\x80")));
    }
    SECTION("It works away from the main thread, and gives the same pages there")
    {
        document.blocks.push_back(heading(1, QString::fromUtf8("মূল্যায়ন")));
        document.blocks.push_back(paragraph(words(300)));
        const PageList here = paged(document);
        PageList there;
        std::thread([&] { there = paged(document); }).join();
        REQUIRE(there.count() == here.count());
        REQUIRE(there.pages[0].fragments.size() == here.pages[0].fragments.size());
        for (qsizetype i = 0; i < here.pages[0].fragments.size(); ++i) {
            CHECK(there.pages[0].fragments[i].text == here.pages[0].fragments[i].text);
            CHECK(there.pages[0].fragments[i].origin == here.pages[0].fragments[i].origin);
        }
        document.title += QLatin1Char('!');
    }
}
