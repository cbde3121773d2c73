// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/EveryBlock.h"

#include "core/report/BlockTools.h"

namespace dueregard::test {

namespace {
Runs runs(const QString &text)
{
    return {Run{.text = text}};
}

TableBlock::Row row(const QStringList &texts)
{
    TableBlock::Row row;
    for (const QString &text : texts)
        row.cells.push_back(makeCell(text));
    return row;
}
} // namespace

Drawing sampleDrawing()
{
    Drawing drawing;
    drawing.size = QSizeF(300, 90);
    using Kind = DrawingShape::Kind;
    drawing.shapes << DrawingShape{.kind = Kind::Rectangle, .points = {{10, 10}, {120, 40}}, .fill = QColor(0xdd, 0xee, 0xee), .stroke = Qt::black, .strokeWidth = 1}
                   << DrawingShape{.kind = Kind::Ellipse, .points = {{150, 10}, {210, 40}}, .fill = QColor(0x0b, 0x5a, 0x56), .stroke = {}}
                   << DrawingShape{.kind = Kind::Polygon, .points = {{230, 40}, {250, 10}, {270, 40}}, .fill = {}, .stroke = Qt::black, .strokeWidth = 2}
                   << DrawingShape{.kind = Kind::Line, .points = {{10, 60}, {290, 60}}, .fill = {}, .stroke = Qt::black, .strokeWidth = 1};
    drawing.texts << DrawingText{.at = {65, 30}, .text = QStringLiteral("Older people"), .size = 10, .anchor = DrawingText::Anchor::Middle, .strong = true, .colour = Qt::black}
                  << DrawingText{.at = {10, 80}, .text = QStringLiteral("Fewer"), .size = 10, .colour = Qt::black}
                  << DrawingText{.at = {290, 80}, .text = QStringLiteral("More"), .size = 10, .anchor = DrawingText::Anchor::End, .colour = Qt::black};
    return drawing;
}

ReportDocument everyBlock()
{
    ReportDocument document;
    document.title = QStringLiteral("Library hours: Equality Impact Assessment");
    document.organisation = QStringLiteral("Northgate Council");
    document.subject = QStringLiteral("Equality Impact Assessment");
    document.reference = QStringLiteral("EIA-7");
    document.version = QStringLiteral("Version 0.1");
    document.status = QStringLiteral("Draft");
    document.marking = QStringLiteral("Draft for the meeting");
    document.pageOf = QStringLiteral("Page %1 of %2");
    document.continued = QStringLiteral("%1 (continued)");
    document.date = QDate(2026, 11, 22);
    ReportBlocks &out = document.blocks;
    out.push_back(makeText(QStringLiteral("Library hours"), {}, ParagraphBlock::Style::Title));
    out.push_back({ContentsBlock{}, {}});
    out.push_back(makeHeading(1, QStringLiteral("What changes")));
    Runs words = runs(QStringLiteral("Two libraries close at five; see "));
    words << Run{.text = QStringLiteral("the opening times"), .link = QStringLiteral("https://example.org/times")} << Run{.text = QStringLiteral(". In Somali: ")}
          << Run{.text = QStringLiteral("saacadaha maktabadda"), .language = QStringLiteral("so")} << Run{.text = QStringLiteral(". In Bengali: ")}
          << Run{.text = QString::fromUtf8("প্রতিবেদনটি"), .language = QStringLiteral("bn")} << Run{.text = QStringLiteral(".")};
    out.push_back({ParagraphBlock{.runs = words}, {}});
    out.push_back({ListBlock{{{1, QStringLiteral("1."), runs(QStringLiteral("Mondays"))},
                              {2, QString::fromUtf8("–"), runs(QStringLiteral("from June"))},
                              {2, QString::fromUtf8("–"), runs(QStringLiteral("not in August"))},
                              {1, QStringLiteral("2."), runs(QStringLiteral("Fridays"))}}},
                   {}});
    out.push_back(makeHeading(3, QStringLiteral("Who comes in the evening"))); // a level is skipped here
    TableBlock simple = makeTable(QStringLiteral("Visitors after five"), {QStringLiteral("Group"), QStringLiteral("People")},
                                  {{QStringLiteral("Carers"), QStringLiteral("120")}, {QStringLiteral("Students"), QString()}});
    out.push_back({simple, {}});
    TableBlock two;
    two.caption = runs(QStringLiteral("By day"));
    two.columns.resize(3);
    two.headerRows = {row({QString(), QStringLiteral("Weekdays"), QStringLiteral("Weekends")}), row({QStringLiteral("Library"), QStringLiteral("People"), QStringLiteral("People")})};
    two.rows = {row({QStringLiteral("North"), QStringLiteral("12"), QStringLiteral("7")})};
    weighColumns(two);
    out.push_back({two, {}});
    out.push_back({FigureBlock{sampleDrawing(), QStringLiteral("Older people come less often; the line goes from fewer to more."), runs(QStringLiteral("Who comes"))}, {}});
    out.push_back({KeyValuesBlock{{makePair(QStringLiteral("Lead officer"), QStringLiteral("Head of libraries")), makePair(QStringLiteral("Ward"), QStringLiteral("All"))}}, {}});
    CardBlock card;
    card.title = runs(QStringLiteral("Evening bus"));
    card.pairs = {makePair(QStringLiteral("Due"), QStringLiteral("1 June"))};
    card.body = {makeText(QStringLiteral("Ask the operator.")), makeHeading(4, QStringLiteral("Why"), {}, false), makeText(QStringLiteral("Nobody walks home in the dark."))};
    out.push_back({card, {}});
    out.push_back({CalloutBlock{runs(QStringLiteral("The duty")), {makeText(QStringLiteral("Due regard is a duty."))}}, {}});
    out.push_back({QuoteBlock{runs(QStringLiteral("I study after work.")), runs(QStringLiteral("A student"))}, {}});
    out.push_back(makeHeading(2, QStringLiteral("What we do next")));
    out.push_back(makeText(QStringLiteral("We ask again in spring."), {}, ParagraphBlock::Style::Note));
    return document;
}

} // namespace dueregard::test
