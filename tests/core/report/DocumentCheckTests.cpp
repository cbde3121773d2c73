// SPDX-License-Identifier: Apache-2.0
#include "core/report/DocumentCheck.h"

#include "core/domain/WellKnown.h"
#include "core/report/BlockTools.h"
#include "core/report/ReportBuilder.h"
#include "tests/core/report/PdfText.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

#include <algorithm>
#include <cmath>

using namespace dueregard;
using namespace dueregard::test;

namespace {
using Kind = DocumentPoint::Kind;

const BlockSource place{QStringLiteral("about.purpose"), FieldKey::answer(question::purpose)};

QList<DocumentPoint> check(ReportBlocks blocks, const QString &language = QStringLiteral("en-GB"), const Assessment *record = nullptr)
{
    ReportDocument document;
    document.language = language;
    for (ReportBlock &block : blocks)
        if (block.source.isEmpty())
            block.source = place;
    document.blocks = std::move(blocks);
    return DocumentCheck::check(document, england(), record);
}

int count(const QList<DocumentPoint> &points, Kind kind)
{
    return int(std::count_if(points.begin(), points.end(), [kind](const DocumentPoint &point) { return point.kind == kind; }));
}

ReportBlock linked(const QString &text)
{
    return {ParagraphBlock{.runs = {Run{.text = text, .link = QStringLiteral("https://example.org")}}}, {}};
}
} // namespace

TEST_CASE("DocumentCheck")
{
    SECTION("A sound document has no points, and each fault has one that leads to its place")
    {
        CHECK(check({heading(1, QStringLiteral("One")), heading(2, QStringLiteral("Two")), paragraph(QStringLiteral("Words."))}).isEmpty());
        const auto skipped = check({heading(1, QStringLiteral("One")), heading(3, QStringLiteral("Three"))});
        REQUIRE(skipped.size() == 1);
        CHECK(skipped[0].kind == Kind::HeadingOrder);
        CHECK(skipped[0].mustMend);
        CHECK(skipped[0].source == place);
        CHECK(skipped[0].message.contains(QStringLiteral("Three")));
        CHECK(count(check({heading(2, QStringLiteral("Two"))}), Kind::HeadingOrder) == 1);
        CHECK(count(check({heading(1, QStringLiteral(" "))}), Kind::HeadingEmpty) == 1);
    }
    SECTION("Tables need headings, all of them with words")
    {
        const auto table = [](const QStringList &headings) { return ReportBlocks{{makeTable({}, headings, {{QStringLiteral("a"), QStringLiteral("b")}}), {}}}; };
        CHECK(count(check(table({QStringLiteral("A"), QStringLiteral("B")})), Kind::TableHeader) == 0);
        CHECK(count(check(table({QStringLiteral("A"), QString()})), Kind::TableHeader) == 1);
        CHECK(count(check(table({})), Kind::TableHeader) == 1);
    }
    SECTION("Pictures need an alternative, text of 8 points and contrast")
    {
        FigureBlock figure;
        figure.alternative = QStringLiteral("A picture of three bars.");
        figure.drawing.size = QSizeF(100, 100);
        figure.drawing.shapes = {DrawingShape{DrawingShape::Kind::Rectangle, {QPointF(0, 0), QPointF(100, 100)}, QColor(0x33, 0x33, 0x33), {}, 0}};
        figure.drawing.texts = {DrawingText{QPointF(10, 50), QStringLiteral("dark"), 10, DrawingText::Anchor::Start, false, QColor(Qt::white)}};
        CHECK(check({{figure, {}}}).isEmpty());
        figure.drawing.texts[0].colour = QColor(0x11, 0x11, 0x11);
        CHECK(count(check({{figure, {}}}), Kind::Contrast) == 1);
        figure.drawing.texts[0].colour = Qt::white;
        figure.drawing.texts[0].size = 7;
        CHECK(count(check({{figure, {}}}), Kind::FigureText) == 1);
        figure.drawing.texts[0].size = 10;
        figure.alternative.clear();
        CHECK(count(check({{figure, {}}}), Kind::FigureText) == 1);
        CHECK(std::abs(DocumentCheck::contrast(Qt::white, Qt::black) - 21) < 0.01);
    }
    SECTION("Links say where they lead")
    {
        CHECK(count(check({linked(QStringLiteral("click here"))}), Kind::LinkText) == 1);
        CHECK(count(check({linked(QStringLiteral("https://example.org/a/b"))}), Kind::LinkText) == 1);
        CHECK(count(check({linked(QStringLiteral("The census of 2021"))}), Kind::LinkText) == 0);
    }
    SECTION("The document has a language, and parts in another script say theirs")
    {
        CHECK(count(check({}, QString()), Kind::Language) == 1);
        const QString bengali = QString::fromUtf8("আমাদের গ্রন্থাগার");
        CHECK(count(check({paragraph(bengali)}), Kind::Language) == 1);
        CHECK(count(check({paragraph(bengali, QStringLiteral("bn"))}), Kind::Language) == 0);
    }
    SECTION("An abbreviation is explained where it is first used, and reported once")
    {
        CHECK(count(check({paragraph(QStringLiteral("The ASB and the ASB again."))}), Kind::Abbreviation) == 1);
        CHECK(count(check({paragraph(QStringLiteral("Antisocial behaviour (ASB) is down. ASB was worse."))}), Kind::Abbreviation) == 0);
        CHECK(count(check({paragraph(QStringLiteral("The NHS knows."))}), Kind::Abbreviation) == 0);
    }
    SECTION("What could tell who somebody is")
    {
        const Assessment record = richAssessment();
        CHECK(count(check({paragraph(QStringLiteral("Write to jo.bloggs@example.org."))}), Kind::Contact) == 1);
        CHECK(count(check({paragraph(QStringLiteral("Ring 01632 960 123."))}), Kind::Contact) == 1);
        CHECK(count(check({paragraph(QStringLiteral("Number 943 476 5919."))}), Kind::Number) == 1);
        CHECK(count(check({paragraph(secretName + QStringLiteral(" wrote this."))}, QStringLiteral("en-GB"), &record), Kind::Name) == 1);
        const QString surname = secretName.section(QLatin1Char(' '), -1);
        CHECK(count(check({paragraph(QStringLiteral("Cllr ") + surname + QStringLiteral(" asked."))}, QStringLiteral("en-GB"), &record), Kind::Name) == 1);
        CHECK(count(check({paragraph(surname + QStringLiteral(" Road is closed."))}, QStringLiteral("en-GB"), &record), Kind::Name) == 0);
        CHECK(count(check({paragraph(QStringLiteral("The only resident with this disability said so."))}), Kind::SmallNumberWord) == 1);
        CHECK(count(check({paragraph(QStringLiteral("The only bus leaves at noon."))}), Kind::SmallNumberWord) == 0);
    }
    SECTION("Reports of a whole record have nothing that must be mended")
    {
        const FixedClock clock;
        for (const QString &name : availablePrintSets()) {
            const PrintSet set = *printSetFrom(name);
            if (isOfRegister(set))
                continue;
            const auto document = ReportBuilder::build(richAssessment(), england(), {.set = set}, clock);
            REQUIRE(document);
            for (const DocumentPoint &point : DocumentCheck::check(*document, england())) {
                INFO(name.toStdString() << ": " << point.message.toStdString());
                CHECK_FALSE(point.mustMend);
            }
        }
    }
}
