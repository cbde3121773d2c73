// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/PdfFont.h"

#include <QFont>
#include <QtEndian>

#include <algorithm>

namespace dueregard {

namespace {
void put16(QByteArray &out, quint16 value)
{
    out.append(char(value >> 8));
    out.append(char(value & 0xff));
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, quint16(value >> 16));
    put16(out, quint16(value & 0xffff));
}

quint32 checksum(const QByteArray &table)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < table.size(); i += 4) {
        quint32 word = 0;
        for (qsizetype k = 0; k < 4; ++k)
            word = word << 8 | (i + k < table.size() ? quint8(table[i + k]) : 0u);
        sum += word;
    }
    return sum;
}

/// Of several characters with one glyph, the one that people type: extraction gives this one.
/// The shape of an Arabic letter at the beginning, in the middle or at the end of a word, or of two that are joined: nobody types these.
bool isForm(char32_t c)
{
    return (c >= 0xfb50 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc);
}

bool isBetter(char32_t now, char32_t before)
{
    const auto rank = [](char32_t c) {
        if (c == ' ' || c == '-')
            return 0;
        if (c < 0x20 || c == 0xad || c == 0xa0 || (c >= 0xfb00 && c <= 0xfb06) || isForm(c) || (c >= 0xe000 && c <= 0xf8ff))
            return 2;
        return 1;
    };
    return rank(now) != rank(before) ? rank(now) < rank(before) : now < before;
}

QString spelled(char32_t c)
{
    static const QString ligatures[] = {QStringLiteral("ff"), QStringLiteral("fi"), QStringLiteral("fl"), QStringLiteral("ffi"),
                                        QStringLiteral("ffl"), QStringLiteral("st"), QStringLiteral("st")};
    if (c >= 0xfb00 && c <= 0xfb06)
        return ligatures[c - 0xfb00];
    const QString letter = QString::fromUcs4(&c, 1);
    return isForm(c) ? letter.normalized(QString::NormalizationForm_KC) : letter;
}
} // namespace

PdfFont::PdfFont(const PageFont &face)
{
    QFont wanted(face.family);
    wanted.setWeight(QFont::Weight(face.weight));
    wanted.setItalic(face.italic);
    wanted.setHintingPreference(QFont::PreferNoHinting);
    wanted.setPixelSize(16);
    m_font = QRawFont::fromFont(wanted);
    m_weight = face.weight;
    m_italic = face.italic;
    m_head = m_font.fontTable("head");
    m_hhea = m_font.fontTable("hhea");
    m_hmtx = m_font.fontTable("hmtx");
    m_maxp = m_font.fontTable("maxp");
    m_loca = m_font.fontTable("loca");
    m_glyf = m_font.fontTable("glyf");
    if (m_head.size() < 54 || m_hhea.size() < 36 || m_maxp.size() < 6 || m_loca.isEmpty() || m_glyf.isEmpty() || m_hmtx.isEmpty())
        return;
    m_unitsPerEm = std::max<int>(16, u16(m_head, 18));
    m_longLoca = s16(m_head, 50) != 0;
    m_metrics = u16(m_hhea, 34);
    m_glyphs = u16(m_maxp, 4);
    if (m_metrics < 1)
        return;
    m_name = face.family;
    m_name.remove(QLatin1Char(' '));
    m_name += face.weight >= 600 ? (face.italic ? QStringLiteral("-BoldItalic") : QStringLiteral("-Bold"))
                                 : (face.italic ? QStringLiteral("-Italic") : QStringLiteral("-Regular"));
    readCharacterMap();
    m_valid = true;
}

quint16 PdfFont::u16(const QByteArray &table, qsizetype at) const
{
    return at >= 0 && at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16(0);
}

quint32 PdfFont::u32(const QByteArray &table, qsizetype at) const
{
    return at >= 0 && at + 4 <= table.size() ? qFromBigEndian<quint32>(table.constData() + at) : 0;
}

