// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/WorkingGroups.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("WorkingGroups")
{
    WorkingGroup group;
    group.roles.columns = {q("role"), q("group"), q("status"), q("joined"), q("left"), q("reason")};
    const auto member = [&](const char *status, const char *reason = "") { group.roles.rows += {q("resident"), q("Carers"), q(status), QString(), QString(), q(reason)}; };

    SECTION("more than a quarter of the members left; an ended term is no leaving")
    {
        for (int i = 0; i < 3; ++i)
            member("active");
        member("left", "not_valued");
        CHECK(groupAlerts(group).isEmpty()); // a quarter is not more than a quarter
        member("left", "finished");
        CHECK(groupAlerts(group).isEmpty());
        member("left", "health");
        CHECK(groupAlerts(group) == QStringList{q("leaving")});
    }

    SECTION("fewer residents at two meetings running, in whatever order they were noted")
    {
        group.meetings.columns = {q("date"), q("residents"), q("officials")};
        group.meetings.rows = {{q("2026-05-01"), q("7"), q("3")}, {q("2026-04-01"), q("9"), q("3")}};
        CHECK(groupAlerts(group).isEmpty());
        group.meetings.rows += {q("2026-06-01"), q("6"), q("3")};
        CHECK(groupAlerts(group) == QStringList{q("attendance")});
        group.meetings.rows += {q("2026-07-01"), q("6"), q("3")};
        CHECK(groupAlerts(group).isEmpty());
        group.meetings.rows.clear();
        group.meetings.rows += {q("2026-07-01"), q("some"), q("3")};
        CHECK(groupAlerts(group).isEmpty());
    }

    SECTION("an answer is overdue from the day after it was due, until there is one")
    {
        Recommendation each;
        CHECK_FALSE(isOverdue(each, today));
        each.due = today;
        CHECK_FALSE(isOverdue(each, today));
        CHECK(isOverdue(each, today.addDays(1)));
        each.response_status = q("no_response_yet");
        CHECK(isOverdue(each, today.addDays(1)));
        each.response_status = q("will_do");
        CHECK_FALSE(isOverdue(each, today.addDays(1)));
    }
}
