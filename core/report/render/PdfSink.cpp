// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/PdfSink.h"

#include "core/report/render/PdfStructure.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace dueregard {

namespace {

/// Whether any of it runs from right to left.
bool isTurned(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x590 && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL); });
}

} // namespace

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
    for (const GlyphSpan &span : fragment.spans) {
        PdfFont &face = font(span.font);
        if (!face.isValid())
            return;
        for (const quint32 glyph : span.glyphs)
            face.use(glyph);
    }
    // Where the glyphs alone do not spell what was typed, the text itself goes with them. Readers turn text from right to left round
    // by the places of its glyphs, and a text of its own letter by letter with them: there it is the last resort.
    const bool turned = isTurned(fragment.text);
    if (turned)
        teachJoined(fragment);
    const bool own = !isSpelled(fragment, turned);
    if (own)
        say(fragment.text);
    colour(fragment.colour);
    m_out += "BT\n";
    for (const GlyphSpan &span : fragment.spans)
        showSpan(fragment, span, own);
    m_out += "ET\n";
    if (own)
        m_out += "EMC\n";
    if (fragment.element < 0)
        return; // what is said again leads nowhere, as it is no content
    if (!fragment.link.isEmpty() || fragment.target >= 0)
        addLink(fragment);
}

/// Whether the glyphs mean what was typed. Of text from right to left it is enough that the letters are the same: their places give
/// the order.
bool PdfSink::isSpelled(const TextFragment &fragment, bool anyOrder)
{
    QString read;
    for (const GlyphSpan &span : fragment.spans) {
        const PdfFont &face = font(span.font);
        for (const quint32 glyph : span.glyphs)
            read += face.meaning(glyph);
    }
    if (read.contains(QChar(QChar::ReplacementCharacter)))
        return false;
    if (read == fragment.text || !anyOrder || read.size() != fragment.text.size())
        return read == fragment.text;
    const bool marked = std::any_of(read.begin(), read.end(), [](QChar c) { return c.isMark(); });
    return !marked && std::is_permutation(read.begin(), read.end(), fragment.text.begin());
}

/// Letters that are joined have no place in a font's table, in one glyph or in several made for each other (lam and alef). Where the
/// glyphs of a word that nobody knows stand together, they mean what the others leave over: one of them all of it, several a letter
/// each. What is as wide as nothing is a stroke on the glyph before.
void PdfSink::teachJoined(const TextFragment &fragment)
{
    const auto learn = [&](const QList<std::pair<int, quint32>> &glyphs) {
        QString before, after;
        QList<std::pair<int, quint32>> unknown;
        for (const auto &[index, glyph] : glyphs) {
            const QString &meaning = font(index).meaning(glyph);
            if (meaning.isEmpty() && !after.isEmpty())
                return true; // in two places: nobody can tell
            if (meaning.isEmpty())
                unknown.append({index, glyph});
            else
                (unknown.isEmpty() ? before : after) += meaning;
        }
        const qsizetype left = fragment.text.size() - before.size() - after.size();
        if (unknown.isEmpty())
            return true;
        if (left < 1 || !fragment.text.startsWith(before) || !fragment.text.endsWith(after) || (unknown.size() > 1 && unknown.size() != left))
            return false;
        for (qsizetype i = 0; i < unknown.size(); ++i) {
            const auto &[index, glyph] = unknown[i];
            PdfFont &face = font(index);
            const QString letters = unknown.size() == 1 ? fragment.text.mid(before.size(), left) : fragment.text.mid(before.size() + i, 1);
            if (face.width(glyph) == 0)
                face.teachStroke(glyph, letters);
            else
                face.teach(glyph, letters);
        }
        return true;
    };
    QList<std::pair<int, quint32>> glyphs;
    for (const GlyphSpan &span : fragment.spans)
        for (const quint32 glyph : span.glyphs)
            glyphs.append({span.font, glyph});
    if (learn(glyphs))
        return;
    std::reverse(glyphs.begin(), glyphs.end());
    learn(glyphs);
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

/// Opens what is read instead of the glyphs in it.
void PdfSink::say(const QString &text)
{
    m_out += "/Span <</ActualText <FEFF";
    for (const QChar c : text)
        m_out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    m_out += ">>> BDC\n";
}

void PdfSink::showSpan(const TextFragment &fragment, const GlyphSpan &span, bool own)
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
        // A stroke and the glyph that it belongs to are one to read.
        const bool joined = !own && i + 1 < span.glyphs.size() && face.isStroke(span.glyphs[i + 1]);
        if (joined) {
            if (open)
                m_out += text ? ">]TJ\n" : "]TJ\n";
            open = false;
            say(face.meaning(span.glyphs[i]) + face.meaning(span.glyphs[i + 1]));
        }
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
        if (!own && i > 0 && face.isStroke(glyph)) {
            m_out += ">]TJ\nEMC\n";
            open = false;
        }
    }
    if (open)
        m_out += text ? ">]TJ\n" : "]TJ\n";
}

} // namespace dueregard