void PdfFont::readCharacterMap()
{
    const QByteArray cmap = m_font.fontTable("cmap");
    qsizetype best = -1;
    int rank = 0;
    for (int i = 0; i < u16(cmap, 2); ++i) {
        const qsizetype at = u32(cmap, 4 + i * 8 + 4);
        const int format = u16(cmap, at);
        const int value = format == 12 ? 2 : format == 4 ? 1
                                                         : 0;
        if (value > rank) {
            rank = value;
            best = at;
        }
    }
    QHash<quint32, char32_t> characters;
    const auto note = [&](quint32 glyph, char32_t c) {
        // These may not be what a glyph means (ISO 14289-1, 7.21.7), nor does anybody type the rest.
        if (glyph == 0 || c < 0x20 || c == 0xfeff || c == 0xfffe || QChar::isNonCharacter(c) || QChar::isSurrogate(c))
            return;
        const auto known = characters.find(glyph);
        if (known == characters.end())
            characters.insert(glyph, c);
        else if (isBetter(c, *known))
            *known = c;
    };
    if (rank == 2) {
        const quint32 groups = std::min<quint32>(u32(cmap, best + 12), 100000);
        for (quint32 g = 0; g < groups; ++g) {
            const qsizetype at = best + 16 + qsizetype(g) * 12;
            const quint32 from = u32(cmap, at), to = std::min<quint32>(u32(cmap, at + 4), 0x10ffff), glyph = u32(cmap, at + 8);
            for (quint32 c = from; c <= to && c - from < 0x10000; ++c)
                note(glyph + c - from, c);
        }
    } else if (rank == 1) {
        const int segments = u16(cmap, best + 6) / 2;
        const qsizetype ends = best + 14, starts = ends + segments * 2 + 2, deltas = starts + segments * 2, offsets = deltas + segments * 2;
        for (int s = 0; s < segments; ++s) {
            const int from = u16(cmap, starts + s * 2), to = u16(cmap, ends + s * 2), delta = u16(cmap, deltas + s * 2);
            const int offset = u16(cmap, offsets + s * 2);
            for (int c = from; c <= to && c < 0xffff; ++c) {
                quint32 glyph = offset == 0 ? quint32(c) : u16(cmap, offsets + s * 2 + offset + (c - from) * 2);
                if (offset == 0 || glyph != 0)
                    glyph = (glyph + quint32(delta)) & 0xffff;
                note(glyph, char32_t(c));
            }
        }
    }
    for (auto it = characters.cbegin(); it != characters.cend(); ++it)
        m_meaning.insert(it.key(), spelled(it.value()));
}

int PdfFont::width(quint32 glyph) const
{
    const qsizetype entry = std::min<qsizetype>(glyph, m_metrics - 1);
    return scale(u16(m_hmtx, entry * 4));
}

const QString &PdfFont::meaning(quint32 glyph) const
{
    static const QString none;
    const auto it = m_meaning.constFind(glyph);
    return it == m_meaning.cend() ? none : *it;
}

void PdfFont::teach(quint32 glyph, const QString &meaning)
{
    if (!meaning.isEmpty() && !m_meaning.contains(glyph))
        m_meaning.insert(glyph, meaning);
}

void PdfFont::teachStroke(quint32 glyph, const QString &letter)
{
    if (letter.isEmpty() || m_meaning.contains(glyph))
        return;
    m_meaning.insert(glyph, letter);
    m_strokes.insert(glyph);
}

std::pair<quint32, quint32> PdfFont::glyphRange(quint32 glyph) const
{
    const quint32 from = m_longLoca ? u32(m_loca, qsizetype(glyph) * 4) : 2u * u16(m_loca, qsizetype(glyph) * 2);
    const quint32 to = m_longLoca ? u32(m_loca, qsizetype(glyph) * 4 + 4) : 2u * u16(m_loca, qsizetype(glyph) * 2 + 2);
    return to > from && to <= quint32(m_glyf.size()) ? std::pair(from, to) : std::pair(0u, 0u);
}

