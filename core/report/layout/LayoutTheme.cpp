// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/LayoutTheme.h"

#include "core/report/ReportFonts.h"

namespace dueregard {

namespace {
LayoutTheme scaled(double k)
{
    const auto style = [k](double size, double leading, double before, double after, bool bold = false) {
        return TextStyle{size * k, leading * k, bold, before * k, after * k};
    };
    // Headings stay apart from text by more than size, so large print enlarges the big ones less, and white space least: a page
    // holds little enough.
    const auto heading = [k](double size, double leading, double before, double after, double grow) {
        const double own = 1 + (k - 1) * grow, space = 1 + (k - 1) * 0.3;
        return TextStyle{size * own, leading * own, true, before * space, after * space};
    };
    LayoutTheme t;
    t.families = reportFontFamilies();
    t.page = QSizeF(595.28, 841.89);
    t.left = t.right = 56;
    t.top = 74;
    t.bottom = 76;
    t.headerBaseline = 46;
    t.footerBaseline = 841.89 - 46;

    t.body = style(12, 17.5, 0, 8);
    t.lead = style(13.5, 20, 0, 12);
    t.note = style(11, 15.5, 0, 8);
    t.title = heading(30, 37, 6, 20, 0.6);
    t.kicker = style(14, 20, 0, 2);
    t.coverKicker = style(15, 21, 0, 4);
    t.marking = style(12, 17, 6, 10, true);
    t.table = style(11, 15, 0, 0);
    t.tableHead = style(11, 15, 0, 0, true);
    t.caption = style(11.5, 16, 10, 5, true);
    t.label = style(11, 15, 0, 0, true);
    t.cardTitle = style(12, 17, 0, 3, true);
    t.furniture = style(11, 14, 0, 0);
    t.heading[0] = heading(22, 28, 32, 10, 0.65);
    t.heading[1] = heading(15.5, 21, 22, 6, 0.85);
    t.heading[2] = heading(13, 18, 16, 4, 1);
    t.heading[3] = heading(12, 17, 12, 3, 1);

    t.itemIndent = 18 * k;
    t.itemGap = 4 * k;
    t.indentStep = 22 * k;
    t.cellPadX = 5 * k;
    t.cellPadY = 5 * k;
    t.pageUsed = k > 1 ? 0.5 : 1.0 / 3;
    t.labelShare = 0.3;
    t.hairline = 0.6;
    t.rule = 1.2;
    t.bar = 3;
    t.figureText = k > 1 ? 11 * k : 8;
    t.figureScale = k;
    t.cardWords = 60;

    // All of these keep 4.5 : 1 on white, and stay apart in grey.
    t.ink = QColor(0x1a, 0x1d, 0x21);
    t.quiet = QColor(0x4a, 0x50, 0x57);
    t.accent = QColor(0x0b, 0x5a, 0x56);
    t.line = QColor(0xb4, 0xba, 0xc0);
    t.link = QColor(0x0b, 0x4f, 0x8a);
    return t;
}
} // namespace

LayoutTheme LayoutTheme::standard()
{
    return scaled(1);
}

LayoutTheme LayoutTheme::largePrint(int points)
{
    return scaled(points / 11.0); // the smallest text of the standard theme has 11 points
}

} // namespace dueregard
