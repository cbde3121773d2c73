// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Responses.h"

#include "core/domain/WellKnown.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Responses")
{
    SECTION("an answer needs words; still deciding needs a date")
    {
        Finding finding = findingFrom("f", {q("age")});
        finding.response_status = q("done");
        CHECK_FALSE(isAnswered(finding));
        finding.response = words("The desk stays.");
        CHECK(isAnswered(finding));
        finding.response_status = q("still_deciding");
        CHECK_FALSE(isAnswered(finding));
        finding.response_due = QDate(2027, 1, 1);
        CHECK(isAnswered(finding));
        finding.response_status = q("no_response_yet");
        CHECK_FALSE(isAnswered(finding));
        finding.response_status = q("accepted"); // written with an earlier pack
        CHECK(isAnswered(finding));
    }

    SECTION("the meter counts what was answered, what went back, what changed, and how long it took")
    {
        Assessment a;
        a.findings = {findingFrom("f1", {q("age")}), findingFrom("f2", {q("age")}), findingFrom("f3", {q("age")})};
        a.findings[0].response = words("Yes.");
        a.findings[1].response = words("No, because of the lease.");
        a.findings[1].what_changed = words("Signs were added.");
        FeedbackEvent letter;
        letter.id = q("letter");
        letter.finding_ids = QStringList{q("f1")};
        letter.given_on = QDate(2026, 9, 11);
        a.feedbackEvents = {letter};
        const LoopMeter meter = loopMeter(a, today);
        CHECK(meter.findings == 3);
        CHECK(meter.answered == 2);
        CHECK(meter.fedBack == 1);
        CHECK(meter.changedSomething == 1);
        CHECK(meter.medianDays == 10);
        CHECK(meter.percentAnswered() == 66);
        CHECK(meter.percentFedBack() == 50);
        CHECK(loopMeter({}, today).percentAnswered() == 0);
    }

    SECTION("feedback is due on the promised day, or 30 days after the decision")
    {
        Assessment a;
        CHECK_FALSE(feedbackDue(a).isValid());
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 12, 1));
        CHECK(feedbackDue(a) == QDate(2026, 12, 31));
        a.answers.insert({question::offerResultDate, {}}, QDate(2026, 12, 10));
        CHECK(feedbackDue(a) == QDate(2026, 12, 10));
    }
}
