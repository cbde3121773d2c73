// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/TextShaper.h"

#include "core/report/ReportFonts.h"
#include "core/report/TextDirection.h"

#include <QGlyphRun>
#include <QRegularExpression>
#include <QTextCharFormat>

#include <algorithm>

namespace dueregard {

namespace {
// Text is laid out in sixteenths of a point: fonts then have no rounded widths on any platform.
constexpr double unit = 16;

/// Scripts whose glyphs are reordered, joined or written from right to left.
bool isComplex(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x0590 && c < 0x1100) || (c >= 0x1780 && c < 0x1800) || (c >= 0x1a00 && c < 0x1b00)
        || (c >= 0x200c && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || (c >= 0xa800 && c < 0xac00)
        || (c >= 0xfb1d && c <= 0xfdff) || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xfe70 && c <= 0xfefc) || c >= 0x10000;
}

bool isSimple(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= QChar(0x20) && c < QChar(0x300) && c != QChar(0x7f) && c != QChar(0xad); });
}
} // namespace

TextShaper::TextShaper(PageList &list, const LayoutTheme &theme, const QString &language)
    : m_list(list), m_theme(theme), m_language(language), m_rightToLeft(isRightToLeft(language))
{
    loadReportFonts();
    m_font.setFamilies(theme.families);
    m_font.setHintingPreference(QFont::PreferNoHinting);
    m_font.setPixelSize(int(12 * unit));
    m_latin = QRawFont::fromFont(QFont(theme.families.value(0)));
}

ShapedLines TextShaper::shape(const QString &text, const TextStyle &style, double width, int element, const QColor &colour, Align align)
{
    return shape(Runs{Run{.text = text}}, style, width, element, colour, align);
}

ShapedLines TextShaper::shape(const Runs &runs, const TextStyle &style, double width, int element, const QColor &colour, Align align)
{
    prepare(runs, element);
    ShapedLines lines;
    if (m_text.isEmpty())
        return lines;

    QFont font = m_font;
    font.setPixelSize(qRound(style.size * unit));
    font.setBold(style.bold);
    QTextLayout layout(m_text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    const bool rightToLeft = m_turned = isRightToLeft(runs, m_rightToLeft);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Stretch &stretch : m_stretches) {
        const Run &run = runs[stretch.run];
        if (!run.strong && !run.emphasis && !stretch.complex)
            continue;
        QTextLayout::FormatRange range;
        range.start = stretch.start;
        range.length = stretch.length;
        if (stretch.complex)
            range.format.setFontFamilies(reportFontFamilies(QStringView(m_text).mid(stretch.start, stretch.length)));
        if (run.strong)
            range.format.setFontWeight(QFont::Bold);
        else if (run.emphasis && !style.bold && !stretch.complex) // no bundled font is bold and slanted
            range.format.setFontItalic(true);
        formats << range;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width * unit);
    layout.endLayout();

    lines.resize(size_t(layout.lineCount()));
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        ShapedLine &out = lines[size_t(i)];
        const double natural = (line.ascent() + line.descent()) / unit;
        out.height = std::max(style.leading, natural);
        const double baseline = (out.height - natural) / 2 + line.ascent() / unit;
        out.width = std::min(width, line.naturalTextWidth() / unit);
        const double shift = align == Align::Right || (align == Align::Start && rightToLeft) ? width - out.width : 0;
        takeLine(line, runs, colour, out);
        for (TextFragment &fragment : out.fragments) {
            fragment.origin = QPointF(fragment.origin.x() + shift, baseline);
            fragment.size = style.size;
        }
    }
    return lines;
}

ShapedLine TextShaper::shapeOne(const QString &text, const TextStyle &style, double width, const QColor &colour, Align align)
{
    const ShapedLines lines = shapeAtMost(1, text, style, width, colour, align);
    return lines.empty() ? ShapedLine() : lines.front();
}

