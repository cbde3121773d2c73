// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportProfile.h"

#include "tests/support/Catch.h"

using namespace dueregard;

TEST_CASE("ReportProfile")
{
    SECTION("Every print set has a name that finds it again")
    {
        for (const PrintSet set : {PrintSet::Paragraph, PrintSet::Summary, PrintSet::Full, PrintSet::Consultation, PrintSet::Actions,
                                   PrintSet::Register, PrintSet::Cumulative, PrintSet::Review, PrintSet::Audit}) {
            const Result<PrintSet> found = printSetFrom(nameOf(set));
            REQUIRE(found);
            CHECK(*found == set);
        }
    }
    SECTION("Another word is refused with the sets that exist")
    {
        const Result<PrintSet> found = printSetFrom(QStringLiteral("everything"));
        REQUIRE_FALSE(found);
        CHECK(found.error().kind == ErrorKind::BadInput);
        CHECK(found.error().text().contains(QStringLiteral("paragraph, summary, full")));
    }
}