QByteArray PdfFont::subset() const
{
    // Composite glyphs name others, which must come along.
    std::set<quint32> all{0};
    std::vector<quint32> open(m_used.begin(), m_used.end());
    while (!open.empty()) {
        const quint32 glyph = open.back();
        open.pop_back();
        if (!all.insert(glyph).second)
            continue;
        const auto [from, to] = glyphRange(glyph);
        if (to - from < 12 || s16(m_glyf, from) >= 0)
            continue;
        qsizetype at = from + 10;
        for (int flags = 0x20; (flags & 0x20) && at + 4 <= to;) {
            flags = u16(m_glyf, at);
            open.push_back(u16(m_glyf, at + 2));
            at += 4 + (flags & 0x01 ? 4 : 2) + (flags & 0x08 ? 2 : flags & 0x40 ? 4
                                                    : flags & 0x80              ? 8
                                                                                : 0);
        }
    }

    // Glyphs after the last used one are left out; those between stay as empty entries, so numbers do not change.
    const quint32 count = std::min<quint32>(*all.rbegin() + 1, quint32(m_glyphs));
    QByteArray glyf, loca, hmtx;
    for (quint32 glyph = 0; glyph < count; ++glyph) {
        put32(loca, quint32(glyf.size()));
        const bool used = all.contains(glyph);
        const qsizetype entry = std::min<qsizetype>(glyph, m_metrics - 1);
        put16(hmtx, used ? u16(m_hmtx, entry * 4) : quint16(0));
        const qsizetype bearing = glyph < quint32(m_metrics) ? qsizetype(glyph) * 4 + 2 : qsizetype(m_metrics) * 4 + (qsizetype(glyph) - m_metrics) * 2;
        put16(hmtx, used ? u16(m_hmtx, bearing) : quint16(0));
        if (!used)
            continue;
        const auto [from, to] = glyphRange(glyph);
        glyf.append(m_glyf.constData() + from, qsizetype(to - from));
        while (glyf.size() % 4 != 0)
            glyf.append('\0');
    }
    put32(loca, quint32(glyf.size()));

    QByteArray head = m_head.left(54), hhea = m_hhea.left(36), maxp = m_maxp;
    std::fill_n(head.begin() + 8, 4, '\0'); // the whole font's checksum comes last
    head[50] = '\0';
    head[51] = '\1';
    qToBigEndian<quint16>(quint16(count), hhea.data() + 34);
    qToBigEndian<quint16>(quint16(count), maxp.data() + 4);
    std::vector<std::pair<QByteArray, QByteArray>> tables;
    for (const char *kept : {"cvt ", "fpgm"})
        if (const QByteArray table = m_font.fontTable(kept); !table.isEmpty())
            tables.emplace_back(kept, table);
    tables.emplace_back("glyf", glyf);
    tables.emplace_back("head", head);
    tables.emplace_back("hhea", hhea);
    tables.emplace_back("hmtx", hmtx);
    tables.emplace_back("loca", loca);
    tables.emplace_back("maxp", maxp);
    if (const QByteArray prep = m_font.fontTable("prep"); !prep.isEmpty())
        tables.emplace_back("prep", prep);

    const quint16 number = quint16(tables.size());
    quint16 power = 1, log = 0;
    while (power * 2 <= number) {
        power = quint16(power * 2);
        ++log;
    }
    QByteArray out;
    put32(out, 0x00010000);
    put16(out, number);
    put16(out, quint16(power * 16));
    put16(out, log);
    put16(out, quint16(number * 16 - power * 16));
    qsizetype offset = 12 + number * 16, headAt = 0;
    QByteArray body;
    for (const auto &[name, table] : tables) {
        if (name == "head")
            headAt = offset + body.size();
        out.append(name);
        put32(out, checksum(table));
        put32(out, quint32(offset + body.size()));
        put32(out, quint32(table.size()));
        body.append(table);
        while (body.size() % 4 != 0)
            body.append('\0');
    }
    out.append(body);
    qToBigEndian<quint32>(0xB1B0AFBAu - checksum(out), out.data() + headAt + 8);
    return out;
}

QByteArray PdfFont::toUnicode() const
{
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QByteArrayList entries;
    for (const quint32 glyph : m_used) {
        const QString &text = meaning(glyph);
        QByteArray code = '<' + QByteArray::number(glyph, 16).rightJustified(4, '0') + "> <";
        // A part of a letter means nothing alone; the text around it says what it stands for.
        for (const QChar c : text.isEmpty() ? QString(QChar(QChar::ReplacementCharacter)) : text)
            code += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        entries << code + ">\n";
    }
    for (qsizetype i = 0; i < entries.size(); i += 100) {
        const QByteArrayList part = entries.mid(i, 100);
        out += QByteArray::number(part.size()) + " beginbfchar\n" + part.join() + "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

int PdfFont::ascent() const
{
    return scale(s16(m_hhea, 4));
}

int PdfFont::descent() const
{
    return scale(s16(m_hhea, 6));
}

int PdfFont::capHeight() const
{
    const QByteArray os2 = m_font.fontTable("OS/2");
    return os2.size() >= 90 ? scale(s16(os2, 88)) : ascent();
}

QRectF PdfFont::bounds() const
{
    const QPointF low(scale(s16(m_head, 36)), scale(s16(m_head, 38))), high(scale(s16(m_head, 40)), scale(s16(m_head, 42)));
    return QRectF(low, high);
}

} // namespace dueregard
