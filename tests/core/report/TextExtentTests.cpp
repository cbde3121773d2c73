// SPDX-License-Identifier: Apache-2.0
#include "core/report/layout/TextExtent.h"

#include "core/report/layout/Paginator.h"
#include "tests/support/Catch.h"

using namespace dueregard;

namespace {
PageList pagesWith(const Runs &runs)
{
    ReportDocument document;
    document.title = QStringLiteral("Sample");
    document.blocks = {{ParagraphBlock{runs}, {}}};
    return Paginator::paginate(document, LayoutTheme::standard());
}

const TextFragment &fragmentOf(const PageList &list, const QString &text)
{
    for (const TextFragment &fragment : list.pages[0].fragments)
        if (fragment.element >= 0 && fragment.text.contains(text))
            return fragment;
    FAIL("no such text");
    std::abort();
}
} // namespace

TEST_CASE("TextExtent")
{
    SECTION("Words stand where their glyphs stand, and touch what is beside them")
    {
        const PageList list = pagesWith({Run{.text = QStringLiteral("Of older Bangladeshi women 93%")}});
        const TextFragment &line = fragmentOf(list, QStringLiteral("Bangladeshi"));
        const QRectF word = extentOf(list, line, 9, 11), before = extentOf(list, line, 0, 9), after = extentOf(list, line, 20, 100);
        CHECK(word.left() == Approx(line.origin.x() + double(line.spans[0].positions[9].x)).margin(0.01));
        CHECK(word.right() == Approx(line.origin.x() + double(line.spans[0].positions[20].x)).margin(0.01));
        CHECK(before.right() == Approx(word.left()).margin(0.01));
        CHECK(after.left() == Approx(word.right()).margin(0.01));
        CHECK(after.right() <= line.origin.x() + line.width + 0.01);
        CHECK(word.top() < line.origin.y());
        CHECK(word.bottom() > line.origin.y());
        CHECK(extentOf(list, line, 30, 5).isEmpty());
        CHECK(extentOf(list, line, 3, 0).isEmpty());
    }

    SECTION("Letters that are one glyph share its room, and what follows them is not moved")
    {
        const PageList list = pagesWith({Run{.text = QStringLiteral("The efficient office affects officers")}});
        const TextFragment &line = fragmentOf(list, QStringLiteral("office "));
        double edge = line.origin.x();
        for (qsizetype i = 0; i < line.text.size(); ++i) {
            const QRectF one = extentOf(list, line, i, 1);
            CHECK(one.left() == Approx(edge).margin(0.3));
            CHECK(one.width() > 1);
            edge = one.right();
        }
        CHECK(edge == Approx(line.origin.x() + line.width).margin(0.3));
    }

    SECTION("In other scripts a word lies within its own room")
    {
        const PageList list = pagesWith({Run{.text = QStringLiteral("প্রতিবেদনটি সবার জন্য")}});
        const TextFragment &word = fragmentOf(list, QStringLiteral("প্রতিবেদনটি"));
        const QRectF all = extentOf(list, word, 0, word.text.size()), part = extentOf(list, word, 0, 6);
        CHECK(all.left() == Approx(word.origin.x()));
        CHECK(all.width() == Approx(word.width));
        CHECK(part.left() >= all.left());
        CHECK(part.right() < all.right() - 1);
        CHECK(part.width() > 1);
    }
}
