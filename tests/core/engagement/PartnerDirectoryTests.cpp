// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/PartnerDirectory.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("PartnerDirectory")
{
    const auto asked = [](const char *name, QDate on, const char *area) {
        Assessment a;
        Partner partner;
        partner.id = q("p");
        partner.name = q(name);
        partner.area = q(area);
        partner.asked_on = on;
        a.partners = {partner};
        return a;
    };
    PartnerDirectory directory;
    directory.add(asked("Forum of carers", QDate(2026, 5, 1), "North"));
    directory.add(asked("  forum of  CARERS", QDate(2026, 9, 1), "North and east"));
    directory.add(asked("Deaf club", {}, "South"));
    directory.add(asked("", QDate(2026, 9, 1), ""));

    SECTION("holds an organisation once, as it was described when it was asked last, with every time it was asked")
    {
        const QList<PartnerDirectory::Entry> all = directory.entries();
        REQUIRE(all.size() == 2);
        CHECK(all[0].partner.name == q("Deaf club"));
        CHECK(all[1].partner.area == q("North and east"));
        CHECK(all[1].asks == QList<QDate>{QDate(2026, 5, 1), QDate(2026, 9, 1)});
        CHECK(all[1].assessments == 2);
    }

    SECTION("counts twelve months, under whatever spelling of the name")
    {
        CHECK(directory.asksInTwelveMonths(q("FORUM of carers"), today) == 2);
        CHECK(directory.asksInTwelveMonths(q("Forum of carers"), QDate(2027, 6, 1)) == 1);
        CHECK(directory.asksInTwelveMonths(q("Nobody"), today) == 0);
        CHECK_FALSE(directory.find(q("Nobody")));
    }

    SECTION("an organisation that one assessment lists twice is in one assessment, with all its asks")
    {
        Assessment twice = asked("Youth council", QDate(2026, 3, 1), "");
        twice.partners += twice.partners.first();
        directory.add(twice);
        REQUIRE(directory.find(q("Youth council")));
        CHECK(directory.find(q("Youth council"))->assessments == 1);
        CHECK(directory.find(q("Youth council"))->asks.size() == 2);
    }
}
