// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/TextShaper.h"

#include <optional>

namespace dueregard {

/// Lines under one another; segments hold one or several side by side.
struct Strip {
    double x = 0; ///< from the left of the text area
    double width = 0;
    ShapedLines lines;
    int source = -1; ///< of this strip; the segment's when -1
    double height() const;
};

/// A piece of a block that goes on a page as it is, or is broken between lines.
struct Segment {
    std::vector<Strip> strips;
    double before = 0; ///< white space above; the larger of two meeting counts
    double after = 0;
    double padTop = 0, padBottom = 0;
    double ruleBelow = 0; ///< thickness of the rule under it; 0 for none
    double ruleX = 0, ruleWidth = 0;
    QColor ruleColour;
    bool whole = false;    ///< is not broken unless it is higher than a third of a page
    bool withNext = false; ///< not the last thing on a page
    int heads = 0;         ///< number of segments…
    int firstHead = 0;     ///< …from this one of the same block that repeat when it goes on after a page break
    int source = -1;
    int outline = -1;                 ///< outline entry that starts here
    std::optional<PageFigure> figure; ///< a drawing, relative to the top left of the text area; then there are no strips
    int contentsOf = -1;              ///< outline entry whose page number stands at its right
    double height() const;
};

/// A block as it will stand on pages.
struct ComposedBlock {
    enum class Look { Plain,
                      Bar,
                      Card };
    std::vector<Segment> segments;
    std::vector<Segment> again; ///< what says, on each further page, what is going on here
    Look look = Look::Plain;
    double x = 0;         ///< of the bar
    bool newPage = false; ///< a page break
    bool whole = false;
    bool withNext = false;
    int block = -1;
    double height() const;
};

/// Turns blocks into segments: shapes their text, builds the tree of elements and the outline.
class Composer {
public:
    Composer(PageList &list, const LayoutTheme &theme, const ReportDocument &document);

    ComposedBlock compose(int block);
    TextShaper &shaper() { return m_shaper; }

private:
    struct Place { // where a block goes: blocks in cards are narrower
        double x;
        double width;
        int parent; // element
    };
    void add(ComposedBlock &out, const ReportBlock &block, const Place &place);
    void addHeading(ComposedBlock &out, const HeadingBlock &heading, const Place &place, int source);
    void addParagraph(ComposedBlock &out, const ParagraphBlock &paragraph, const Place &place, int source);
    void addList(ComposedBlock &out, const ListBlock &list, const Place &place, int source);
    void addTable(ComposedBlock &out, const TableBlock &table, const Place &place, int source);
    void addTableAsCards(ComposedBlock &out, const TableBlock &table, const Place &place, int source);
    void addPairs(ComposedBlock &out, const QList<KeyValue> &pairs, const Place &place, int source);
    void addCard(ComposedBlock &out, const CardBlock &card, const Place &place, int source);
    void addCallout(ComposedBlock &out, const CalloutBlock &callout, const Place &place);
    void addQuote(ComposedBlock &out, const QuoteBlock &quote, const Place &place, int source);
    void addFigure(ComposedBlock &out, const FigureBlock &figure, const Place &place, int source);
    void addContents(ComposedBlock &out, const ContentsBlock &contents, const Place &place);
    Segment rowSegment(const TableBlock &table, const TableBlock::Row &row, const std::vector<double> &widths, const Place &place, int parent,
                       bool header, int source);
    void associateCells(int top, int body);
    Strip strip(const QList<Runs> &paragraphs, const TextStyle &style, double x, double width, int element, TextShaper::Align align);
    void addText(ComposedBlock &out, ShapedLines lines, const TextStyle &style, const Place &place, int source, bool withNext = false);
    int element(ElementRole role, int parent, int level = 0);
    int headingLevel(int wanted);
    ShapedLines recordTitle(const Runs &title, const TextStyle &style, double width, int parent);
    int source(const BlockSource &source);

    PageList &m_list;
    const LayoutTheme &m_theme;
    const ReportDocument &m_document;
    TextShaper m_shaper;
    bool m_rightToLeft; ///< the document
    int m_root = 0;
    int m_section = 0; ///< what blocks outside cards belong to
    struct OpenHeading {
        int wanted;
        int level;
    };
    std::vector<OpenHeading> m_headings; ///< from the highest to the one that now holds
    std::vector<int> m_outlineOf;        ///< outline entry of each heading block, by block; made beforehand for the contents
    int m_block = -1;
};

} // namespace dueregard
