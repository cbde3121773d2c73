// SPDX-License-Identifier: Apache-2.0
// Pages as they are: what stands where. Made once by the Paginator; preview, printer and PDF draw the same list, so page 7
// is page 7 everywhere. Units are points (1/72 inch), x to the right, y down, origin at the top left of the page.
// Plain values without Qt's font objects, so a list may be made on one thread and drawn on another.
#pragma once
#include "core/report/ReportDocument.h"

#include <QColor>
#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace dueregard {

/// A face as it can be found again on any thread of this process.
struct PageFont {
    QString family;
    int weight = 400;
    bool italic = false;
    bool operator==(const PageFont &) const = default;
};

/// Where a glyph's origin is. A thousand pages have millions of these, so they are small.
struct GlyphPlace {
    float x = 0;
    float y = 0;
};

/// Glyphs of one font in visual order.
struct GlyphSpan {
    int font = 0;                ///< index into PageList::fonts
    QList<quint16> glyphs;       ///< TrueType has no more
    QList<GlyphPlace> positions; ///< of each glyph's origin, relative to the fragment's
};

/// A stretch of text on one line with one look, one language and one link.
struct TextFragment {
    QPointF origin; ///< left end of the baseline
    double width = 0;
    double size = 12; ///< points
    QColor colour;
    QList<GlyphSpan> spans;
    QString text;     ///< what was typed, in logical order: for extraction and assistive technology
    QString language; ///< BCP 47; empty = the document's
    QString link;     ///< web or mail address; empty for none
    int target = -1;  ///< outline entry it leads to, or -1
    int element = -1; ///< index into PageList::elements, or an artifact below
};

/// What stands in TextFragment::element for words that are no content of their own.
namespace artifact {
constexpr int repeated = -1; ///< said before: header rows and titles of what goes on from the page before
constexpr int header = -2;
constexpr int footer = -3;
} // namespace artifact

/// A filled rectangle: rules, bars, backgrounds.
struct PageRect {
    QRectF rect;
    QColor colour;
};

/// An area of a page and where its words come from.
struct PageRegion {
    QRectF rect;
    int source = -1; ///< index into PageList::sources
    int block = -1;  ///< index into ReportDocument::blocks
};

/// A drawing where it stands; one element with an alternative text.
struct PageFigure {
    QRectF rect;
    int element = -1;
    int before = 0;             ///< index of the fragment that it stands before in reading order
    QList<DrawingShape> shapes; ///< scaled and moved to the page
    QList<TextFragment> texts;  ///< on the shapes; of the same element
};

struct ReportPage {
    QList<PageRect> rects;         ///< drawn first
    QList<TextFragment> fragments; ///< in reading order
    QList<PageFigure> figures;     ///< in reading order
    QList<PageRegion> regions;     ///< later ones lie on top
};

/// What a stretch of the page is. The elements form the tree that a tagged document shows; an element that goes over a
/// page break is one element.
enum class ElementRole {
    Document,
    Section,
    Group,
    Heading,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    Row,
    HeaderCell,
    Cell,
    Caption,
    Figure,
    Quote,
    Contents,
    ContentsItem,
    Reference,
    Link,
    Span,
};

struct PageElement {
    ElementRole role = ElementRole::Paragraph;
    int parent = -1;        ///< index into PageList::elements; -1 for the document
    int level = 0;          ///< headings: 1–6, never skipped downwards. Lists: 1 = numbered
    bool rowHeader = false; ///< header cells: names its row, not its column
    QString alternative;    ///< figures
    QString text;           ///< spans: what was typed, where their glyphs do not spell it
    QList<int> headedBy;    ///< cells: the header cells that name them, where rows and columns alone do not say it
    QString language;       ///< empty = the document's
};

struct OutlineEntry {
    int level = 1;
    QString title;
    int page = 0; ///< from 0
    double y = 0; ///< top of the heading
    int block = -1;
    bool inContents = true; ///< otherwise only a place to go to
};

struct PageList {
    QSizeF size; ///< of every page, points
    QList<PageFont> fonts;
    QList<ReportPage> pages;
    QList<PageElement> elements;
    QList<OutlineEntry> outline;
    QList<BlockSource> sources;
    int substituted = 0; ///< characters that no font could show and that print as U+FFFD

    int count() const { return int(pages.size()); }
    /// The nearest element of that role, from `element` upwards; -1 when there is none.
    int within(int element, ElementRole role) const;
    /// Where the words at `point` of `page` come from; empty when there are none.
    BlockSource hit(int page, QPointF point) const;
    /// First place of the words that come from `field`: page (or -1) and area.
    std::pair<int, QRectF> find(const FieldKey &field) const;
};

} // namespace dueregard