ShapedLines TextShaper::shapeAtMost(size_t most, const QString &text, const TextStyle &style, double width, const QColor &colour, Align align)
{
    QString shown = text;
    for (;;) {
        ShapedLines lines = shape(shown, style, width, -1, colour, align);
        if (lines.size() <= most)
            return lines;
        // What stands on the lines that there are, less room for the dots.
        lines.resize(most);
        qsizetype kept = 0;
        for (const ShapedLine &line : lines)
            for (const TextFragment &fragment : line.fragments)
                kept += fragment.text.size();
        kept = std::min(kept, shown.size() - 1) - 2;
        if (kept <= 0)
            return lines;
        // Between words, unless there is only one.
        if (const qsizetype space = shown.lastIndexOf(QLatin1Char(' '), kept); space > kept / 2)
            kept = space;
        shown = shown.left(kept).trimmed() + QChar(0x2026);
    }
}

void TextShaper::addStretch(int run, int start, int end, bool complex, int element)
{
    if (end <= start)
        return;
    if (!m_stretches.isEmpty()) {
        Stretch &last = m_stretches.last();
        if (last.run == run && last.complex == complex && last.start + last.length == start) {
            last.length += end - start;
            return;
        }
    }
    if (complex && element >= 0) { // its glyphs do not spell it, so an element says what it is
        m_list.elements << PageElement{.role = ElementRole::Span, .parent = element};
        element = int(m_list.elements.size()) - 1;
    }
    m_stretches << Stretch{start, end - start, run, complex, element};
}

bool TextShaper::isForeign(const Run &run) const
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
    return !run.language.isEmpty() && run.language != m_language && tag.match(run.language).hasMatch();
}

void TextShaper::prepare(const Runs &runs, int element)
{
    m_text.clear();
    m_logical.clear();
    m_stretches.clear();
    for (int r = 0; r < runs.size(); ++r) {
        const Run &run = runs[r];
        if (run.text.isEmpty())
            continue;
        int own = element;
        const bool foreign = isForeign(run);
        if (element >= 0 && (foreign || !run.link.isEmpty())) {
            own = int(m_list.elements.size());
            m_list.elements << PageElement{.role = run.link.isEmpty() ? ElementRole::Span : ElementRole::Link, .parent = element, .language = foreign ? run.language : QString()};
        }
        if (isSimple(run.text)) {
            const int start = int(m_text.size());
            m_text += run.text;
            m_logical += run.text;
            addStretch(r, start, int(m_text.size()), false, own);
            continue;
        }
        bool complex = false;
        int start = int(m_text.size());
        int last = start; // where the character before begins
        const QList<uint> characters = run.text.toUcs4();
        for (const uint value : characters) {
            const char32_t c = value;
            const int here = int(m_text.size());
            const bool breaks = c == '\n' || c == 0x2029;
            const bool control = !breaks && (c < 0x20 || c == 0x7f);
            const bool shown = c < 0x300 || c == 0x2029 || canShow(c);
            // Spaces and punctuation go with what stands before them, so that a sentence in Bengali is one stretch; an
            // accent goes with its letter.
            const bool blank = c == ' ' || c == 0x200b || (complex && QChar::isPunct(c));
            if (const bool now = isComplex(c) || !shown; !blank && now != complex) {
                const int from = now && (QChar::isMark(c) || c == 0x200d) ? std::max(start, last) : here;
                addStretch(r, start, from, complex, own);
                start = from;
                complex = now;
            }
            last = here;
            const QString typed = QString::fromUcs4(&c, 1);
            m_logical += control ? QStringLiteral(" ") : typed;
            if (breaks)
                m_text += QChar(QChar::LineSeparator);
            else if (control)
                m_text += QLatin1Char(' ');
            else if (shown)
                m_text += typed;
            else {
                ++m_list.substituted;
                m_text += QChar(QChar::ReplacementCharacter);
                if (typed.size() > 1)
                    m_text += QChar(0x2060); // as long as what was typed, and invisible
            }
        }
        addStretch(r, start, int(m_text.size()), complex, own);
    }
    // Trailing white space would be a line of its own after a soft break.
    while (!m_text.isEmpty() && (m_text.back() == QChar(QChar::LineSeparator) || m_text.back() == QLatin1Char(' '))) {
        m_text.chop(1);
        m_logical.chop(1);
        if (--m_stretches.last().length == 0)
            m_stretches.removeLast();
    }
    for (const Stretch &stretch : std::as_const(m_stretches))
        if (stretch.complex && stretch.element >= 0)
            m_list.elements[stretch.element].text = m_logical.mid(stretch.start, stretch.length).simplified();
}

