// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/ActivityState.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("ActivityState")
{
    Assessment a;
    Activity activity = activityFor("forum", {q("age")}, "");

    SECTION("a report tells of what nobody dated or marked, as records had it before, as before")
    {
        CHECK(stateOf(activity, today) == ActivityState::Planned);
        CHECK(toldState(activity, a, today) == ActivityState::Done);
    }

    SECTION("a day to come is planned, unless people have already said something there")
    {
        activity.starts = today.addDays(10);
        CHECK(toldState(activity, a, today) == ActivityState::Planned);
        Finding finding = findingFrom("f", {q("age")});
        finding.activity_ids = QStringList{activity.id};
        a.findings = {finding};
        CHECK(toldState(activity, a, today) == ActivityState::Done);
        activity.status = q("planned"); // what somebody chose counts
        CHECK(toldState(activity, a, today) == ActivityState::Planned);
        activity.status = q("cancelled");
        CHECK(toldState(activity, a, today) == ActivityState::Cancelled);
    }

    SECTION("people can take part until the last day, and in nothing that was cancelled or is done")
    {
        activity.starts = today;
        CHECK(isStillOpen(activity, today));
        CHECK_FALSE(isStillOpen(activity, today.addDays(1))); // one day ends on it
        activity.ends = today.addDays(5);
        CHECK(isStillOpen(activity, today.addDays(5)));
        activity.extended_to = today.addDays(9);
        CHECK(isStillOpen(activity, today.addDays(9)));
        CHECK_FALSE(isStillOpen(activity, today.addDays(10)));
        for (const char *status : {"cancelled", "done"}) {
            activity.status = q(status);
            CHECK_FALSE(isStillOpen(activity, today));
        }
    }

    SECTION("without a day, people can take part until something came of it")
    {
        CHECK(isStillOpen(activity, today));
        activity.took_part = q("40");
        CHECK_FALSE(isStillOpen(activity, today));
    }

    SECTION("what was cancelled is no engagement")
    {
        CHECK_FALSE(hasEngagement(a));
        activity.status = q("cancelled");
        a.activities = {activity};
        CHECK_FALSE(hasEngagement(a));
        a.activities += activityFor("stall", {}, "planned");
        CHECK(hasEngagement(a));
    }
}
