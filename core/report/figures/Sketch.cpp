// SPDX-License-Identifier: Apache-2.0
#include "core/report/figures/Sketch.h"

#include "core/report/figures/Figures.h"

#include <algorithm>
#include <cmath>

namespace dueregard::figures {

QColor Sketch::shadeOf(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Diagonal: return {0xf3, 0xc9, 0xb8};
    case Pattern::Upright: return {0xd3, 0xe8, 0xf2};
    case Pattern::Crossed: return {0xea, 0xdc, 0xf0};
    case Pattern::Level: return {0xee, 0xee, 0xee};
    case Pattern::Dotted: return {0xfb, 0xf2, 0xcf};
    case Pattern::None: break;
    }
    return paper();
}

double Sketch::widthOf(const QString &text, double size)
{
    static const QString narrow = QStringLiteral("ijlIf.,:;'|!()[] ");
    static const QString wide = QStringLiteral("mwMW%@");
    double sum = 0;
    for (const QChar c : text)
        sum += narrow.contains(c) ? 0.34 : wide.contains(c) ? 0.92
            : c.isUpper()                                   ? 0.7
            : c.unicode() > 0x2e80                          ? 1.0
                                                            : 0.58;
    return sum * size;
}

QStringList Sketch::wrapped(const QString &text, double width, int most)
{
    QStringList lines;
    QString line;
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    const auto cut = [width](QString word) {
        if (widthOf(word) <= width)
            return word;
        while (word.size() > 1 && widthOf(word + QChar(0x2026)) > width)
            word.chop(1);
        return word + QChar(0x2026);
    };
    for (const QString &word : words) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (widthOf(longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        line = cut(word);
    }
    if (!line.isEmpty())
        lines << line;
    if (lines.size() > most) {
        lines = lines.first(most);
        lines.last() = cut(lines.last() + QChar(0x2026));
        if (!lines.last().endsWith(QChar(0x2026)))
            lines.last() += QChar(0x2026);
    }
    return lines;
}

void Sketch::rectangle(const QRectF &rect, const QColor &fill, const QColor &stroke, double strokeWidth)
{
    m_drawing.shapes << DrawingShape{DrawingShape::Kind::Rectangle, {rect.topLeft(), rect.bottomRight()}, fill, stroke, strokeWidth};
}

void Sketch::patterned(const QRectF &rect, Pattern pattern)
{
    rectangle(rect, shadeOf(pattern));
    const double step = 5;
    if (pattern == Pattern::Diagonal || pattern == Pattern::Crossed) {
        for (double d = step; d < rect.width() + rect.height(); d += step) {
            const QPointF a(rect.left() + std::min(d, rect.width()), rect.top() + std::max(0.0, d - rect.width()));
            const QPointF b(rect.left() + std::max(0.0, d - rect.height()), rect.top() + std::min(d, rect.height()));
            straight(a, b, line(), 1);
        }
    }
    if (pattern == Pattern::Upright || pattern == Pattern::Crossed)
        for (double x = rect.left() + step; x < rect.right() - 1; x += step)
            straight({x, rect.top()}, {x, rect.bottom()}, line(), 1);
    if (pattern == Pattern::Level)
        for (double y = rect.top() + step; y < rect.bottom() - 1; y += step)
            straight({rect.left(), y}, {rect.right(), y}, line(), 1);
    if (pattern == Pattern::Dotted)
        for (double y = rect.top() + step; y < rect.bottom() - 1; y += step)
            for (double x = rect.left() + step; x < rect.right() - 1; x += step)
                ellipse(QRectF(x - 0.8, y - 0.8, 1.6, 1.6), line(), {});
    rectangle(rect, {}, line(), 0.6);
}

void Sketch::straight(const QPointF &from, const QPointF &to, const QColor &colour, double width)
{
    m_drawing.shapes << DrawingShape{DrawingShape::Kind::Line, {from, to}, {}, colour, width};
}

void Sketch::polygon(const QList<QPointF> &points, const QColor &fill)
{
    m_drawing.shapes << DrawingShape{DrawingShape::Kind::Polygon, points, fill, {}, 0};
}

void Sketch::ellipse(const QRectF &rect, const QColor &fill, const QColor &stroke)
{
    m_drawing.shapes << DrawingShape{DrawingShape::Kind::Ellipse, {rect.topLeft(), rect.bottomRight()}, fill, stroke, stroke.isValid() ? 1.2 : 0};
}

void Sketch::text(const QPointF &at, const QString &text, DrawingText::Anchor anchor, bool strong)
{
    if (!text.isEmpty())
        m_drawing.texts << DrawingText{at, text, textSize, anchor, strong, ink()};
}

void Sketch::lines(const QPointF &at, const QStringList &all, bool strong)
{
    QPointF place = at;
    for (const QString &one : all) {
        text(place, one, DrawingText::Anchor::Start, strong);
        place.ry() += leading;
    }
}

Drawing Sketch::finished(double height) const
{
    Drawing drawing = m_drawing;
    drawing.size = QSizeF(m_width, height);
    return drawing;
}

double Sketch::widthFor(const ReportProfile &profile)
{
    constexpr double room = 470; // what the page surely has beside its margins
    return profile.largePrintPoints > textSize ? room * textSize / profile.largePrintPoints : fullWidth;
}

qsizetype Sketch::mostFor(const ReportProfile &profile, qsizetype most)
{
    const double share = widthFor(profile) / fullWidth;
    return std::max<qsizetype>(2, qsizetype(double(most) * (share < 1 ? share * share * 1.1 : 1)));
}

QList<Part> partsOf(qsizetype all, qsizetype most)
{
    QList<Part> parts;
    const qsizetype number = (all + most - 1) / most;
    qsizetype first = 0;
    for (qsizetype i = 0; i < number; ++i) {
        const qsizetype count = (all - first + number - i - 1) / (number - i);
        parts << Part{first, count};
        first += count;
    }
    return parts;
}

QString partCaption(const ReportContext &c, const QString &caption, qsizetype part, qsizetype parts)
{
    return parts < 2 ? caption : c.word(QStringLiteral("report.figure.part")).arg(caption, QString::number(part + 1), QString::number(parts));
}

} // namespace dueregard::figures
