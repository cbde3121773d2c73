// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Readiness.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {
ReadinessScore score(const QString &item, int value, QDate on = today)
{
    ReadinessScore score;
    score.id = item + on.toString(Qt::ISODate);
    score.item = item;
    score.score = QString::number(value);
    score.scored_on = on;
    return score;
}
} // namespace

TEST_CASE("Readiness")
{
    Assessment a;
    for (const auto &component : readinessOf(a).components)
        for (const QString &item : component.items)
            a.readinessScores += score(item, 3);

    SECTION("all scored well is ready, and there are twenty statements")
    {
        CHECK(a.readinessScores.size() == 20);
        const Readiness readiness = readinessOf(a);
        CHECK(readiness.ready());
        CHECK(readiness.overall == 3.0);
    }

    SECTION("the weakest component decides, not the mean")
    {
        for (ReadinessScore &each : a.readinessScores)
            if (each.item.startsWith(u'W'))
                each.score = q("1");
        const Readiness readiness = readinessOf(a);
        CHECK(readiness.overall == 1.0);
        CHECK(readiness.weakest == q("power"));
        CHECK(readiness.ready()); // none of these has a star
    }

    SECTION("one starred statement below two is enough not to be ready")
    {
        for (ReadinessScore &each : a.readinessScores)
            if (each.item == q("S3"))
                each.score = q("1");
        CHECK_FALSE(readinessOf(a).ready());
        CHECK(readinessOf(a).failedStars == QStringList{q("S3")});
    }

    SECTION("the latest score of a statement counts, and a gap is no verdict")
    {
        a.readinessScores += score(q("C1"), 0, today.addYears(-1));
        CHECK(readinessOf(a).ready());
        a.readinessScores += score(q("C1"), 0, today.addDays(1));
        CHECK_FALSE(readinessOf(a).ready());
        a.readinessScores.clear();
        a.readinessScores += score(q("C1"), 3);
        CHECK_FALSE(readinessOf(a).overall);
        CHECK_FALSE(readinessOf(a).ready());
    }
}
