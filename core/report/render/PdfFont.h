// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/PageList.h"

#include <QRawFont>
#include <QSet>

#include <map>
#include <set>

namespace dueregard {

/// One TrueType face as a PDF embeds it: a subset that keeps glyph numbers, widths, and what each glyph means.
class PdfFont {
public:
    /// The face must be known to this process; see PageFont.
    explicit PdfFont(const PageFont &face);

    bool isValid() const { return m_valid; }
    void use(quint32 glyph) { m_used.insert(glyph); }
    const std::set<quint32> &used() const { return m_used; }
    /// Advance in thousandths of the size, as the PDF states it.
    int width(quint32 glyph) const;
    /// What extraction gives for the glyph; empty when the font's own table does not say, and nobody taught it.
    const QString &meaning(quint32 glyph) const;
    /// Says what a glyph means where the font does not: letters that are joined, such as lam and alef. Changes no meaning that is known.
    void teach(quint32 glyph, const QString &meaning);
    /// Whether a glyph is drawn over the one before it: the stroke that makes lam and alef of lam.
    bool isStroke(quint32 glyph) const { return m_strokes.contains(glyph); }
    /// Says so of a glyph whose meaning nobody knows, and which letter it adds.
    void teachStroke(quint32 glyph, const QString &letter);

    /// The subset with the used glyphs, and those that they are made of.
    QByteArray subset() const;
    QByteArray toUnicode() const;

    // For the font descriptor; in thousandths of the size.
    QString name() const { return m_name; } ///< PostScript name without a prefix
    int ascent() const, descent() const, capHeight() const;
    QRectF bounds() const;
    int weight() const { return m_weight; }
    bool italic() const { return m_italic; }

private:
    void readCharacterMap();
    quint16 u16(const QByteArray &table, qsizetype at) const;
    qint16 s16(const QByteArray &table, qsizetype at) const { return qint16(u16(table, at)); }
    quint32 u32(const QByteArray &table, qsizetype at) const;
    std::pair<quint32, quint32> glyphRange(quint32 glyph) const;
    int scale(int units) const { return qRound(units * 1000.0 / m_unitsPerEm); }

    QRawFont m_font;
    QByteArray m_head, m_hhea, m_hmtx, m_loca, m_glyf, m_maxp;
    QString m_name;
    int m_unitsPerEm = 1000;
    int m_metrics = 0; ///< number of full entries in hmtx
    int m_glyphs = 0;
    bool m_longLoca = false;
    bool m_valid = false;
    int m_weight = 400;
    bool m_italic = false;
    std::set<quint32> m_used;
    QHash<quint32, QString> m_meaning;
    QSet<quint32> m_strokes;
};

} // namespace dueregard
