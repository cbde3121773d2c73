// SPDX-License-Identifier: Apache-2.0
// What a report says, before anybody decides how it looks: plain values, no fonts, no colours, no HTML. Every output
// (pages, PDF and later HTML, ODT, DOCX, text) is made from it.
#pragma once
#include "core/domain/Assessment.h"

#include <QColor>
#include <QDate>
#include <QPointF>
#include <QSizeF>

#include <variant>
#include <vector>

namespace dueregard {

/// Where in the questionnaire a block comes from, so that a click on it can open the question.
struct BlockSource {
    QString page;                  ///< page id of the pack; empty when no page asks it
    std::optional<FieldKey> field; ///< nothing for headings and other words of the report itself

    bool isEmpty() const { return page.isEmpty() && !field; }
    bool operator==(const BlockSource &) const = default;
};

struct ReportBlock;
using ReportBlocks = std::vector<ReportBlock>;

struct HeadingBlock {
    int level = 1; ///< 1–4; never skips a level downwards
    Runs runs;
    bool inContents = true; ///< listed in the contents (levels 1 and 2) and in the bookmarks
};

struct ParagraphBlock {
    enum class Style {
        Body,
        Lead,        ///< the opening words of a section
        Note,        ///< remarks of the report itself: sources, "Not recorded"
        Title,       ///< the report's title on the cover; not a heading in the outline
        Kicker,      ///< the line above the title
        CoverKicker, ///< the same on a cover, with white space above it
        Marking,     ///< "Draft", "INTERNAL – NOT FOR PUBLICATION", the demo notice
    };
    Runs runs;
    Style style = Style::Body;
    int indent = 0; ///< steps to the right: the levels of an Act
};

struct ListBlock {
    struct Item {
        int level = 1; ///< 1–3
        QString label; ///< "•" or "1."
        Runs runs;
    };
    QList<Item> items;
};

struct TableBlock {
    struct Column {
        double weight = 1;    ///< share of the width, relative to the others
        bool numeric = false; ///< right-aligned, figures under one another
    };
    struct Cell {
        QList<Runs> paragraphs;
        BlockSource source; ///< of this cell; the block's when empty
    };
    struct Row {
        std::vector<Cell> cells; ///< as many as there are columns
        BlockSource source;
    };
    Runs caption; ///< may be empty
    std::vector<Column> columns;
    std::vector<Row> headerRows; ///< repeat on every page that the table reaches
    std::vector<Row> rows;
    bool rowHeaders = true; ///< the first column names the row
};

/// Label and value. Values are short; long answers of a record stand in its card's body.
struct KeyValue {
    Runs label;
    QList<Runs> paragraphs;
    BlockSource source;
};

struct KeyValuesBlock {
    QList<KeyValue> pairs;
};

/// A record that would make an unreadable row: a title, short facts as pairs, long answers as paragraphs.
struct CardBlock {
    Runs title;
    QList<KeyValue> pairs;
    ReportBlocks body;      ///< paragraphs, lists, headings of level 4 outside the contents, tables
    bool bodyFirst = false; ///< what happens before the facts about it
};

struct CalloutBlock {
    Runs title; ///< may be empty
    ReportBlocks body;
};

struct QuoteBlock {
    Runs runs;
    Runs attribution;
};

/// The contents with page numbers go here: headings of levels 1 to `depth` that follow.
struct ContentsBlock {
    int depth = 2;
};

struct PageBreakBlock { // unless it would leave a page nearly empty
};

/// A shape of a drawing. A colour that is not valid is not painted.
struct DrawingShape {
    enum class Kind { Rectangle,
                      Ellipse,
                      Polygon,
                      Line };
    Kind kind = Kind::Rectangle;
    QList<QPointF> points; ///< Rectangle, Ellipse: two opposite corners; Polygon is closed, Line is not
    QColor fill;           ///< not for lines
    QColor stroke;
    double strokeWidth = 0; ///< 0 for none
};

struct DrawingText {
    enum class Anchor { Start,
                        Middle,
                        End };
    QPointF at; ///< the end of the baseline, or its middle, that `anchor` says
    QString text;
    double size = 10;
    Anchor anchor = Anchor::Start;
    bool strong = false;
    QColor colour;
};

/// A picture as vectors, so that every output draws the same one. Units are points, x to the right, y down. Texts lie on
/// the shapes; shapes lie in their order. Nothing may be told by colour alone.
struct Drawing {
    QSizeF size;
    QList<DrawingShape> shapes;
    QList<DrawingText> texts;
};

/// A picture with what it shows in words. The figures it was made from follow as a table.
struct FigureBlock {
    Drawing drawing;
    QString alternative; ///< never empty
    Runs caption;        ///< may be empty
};

struct ReportBlock {
    using Content = std::variant<HeadingBlock, ParagraphBlock, ListBlock, TableBlock, KeyValuesBlock, CardBlock, CalloutBlock,
                                 QuoteBlock, FigureBlock, ContentsBlock, PageBreakBlock>;
    Content content;
    BlockSource source;

    template<class T>
    const T *as() const { return std::get_if<T>(&content); }
};

struct ReportDocument {
    QString title;                              ///< of the document: the proposal's, or what the set is called and the proposal's
    QString setTitle;                           ///< "Equality Impact Assessment", "Equality action plan"
    QString language = QStringLiteral("en-GB"); ///< BCP 47
    QString organisation;                       ///< who published it: the author of the PDF
    QString subject;
    QString reference;
    QString version; ///< "Version 0.3"
    QString status;  ///< "Draft"
    QString marking; ///< printed at the foot of every page; empty for none
    QDate date;      ///< the day it was made
    /// Words that pages need themselves, in the report's language: "Page %1 of %2", "%1 (continued)".
    QString pageOf = QStringLiteral("%1 / %2");
    QString continued = QStringLiteral("%1");
    QString skip = QStringLiteral("Skip to main content"); ///< first link of a web page
    ReportBlocks blocks;
};

/// All text of some blocks, in reading order, one line for each paragraph, item or cell: for tests, search and counting.
QString plainText(const ReportBlocks &blocks);

} // namespace dueregard
