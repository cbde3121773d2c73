// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QProxyStyle>

namespace dueregard {

class WheelGuard;

/// Fusion with our metrics, frames, buttons and indicators. Palette and this class are the look: there is no style sheet,
/// because one rule would put Qt's own style-sheet style in front of this one.
///
/// The dynamic property "kind" chooses a look: on buttons primary, secondary (the default), quiet, link, chip; on text
/// edits editor. The property "error" draws the edge of a field as a problem.
class DueStyle final : public QProxyStyle {
    Q_OBJECT
public:
    DueStyle();

    static constexpr const char *kind = "kind";
    static constexpr const char *error = "error";
    /// Sets "error" and repaints; for fields and their inner editors.
    static void setError(QWidget *widget, bool on);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    /// Rounded rectangle; either colour may be without value.
    static void rounded(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line, double width = 1);
    /// Space at the left and right of a push button's label, by kind.
    static int buttonPadding(const QString &kind);

private:
    void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawIndicator(bool round, const QStyleOption *option, QPainter *painter) const;
    WheelGuard *m_wheelGuard = nullptr;
};

} // namespace dueregard
