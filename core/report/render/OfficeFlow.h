// SPDX-License-Identifier: Apache-2.0
// What ODT and DOCX have in common: a document as a flow of styled paragraphs, lists, tables and pictures. OfficeFlow
// decides what a block becomes; a FlowSink knows how one format spells it.
#pragma once
#include "core/report/ReportDocument.h"
#include "core/report/layout/LayoutTheme.h"

#include <optional>

namespace dueregard {

/// The named styles of both formats.
enum class FlowStyle { Body,
                       Lead,
                       Note,
                       Title,
                       Kicker,
                       CoverKicker,
                       Marking,
                       Heading1,
                       Heading2,
                       Heading3,
                       Heading4,
                       Unlisted1, ///< a heading of level 1 that the contents do not list
                       Unlisted2,
                       Caption,
                       CardTitle,
                       TableText,
                       TableHead,
                       TableLabel, ///< the first cell of a row that names it
                       CalloutTitle,
                       CalloutText,
                       CalloutNote,
                       Quote,
                       QuoteSource,
                       Item,
                       Contents1,
                       Contents2,
                       Picture,
                       Header,
                       Footer,
                       FooterMarking };
constexpr int flowStyleCount = int(FlowStyle::FooterMarking) + 1;

/// How a paragraph differs from its style.
struct FlowLook {
    FlowStyle style = FlowStyle::Body;
    double left = 0;              ///< points further to the right than the style says
    std::optional<double> before; ///< points of white space above instead of the style's
    bool keepWithNext = false;
    bool newPage = false;
    bool toTheEnd = false;    ///< figures: on the right, on the left in a text that runs from right to left
    bool rightToLeft = false; ///< the text's own direction, not the document's
    int outline = 0;          ///< heading level instead of the style's; 0 for the style's

    bool operator==(const FlowLook &) const = default;
};

struct FlowParagraph {
    FlowLook look;
    Runs runs;
    QString bookmark; ///< "section-3"; empty for none
};

struct FlowItem {
    int level = 1; ///< 1–3
    bool ordered = false;
    int number = 0; ///< of ordered ones
    Runs runs;
    double left = 0;
    std::optional<double> before;
    bool last = false; ///< of its list
};

struct FlowCell {
    std::vector<FlowParagraph> paragraphs; ///< at least one
};

struct FlowRow {
    std::vector<FlowCell> cells; ///< as many as there are columns
    bool whole = false;          ///< is short enough never to break between pages
};

struct FlowTable {
    enum class Look { Grid,    ///< a header row and rules
                      Facts }; ///< label and value
    Look look = Look::Grid;
    QString title; ///< what it shows, for people who do not see it; may be empty
    std::vector<double> widths;
    std::vector<FlowRow> rows;
    size_t headerRows = 0;
    bool rowHeaders = false;
    double left = 0;
    std::optional<double> before;
    bool newPage = false;
    bool whole = false; ///< does not break between pages
};

struct FlowFigure {
    const FigureBlock *block = nullptr;
    QSizeF size; ///< in points, as printed
    FlowLook look;
};

struct FlowEntry {
    int level = 1;
    QString text;
    QString bookmark;
    QString page; ///< as we print it; the reader's program may number otherwise
};

class FlowSink {
public:
    virtual ~FlowSink() = default;
    virtual void paragraph(const FlowParagraph &paragraph) = 0;
    virtual void list(const QList<FlowItem> &items) = 0;
    virtual void table(const FlowTable &table) = 0;
    virtual void figure(const FlowFigure &figure) = 0;
    virtual void contents(const QList<FlowEntry> &entries, int depth) = 0;
};

namespace OfficeFlow {

/// 0 for the standard sizes; 16 or 18: no text has fewer points.
LayoutTheme theme(int largePrintPoints);

/// Sends a document's blocks to the sink, in reading order.
void run(const ReportDocument &document, const LayoutTheme &theme, FlowSink &sink);

} // namespace OfficeFlow

} // namespace dueregard
