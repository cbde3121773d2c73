// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Tokenism.h"

#include "core/domain/WellKnown.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace dueregard;
using namespace dueregard::test;

namespace {
QStringList codes(const Assessment &a)
{
    QStringList codes;
    for (const TokenAlarm &alarm : tokenAlarms(a, england(), today))
        codes += alarm.code;
    codes.removeDuplicates();
    return codes;
}
} // namespace

TEST_CASE("Tokenism")
{
    Assessment a;

    SECTION("an empty assessment raises no alarm")
    {
        CHECK(codes(a).isEmpty());
    }

    SECTION("T1, T8 and T10: too late, boxes only, bigger words than the offer")
    {
        a.answers.insert({question::engagementLevel, {}}, q("2"));
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 5, 1));
        a.activities = {activityFor("survey", {q("age")}, "done")};
        a.activities[0].starts = QDate(2026, 6, 1);
        a.activities[0].closed_questions = q("yes");
        a.activities[0].publicity_text = words("Come and coproduce!");
        CHECK(codes(a) == QStringList{q("T1"), q("T8"), q("T10")});
    }

    SECTION("T2, T3, T5: one person, others speaking, one organisation for everybody")
    {
        a.impacts = {impactOn("age", "NEG", "high")};
        a.findings = {findingFrom("f", {q("age")}, "staff")};
        a.findings[0].response = words("Yes.");
        a.findings[0].response_status = q("done");
        a.findings[0].what_changed = words("The date.");
        for (const char *id : {"age", "sex", "race"}) {
            StakeholderGroup row;
            row.id = q(id);
            row.groups = QStringList{q(id)};
            row.partner_ids = QStringList{q("p")};
            a.stakeholderGroups += row;
        }
        a.stakeholderGroups[0].reached = 1;
        Partner partner;
        partner.id = q("p");
        partner.name = q("The only one");
        a.partners = {partner};
        CHECK(codes(a) == QStringList{q("T2"), q("T3"), q("T5")});
    }

    SECTION("T4, T6, T7, T9: no answer, no money, no change, no word")
    {
        a.answers.insert({question::engagementLevel, {}}, q("4"));
        a.findings = {findingFrom("f1", {q("age")})};
        CHECK(codes(a) == QStringList{q("T4"), q("T6")});
        a.findings[0].response = words("No, because of the lease.");
        a.findings[0].response_status = q("cant_law");
        CHECK(codes(a) == QStringList{q("T6"), q("T7")});
        a.answers.insert({question::offerResultDate, {}}, QDate(2026, 11, 1));
        StakeholderGroup row;
        row.recognition = QStringList{q("expenses")};
        a.stakeholderGroups = {row};
        CHECK(codes(a) == QStringList{q("T7"), q("T9")});
    }

    SECTION("T2: one voice from one place stands for a group, unless more are known to have come")
    {
        a.impacts = {impactOn("age", "NEG", "high")};
        a.activities = {activityFor("forum", {q("age")}, "done")};
        a.findings = {findingFrom("f1", {q("age")})};
        a.findings[0].activity_ids = QStringList{q("forum")};
        a.findings[0].response = words("Yes.");
        a.findings[0].response_status = q("done");
        a.findings[0].what_changed = words("The date.");
        CHECK_FALSE(codes(a).contains(q("T2")));
        a.findings[0].strength = q("one");
        CHECK(codes(a).contains(q("T2")));
        a.impacts[0].group = q("age.65_over");
        a.findings[0].groups = QStringList{q("age.65_over")};
        CHECK(tokenAlarms(a, england(), today).first().where == FieldKey::answer(question::whatPeopleToldUs, q("age")));
        a.impacts[0].group.clear();
        StakeholderGroup row;
        row.id = q("row");
        row.groups = QStringList{q("age")};
        row.reached_band = q("1_4");
        a.stakeholderGroups = {row};
        CHECK(tokenAlarms(a, england(), today).first().where.id == q("row"));
        CHECK(codes(a).contains(q("T2")));
        a.stakeholderGroups[0].reached_band = q("5_9");
        CHECK_FALSE(codes(a).contains(q("T2")));
        a.stakeholderGroups[0].reached = 1; // once, not twice
        const auto alarms = tokenAlarms(a, england(), today);
        CHECK(std::count_if(alarms.begin(), alarms.end(), [](const TokenAlarm &alarm) { return alarm.code == q("T2"); }) == 1);
        a.stakeholderGroups.clear();
        ActivityReach came;
        came.activity_id = q("forum");
        came.groups = QStringList{q("age")};
        came.reached = 12;
        a.activityReaches = {came};
        CHECK_FALSE(codes(a).contains(q("T2")));
        a.activityReaches.clear();
        a.findings += a.findings[0];
        a.findings[1].id = q("f2");
        a.findings[1].strength = q("several");
        CHECK_FALSE(codes(a).contains(q("T2")));
        a.findings[1].strength = q("one");
        CHECK(codes(a).contains(q("T2")));
        a.findings[1].activity_ids = QStringList{q("drop-in")};
        CHECK_FALSE(codes(a).contains(q("T2")));
        a.impacts[0].direction = q("POS");
        a.findings.removeLast();
        CHECK_FALSE(codes(a).contains(q("T2"))); // a gain asks for less
    }
}
