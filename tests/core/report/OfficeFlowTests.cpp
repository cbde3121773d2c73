// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OfficeFlow.h"

#include "core/report/BlockTools.h"
#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
/// The first words of everything that begins a page.
class Breaks final : public FlowSink {
public:
    QStringList begun;
    void paragraph(const FlowParagraph &paragraph) override
    {
        if (paragraph.look.newPage)
            begun << plain(paragraph.runs);
    }
    void list(const QList<FlowItem> &) override {}
    void table(const FlowTable &table) override
    {
        if (table.newPage)
            begun << QStringLiteral("table");
    }
    void figure(const FlowFigure &) override {}
    void contents(const QList<FlowEntry> &, int) override {}
};

ReportBlock lines(int count)
{
    return makeText(QStringList(count, QStringLiteral("A line.")).join(QLatin1Char('\n')));
}

/// A cover, a summary, the contents and the body, with page breaks between them as the builder puts them.
QStringList breaksIn(int cover, int summary, int body)
{
    ReportDocument document;
    document.title = QStringLiteral("Sample");
    auto &blocks = document.blocks;
    blocks.push_back(lines(cover));
    blocks.push_back({PageBreakBlock{}, {}});
    blocks.push_back(makeHeading(1, QStringLiteral("Summary")));
    blocks.push_back(lines(summary));
    blocks.push_back({PageBreakBlock{}, {}});
    blocks.push_back(makeHeading(1, QStringLiteral("Contents")));
    blocks.push_back({ContentsBlock{}, {}});
    blocks.push_back({PageBreakBlock{}, {}});
    for (int i = 0; i < body; ++i) {
        blocks.push_back(makeHeading(1, QStringLiteral("Part %1").arg(i)));
        blocks.push_back(lines(3));
    }
    Breaks breaks;
    OfficeFlow::run(document, OfficeFlow::theme(0), breaks);
    return breaks.begun;
}
} // namespace

TEST_CASE("OfficeFlow")
{
    const QString summary = QStringLiteral("Summary"), contents = QStringLiteral("Contents"), body = QStringLiteral("Part 0");

    SECTION("Page breaks stand where a page ends well inside itself")
    {
        CHECK(breaksIn(20, 20, 18) == QStringList{summary, contents, body});
    }
    SECTION("A cover has its page, however little stands on it")
    {
        CHECK(breaksIn(2, 20, 18).contains(summary));
    }
    SECTION("What may spill over in another font is followed at once")
    {
        CHECK_FALSE(breaksIn(39, 20, 18).contains(summary)); // nearly a page
        CHECK_FALSE(breaksIn(43, 20, 18).contains(summary)); // a page and a few lines
        CHECK_FALSE(breaksIn(20, 20, 34).contains(body));    // contents of nearly a page
        CHECK_FALSE(breaksIn(20, 20, 42).contains(body));    // and of a little more
    }
    SECTION("Short contents do not take a page")
    {
        CHECK(breaksIn(20, 20, 4) == QStringList{summary, contents});
    }
}
