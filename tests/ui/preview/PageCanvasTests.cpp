// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PageCanvas.h"

#include "tests/support/Catch.h"
#include "tests/ui/preview/PreviewFixture.h"

#include <QAccessible>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PageCanvas")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QPushButton(QStringLiteral("Before"));
    before->setAccessibleName(QStringLiteral("Before"));
    auto *canvas = new PageCanvas;
    auto *after = new QPushButton(QStringLiteral("After"));
    after->setAccessibleName(QStringLiteral("After"));
    column->addWidget(before);
    column->addWidget(canvas, 1);
    column->addWidget(after);
    window.resize(700, 500);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    canvas->setReport(sampleReport(3));
    QList<BlockSource> sources;
    QObject::connect(canvas, &PageCanvas::goToSource, canvas, [&](const BlockSource &source) { sources.append(source); });

    SECTION("Tab goes block by block through all pages and out at the end")
    {
        before->setFocus();
        QStringList names;
        for (int i = 0; i < 9 && QApplication::focusWidget() != after; ++i) {
            key(Qt::Key_Tab);
            names.append(focusedName().section(u' ', 0, 3));
        }
        CHECK(names
              == QStringList{QStringLiteral("Pages of the report,"), QStringLiteral("Words of answer 1."), QStringLiteral("More of 1, which"),
                             QStringLiteral("Words of answer 2."), QStringLiteral("More of 2, which"), QStringLiteral("Words of answer 3."),
                             QStringLiteral("More of 3, which"), QStringLiteral("After")});
        CHECK(canvas->currentPage() == 2);
        QStringList back;
        for (int i = 0; i < 9 && QApplication::focusWidget() != before; ++i) {
            key(Qt::Key_Backtab, Qt::ShiftModifier);
            back.append(focusedName().section(u' ', 0, 2));
        }
        CHECK(back.size() == 8);
        CHECK(back.first() == QStringLiteral("More of 3,"));
        CHECK(back.value(5) == QStringLiteral("Words of answer"));
        CHECK(back.last() == QStringLiteral("Before"));
    }

    SECTION("Enter on a block goes to its question")
    {
        canvas->setFocus();
        key(Qt::Key_Tab);
        key(Qt::Key_Tab);
        key(Qt::Key_Return);
        REQUIRE(sources.size() == 1);
        CHECK(sources[0] == sourceOf(101));
    }

    SECTION("a click on words goes to their question, a click beside them nowhere")
    {
        const auto [page, rect] = sampleReport(3)->pages.find(*sourceOf(1).field);
        REQUIRE(page == 0);
        REQUIRE(canvas->goTo(*sourceOf(1).field));
        QWidget *sheets = canvas->widget();
        const QRect block = QApplication::focusWidget()->geometry();
        QTest::mouseClick(sheets, Qt::LeftButton, Qt::NoModifier, block.center());
        REQUIRE(sources.size() == 1);
        CHECK(sources[0] == sourceOf(1));
        QTest::mouseClick(sheets, Qt::LeftButton, Qt::NoModifier, QPoint(2, 2));
        CHECK(sources.size() == 1);
    }

    SECTION("Page Down, Page Up, Home and End go by page")
    {
        canvas->setFocus();
        key(Qt::Key_PageDown);
        CHECK(canvas->currentPage() == 1);
        key(Qt::Key_PageDown);
        key(Qt::Key_PageDown);
        CHECK(canvas->currentPage() == 2);
        key(Qt::Key_PageUp);
        CHECK(canvas->currentPage() == 1);
        key(Qt::Key_End);
        CHECK(canvas->currentPage() == 2);
        key(Qt::Key_Home);
        CHECK(canvas->currentPage() == 0);
        CHECK(canvas->verticalScrollBar()->value() <= 24);
    }

    SECTION("Page Down on a block takes the focus to the next page's first")
    {
        canvas->setFocus();
        key(Qt::Key_Tab);
        key(Qt::Key_PageDown);
        CHECK(focusedName() == QStringLiteral("Words of answer 2."));
        CHECK(canvas->accessibleName().endsWith(QStringLiteral("page 2 of 3")));
    }

    SECTION("a focused block is in sight, at any size")
    {
        for (const PageZoom zoom : {PageZoom{}, PageZoom{PageZoom::Mode::Page, 1}, PageZoom{PageZoom::Mode::Factor, 2}}) {
            canvas->setZoom(zoom);
            REQUIRE(canvas->goTo(*sourceOf(2).field));
            for (int i = 0; i < 3; ++i) {
                const QWidget *block = QApplication::focusWidget();
                const QRect seen(block->mapTo(canvas->viewport(), QPoint()), block->size());
                CHECK(seen.top() >= 0);
                CHECK(seen.top() < canvas->viewport()->height());
                key(Qt::Key_Tab);
            }
        }
    }

    SECTION("new pages keep the place and the focus on its block")
    {
        REQUIRE(canvas->goTo(*sourceOf(2).field));
        canvas->setReport(sampleReport(3, {}, QStringLiteral("Newer words")));
        CHECK(focusedName() == QStringLiteral("Newer words of answer 2."));
        CHECK(canvas->currentPage() == 1);
    }

    SECTION("fewer pages leave the officer on the last one")
    {
        canvas->goToPage(2);
        canvas->setReport(sampleReport(1));
        CHECK(canvas->currentPage() == 0);
        CHECK(canvas->pageCount() == 1);
    }

    SECTION("screen readers know a block as a button with its words")
    {
        REQUIRE(canvas->goTo(*sourceOf(3).field));
        QAccessibleInterface *block = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        REQUIRE(block);
        CHECK(block->text(QAccessible::Name) == QStringLiteral("Words of answer 3."));
        CHECK(block->state().focused);
        QAccessibleActionInterface *actions = block->actionInterface();
        REQUIRE(actions);
        actions->doAction(QAccessibleActionInterface::pressAction());
        CHECK(waitUntil([&] { return !sources.isEmpty(); }));
        CHECK(sources == QList<BlockSource>{sourceOf(3)});
    }

    SECTION("pages fit the width, the page, or what was chosen")
    {
        const double paper = sampleReport(1)->pages.size.width();
        canvas->setZoom({PageZoom::Mode::Width, 1});
        CHECK(canvas->scale() * paper <= canvas->viewport()->width());
        CHECK(canvas->scale() * paper > canvas->viewport()->width() * 0.85);
        canvas->setZoom({PageZoom::Mode::Page, 1});
        CHECK(canvas->scale() * sampleReport(1)->pages.size.height() <= canvas->viewport()->height());
        canvas->setZoom({PageZoom::Mode::Factor, 1});
        CHECK(qAbs(canvas->scale() * 72 - 96) < 0.01);
        canvas->setZoom({PageZoom::Mode::Factor, 2});
        CHECK(canvas->horizontalScrollBar()->maximum() > 0);
    }
}
