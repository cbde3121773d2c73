// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PageScroll.h"

#include "tests/support/Catch.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace dueregard;

namespace {

/// A page of buttons with one long text in the middle, in a window that shows a few of them.
struct Sheet {
    Sheet()
    {
        auto *column = new QVBoxLayout(content);
        for (int i = 0; i < 40; ++i) {
            if (i == 10) {
                text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
                text->setFixedHeight(60);
                column->addWidget(text);
            }
            buttons.append(new QPushButton(QString::number(i)));
            buttons.last()->setFixedHeight(40);
            column->addWidget(buttons.last());
        }
        scroll.setWidget(content);
        scroll.resize(400, 300);
        scroll.show();
        QApplication::setActiveWindow(&scroll);
        QCoreApplication::processEvents();
    }
    bool shows(const QWidget *what) const { return shows(QRect(what->mapTo(content, QPoint()), what->size())); }
    bool shows(const QRect &place) const { return QRect(0, scroll.verticalScrollBar()->value(), 400, scroll.viewport()->height()).contains(place); }
    QRect caret() const { return {text->viewport()->mapTo(content, text->cursorRect().topLeft()), text->cursorRect().size()}; }

    QWidget *content = new QWidget;
    QTextEdit *text = new QTextEdit;
    QList<QPushButton *> buttons;
    PageScroll scroll;
};

} // namespace

TEST_CASE("PageScroll")
{
    Sheet page;

    SECTION("brings in what gets the focus, whole")
    {
        page.buttons[20]->setFocus(Qt::TabFocusReason);
        CHECK(page.shows(page.buttons[20]));
        page.buttons[2]->setFocus(Qt::BacktabFocusReason);
        CHECK(page.shows(page.buttons[2]));
    }

    SECTION("keeps what has the focus in view when the room becomes less")
    {
        page.scroll.resize(400, 600);
        QCoreApplication::processEvents();
        page.buttons[9]->setFocus(Qt::TabFocusReason);
        REQUIRE(page.shows(page.buttons[9]));
        page.scroll.resize(400, 250);
        QCoreApplication::processEvents();
        CHECK(page.shows(page.buttons[9]));
    }

    SECTION("leaves who has scrolled away from it in peace then")
    {
        page.buttons[30]->setFocus(Qt::TabFocusReason);
        page.scroll.verticalScrollBar()->setValue(0);
        page.scroll.resize(400, 200);
        QCoreApplication::processEvents();
        CHECK(page.scroll.verticalScrollBar()->value() == 0);
    }

    SECTION("brings in the whole of a short text, not its caret alone")
    {
        page.text->setFocus(Qt::TabFocusReason);
        CHECK(page.shows(page.text));
    }

    SECTION("follows the caret of a text that grows below the view")
    {
        page.text->setFocus(Qt::TabFocusReason);
        for (int line = 0; line < 30; ++line) {
            QTest::keyClick(page.text, Qt::Key_A);
            QTest::keyClick(page.text, Qt::Key_Return);
            page.text->setFixedHeight(int(page.text->document()->size().height()) + 10);
            QTest::qWait(1);
            INFO(line);
            REQUIRE(page.shows(page.caret()));
        }
        QTest::keyClick(page.text, Qt::Key_Home, Qt::ControlModifier);
        QTest::qWait(1);
        CHECK(page.shows(page.caret()));
        page.scroll.verticalScrollBar()->setValue(0); // who scrolls away to read is left in peace until the next key
        QTest::qWait(1);
        CHECK(page.scroll.verticalScrollBar()->value() == 0);
    }

    SECTION("lets a click on what is cut by the edge be a click")
    {
        int cut = -1;
        for (int i = 0; i < page.buttons.size() && cut < 0; ++i)
            if (const int top = page.buttons[i]->mapTo(page.content, QPoint()).y(); top < page.scroll.viewport()->height() && top + 40 > page.scroll.viewport()->height())
                cut = i;
        if (cut < 0) {
            page.scroll.resize(400, 310);
            QCoreApplication::processEvents();
            cut = 6;
        }
        int clicks = 0;
        QObject::connect(page.buttons[cut], &QPushButton::clicked, &page.scroll, [&] { ++clicks; });
        const int top = page.buttons[cut]->mapTo(page.content, QPoint()).y();
        const QPoint at(50, qMin(top + 2, page.scroll.viewport()->height() - 1));
        // Through the window, as a mouse does it: what lies under the pointer gets each event.
        QTest::mousePress(page.scroll.windowHandle(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(page.scroll.windowHandle(), Qt::LeftButton, {}, at);
        CHECK(clicks == 1);
    }
}
