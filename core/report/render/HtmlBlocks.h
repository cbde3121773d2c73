// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"
#include "core/report/render/HtmlWriter.h"

namespace dueregard {

/// Writes the blocks of a document as elements. Keeps count of headings, so that levels are never skipped and every
/// heading can be linked to.
class HtmlBlocks {
public:
    /// `shift`: how many levels the document's headings go down, because the title is above them. `room`: the width of a
    /// printed page, in sizes of the text.
    HtmlBlocks(HtmlWriter &writer, int shift, double room) : m_out(writer), m_shift(shift), m_room(room) {}

    /// Blocks of the page, each heading of the document opening a section that ends where the next of its level begins.
    void writeSections(const ReportBlocks &blocks, size_t from, size_t to);
    void write(const ReportBlock &block);
    void writeAll(const ReportBlocks &blocks);

    /// A heading as it comes out.
    struct Heading {
        QString id;
        int level = 1; ///< in the document
        Runs runs;
    };
    /// The headings of the document that its contents list, with the ids that writeSections() gives them.
    static QList<Heading> contents(const ReportBlocks &blocks, int depth);
    /// "part-3" for the third heading of the document.
    static QString idOfHeading(int number);

private:
    void writeHeading(const HeadingBlock &heading, const QString &id);
    void writeParagraph(const ParagraphBlock &paragraph);
    void writeList(const ListBlock &list);
    void writePairs(const QList<KeyValue> &pairs);
    void writeCard(const CardBlock &card);
    void writeCallout(const CalloutBlock &callout);
    void writeQuote(const QuoteBlock &quote);
    void writeFigure(const FigureBlock &figure);
    void writeTable(const TableBlock &table);
    void writeCell(const TableBlock::Cell &cell, const char *element, HtmlWriter::Attributes attributes);
    void writeParagraphs(const QList<Runs> &paragraphs);

    HtmlWriter &m_out;
    int m_shift = 0;
    double m_room = 0;
    int m_level = 1;     ///< of the last heading of the page that is outside a card
    int m_cardLevel = 0; ///< of the last heading in the card being written
    int m_headings = 0;  ///< of the document, written so far
    int m_names = 0;     ///< ids given to other things
    QString m_lastTitle; ///< words of the last heading: what a table without a caption is about
};

} // namespace dueregard