bool TextShaper::canShow(char32_t c)
{
    if (c < 0x2500 && m_latin.supportsCharacter(c))
        return true;
    if (c == 0x200c || c == 0x200d)
        return true;
    const auto known = m_shown.constFind(c);
    if (known != m_shown.cend())
        return *known;
    const QChar::Category category = QChar::category(c);
    const bool invisible = category == QChar::Other_Format || category == QChar::Separator_Line || category == QChar::Separator_Space
        || (c >= 0xfe00 && c <= 0xfe0f);
    return *m_shown.insert(c, invisible || m_latin.supportsCharacter(c) || bundledCanShow(c) || systemCanShow(c));
}

bool TextShaper::bundledCanShow(char32_t c)
{
    const QString family = reportFontFor(c);
    if (family.isEmpty())
        return false;
    auto font = m_scripts.find(family);
    if (font == m_scripts.end())
        font = m_scripts.insert(family, QRawFont::fromFont(QFont(family)));
    return font->supportsCharacter(c);
}

bool TextShaper::systemCanShow(char32_t c)
{
    // A combining character is set on a circle of dots, or it would not be set at all.
    QString sample = QString::fromUcs4(&c, 1);
    if (QChar::category(c) <= QChar::Mark_Enclosing)
        sample.prepend(QChar(0x25cc));
    QTextLayout layout(sample, m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const QList<QGlyphRun> runs = line.glyphRuns();
    if (runs.isEmpty())
        return false;
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        // Fonts of pictures in colour and of another outline format cannot be put into our PDF.
        if (!font.isValid() || glyphs.isEmpty() || glyphs.contains(0) || font.fontTable("glyf").isEmpty())
            return false;
    }
    return true;
}

int TextShaper::fontIndex(const QRawFont &font)
{
    for (const auto &[known, index] : std::as_const(m_fonts))
        if (known == font)
            return index;
    const PageFont face{font.familyName(), font.weight(), font.style() != QFont::StyleNormal};
    int index = int(m_list.fonts.indexOf(face));
    if (index < 0) {
        index = int(m_list.fonts.size());
        m_list.fonts << face;
    }
    m_fonts.append({font, index});
    if (!m_space.contains(index))
        m_space.insert(index, font.glyphIndexesForString(QStringLiteral(" ")).value(0));
    return index;
}

/// What no font has is given to one that draws boxes, which has no tables and, in newer Qt, not even a name to ask for without a
/// crash: our own font then says that it has no such character.
QRawFont TextShaper::fontOf(const QGlyphRun &run) const
{
    const QRawFont font = run.rawFont();
    const bool known = std::any_of(m_fonts.begin(), m_fonts.end(), [&](const auto &one) { return one.first == font; });
    return known || (font.isValid() && !font.fontTable("head").isEmpty()) ? font : m_latin;
}

/// A font's box for "no such character" may not stand in a PDF: U+FFFD does instead, where the font has it.
void TextShaper::replaceMissing(const QRawFont &font, GlyphSpan &span)
{
    if (!span.glyphs.contains(0))
        return;
    const quint32 substitute = font.glyphIndexesForString(QString(QChar(QChar::ReplacementCharacter))).value(0);
    for (qsizetype i = span.glyphs.size(); i-- > 0;) {
        if (span.glyphs[i] != 0)
            continue;
        if (substitute != 0) {
            span.glyphs[i] = quint16(substitute);
            ++m_list.substituted;
        } else {
            span.glyphs.removeAt(i);
            span.positions.removeAt(i);
        }
    }
}

