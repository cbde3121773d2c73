// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/LayoutTheme.h"
#include "core/report/layout/PageList.h"

#include <QRawFont>
#include <QTextLayout>

namespace dueregard {

/// One line of text. Fragments are relative to its top left.
struct ShapedLine {
    double height = 0;
    double gap = 0;   ///< white space above it when it does not start a page
    double width = 0; ///< of its text
    QList<TextFragment> fragments;
};
using ShapedLines = std::vector<ShapedLine>;

/// Turns runs into lines of positioned glyphs. Adds the fonts and the elements for links and languages to the page list
/// it was made for. One object, one thread.
class TextShaper {
public:
    TextShaper(PageList &list, const LayoutTheme &theme, const QString &language);

    enum class Align { Start, ///< left; right for paragraphs that run from right to left
                       Left,
                       Right };
    /// Lines of at most `width` points. `element` is what the text belongs to, -1 for running heads and the like.
    ShapedLines shape(const Runs &runs, const TextStyle &style, double width, int element, const QColor &colour, Align align = Align::Start);
    ShapedLines shape(const QString &text, const TextStyle &style, double width, int element, const QColor &colour, Align align = Align::Start);
    /// In no more than so many lines: cut between words, with "…", if it needs more.
    ShapedLines shapeAtMost(size_t most, const QString &text, const TextStyle &style, double width, const QColor &colour, Align align = Align::Start);
    /// The same in one line.
    ShapedLine shapeOne(const QString &text, const TextStyle &style, double width, const QColor &colour, Align align = Align::Start);

private:
    struct Stretch { // of one look
        int start = 0;
        int length = 0;
        int run = 0;
        bool complex = false; ///< its glyphs do not follow its characters one by one
        int element = -1;
    };
    void prepare(const Runs &runs, int element);
    void addStretch(int run, int start, int end, bool complex, int element);
    bool canShow(char32_t character);
    bool bundledCanShow(char32_t character);
    bool systemCanShow(char32_t character);
    void takeLine(const QTextLine &line, const Runs &runs, const QColor &colour, ShapedLine &out);
    void takePiece(const QTextLine &line, int from, int to, const Stretch &stretch, TextFragment &fragment);
    void replaceMissing(const QRawFont &font, GlyphSpan &span);
    bool isForeign(const Run &run) const;
    int fontIndex(const QRawFont &font);
    QRawFont fontOf(const QGlyphRun &run) const;

    PageList &m_list;
    const LayoutTheme &m_theme;
    QString m_language;
    bool m_rightToLeft; ///< of the document, for what has no letters
    QFont m_font;
    QRawFont m_latin;
    QHash<QString, QRawFont> m_scripts; ///< by family
    QList<std::pair<QRawFont, int>> m_fonts;
    QHash<int, quint32> m_space; ///< glyph of the space by font index
    QHash<char32_t, bool> m_shown;
    bool m_turned = false; ///< what is being set runs from right to left
    QString m_text;        ///< as it is set
    QString m_logical;     ///< as it was typed: as long as m_text
    QList<Stretch> m_stretches;
};

} // namespace dueregard
