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

    SECTION("to note something is no answer, and a status that nobody knows is none")
    {
        Finding finding = findingFrom("f", {q("age")});
        finding.response_status = q("done");
        for (const char *text : {"Noted.", "noted", "Your comments have been noted.", "Thank you. This was received with thanks.", "Duly noted", "We note your comments.",
                                 "Comments noted and will be considered.", "Your views have been noted by the team", "We’ve taken your views on board.", "We will take this into account.",
                                 "Thank you for your feedback.", "N/A", "None", "No comment.", "Agreed", "See response above", "We hear you", "Your views will be fed into the final report", "Officers are aware of this", "All responses will be carefully considered as part of the decision-making process."}) {
            INFO(text);
            finding.response = words(text);
            CHECK(isOnlyNoted(q(text)));
            CHECK(lackingInAnswer(finding) == q("noted"));
        }
        for (const char *text : {"Noted. We moved the entrance.", "We considered it and will not.", "Yes.", "Thank you: the bench stays.", "Noted, but the law does not allow it."}) {
            INFO(text);
            finding.response = words(text);
            CHECK_FALSE(isOnlyNoted(q(text)));
            CHECK(isAnswered(finding));
        }
        finding.response_status = q("noted");
        CHECK(lackingInAnswer(finding) == q("noted"));
        finding.response_status = q("done");
        finding.response = words("Noted.");
        finding.what_changed = words("The entrance was moved.");
        CHECK(isAnswered(finding));
        finding.what_changed = words("Noted.");
        CHECK_FALSE(isAnswered(finding));
    }

    SECTION("words without a status are no answer, and a no without a reason is none")
    {
        Finding finding = findingFrom("f", {q("age")});
        CHECK(lackingInAnswer(finding) == q("none"));
        finding.response = words("The desk stays.");
        CHECK(lackingInAnswer(finding) == q("status"));
        CHECK_FALSE(isAnswered(finding));
        finding.response_status = q("partly");
        CHECK(isAnswered(finding));
        for (const char *no : {"no_change", "cant_money", "cant_law"}) {
            finding.response_status = q(no);
            finding.response = words("No money");
            CHECK(lackingInAnswer(finding) == q("reason"));
            finding.response = words("It would cost £9,000 a year.");
            CHECK(isAnswered(finding));
        }
        // To be still deciding until a day is an answer of its own.
        finding.response_status = q("still_deciding");
        finding.response = words("We will consider it.");
        CHECK(lackingInAnswer(finding) == q("date"));
        finding.response_due = QDate(2027, 1, 1);
        CHECK(isAnswered(finding));
        finding.response = words("Noted.");
        CHECK_FALSE(isAnswered(finding));
    }

    SECTION("in a legacy assessment, whose form had no status, the words count")
    {
        Assessment a;
        a.findings = {findingFrom("f", {q("age")})};
        a.findings[0].response = words("The desk stays.");
        CHECK_FALSE(isAnswered(a.findings[0], a));
        a.legacy = true;
        CHECK(isAnswered(a.findings[0], a));
        CHECK(loopMeter(a, today).answered == 1);
        a.findings[0].response = words("Noted.");
        CHECK_FALSE(isAnswered(a.findings[0], a));
    }

    SECTION("each answer owes an owner and a date: by when, or of the answer")
    {
        Finding finding = findingFrom("f", {q("age")});
        finding.response = words("A phone line.");
        finding.response_status = q("will_do");
        CHECK(owedByAnswer(finding) == QStringList{q("owner"), q("date")});
        finding.response_owner = q("Head of parking");
        finding.response_due = QDate(2027, 1, 1);
        CHECK(owedByAnswer(finding).isEmpty());
        finding.response_status = q("cant_money");
        finding.response_due = {};
        CHECK(owedByAnswer(finding) == QStringList{q("date")});
        finding.response_date = QDate(2026, 11, 1);
        CHECK(owedByAnswer(finding).isEmpty());
        for (const char *status : {"done", "partly", "no_change"}) {
            INFO(status);
            finding.response_status = q(status);
            finding.response_owner.clear();
            finding.response_date = {};
            CHECK(owedByAnswer(finding) == QStringList{q("owner"), q("date")});
            finding.response_owner = q("Head of parking");
            finding.response_date = QDate(2026, 11, 1);
            CHECK(owedByAnswer(finding).isEmpty());
        }
        finding.response = words("Noted.");
        finding.response_owner.clear();
        CHECK(owedByAnswer(finding).isEmpty()); // no answer yet
    }

    SECTION("a promise whose day has passed is overdue until it is done, or has a new day")
    {
        Assessment a;
        a.findings = {findingFrom("f", {q("age")})};
        Finding &finding = a.findings[0];
        finding.response = words("A phone line for everybody who asks.");
        finding.response_due = today.addDays(-1);
        for (const char *status : {"will_do", "doing", "still_deciding"}) {
            INFO(status);
            finding.response_status = q(status);
            CHECK(isPromiseOverdue(finding, today));
            CHECK_FALSE(isPromiseOverdue(finding, finding.response_due));
            CHECK(loopMeter(a, today).promisesOverdue == 1);
        }
        a.answers.insert({question::screenDecision, {}}, q("light"));
        CHECK(loopMeter(a, today).promisesOverdue == 0);
        a.answers.clear();
        finding.response_due = {};
        CHECK_FALSE(isPromiseOverdue(finding, today));
        finding.response_due = today.addDays(-1);
        finding.response_status = q("done");
        CHECK_FALSE(isPromiseOverdue(finding, today));
        CHECK(loopMeter(a, today).promisesOverdue == 0);
    }

    SECTION("the meter counts what was answered, what went back, what changed, and how long it took")
    {
        Assessment a;
        a.findings = {findingFrom("f1", {q("age")}), findingFrom("f2", {q("age")}), findingFrom("f3", {q("age")})};
        a.findings[0].response = words("Yes.");
        a.findings[0].response_status = q("done");
        a.findings[1].response = words("No, because of the lease.");
        a.findings[1].response_status = q("cant_law");
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

    SECTION("an answer went back only when there was one, and to those who spoke")
    {
        Assessment a;
        a.findings = {findingFrom("f", {q("age.65_74")})};
        Finding &finding = a.findings[0];
        finding.response = words("The desk stays.");
        finding.response_status = q("done");
        finding.response_date = QDate(2026, 10, 20);
        FeedbackEvent letter;
        letter.id = q("letter");
        letter.finding_ids = QStringList{q("f")};
        letter.given_on = QDate(2026, 10, 19);
        a.feedbackEvents = {letter};
        const auto back = [&] {
            CHECK(isFedBack(a, a.findings[0], today) == (loopMeter(a, today).fedBack == 1));
            return isFedBack(a, a.findings[0], today);
        };
        CHECK_FALSE(back()); // before the answer
        a.feedbackEvents[0].given_on = QDate(2026, 10, 20);
        CHECK(back());
        finding.response_date = {};
        a.feedbackEvents[0].given_on = QDate(2026, 8, 31);
        CHECK_FALSE(back()); // before they spoke
        a.feedbackEvents[0].given_on = QDate(2026, 11, 1);
        for (const auto &[groups, reached] : {std::pair{QStringList{q("race")}, false}, std::pair{QStringList{q("age")}, true}, std::pair{QStringList{q("age.65_74")}, true}, std::pair{QStringList{}, true}}) {
            a.feedbackEvents[0].groups = groups;
            CHECK(back() == reached);
        }
        StakeholderGroup row;
        row.id = q("row");
        row.groups = QStringList{q("race")};
        a.stakeholderGroups = {row};
        a.feedbackEvents[0].groups.clear();
        a.feedbackEvents[0].stakeholder_group_ids = QStringList{q("row")};
        CHECK_FALSE(back());
        finding.stakeholder_group_ids = QStringList{q("row")};
        CHECK(back());
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