void TextShaper::takePiece(const QTextLine &line, int from, int to, const Stretch &stretch, TextFragment &fragment)
{
    fragment.text = m_logical.mid(from, to - from);
    fragment.element = stretch.element;
    const double a = line.cursorToX(from) / unit;
    const double b = line.cursorToX(to) / unit;
    double left = std::min(a, b), right = std::max(a, b);
    const double baseline = line.y() + line.ascent();
    const QList<QGlyphRun> runs = line.glyphRuns(from, to - from);
    if (!runs.isEmpty() && (stretch.complex || m_turned)) { // where two directions meet, the cursor stands on either side
        left = 1e9;
        right = -1e9;
        for (const QGlyphRun &run : runs) {
            left = std::min(left, run.boundingRect().left() / unit);
            right = std::max(right, run.boundingRect().right() / unit);
        }
    }
    fragment.width = right - left;
    fragment.origin = QPointF(left, 0);
    for (const QGlyphRun &run : runs) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        const QRawFont font = fontOf(run);
        GlyphSpan span{.font = fontIndex(font), .glyphs = QList<quint16>(glyphs.cbegin(), glyphs.cend()), .positions = {}};
        span.positions.reserve(places.size());
        for (const QPointF &place : places)
            span.positions << GlyphPlace{float(place.x() / unit - left), float((place.y() - baseline) / unit)};
        replaceMissing(font, span);
        if (!span.glyphs.isEmpty())
            fragment.spans << span;
    }
}

void TextShaper::takeLine(const QTextLine &line, const Runs &runs, const QColor &colour, ShapedLine &out)
{
    const int first = line.textStart();
    int last = first + line.textLength();
    while (last > first && m_text.at(last - 1) == QChar(QChar::LineSeparator))
        --last;
    for (const Stretch &stretch : std::as_const(m_stretches)) {
        const int from = std::max(first, stretch.start);
        const int to = std::min(last, stretch.start + stretch.length);
        if (from >= to)
            continue;
        const Run &run = runs[stretch.run];
        int at = from;
        while (at < to) {
            int end = to;
            if (stretch.complex) { // word by word, so that each can carry its own text
                end = at;
                while (end < to && m_text.at(end) != QLatin1Char(' '))
                    ++end;
                while (end < to && m_text.at(end) == QLatin1Char(' '))
                    ++end;
            }
            TextFragment fragment;
            fragment.colour = run.link.isEmpty() ? colour : m_theme.link;
            fragment.link = run.link;
            fragment.language = isForeign(run) ? run.language : QString();
            takePiece(line, at, end, stretch, fragment);
            at = end;
            if (fragment.spans.isEmpty() && fragment.text.trimmed().isEmpty() && out.fragments.isEmpty())
                continue;
            out.fragments << fragment;
        }
    }
    // Qt does not draw the space at which a line was broken; without it, words run together when the text is extracted.
    if (out.fragments.isEmpty())
        return;
    TextFragment &end = out.fragments.last();
    if (last < first + line.textLength() && !end.text.endsWith(QLatin1Char(' ')))
        end.text += QLatin1Char(' '); // nor does a line that the officer ended run into the next
    if (end.text.endsWith(QLatin1Char(' ')) && !end.spans.isEmpty()) {
        GlyphSpan &span = end.spans.last();
        const quint32 space = m_space.value(span.font);
        if (space != 0 && span.glyphs.last() != space) {
            span.glyphs << quint16(space);
            span.positions << GlyphPlace{float(end.width), 0};
        }
    }
}

} // namespace dueregard
