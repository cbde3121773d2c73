// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/Theme.h"

#include "tests/support/Catch.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QStyleOptionComboBox>

#include <cmath>

using namespace dueregard;

namespace {

struct Pair {
    Token text;
    Token behind;
    double floor;
};

/// Every pair of colours that the widgets put on each other.
const Pair pairs[] = {
    {Token::Ink, Token::Surface, 4.5},
    {Token::Ink, Token::Window, 4.5},
    {Token::Ink, Token::Sunken, 4.5},
    {Token::Ink2, Token::Surface, 4.5},
    {Token::Ink2, Token::Window, 4.5},
    {Token::Ink2, Token::Sunken, 4.5},
    {Token::Ink2, Token::NeutralSoft, 4.5},
    {Token::Ink, Token::AccentSoft, 4.5},
    {Token::Link, Token::Surface, 4.5},
    {Token::Link, Token::Window, 4.5},
    {Token::Link, Token::AccentSoft, 4.5},
    {Token::Link, Token::Sunken, 4.5},
    {Token::OnAccent, Token::Accent, 4.5},
    {Token::OnAccent, Token::AccentHover, 4.5},
    {Token::OnSelection, Token::Selection, 4.5},
    {Token::Ink, Token::ProblemSoft, 4.5},
    {Token::Ink, Token::WarnSoft, 4.5},
    {Token::Ink, Token::NoteSoft, 4.5},
    {Token::Problem, Token::Surface, 4.5},
    {Token::Problem, Token::ProblemSoft, 4.5},
    {Token::Problem, Token::Window, 4.5},
    {Token::Link, Token::ProblemSoft, 4.5},
    {Token::Note, Token::Window, 4.5},
    {Token::Warn, Token::Surface, 4.5},
    {Token::Warn, Token::WarnSoft, 4.5},
    {Token::Note, Token::Surface, 4.5},
    {Token::Note, Token::NoteSoft, 4.5},
    {Token::Done, Token::Surface, 4.5},
    {Token::Done, Token::DoneSoft, 4.5},
    {Token::Border, Token::Surface, 3},
    {Token::Border, Token::Window, 3},
    {Token::Border, Token::Sunken, 3},
    {Token::Accent, Token::Surface, 3},
    {Token::Accent, Token::Window, 3},
    {Token::Focus, Token::Surface, 3},
    {Token::Focus, Token::Window, 3},
    {Token::Focus, Token::Sunken, 3},
    {Token::Focus, Token::AccentSoft, 3},
    {Token::Focus, Token::WarnSoft, 3},
    {Token::Focus, Token::ProblemSoft, 3},
    {Token::Focus, Token::NoteSoft, 3},
};

bool isNear(double a, double b)
{
    return std::abs(a - b) < 0.01;
}

QPalette paletteOf(QColor window, QColor base, QColor text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::Base, base);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

} // namespace

TEST_CASE("Theme")
{
    Theme &theme = Theme::get();
    Theme::install(*qobject_cast<QApplication *>(qApp));
    theme.setChoice(SchemeChoice::Light);
    theme.setZoom(1);

    SECTION("computes contrast as WCAG does")
    {
        CHECK(isNear(Theme::ratio(Qt::black, Qt::white), 21));
        CHECK(isNear(Theme::ratio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48));
        CHECK(isNear(Theme::ratio(Qt::white, Qt::white), 1));
    }
    SECTION("keeps every pair of colours above its floor in every scheme")
    {
        for (Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            const auto colours = Theme::coloursOf(scheme);
            for (const Pair &pair : pairs) {
                INFO(int(scheme) << ": " << nameOf(pair.text) << " on " << nameOf(pair.behind));
                CHECK(Theme::ratio(colours[std::size_t(pair.text)], colours[std::size_t(pair.behind)]) >= pair.floor);
            }
        }
    }
    SECTION("has a value for every token in every scheme")
    {
        for (Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast})
            for (int i = 0; i < tokenCount; ++i) {
                INFO(nameOf(Token(i)));
                CHECK(Theme::coloursOf(scheme)[std::size_t(i)].isValid());
            }
    }
    SECTION("puts the colours of the scheme into the palette and says so once")
    {
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setChoice(SchemeChoice::Dark);
        CHECK(changed.count() == 1);
        CHECK(QApplication::palette().color(QPalette::Window) == theme.colour(Token::Window));
        CHECK(QApplication::palette().color(QPalette::Window).lightness() < 60);
        theme.setChoice(SchemeChoice::Dark);
        CHECK(changed.count() == 1);
    }
    SECTION("enlarges the text and keeps between once and twice")
    {
        const double plain = QApplication::font().pointSizeF();
        const int em = theme.em();
        theme.setZoom(2);
        CHECK(isNear(QApplication::font().pointSizeF(), 2 * plain));
        CHECK(theme.em() > 1.8 * em);
        theme.setZoom(7);
        CHECK(isNear(theme.zoom(), 2));
        theme.setZoom(0.2);
        CHECK(isNear(theme.zoom(), 1));
        CHECK(QApplication::font().pointSizeF() >= 11.0);
    }
    SECTION("leaves the arrow of a list beside its words, however large the text is")
    {
        QComboBox list;
        list.addItem(QStringLiteral("Fit the width"));
        for (const double zoom : {1.0, 2.0}) {
            theme.setZoom(zoom);
            list.setFont(QApplication::font());
            list.resize(list.sizeHint());
            QStyleOptionComboBox option;
            option.initFrom(&list);
            const QRect words = list.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &list);
            CHECK(words.width() >= list.fontMetrics().horizontalAdvance(list.currentText()));
            CHECK(words.right() < list.width() - theme.em() - spaceOf(2));
        }
        theme.setZoom(1);
    }
    SECTION("follows a platform that turns dark while it runs")
    {
        theme.setChoice(SchemeChoice::System);
        QApplication::setPalette(paletteOf(QColor(30, 30, 30), QColor(45, 45, 45), Qt::white));
        CHECK(theme.scheme() == Scheme::Dark);
        QApplication::setPalette(paletteOf(QColor(240, 240, 240), Qt::white, Qt::black));
        CHECK(theme.scheme() == Scheme::Light);
    }
    SECTION("takes the platform's own colours when the platform is in high contrast")
    {
        theme.setChoice(SchemeChoice::System);
        QPalette aquatic = paletteOf(QColor(32, 32, 32), QColor(32, 32, 32), Qt::white);
        aquatic.setColor(QPalette::Highlight, QColor(0x8e, 0xe3, 0xf0));
        aquatic.setColor(QPalette::HighlightedText, QColor(0x26, 0x3b, 0x50));
        aquatic.setColor(QPalette::Link, QColor(0x75, 0xe9, 0xfc));
        QApplication::setPalette(aquatic);
        CHECK(theme.scheme() == Scheme::Contrast);
        CHECK(theme.colour(Token::Window) == QColor(32, 32, 32));
        CHECK(theme.colour(Token::Accent) == QColor(0x8e, 0xe3, 0xf0));
        for (const Pair &pair : pairs) {
            INFO(nameOf(pair.text) << " on " << nameOf(pair.behind));
            CHECK(Theme::ratio(theme.colour(pair.text), theme.colour(pair.behind)) >= pair.floor);
        }
        QApplication::setPalette(paletteOf(QColor(240, 240, 240), Qt::white, Qt::black));
    }
    theme.setChoice(SchemeChoice::Light);
    theme.setZoom(1);
}
