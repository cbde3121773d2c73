// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PreviewFind.h"

#include "tests/support/Catch.h"
#include "tests/ui/preview/PreviewFixture.h"

#include <QLineEdit>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PreviewFind")
{
    const MadeReportPtr report = sampleReport(3);

    SECTION("finds words on their page, in any case")
    {
        const QList<FoundWords> found = findInPages(report->pages, QStringLiteral("ANSWER 2"));
        REQUIRE(found.size() == 1);
        CHECK(found.first().page == 1);
        CHECK(found.first().around.contains(QLatin1String("Words of answer 2.")));
        CHECK(report->pages.hit(1, found.first().parts.first().center()).page == QLatin1String("page.2"));
    }

    SECTION("finds words that go over the end of a line")
    {
        CHECK(findInPages(report->pages, QStringLiteral("which goes on for so long that it takes more than one line on any paper that a printer has.")).size() == 3);
    }

    SECTION("marks the words, not the lines they stand on: a part on each line")
    {
        const QList<FoundWords> one = findInPages(report->pages, QStringLiteral("answer 2"));
        REQUIRE(one.size() == 1);
        REQUIRE(one.first().parts.size() == 1);
        const TextFragment *line = nullptr;
        for (const TextFragment &fragment : report->pages.pages[1].fragments)
            if (fragment.text.contains(QLatin1String("of answer 2")))
                line = &fragment;
        REQUIRE(line);
        const QRectF words = one.first().parts.first();
        CHECK(words.left() > line->origin.x() + line->width / 4);  // "Words of" stands before it
        CHECK(words.right() < line->origin.x() + line->width - 1); // and a full stop after it
        CHECK(words.width() > line->width / 4);

        const QList<FoundWords> two = findInPages(report->pages, QStringLiteral("for so long that it takes more than one line on any paper that a printer has"));
        REQUIRE(two.size() == 3);
        REQUIRE(two.first().parts.size() == 2);
        const QRectF upper = two.first().parts.first(), lower = two.first().parts.last();
        CHECK(upper.bottom() <= lower.top() + 4);
        CHECK(lower.left() < upper.left()); // it goes on where the line begins
    }

    SECTION("finds a word that is bold in its middle, and marks it as one")
    {
        ReportDocument document;
        document.title = QStringLiteral("Sample");
        document.blocks = {{ParagraphBlock{{Run{.text = QStringLiteral("They said that  un")}, Run{.text = QStringLiteral("heard"), .strong = true}, Run{.text = QStringLiteral("-of things happen.")}}}, {}}};
        const PageList pages = Paginator::paginate(document, LayoutTheme::standard());
        const QList<FoundWords> found = findInPages(pages, QStringLiteral("that unheard-of things"));
        REQUIRE(found.size() == 1);
        CHECK(found.first().parts.size() == 1);
    }

    SECTION("finds nothing for no words, for words that are not there, and in running heads")
    {
        CHECK(findInPages(report->pages, QStringLiteral("  ")).isEmpty());
        CHECK(findInPages(report->pages, QStringLiteral("aardvark")).isEmpty());
        CHECK(findInPages(report->pages, QStringLiteral("Page 2 of 3")).isEmpty());
    }

    SECTION("goes from place to place with Enter, and round")
    {
        PreviewFind find;
        int current = -1;
        qsizetype count = 0;
        QObject::connect(&find, &PreviewFind::found, &find, [&](const QList<FoundWords> &all, int now) {
            count = all.size();
            current = now;
        });
        find.setReport(report);
        find.open();
        auto *words = find.findChild<QLineEdit *>(QStringLiteral("findWords"));
        REQUIRE(words);
        words->setText(QStringLiteral("Chapter"));
        CHECK(count == 3);
        CHECK(current == 0);
        QTest::keyClick(words, Qt::Key_Return);
        CHECK(current == 1);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        CHECK(current == 2);
        CHECK(find.findChild<QLabel *>(QStringLiteral("findCount"))->text() == QStringLiteral("3 of 3, page 3"));
        bool closed = false;
        QObject::connect(&find, &PreviewFind::closed, &find, [&] { closed = true; });
        QTest::keyClick(words, Qt::Key_Escape);
        CHECK(closed);
    }
}
