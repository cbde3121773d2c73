// SPDX-License-Identifier: Apache-2.0
// The part of Composer that sets drawings.
#include "core/report/layout/Composer.h"

#include <algorithm>

namespace dueregard {

namespace {
/// A picture without words may not be; the nearest to them are its caption and what is written on it.
QString alternativeOf(const FigureBlock &block, const QString &documentTitle)
{
    QString caption;
    for (const Run &run : block.caption)
        caption += run.text;
    QStringList written;
    for (const DrawingText &text : block.drawing.texts)
        written << text.text;
    for (const QString &words : {block.alternative, caption, written.join(QStringLiteral("; ")), documentTitle})
        if (!words.trimmed().isEmpty())
            return words;
    return QStringLiteral("Due Regard");
}
} // namespace

void Composer::addFigure(ComposedBlock &out, const FigureBlock &block, const Place &place, int from)
{
    const Drawing &drawing = block.drawing;
    const QString alternative = alternativeOf(block, m_document.title);
    const int group = element(ElementRole::Group, place.parent);
    if (!block.caption.isEmpty()) {
        const int caption = element(ElementRole::Caption, group);
        addText(out, m_shaper.shape(block.caption, m_theme.caption, place.width, caption, m_theme.ink), m_theme.caption, place, from, true);
    }
    const double height = m_theme.page.height() - m_theme.top - m_theme.bottom - 4 * m_theme.caption.leading;
    double smallest = 1e6;
    for (const DrawingText &text : drawing.texts)
        smallest = std::min(smallest, text.size);
    double scale = 0;
    if (drawing.size.width() > 0 && drawing.size.height() > 0)
        scale = std::min({m_theme.figureScale, place.width / drawing.size.width(), height / drawing.size.height()});
    if (scale <= 0 || smallest * scale < m_theme.figureText - 0.01) {
        // A picture that nobody could read is told in words; nothing is ever made smaller to fit.
        const int words = element(ElementRole::Paragraph, group);
        addText(out, m_shaper.shape(alternative, m_theme.body, place.width, words, m_theme.ink), m_theme.body, place, from);
        return;
    }

    PageFigure figure;
    figure.element = element(ElementRole::Figure, group);
    m_list.elements[figure.element].alternative = alternative;
    figure.rect = QRectF(QPointF(place.x, 0), drawing.size * scale);
    figure.shapes = drawing.shapes;
    for (DrawingShape &shape : figure.shapes) {
        shape.strokeWidth *= scale;
        for (QPointF &point : shape.points)
            point = point * scale + figure.rect.topLeft();
    }
    for (const DrawingText &text : drawing.texts) {
        TextStyle style = m_theme.table;
        style.size = text.size * scale;
        style.leading = style.size;
        style.bold = text.strong;
        constexpr double endless = 20000; // texts of drawings are never broken
        const ShapedLines lines = m_shaper.shape(text.text, style, endless, figure.element, text.colour.isValid() ? text.colour : m_theme.ink, TextShaper::Align::Left);
        if (lines.empty())
            continue;
        QPointF at = text.at * scale + figure.rect.topLeft();
        if (text.anchor != DrawingText::Anchor::Start)
            at.rx() -= lines.front().width / (text.anchor == DrawingText::Anchor::Middle ? 2 : 1);
        for (TextFragment fragment : lines.front().fragments) {
            fragment.origin = QPointF(fragment.origin.x() + at.x(), at.y());
            figure.texts << fragment;
        }
    }
    Segment segment;
    segment.whole = true;
    segment.after = m_theme.body.after * 1.5;
    segment.source = from;
    segment.figure = std::move(figure);
    out.segments.push_back(std::move(segment));
}

} // namespace dueregard
