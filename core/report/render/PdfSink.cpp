// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/PdfSink.h"

#include "core/report/render/PdfStructure.h"

#include <charconv>
#include <cmath>

namespace dueregard {

PdfSink::PdfSink(const PageList &list) : m_list(list), m_fonts(size_t(list.fonts.size())) {}

QByteArray PdfSink::page(int index)
{
    m_out.clear();
    m_out.reserve(16384);
    m_links.clear();
    m_marks.clear();
    m_colour = QColor();
    m_font = -1;
    m_size = 0;
    sendPage(m_list, index, *this);
    return m_out;
}

void PdfSink::number(double value)
{
    // Two decimals: a hundredth of a point.
    char digits[32];
    qint64 hundredths = std::llround(value * 100);
    if (hundredths < 0) {
        m_out += '-';
        hundredths = -hundredths;
    }
    const auto end = std::to_chars(digits, digits + sizeof digits, hundredths / 100).ptr;
    m_out.append(digits, end - digits);
    if (const int rest = int(hundredths % 100); rest != 0) {
        m_out += '.';
        m_out += char('0' + rest / 10);
        if (rest % 10 != 0)
            m_out += char('0' + rest % 10);
    }
    m_out += ' ';
}

void PdfSink::begin(int element)
{
    m_out += '/';
    m_out += structureType(m_list.elements[element]);
    m_out += " <</MCID " + QByteArray::number(qlonglong(m_marks.size())) + ">> BDC\n";
    m_marks.push_back(element);
}

void PdfSink::artifact(Artifact kind)
{
    switch (kind) {
    case Artifact::Layout: m_out += "/Artifact <</Type /Layout>> BDC\n"; break;
    case Artifact::Repeated: m_out += "/Artifact <</Type /Pagination>> BDC\n"; break;
    case Artifact::Header: m_out += "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n"; break;
    case Artifact::Footer: m_out += "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n"; break;
    }
}

void PdfSink::end()
{
    m_out += "EMC\n";
}

PdfFont &PdfSink::font(int index)
{
    std::unique_ptr<PdfFont> &font = m_fonts[size_t(index)];
    if (!font) {
        font = std::make_unique<PdfFont>(m_list.fonts[index]);
        m_failed = m_failed || !font->isValid();
    }
    return *font;
}

void PdfSink::colour(const QColor &colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    for (const double part : {colour.redF(), colour.greenF(), colour.blueF()})
        number(part);
    m_out += "rg\n";
}

void PdfSink::rect(const PageRect &rect)
{
    colour(rect.colour);
    number(rect.rect.left());
    number(m_list.size.height() - rect.rect.bottom());
    number(rect.rect.width());
    number(rect.rect.height());
    m_out += "re f\n";
}

void PdfSink::point(QPointF at)
{
    number(at.x());
    number(m_list.size.height() - at.y());
}

void PdfSink::ellipse(const QRectF &box)
{
    constexpr double k = 0.5523; // a quarter of a circle as one curve
    const QPointF middle = box.center();
    const double x = box.width() / 2, y = box.height() / 2;
    point(middle + QPointF(x, 0));
    m_out += "m\n";
    const auto curve = [&](QPointF a, QPointF b, QPointF to) {
        for (const QPointF each : {a, b, to})
            point(middle + QPointF(each.x() * x, each.y() * y));
        m_out += "c\n";
    };
    curve({1, k}, {k, 1}, {0, 1});
    curve({-k, 1}, {-1, k}, {-1, 0});
    curve({-1, -k}, {-k, -1}, {0, -1});
    curve({k, -1}, {1, -k}, {1, 0});
    m_out += "h\n";
}

void PdfSink::shape(const DrawingShape &shape)
{
    const bool stroked = shape.stroke.isValid() && shape.strokeWidth > 0;
    const bool line = shape.kind == DrawingShape::Kind::Line;
    const bool filled = shape.fill.isValid() && !line;
    if (shape.points.size() < 2 || (!stroked && !filled))
        return;
    if (filled)
        colour(shape.fill);
    if (stroked) {
        for (const double part : {shape.stroke.redF(), shape.stroke.greenF(), shape.stroke.blueF()})
            number(part);
        m_out += "RG ";
        number(shape.strokeWidth);
        m_out += "w\n";
    }
    const QRectF box = QRectF(shape.points[0], shape.points[1]).normalized();
    if (shape.kind == DrawingShape::Kind::Rectangle) {
        point(box.bottomLeft());
        number(box.width());
        number(box.height());
        m_out += "re\n";
    } else if (shape.kind == DrawingShape::Kind::Ellipse) {
        ellipse(box);
    } else {
        for (qsizetype i = 0; i < shape.points.size(); ++i) {
            point(shape.points[i]);
            m_out += i == 0 ? "m\n" : "l\n";
        }
        if (!line)
            m_out += "h\n";
    }
    m_out += filled && stroked ? "B\n" : filled ? "f\n"
                                                : "S\n";
}

void PdfSink::glyphs(const TextFragment &fragment)
{
    if (fragment.spans.isEmpty())
        return;
    QString read;
    for (const GlyphSpan &span : fragment.spans) {
        PdfFont &face = font(span.font);
        if (!face.isValid())
            return;
        for (const quint32 glyph : span.glyphs) {
            face.use(glyph);
            read += face.meaning(glyph);
        }
    }
    // Where the glyphs alone do not spell what was typed, the text itself goes with them.
    const bool own = read != fragment.text || read.contains(QChar(QChar::ReplacementCharacter));
    if (own) {
        m_out += "/Span <</ActualText <FEFF";
        for (const QChar c : fragment.text)
            m_out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        m_out += ">>> BDC\n";
    }
    colour(fragment.colour);
    m_out += "BT\n";
    for (const GlyphSpan &span : fragment.spans)
        showSpan(fragment, span);
    m_out += "ET\n";
    if (own)
        m_out += "EMC\n";
    if (fragment.element < 0)
        return; // what is said again leads nowhere, as it is no content
    if (!fragment.link.isEmpty() || fragment.target >= 0)
        addLink(fragment);
}

void PdfSink::addLink(const TextFragment &fragment)
{
    const QRectF area(fragment.origin.x(), fragment.origin.y() - fragment.size, fragment.width, fragment.size * 1.3);
    if (!fragment.link.isEmpty())
        rect({QRectF(fragment.origin.x(), fragment.origin.y() + fragment.size * 0.12, fragment.width, 0.6), fragment.colour});
    const int link = m_list.within(fragment.element, ElementRole::Link);
    // One place to press for each line of a link, however many pieces it is set in.
    if (!m_links.isEmpty()) {
        PdfLink &last = m_links.last();
        if (last.element == link && std::abs(last.rect.bottom() - area.bottom()) < 1) {
            last.rect |= area;
            last.text += fragment.target >= 0 ? QLatin1Char(' ') + fragment.text : fragment.text;
            return;
        }
    }
    m_links.append({area, fragment.link, fragment.target, fragment.text, link});
}

void PdfSink::showSpan(const TextFragment &fragment, const GlyphSpan &span)
{
    if (m_font != span.font || m_size != fragment.size) {
        m_font = span.font;
        m_size = fragment.size;
        m_out += "/F" + QByteArray::number(span.font) + ' ';
        number(fragment.size);
        m_out += "Tf\n";
    }
    const PdfFont &face = *m_fonts[size_t(span.font)];
    static constexpr char hex[] = "0123456789abcdef";
    double pen = 0;    // where the PDF's pen stands, relative to the fragment, in points
    double height = 0; // offset of the line that is open
    bool open = false, text = false;
    for (qsizetype i = 0; i < span.glyphs.size(); ++i) {
        const QPointF at(double(span.positions[i].x), double(span.positions[i].y));
        double move = at.x() - pen;
        if (!open || std::abs(at.y() - height) > 0.005 || std::abs(move) > fragment.size * 8) {
            if (open)
                m_out += text ? ">]TJ\n" : "]TJ\n";
            m_out += "1 0 0 1 ";
            number(fragment.origin.x() + at.x());
            number(m_list.size.height() - fragment.origin.y() - at.y());
            m_out += "Tm\n[";
            open = true;
            text = false;
            pen = at.x();
            height = at.y();
            move = 0;
        }
        const int adjust = -int(std::lround(move / fragment.size * 1000));
        if (adjust != 0) {
            if (text)
                m_out += '>';
            m_out += QByteArray::number(adjust);
            text = false;
            pen -= adjust * fragment.size / 1000;
        }
        if (!text)
            m_out += '<';
        text = true;
        const quint32 glyph = span.glyphs[i];
        m_out += hex[glyph >> 12 & 15];
        m_out += hex[glyph >> 8 & 15];
        m_out += hex[glyph >> 4 & 15];
        m_out += hex[glyph & 15];
        pen += face.width(glyph) * fragment.size / 1000;
    }
    if (open)
        m_out += text ? ">]TJ\n" : "]TJ\n";
}

} // namespace dueregard
