// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/BroaderWords.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("BroaderWords")
{
    const auto offered = [](const char *text) {
        QStringList all;
        for (const BroaderWords &each : broaderWords(q(text), england(), q("en"))) {
            CHECK(q(text).mid(each.at, each.from.size()) == each.from);
            all += each.from + q(" > ") + each.to;
        }
        return all;
    };
    CHECK(offered("A resident, 73") == QStringList{q("73 > in their 70s")});
    CHECK(offered("A woman aged 94") == QStringList{q("aged 94 > over 90")});
    CHECK(offered("A 73-year-old carer") == QStringList{q("73-year-old carer > carer in their 70s")});
    CHECK(offered("A boy, 12 years old") == QStringList{q("12 years old > under 20")});
    CHECK(offered("A tenant of 12 Roman Road, 41") == QStringList{q("12 Roman Road > the local area"), q("41 > in their 40s")});
    CHECK(offered("A shopkeeper in Chicksand Street") == QStringList{q("Chicksand Street > the local area")});
    for (const char *broad : {"A resident in their 70s", "A resident over 70s", "A Somali mother", "People aged 65 and over", "Somebody of 65-74", "Route 25%", "A resident"})
        CHECK(offered(broad).isEmpty());
}
