// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/Paginator.h"

#include "tests/core/report/EveryBlock.h"
#include "tests/core/report/PdfText.h"
#include "tests/support/Catch.h"

#include <algorithm>
#include <thread>

using namespace dueregard;
using namespace dueregard::test;

namespace {
QString manyWords(int count)
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

TableBlock tableOfRows(int rows)
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
        document.blocks.push_back(paragraph(manyWords(15000)));
        const PageList list = paged(document);
        CHECK(list.count() > 20);
        checkInside(list);
        QString all;
        for (const ReportPage &page : list.pages)
            for (const TextFragment &fragment : page.fragments)
                if (fragment.element >= 0)
                    all += fragment.text;
        CHECK(all == manyWords(15000));
    }
    SECTION("A few lines that spilled over do not keep a page to themselves, but a cover stands alone")
    {
        const auto add = [&document](const QString &text) { document.blocks.push_back(paragraph(text)); };
        const auto turn = [&document] { document.blocks.push_back({PageBreakBlock{}, {}}); };
        add(QStringLiteral("cover"));
        turn();
        add(manyWords(30));
        turn();
        document.blocks.push_back(heading(1, QStringLiteral("after few")));
        add(manyWords(300));
        turn();
        add(QStringLiteral("after many"));
        const PageList list = paged(document);
        REQUIRE(list.count() == 3);
        CHECK(textOf(list.pages[0]).trimmed() == QStringLiteral("cover"));
        CHECK(textOf(list.pages[1]).contains(QStringLiteral("after few")));
        CHECK(list.outline.first().page == 1);
        CHECK(textOf(list.pages[2]).trimmed() == QStringLiteral("after many"));
    }
    SECTION("A few lines more than a page are set on that page with less white space, but no smaller; many are not")
    {
        for (int i = 0; i < 10; ++i) {
            document.blocks.push_back(heading(2, QStringLiteral("Part %1").arg(i)));
            document.blocks.push_back(paragraph(QStringLiteral("A line.")));
        }
        CHECK(paged(document).count() == 1);
        document.blocks.push_back(paragraph(QStringLiteral("Another.\nAnd another.")));
        document.blocks.push_back(paragraph(QStringLiteral("The last.")));
        const PageList list = paged(document);
        CHECK(list.count() == 1);
        checkInside(list);
        document.blocks.push_back(paragraph(manyWords(150)));
        CHECK(paged(document).count() == 2);
    }
    SECTION("What runs from right to left stands at the right, its bullet too")
    {
        const QString arabic = QString::fromUtf8("نحن نريد أن تبقى المكتبة مفتوحة في المساء لأننا نعمل في النهار ولا نستطيع أن نأتي إلا بعد العمل مع أطفالنا");
        document.blocks.push_back(paragraph(arabic));
        document.blocks.push_back({ListBlock{{{1, QStringLiteral("•"), {Run{.text = arabic, .language = QStringLiteral("ar")}}}}}, {}});
        document.blocks.push_back(paragraph(QStringLiteral("From left to right.")));
        document.blocks.push_back({ParagraphBlock{.runs = {Run{.text = QString::fromUtf8("NHS تريد ذلك"), .language = QStringLiteral("ar")}}}, {}});
        const PageList list = paged(document);
        checkInside(list);
        const LayoutTheme theme = LayoutTheme::standard();
        const double left = theme.left, right = theme.page.width() - theme.right;
        double bullet = 0, beside = 0, first = 0, name = 0;
        bool english = false;
        for (const TextFragment &fragment : list.pages.first().fragments) {
            if (fragment.element < 0)
                continue;
            const double end = fragment.origin.x() + fragment.width;
            if (fragment.text.startsWith(QChar(0x2022)))
                bullet = end;
            else if (fragment.text.startsWith(QStringLiteral("From left")))
                english = std::abs(fragment.origin.x() - left) < 0.5;
            else if (fragment.text.startsWith(QStringLiteral("NHS")))
                name = end;
            else if (bullet == 0)
                first = std::max(first, end);
            else if (name == 0)
                beside = std::max(beside, end);
        }
        CHECK(std::abs(first - right) < 1);
        CHECK(std::abs(bullet - right) < 1);
        CHECK(std::abs(beside - (right - theme.itemIndent)) < 1);
        CHECK(english);
        CHECK(std::abs(name - right) < 1); // what comes first stands at the right
    }
    SECTION("A date stays on one line where other columns have room for it; words do not take that room")
    {
        const auto cell = [](const QString &text) { return TableBlock::Cell{{Runs{Run{.text = text}}}, {}}; };
        TableBlock dates;
        dates.columns = {{.weight = 0.6}, {.weight = 0.6}, {.weight = 4}};
        dates.headerRows = {{{cell(QStringLiteral("When")), cell(QStringLiteral("Size")), cell(QStringLiteral("What"))}, {}}};
        dates.rows = {{{cell(QStringLiteral("22 September 2026")), cell(QStringLiteral("None is recorded")), cell(manyWords(8))}, {}}};
        dates.rowHeaders = false;
        document.blocks.push_back({dates, {}});
        const QString text = textOf(paged(document).pages.first());
        CHECK(text.contains(QStringLiteral("22 September 2026")));
        CHECK_FALSE(text.contains(QStringLiteral("None is recorded")));
    }
    SECTION("In large print too, where a date in pieces would take more lines than the words beside it")
    {
        const auto cell = [](const QString &text) { return TableBlock::Cell{{Runs{Run{.text = text}}}, {}}; };
        TableBlock versions;
        versions.columns = {{.weight = 0.8}, {.weight = 1.2}, {.weight = 4}};
        versions.headerRows = {{{cell(QStringLiteral("Version")), cell(QStringLiteral("Date")), cell(QStringLiteral("What happened"))}, {}}};
        versions.rows = {{{cell(QStringLiteral("2")), cell(QStringLiteral("23 November 2026")), cell(QStringLiteral("Put to Executive Member decision session"))}, {}}};
        versions.rowHeaders = false;
        document.blocks.push_back({versions, {}});
        CHECK(textOf(Paginator::paginate(document, LayoutTheme::largePrint(18)).pages.first()).contains(QStringLiteral("23 November 2026")));
    }
    SECTION("No heading stands last on a page")
    {
        for (int i = 0; i < 60; ++i) {
            document.blocks.push_back(heading(i % 3 == 0 ? 1 : 2, QStringLiteral("Heading %1").arg(i)));
            if (i % 3 != 0) {
                document.blocks.push_back(paragraph(manyWords(20 + i * 3)));
                document.blocks.push_back({tableOfRows(i % 5 + 1), {}});
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
        document.blocks.push_back({tableOfRows(60), {}});
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
        TableBlock tall = tableOfRows(1);
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
        TableBlock wide = tableOfRows(2);
        wide.columns[1].numeric = false;
        wide.rows[0].cells[1] = {{Runs{Run{.text = manyWords(400)}}}, {}};
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
        TableBlock narrow = tableOfRows(3);
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
            document.blocks.push_back(paragraph(manyWords(i * 60)));
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
        document.blocks.push_back({ParagraphBlock{.runs = {Run{.text = manyWords(30)}}}, source});
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
        document.blocks.push_back(paragraph(manyWords(300)));
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

TEST_CASE("Paginator: drawings, large print, stopping")
{
    ReportDocument document;
    document.title = QStringLiteral("Figures");
    document.pageOf = QStringLiteral("Page %1 of %2");
    const FigureBlock figure{sampleDrawing(), QStringLiteral("Older people come less often."), {Run{.text = QStringLiteral("Who comes")}}};

    SECTION("A drawing stands on the page whole, below its caption, inside the text area")
    {
        document.blocks = {{figure, {}}};
        const PageList list = paged(document);
        REQUIRE(list.pages[0].figures.size() == 1);
        const PageFigure &drawn = list.pages[0].figures[0];
        CHECK(drawn.shapes.size() == 4);
        CHECK(drawn.texts.size() == 3);
        CHECK(drawn.before == 1); // the caption
        CHECK(list.elements[drawn.element].role == ElementRole::Figure);
        CHECK(list.elements[drawn.element].alternative == figure.alternative);
        for (const DrawingShape &shape : drawn.shapes)
            for (const QPointF &point : shape.points)
                CHECK(drawn.rect.contains(point));
        const TextFragment &end = drawn.texts.last();
        CHECK(std::abs(end.origin.x() + end.width - (drawn.rect.left() + 290)) < 0.5); // set from its end
    }
    SECTION("A drawing that finds no room goes to the next page with its caption")
    {
        for (int i = 0; i < 60; ++i)
            document.blocks.push_back(paragraph(QStringLiteral("Words that fill.")));
        for (int i = 0; i < 6; ++i)
            document.blocks.push_back({figure, {}});
        const PageList list = paged(document);
        int drawn = 0;
        for (const ReportPage &page : list.pages)
            for (const PageFigure &each : page.figures) {
                ++drawn;
                CHECK(each.rect.bottom() <= LayoutTheme::standard().page.height() - LayoutTheme::standard().bottom + 0.5);
                CHECK(each.before > 0);
                CHECK(page.fragments[each.before - 1].text == QStringLiteral("Who comes"));
            }
        CHECK(drawn == 6);
    }
    SECTION("A wide drawing is made smaller only as long as its words can be read; then its words stand there instead")
    {
        FigureBlock wide = figure;
        wide.drawing.size.setWidth(560); // 10 points become 8.6
        document.blocks = {{wide, {}}};
        CHECK(paged(document).pages[0].figures.size() == 1);
        wide.drawing.size.setWidth(2000);
        document.blocks = {{wide, {}}};
        const PageList list = paged(document);
        CHECK(list.pages[0].figures.isEmpty());
        CHECK(textOf(list.pages[0]).contains(wide.alternative));
    }
    SECTION("Large print has no smaller words than it says, and more pages")
    {
        document = everyBlock();
        for (int i = 0; i < 12; ++i)
            document.blocks.push_back(paragraph(manyWords(120)));
        int before = paged(document).count();
        for (const int points : {16, 18}) {
            const PageList list = Paginator::paginate(document, LayoutTheme::largePrint(points));
            CHECK(list.count() > before);
            before = list.count();
            for (const ReportPage &page : list.pages) {
                for (const TextFragment &fragment : page.fragments) {
                    CHECK(fragment.size >= points - 0.01);
                    CHECK(fragment.origin.x() + fragment.width <= LayoutTheme::standard().page.width() - LayoutTheme::standard().right + 8);
                }
                for (const PageFigure &drawn : page.figures)
                    for (const TextFragment &text : drawn.texts)
                        CHECK(text.size >= points - 0.01);
            }
        }
    }
    SECTION("In large print a table of texts becomes cards where these take less room, a table of figures does not")
    {
        const auto cell = [](const QString &text) { return TableBlock::Cell{{Runs{Run{.text = text}}}, {}}; };
        TableBlock texts;
        texts.columns = {{.weight = 1}, {.weight = 1}, {.weight = 1}, {.weight = 1}};
        texts.headerRows = {{{cell(QStringLiteral("What")), cell(QStringLiteral("Whom")), cell(QStringLiteral("Said")), cell(QStringLiteral("Done"))}, {}}};
        texts.rows = {{{cell(QStringLiteral("Forum")), cell(QStringLiteral("Older people")), cell(manyWords(30)), cell(manyWords(25))}, {}}};
        document.blocks.push_back({texts, {}});
        CHECK_FALSE(textOf(paged(document).pages[0]).contains(QStringLiteral("Said: ")));
        CHECK(textOf(Paginator::paginate(document, LayoutTheme::largePrint(18)).pages[0]).contains(QStringLiteral("Said: ")));
        document.blocks = {{tableOfRows(5), {}}};
        const PageList figures = Paginator::paginate(document, LayoutTheme::largePrint(18));
        CHECK(std::any_of(figures.elements.begin(), figures.elements.end(), [](const PageElement &element) { return element.role == ElementRole::Table; }));
    }
    SECTION("Large print leaves no page half empty for a page break")
    {
        document.blocks.push_back(paragraph(QStringLiteral("cover")));
        document.blocks.push_back({PageBreakBlock{}, {}});
        document.blocks.push_back(paragraph(QStringList(12, QStringLiteral("line")).join(QLatin1Char('\n'))));
        document.blocks.push_back({PageBreakBlock{}, {}});
        document.blocks.push_back(paragraph(QStringLiteral("what follows")));
        const PageList large = Paginator::paginate(document, LayoutTheme::largePrint(18));
        REQUIRE(large.count() == 2);
        CHECK(textOf(large.pages[1]).contains(QStringLiteral("what follows")));
    }
    SECTION("A head or foot that is too long for a line takes two, and the text makes room")
    {
        document.blocks.push_back(paragraph(manyWords(3000)));
        document.title = QStringLiteral("Equality Impact Assessment: Proposed closure of St Bartholomew's CE Primary School");
        document.reference = QStringLiteral("FCL-104-Jan-24-EIA-StBartsSchoolClosure");
        document.version = QStringLiteral("Version 2.1");
        document.status = QStringLiteral("Decided");
        for (const int points : {0, 18}) {
            const LayoutTheme theme = LayoutTheme::forPrint(points);
            const PageList list = Paginator::paginate(document, theme);
            REQUIRE(list.count() > 3);
            const ReportPage &page = list.pages[1];
            QString head, foot;
            double headEnds = 0, textBegins = 1e6, textEnds = 0, footBegins = 1e6;
            for (const TextFragment &fragment : page.fragments) {
                const double y = fragment.origin.y();
                if (fragment.element == artifact::header) {
                    head += fragment.text;
                    headEnds = std::max(headEnds, y);
                    CHECK(y > 20);
                } else if (fragment.element == artifact::footer) {
                    foot += fragment.text;
                    footBegins = std::min(footBegins, y - fragment.size);
                    CHECK(y < list.size.height() - 18);
                } else {
                    textBegins = std::min(textBegins, y - fragment.size);
                    textEnds = std::max(textEnds, y);
                }
            }
            CHECK(head.trimmed() == document.title);
            for (const QString &fact : {document.reference, document.version, document.status})
                CHECK(foot.contains(QString(fact)));
            CHECK(textBegins > headEnds + 4);
            CHECK(textEnds < footBegins);
        }
    }
    SECTION("What a copy is marked as stands whole in the foot of every page, whatever its length and the size of the print")
    {
        document = everyBlock();
        document.marking = QStringLiteral("INTERNAL – NOT FOR PUBLICATION. Consultation draft – not final. Re-keyed from public sources; not the body's own document");
        document.title = QStringLiteral("Equality Impact Assessment: Proposed closure of the primary school at the far end of the county and all that goes with it");
        for (const int points : {0, 16, 18}) {
            const PageList list = Paginator::paginate(document, LayoutTheme::forPrint(points));
            for (const ReportPage &page : list.pages) {
                QString foot, head;
                for (const TextFragment &fragment : page.fragments) {
                    (fragment.origin.y() < 60 ? head : foot) += fragment.text + QLatin1Char(' ');
                    CHECK(fragment.origin.y() < list.size.height() - 8);
                }
                CHECK(foot.simplified().contains(document.marking));
                for (const QString &word : head.split(QLatin1Char(' ')))
                    if (word.endsWith(QChar(0x2026)))
                        CHECK(document.title.contains(word.chopped(1) + QLatin1Char(' '))); // cut between words
            }
        }
    }
    SECTION("Setting pages tells how far it is, and stops when it is told to")
    {
        for (int i = 0; i < 200; ++i)
            document.blocks.push_back(paragraph(manyWords(30)));
        QList<int> told;
        const auto whole = Paginator::paginate(document, LayoutTheme::standard(), [&told](int done, int total) {
            told << done;
            CHECK(total == 200);
            return true;
        });
        REQUIRE(whole);
        CHECK(whole->count() == paged(document).count());
        CHECK(std::is_sorted(told.begin(), told.end()));
        CHECK(told.size() > 5);
        CHECK(told.last() == 200);
        CHECK_FALSE(Paginator::paginate(document, LayoutTheme::standard(), [](int done, int) { return done < 100; }));
    }
}
