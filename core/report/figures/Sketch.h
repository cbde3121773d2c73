// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"

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
    static constexpr double textSize = 11;   ///< readable on a page, and large enough for large print
    static constexpr double leading = 14;

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
    Drawing m_drawing;
};

} // namespace dueregard::figures
