// SPDX-License-Identifier: Apache-2.0
// How each named style of an office document looks, and what it is called in either format.
#pragma once
#include "core/report/render/OfficeFlow.h"

namespace dueregard {

struct OfficeStyle {
    const char *odtName = ""; ///< as shown; the name in the file is made from it
    const char *docxId = "";
    const char *docxName = ""; ///< Word's own name where it has such a style
    FlowStyle base = FlowStyle::Body;
    TextStyle text; ///< `before` is what is added to the white space below the paragraph above
    QColor colour;
    int outlineLevel = 0; ///< of headings
    bool keepWithNext = false;
    bool keepLines = false;
    bool bar = false;       ///< a bar on the left, in the accent colour
    bool ruleAbove = false; ///< a thin line above
    double left = 0;        ///< of the text, or of the bar
};

OfficeStyle officeStyle(FlowStyle style, const LayoutTheme &theme);

/// The font that documents name: Word and LibreOffice both have it or one with the same widths.
inline const char *const officeFont = "Arial";
/// Height of a line of that font, of its size.
constexpr double officeFontHeight = 1.149;

/// White space between a bar and its text, in points.
double barPadding(const LayoutTheme &theme);

QString points(double value); ///< "12.5pt"

} // namespace dueregard
