// SPDX-License-Identifier: Apache-2.0
#include "core/report/figures/Figures.h"

#include "core/domain/WellKnown.h"
#include "core/report/BlockTools.h"
#include "core/report/DocumentCheck.h"
#include "core/report/figures/Sketch.h"
#include "core/report/layout/Paginator.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"

#include <QRectF>

#include <functional>

using namespace dueregard;
using namespace dueregard::test;

namespace {
ReportBlocks draw(const Assessment &assessment, void (*figure)(const ReportContext &, ReportBlocks &), int points = 0)
{
    const ReportProfile profile{.publicCopy = false, .largePrintPoints = points};
    const ReportContext context(assessment, england(), profile, QDate(2026, 11, 22));
    ReportBlocks out;
    figure(context, out);
    return out;
}

int figuresOn(const PageList &list)
{
    int figures = 0;
    for (const ReportPage &page : list.pages)
        figures += int(page.figures.size());
    return figures;
}

const FigureBlock *figureOf(const ReportBlocks &blocks)
{
    for (const ReportBlock &block : blocks)
        if (const auto *figure = block.as<FigureBlock>())
            return figure;
    return nullptr;
}

QString textsOf(const FigureBlock &figure)
{
    QStringList all;
    for (const DrawingText &text : figure.drawing.texts)
        all << text.text;
    return all.join(QLatin1Char(' '));
}
} // namespace

