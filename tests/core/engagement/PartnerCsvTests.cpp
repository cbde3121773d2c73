// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/PartnerCsv.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PartnerCsv")
{
    SECTION("goes out and comes back, with commas, quotation marks, lines and other scripts")
    {
        Partner partner;
        partner.name = q("Forum, \"the\" old one\nsecond line – সিলেটি");
        partner.groups = QStringList{q("age"), q("race")};
        partner.led_by = q("partly");
        partner.asked_on = QDate(2026, 2, 3);
        partner.contact_role = q("=cmd()");
        const QByteArray csv = writePartners({partner});
        CHECK(csv.contains("'=cmd()"));
        const auto back = readPartners(csv);
        REQUIRE(back);
        REQUIRE(back->size() == 1);
        Partner read = back->first();
        CHECK_FALSE(read.id.isEmpty());
        read.id.clear();
        CHECK(read == partner);
    }

    SECTION("takes columns in any order and keeps those it does not know")
    {
        const auto read = readPartners("\xEF\xBB\xBFLed by,Name,Website\nyes,Deaf club,example.org\n\n");
        REQUIRE(read);
        REQUIRE(read->size() == 1);
        CHECK(read->first().name == q("Deaf club"));
        CHECK(read->first().led_by == q("yes"));
        CHECK(read->first().extra.value(q("website")).text() == q("example.org"));
    }

    SECTION("says on which line something is wrong")
    {
        CHECK(readPartners("").error().kind == ErrorKind::BadInput);
        CHECK(readPartners("area\nx\n").error().message.contains(q("name")));
        CHECK(readPartners("name,asked_on\nA,2026-01-01\nB,soon\n").error().place == q("line 3"));
        CHECK(readPartners("name,area\n,Leeds\n").error().place == q("line 2"));
        CHECK(readPartners("name\nA,B\n").error().place == q("line 2"));
        CHECK_FALSE(readPartners("name\n\"A\n"));
    }
}
