// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/MatrixGrid.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/MatrixCell.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace dueregard;

TEST_CASE("MatrixGrid")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    MatrixGrid grid;
    const QList<MatrixGrid::Column> columns{{QStringLiteral("a"), QStringLiteral("Aim (a)"), QStringLiteral("Eliminate discrimination")},
                                            {QStringLiteral("b"), QStringLiteral("Aim (b)"), QStringLiteral("Advance equality")}};
    const QList<MatrixGrid::Row> rows{{QStringLiteral("disability"), QStringLiteral("Disability"), {{Direction::Negative, QStringLiteral("High"), 3}, {Direction::BothWays, QStringLiteral("High"), 3}}},
                                      {QStringLiteral("marriage"), QStringLiteral("Marriage and civil partnership"), {{Direction::Neutral, {}, 0}, {Direction::Closed, {}, 0}}},
                                      {QStringLiteral("race"), QStringLiteral("Race"), {{}, {}}}};
    grid.setContent(columns, rows);
    grid.resize(1200, 500);
    grid.show();
    grid.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&grid));
    REQUIRE(grid.focusCell(QStringLiteral("disability"), QStringLiteral("b")));
    const auto here = [] { return QApplication::focusWidget()->accessibleName(); };

    SECTION("says row, aim and answer in the name of each cell")
    {
        CHECK(here() == QStringLiteral("Disability, aim (b): both ways, high"));
    }
    SECTION("is one Tab stop, whichever cell is current")
    {
        const auto stops = [&] {
            int count = 0;
            const auto cells = grid.findChildren<MatrixCell *>();
            for (const MatrixCell *cell : cells)
                count += (cell->focusPolicy() & Qt::TabFocus) != 0;
            return count;
        };
        CHECK(stops() == 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        CHECK(stops() == 1);
    }
    SECTION("moves with the arrows, over cells that are closed")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        CHECK(here() == QStringLiteral("Race, aim (b): not answered"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        CHECK(here() == QStringLiteral("Marriage and civil partnership, aim (a): neutral"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        CHECK(here() == QStringLiteral("Marriage and civil partnership, aim (a): neutral"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        CHECK_FALSE(grid.focusCell(QStringLiteral("marriage"), QStringLiteral("b")));
    }
    SECTION("opens a cell with Enter and keeps the focus when its content changes")
    {
        QSignalSpy opened(&grid, &MatrixGrid::open);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        REQUIRE(opened.count() == 1);
        CHECK(opened.first().at(0).toString() == QStringLiteral("disability"));
        CHECK(opened.first().at(1).toString() == QStringLiteral("b"));
        auto changed = rows;
        changed[0].cells[1] = {Direction::Positive, QStringLiteral("Low"), 1};
        grid.setContent(columns, changed);
        CHECK(here() == QStringLiteral("Disability, aim (b): positive, low"));
    }
    SECTION("stacks where fewer than 75 characters fit and can be copied as a table")
    {
        CHECK_FALSE(grid.isStacked());
        grid.resize(320, 900);
        QTest::qWait(0);
        CHECK(grid.isStacked());
        CHECK(grid.minimumSizeHint().width() <= 320);
        CHECK(grid.toText().split(u'\n').at(1) == QStringLiteral("Disability\tNegative, High\tBoth ways, High"));
    }
    SECTION("never cuts a cell's words: columns that leave no room for them are stacked")
    {
        auto many = columns;
        for (const char *key : {"c", "d", "e", "f", "g"})
            many.append({QString::fromLatin1(key), QStringLiteral("Aim (%1)").arg(QLatin1String(key)), QStringLiteral("Foster good relations")});
        grid.setContent(many, rows);
        const auto cutWords = [&] {
            int cut = 0;
            const auto cells = grid.findChildren<MatrixCell *>();
            for (const MatrixCell *cell : cells)
                cut += cell->width() < cell->neededWidth();
            return cut;
        };
        bool stacked = false;
        bool beside = false;
        for (int characters = 76; characters <= 160; characters += 6) {
            grid.resize(Theme::get().characters(characters), 900);
            QTest::qWait(0);
            INFO(characters << " characters");
            CHECK(cutWords() == 0);
            stacked = stacked || grid.isStacked();
            beside = beside || !grid.isStacked();
        }
        CHECK(stacked);
        CHECK(beside);
        CHECK(grid.focusCell(QStringLiteral("race"), QStringLiteral("g")));
        CHECK(QApplication::focusWidget()->accessibleName().startsWith(QStringLiteral("Race")));
    }
    SECTION("lets a long detail go on to the next line where a cell is narrow")
    {
        auto longer = rows;
        longer[2].cells[0] = {Direction::NotAnswered, QStringLiteral("A row without a direction"), 0};
        grid.setContent(columns, longer);
        REQUIRE(grid.focusCell(QStringLiteral("race"), QStringLiteral("a")));
        auto *cell = qobject_cast<MatrixCell *>(QApplication::focusWidget());
        REQUIRE(cell);
        CHECK(cell->heightForWidth(cell->neededWidth()) > cell->heightForWidth(1000));
        grid.resize(Theme::get().characters(22), 1400);
        QTest::qWait(0);
        CHECK(cell->height() >= cell->heightForWidth(cell->width()));
    }
}
