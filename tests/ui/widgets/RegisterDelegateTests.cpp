// SPDX-License-Identifier: Apache-2.0
#include "ui/register/RegisterDelegate.h"

#include "tests/support/Catch.h"
#include "ui/models/RegisterModel.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

using namespace dueregard;

TEST_CASE("RegisterDelegate")
{
    Theme::install(*qobject_cast<QApplication *>(qApp));
    QStandardItemModel model(1, 4);
    const auto put = [&](int column, const char *first, const char *second) {
        model.setData(model.index(0, column), QString::fromLatin1(first));
        model.setData(model.index(0, column), QString::fromLatin1(second), RegisterModel::SecondLine);
    };
    put(0, "Library hours", "EIA-2026-001");
    put(1, "Draft", "");
    put(2, "17 December 2026", "25 days left");
    put(3, "Say what it is for", "");
    RegisterDelegate delegate;
    delegate.setStacked(true);

    SECTION("gives a stacked row the height of its four lines, however large the text is")
    {
        for (const double zoom : {1.0, 2.0}) {
            Theme::get().setZoom(zoom);
            QImage row(900, delegate.rowHeight(), QImage::Format_RGB32);
            QStyleOptionViewItem option;
            option.rect = row.rect();
            QPainter painter(&row);
            delegate.paint(&painter, option, model.index(0, 0));
            painter.end();
            const QRgb paper = row.pixel(row.width() - 2, row.height() / 2);
            int last = row.height() - 2; // the line below the row is its own
            const auto isBlank = [&](int y) {
                for (int x = 0; x < row.width(); ++x)
                    if (row.pixel(x, y) != paper)
                        return false;
                return true;
            };
            while (last > 0 && isBlank(last))
                --last;
            CHECK(row.height() - last < Theme::get().em() / 2 + spaceOf(3));
            CHECK(row.height() - last > spaceOf(1));
        }
        Theme::get().setZoom(1);
    }
}
