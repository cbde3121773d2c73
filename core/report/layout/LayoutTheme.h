// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QColor>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace dueregard {

/// How a kind of text is set. Sizes and distances in points.
struct TextStyle {
    double size = 12;
    double leading = 17; ///< from one baseline to the next
    bool bold = false;
    double before = 0; ///< white space above; adjacent ones do not add up, the larger counts
    double after = 0;
};

/// How a report looks on paper: the one place for sizes, distances and shades. A plain value. No text is smaller than
/// 11 points; text is ragged right; nothing depends on colour.
struct LayoutTheme {
    static LayoutTheme standard();
    /// No text smaller than so many points; lines are broken anew, margins and rules stay as they are.
    static LayoutTheme largePrint(int points = 16);
    /// Large print of so many points; the standard for 0.
    static LayoutTheme forPrint(int largePrintPoints) { return largePrintPoints > 0 ? largePrint(largePrintPoints) : standard(); }

    QStringList families;                  ///< in order of preference; all bundled
    QSizeF page;                           ///< A4
    double left, right, top, bottom;       ///< margins of the text area
    double headerBaseline, footerBaseline; ///< from the top of the page

    TextStyle body, lead, note, title, kicker, coverKicker, marking, table, tableHead, caption, label, cardTitle, furniture;
    TextStyle heading[4];

    double itemIndent, itemGap, indentStep;
    double cellPadX, cellPadY;
    double pageUsed;   ///< of a page: a page break that would leave less than this on it is none
    double labelShare; ///< width of the label column of key and value pairs, of the text width
    double hairline, rule, bar;
    double figureText;  ///< a drawing whose texts would become smaller than this is told in words
    double figureScale; ///< how much a drawing is enlarged if there is room
    int cardWords;      ///< a table with a text longer than this in a row is printed as cards

    QColor ink, quiet, accent, line, link;
};

} // namespace dueregard
