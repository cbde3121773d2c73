// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/BlockTargets.h"

#include "tests/support/Catch.h"
#include "tests/ui/preview/PreviewFixture.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Block targets")
{
    const auto report = sampleReport(2);

    SECTION("are the words of each answer, joined over their lines, without the report's own")
    {
        const auto targets = blockTargets(report->pages, 1);
        REQUIRE(targets.size() == 2);
        CHECK(targets[0].text == QStringLiteral("Words of answer 2."));
        CHECK(targets[0].source == sourceOf(2));
        CHECK(targets[1].text.startsWith(QStringLiteral("More of 2, which goes on")));
        CHECK(targets[1].text.contains(QStringLiteral("any paper that a printer has.")));
        CHECK(targets[1].text.endsWith(QStringLiteral("The end.")));
        CHECK(targets[1].rect.top() >= targets[0].rect.bottom() - 1);
    }

    SECTION("are none on a page that is not there")
    {
        CHECK(blockTargets(report->pages, 2).isEmpty());
        CHECK(blockTargets(report->pages, -1).isEmpty());
    }
}
