// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"
#include "core/report/ReportProfile.h"

#include <QRectF>

namespace dueregard::figures {

/// How a direction of impact, or a kind of bar, is told apart: a pattern and words first, a shade besides.
enum class Pattern {
    None,
    Diagonal, ///< negative
    Upright,  ///< positive
    Crossed,  ///< both
    Level,    ///< neutral
    Dotted,   ///< not known
};

/// Collects the shapes and texts of a drawing. Widths of texts are estimated, rather too wide than too narrow: nothing here
/// has a font.
class Sketch {
public:
    static constexpr double fullWidth = 480; ///< of a report's page
    static constexpr double textSize = 11;   ///< readable on a page
    static constexpr double leading = 14;

    /// The width to draw in. For large print it is less, because the page enlarges the drawing until its words have the size
    /// that was asked for: what stands beside one another then has less room, and more of it goes under one another.
    static double widthFor(const ReportProfile &profile);
    /// How much a page of large print holds of what a page holds `most` of otherwise; at least 2.
    static qsizetype mostFor(const ReportProfile &profile, qsizetype most);
    static bool isNarrow(double width) { return width < 0.8 * fullWidth; }
    /// How many lines a label may take.
    static int labelLines(double width) { return isNarrow(width) ? 6 : 3; }

    explicit Sketch(double width = fullWidth) : m_width(width) {}

    /// Shades that keep 4.5 : 1 under ink and differ in grey.
    static QColor ink() { return {0x1a, 0x1d, 0x21}; }
    static QColor line() { return {0x4a, 0x50, 0x57}; }
    static QColor paper() { return {0xff, 0xff, 0xff}; }
    static QColor shadeOf(Pattern pattern);

    static double widthOf(const QString &text, double size = textSize);
    /// Lines no wider than `width`; words that are too long are cut with "…". At most `most` lines.
    static QStringList wrapped(const QString &text, double width, int most);

    void rectangle(const QRectF &rect, const QColor &fill, const QColor &stroke = {}, double strokeWidth = 0);
    /// A rectangle in the shade and with the lines of a pattern.
    void patterned(const QRectF &rect, Pattern pattern);
    void straight(const QPointF &from, const QPointF &to, const QColor &colour, double width = 0.8);
    void polygon(const QList<QPointF> &points, const QColor &fill);
    void ellipse(const QRectF &rect, const QColor &fill, const QColor &stroke);
    void text(const QPointF &at, const QString &text, DrawingText::Anchor anchor = DrawingText::Anchor::Start, bool strong = false);
    /// Lines under one another, the first baseline at `at`.
    void lines(const QPointF &at, const QStringList &lines, bool strong = false);

    Drawing finished(double height) const;

private:
    double m_width;
    Drawing m_drawing;
};

} // namespace dueregard::figures