TEST_CASE("Figures")
{
    Assessment a = richAssessment();

    SECTION("Every picture stays within its size, has readable text, an alternative and a caption")
    {
        a.answers[{question::startedOn, {}}] = QDate(2026, 3, 1);
        for (auto figure : {figures::impactMatrix, figures::optionComparison, figures::evidenceProfile, figures::timeline}) {
            const ReportBlocks blocks = draw(a, figure);
            const FigureBlock *block = figureOf(blocks);
            REQUIRE(block);
            CHECK(countWords(block->alternative) > 5);
            CHECK_FALSE(block->caption.isEmpty());
            for (const DrawingText &text : block->drawing.texts) {
                INFO(text.text.toStdString());
                CHECK(text.size >= 8);
                const double width = figures::Sketch::widthOf(text.text, text.size);
                const double left = text.anchor == DrawingText::Anchor::Middle ? text.at.x() - width / 2 : text.at.x();
                CHECK(left >= -1);
                CHECK(left + width <= block->drawing.size.width() + 1);
                CHECK(text.at.y() <= block->drawing.size.height());
            }
            for (const DrawingShape &shape : block->drawing.shapes)
                for (const QPointF &point : shape.points)
                    CHECK(QRectF(QPointF(-7, -7), block->drawing.size + QSizeF(14, 14)).contains(point));
            ReportDocument document;
            document.blocks = blocks;
            for (const DocumentPoint &point : DocumentCheck::check(document, england()))
                CHECK((point.kind != DocumentPoint::Kind::Contrast && point.kind != DocumentPoint::Kind::FigureText && point.kind != DocumentPoint::Kind::TableHeader));
        }
    }
    SECTION("Large print keeps every picture, with words as large as was asked for, inside the page")
    {
        a.answers[{question::startedOn, {}}] = QDate(2026, 3, 1);
        for (int points : {16, 18})
            for (auto figure : {figures::impactMatrix, figures::optionComparison, figures::evidenceProfile, figures::timeline}) {
                int made = 0;
                ReportDocument document;
                document.blocks = draw(a, figure, points);
                for (const ReportBlock &block : document.blocks)
                    if (const auto *one = block.as<FigureBlock>()) {
                        ++made;
                        for (const DrawingText &text : one->drawing.texts) {
                            INFO(text.text.toStdString());
                            const double width = figures::Sketch::widthOf(text.text, text.size);
                            const double left = text.anchor == DrawingText::Anchor::Middle ? text.at.x() - width / 2 : text.at.x();
                            CHECK(left >= -1);
                            CHECK(left + width <= one->drawing.size.width() + 1);
                        }
                    }
                REQUIRE(made > 0);
                const LayoutTheme theme = LayoutTheme::largePrint(points);
                const PageList list = Paginator::paginate(document, theme);
                CHECK(figuresOn(list) == made);
                for (const ReportPage &page : list.pages)
                    for (const PageFigure &drawn : page.figures)
                        CHECK(drawn.rect.right() <= theme.page.width() - theme.right + 1);
            }
    }

    SECTION("The pair triangle stays within its size, with every shape and many characteristics")
    {
        const QStringList statuses{QStringLiteral("assessed"), QStringLiteral("candidate"), QStringLiteral("dismissed")};
        for (qsizetype i = 1; i < england().characteristics.size() && i < 14; ++i) {
            Intersection item;
            item.id = QString::number(i);
            item.groups = {england().characteristics[0].id, england().characteristics[i].id};
            item.direction = QStringLiteral("NEG");
            item.magnitude = QStringLiteral("high");
            item.status = statuses[i % 3];
            a.intersections += item;
        }
        const ReportBlocks blocks = draw(a, [](const ReportContext &context, ReportBlocks &out) { figures::pairTriangle(context, pairGrid(context.assessment, context.pack), out); });
        const FigureBlock *figure = figureOf(blocks);
        REQUIRE(figure);
        CHECK(countWords(figure->alternative) > 20);
        for (const DrawingText &text : figure->drawing.texts) {
            INFO(text.text.toStdString());
            const double width = figures::Sketch::widthOf(text.text, text.size);
            const double left = text.anchor == DrawingText::Anchor::Middle ? text.at.x() - width / 2 : text.anchor == DrawingText::Anchor::End ? text.at.x() - width
                                                                                                                                               : text.at.x();
            CHECK(left >= -1);
            CHECK(left + width <= figure->drawing.size.width() + 1);
        }
        for (const DrawingShape &shape : figure->drawing.shapes)
            for (const QPointF &point : shape.points)
                CHECK(QRectF(QPointF(-1, -1), figure->drawing.size + QSizeF(2, 2)).contains(point));
        bool table = false;
        for (const ReportBlock &block : blocks)
            table = table || (block.as<TableBlock>() && block.as<TableBlock>()->rows.size() >= 13);
        CHECK(table);
    }
    SECTION("What does not fit one picture is drawn in several, none without its words")
    {
        const auto pictures = [&a](auto figure) {
            QList<FigureBlock> all;
            for (const ReportBlock &block : draw(a, figure))
                if (const auto *picture = block.as<FigureBlock>())
                    all << *picture;
            return all;
        };
        Evidence share;
        share.local_share = 20;
        share.comparator_share = 10;
        a.evidence.clear();
        for (int i = 0; i < 23; ++i) {
            share.id = share.title = QStringLiteral("Share %1").arg(i);
            a.evidence << share;
        }
        const QList<FigureBlock> shares = pictures(figures::evidenceProfile);
        REQUIRE(shares.size() == 3);
        CHECK(plain(shares[1].caption).endsWith(QStringLiteral("part 2 of 3")));
        CHECK(shares[2].alternative.contains(QStringLiteral("Share 22")));
        CHECK_FALSE(shares[0].alternative.contains(QStringLiteral("Share 22")));

        a.options.clear();
        for (int i = 0; i < 7; ++i) {
            Option option;
            option.id = option.code = QString::number(i);
            option.title = QStringLiteral("Way %1").arg(i);
            a.options << option;
        }
        for (Impact &impact : a.impacts)
            impact.option_ids.clear();
        const QList<FigureBlock> options = pictures(figures::optionComparison);
        REQUIRE(options.size() == 2);
        CHECK(textsOf(options[1]).contains(QStringLiteral("Option 6")));

        Activity activity;
        activity.starts = QDate(2026, 1, 1);
        a.activities.clear();
        for (int i = 0; i < 40; ++i) {
            activity.id = activity.title = QStringLiteral("Meeting %1").arg(i);
            activity.starts = activity.starts.addDays(3);
            a.activities << activity;
        }
        CHECK(pictures(figures::timeline).size() == 3);
    }
    SECTION("Parts are as equal as can be, and hold everything")
    {
        CHECK(figures::partsOf(0, 10).isEmpty());
        CHECK(figures::partsOf(10, 10).size() == 1);
        const auto parts = figures::partsOf(23, 10);
        REQUIRE(parts.size() == 3);
        CHECK(parts[0].count == 8);
        CHECK(parts[1].first == 8);
        CHECK(parts[2].first + parts[2].count == 23);
        CHECK(parts[2].count == 7);
    }
    SECTION("The impact matrix says the direction in words and in a pattern, in picture and alternative")
    {
        const ReportBlocks blocks = draw(a, figures::impactMatrix);
        const FigureBlock *figure = figureOf(blocks);
        REQUIRE(figure);
        CHECK(textsOf(*figure).contains(QStringLiteral("Negative, high")));
        CHECK(figure->alternative.contains(QStringLiteral("Disability: Aim (b): equality of opportunity: Negative, high")));
        const auto lines = std::count_if(figure->drawing.shapes.begin(), figure->drawing.shapes.end(), [](const DrawingShape &shape) { return shape.kind == DrawingShape::Kind::Line; });
        Assessment without = a;
        without.impacts.clear();
        CHECK(draw(without, figures::impactMatrix).empty());
        CHECK(lines > 15); // rules of the rows, and the patterns
    }
    SECTION("Shares have figures beside their bars, and a table")
    {
        const ReportBlocks blocks = draw(a, figures::evidenceProfile);
        const FigureBlock *figure = figureOf(blocks);
        REQUIRE(figure);
        CHECK(textsOf(*figure).contains(QStringLiteral("41%")));
        CHECK(textsOf(*figure).contains(QStringLiteral("27%")));
        CHECK(figure->alternative.contains(QStringLiteral("41% of those affected, 27% of all residents")));
        REQUIRE(blocks.size() == 2);
        CHECK(plainText({blocks[1]}).contains(QStringLiteral("41%")));
    }
    SECTION("A share of more than a hundred per cent has no bar that would leave the picture, but its number")
    {
        const auto profileWith = [&a](double comparator) {
            a.evidence.first().comparator_share = comparator;
            a.evidence.first().local_share = 41;
            return draw(a, figures::evidenceProfile);
        };
        for (const double slip : {145.0, -3.0}) {
            const ReportBlocks blocks = profileWith(slip);
            const FigureBlock *figure = figureOf(blocks);
            REQUIRE(figure);
            for (const DrawingShape &shape : figure->drawing.shapes)
                for (const QPointF &point : shape.points)
                    CHECK(point.x() <= figure->drawing.size.width());
            CHECK_FALSE(textsOf(*figure).contains(QString::number(slip) + QLatin1Char('%')));
            CHECK(plainText({blocks.back()}).contains(QString::number(slip) + QLatin1Char('%')));
        }
        CHECK(textsOf(*figureOf(profileWith(100))).contains(QStringLiteral("100%")));
    }
    SECTION("One event after the other, with dates in words")
    {
        const ReportBlocks blocks = draw(a, figures::timeline);
        const FigureBlock *figure = figureOf(blocks);
        REQUIRE(figure);
        CHECK(figure->alternative.contains(QStringLiteral("Open evening at Northgate library: 2 June 2026 to 30 June 2026")));
        CHECK(figure->alternative.contains(QStringLiteral("Decision planned: 15 December 2026")));
    }
}
