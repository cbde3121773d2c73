// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/TextExtent.h"

#include <QFont>
#include <QTextLayout>

#include <algorithm>
#include <tuple>

namespace dueregard {

namespace {
/// One glyph for one character, from left to right: then the glyphs' places are the characters'.
bool followsItsText(const TextFragment &fragment)
{
    if (fragment.spans.size() != 1 || fragment.spans.first().glyphs.size() != fragment.text.size())
        return false;
    const QList<GlyphPlace> &places = fragment.spans.first().positions;
    return std::all_of(fragment.text.cbegin(), fragment.text.cend(), [](QChar c) { return c < QChar(0x300); })
        && std::is_sorted(places.cbegin(), places.cend(), [](const GlyphPlace &a, const GlyphPlace &b) { return a.x < b.x; });
}

/// Left and right end of the characters, from the fragment's left end: the text is set once more by itself.
std::pair<double, double> setAgain(const PageList &list, const TextFragment &fragment, int from, int to)
{
    constexpr double unit = 16; // of a point, so that no width is rounded
    QStringList families;
    for (const GlyphSpan &span : fragment.spans)
        families << list.fonts[span.font].family;
    const PageFont face = list.fonts[fragment.spans.first().font];
    QFont font;
    font.setFamilies(families);
    font.setWeight(QFont::Weight(face.weight));
    font.setItalic(face.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(qRound(fragment.size * unit));
    QTextLayout layout(fragment.text, font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e7);
    layout.endLayout();
    const double origin = std::min(line.cursorToX(0), line.cursorToX(int(fragment.text.size())));
    const double a = (line.cursorToX(from) - origin) / unit, b = (line.cursorToX(to) - origin) / unit;
    return {std::min(a, b), std::max(a, b)};
}
} // namespace

QRectF extentOf(const PageList &list, const TextFragment &fragment, qsizetype from, qsizetype length)
{
    from = std::clamp(from, qsizetype(0), fragment.text.size());
    const qsizetype to = std::clamp(from + length, from, fragment.text.size());
    if (from == to || fragment.spans.isEmpty())
        return {};
    double left = 0, right = fragment.width;
    if (from > 0 || to < fragment.text.size()) {
        if (followsItsText(fragment)) {
            const QList<GlyphPlace> &places = fragment.spans.first().positions;
            left = double(places[from].x);
            right = to < places.size() ? double(places[to].x) : fragment.width;
        } else {
            std::tie(left, right) = setAgain(list, fragment, int(from), int(to));
        }
    }
    left = std::clamp(left, 0.0, fragment.width);
    right = std::clamp(right, left, fragment.width);
    return right > left ? QRectF(fragment.origin.x() + left, fragment.origin.y() - fragment.size, right - left, fragment.size * 1.3) : QRectF();
}

} // namespace dueregard
