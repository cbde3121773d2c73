// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/theme/Tokens.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

class QApplication;

namespace dueregard {

/// The colours in use. Contrast also stands for the platform's own high-contrast mode.
enum class Scheme { Light, Dark, Contrast };
/// What the officer chose. System follows the platform, live.
enum class SchemeChoice { System, Light, Dark, Contrast };

/// The one place that knows colours, sizes and fonts; everything else asks for a token by name (ui.md §2).
///
/// Widgets read it while they paint, so that colours are always current; those that keep fonts or sizes rebuild them on
/// changed(). There is one theme because there is one application palette.
class Theme final : public QObject {
    Q_OBJECT
public:
    /// Made on first use; lives as long as the QApplication.
    static Theme &get();

    /// Sets style, palette, font, focus ring and wheel guard. Once, before the first window.
    static void install(QApplication &app);

    void setChoice(SchemeChoice choice);
    SchemeChoice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }
    bool isContrast() const { return m_scheme == Scheme::Contrast; }

    /// Text size, 1 to 2; other values are brought into that range.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

    QColor colour(Token token) const { return m_colours[std::size_t(token)]; }
    QPalette palette() const;
    QFont font(TypeSize size, bool bold = false) const;

    /// 0 4 8 12 16 24 32 48 px for steps 0 to 7; does not grow with text.
    int space(int step) const { return m_space[std::size_t(step)]; }
    enum class Corner { Control, Card, Tag };
    int radius(Corner corner) const { return m_radius[std::size_t(corner)]; }
    /// Distance of two lines: 1.22 of the font's own height, but never more than 1.5 of its size unless the font itself
    /// asks for more (some faces are tall already).
    static double lineHeight(const QFont &font);
    /// Height of one line of body text: icons and everything else that grows with text.
    int em() const;
    /// Width of `count` characters of reading text.
    int characters(int count) const;
    /// How many characters of reading text fit in a width.
    int charactersIn(int width) const;
    /// Buttons and fields: max(36 px, 1.9 lines).
    int controlHeight() const;

    static constexpr int focusWidth = 3;
    static constexpr int focusGap = 2;
    static constexpr int minimumTarget = 24;

    /// The colours of one scheme as tokens.json has them, whatever is in use: for tests and printed swatches.
    static std::array<QColor, tokenCount> coloursOf(Scheme scheme);
    /// WCAG contrast ratio of two colours, 1 to 21.
    static double ratio(const QColor &a, const QColor &b);
    /// Whether a platform palette is a high-contrast one.
    static bool isHighContrast(const QPalette &platform);

signals:
    /// Colours, fonts or zoom are new; already in force when it is sent.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Theme(QObject *parent);
    void readTokens();
    void readPlatform();
    void rebuild();
    QFont usableFont(QFont platform) const;
    void fillFromPlatform();

    SchemeChoice m_choice = SchemeChoice::System;
    Scheme m_scheme = Scheme::Light;
    double m_zoom = 1;
    bool m_installed = false;
    bool m_rebuilding = false;
    bool m_readQueued = false;
    QPalette m_platformPalette;
    QFont m_platformFont;
    QFont m_base;
    std::array<QColor, tokenCount> m_colours;
    std::array<double, 6> m_type{};
    std::array<int, 8> m_space{};
    std::array<int, 3> m_radius{};
    mutable int m_em = 0;
    mutable double m_character = 0;
};

inline QColor colourOf(Token token) { return Theme::get().colour(token); }
inline int spaceOf(int step) { return Theme::get().space(step); }

} // namespace dueregard
