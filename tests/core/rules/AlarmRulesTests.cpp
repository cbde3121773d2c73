// SPDX-License-Identifier: Apache-2.0
// What the proposal itself raises, what makes engagement a token, and what a working group's record warns of.
#include "core/domain/WellKnown.h"
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Rules: what the proposal raises")
{
    Assessment a = full();
    const auto raised = [&](const char *page) {
        for (const ReviewPoint &point : found(a, "V-01"))
            if (point.page == q(page))
                return std::optional(point);
        return std::optional<ReviewPoint>();
    };

    SECTION("V-01 looks at local groups only when the proposal, or the present rule, reaches them, and says why")
    {
        CHECK_FALSE(raised("impact/low_income"));
        CHECK(raised("impact/age")->arguments[0] == q("Age"));
        a.answers.insert({q("about.features"), {}}, QStringList{q("charging")});
        a.answers.insert({q("about.rule_groups"), {}}, QStringList{q("unpaid_carers")});
        REQUIRE(raised("impact/low_income"));
        CHECK(raised("impact/low_income")->severity == Severity::Warn);
        CHECK(raised("impact/low_income")->arguments[0].contains(q("It charges, or raises a fee")));
        CHECK(raised("impact/unpaid_carers"));
        CHECK(raised("impact/age")->severity == Severity::Block);
        CHECK(raised("impact/age")->arguments[0].contains(q("It charges, or raises a fee")));
        CHECK_FALSE(raised("impact/armed_forces"));
        a.impacts = {impactOn("low_income", "NEG", "low"), impactOn("unpaid_carers", "NEU")};
        CHECK_FALSE(raised("impact/low_income"));
        CHECK_FALSE(raised("impact/unpaid_carers"));
    }

    SECTION("EN-06 says that such a change usually needs more, until somebody says why less is enough")
    {
        a.answers.insert({q("about.features"), {}}, QStringList{q("no_phone")});
        CHECK_FALSE(has(a, "EN-06")); // nothing is offered yet
        answer(a, "engagement.level", "1");
        REQUIRE(found(a, "EN-06").size() == 1);
        CHECK(found(a, "EN-06")[0].severity == Severity::Warn);
        CHECK(found(a, "EN-06")[0].arguments[1].contains(q("Consult")));
        a.answers.insert({question::engagementLevelReason, {}}, words("The service has already ended by law."));
        CHECK_FALSE(has(a, "EN-06"));
        a.answers.remove({question::engagementLevelReason, {}});
        answer(a, "engagement.level", "2");
        CHECK_FALSE(has(a, "EN-06"));
    }
}

TEST_CASE("Rules: tokens")
{
    Assessment a = full();
    a.answers.insert({q("engagement.who_benefits"), {}}, words("Drivers."));
    a.answers.insert({q("engagement.who_heard"), {}}, words("Older people; nobody under 25."));
    a.activities = {activityFor("forum", {q("age")}, "done")};
    const auto said = [&] {
        QStringList all;
        for (const ReviewPoint &point : found(a, "EN-30"))
            all += RuleSet::message(point, england(), q("en"));
        return all.join(u'|');
    };
    CHECK_FALSE(has(a, "EN-30"));

    SECTION("EN-30 shows what the report will print as limits: no money, nothing changed, only boxes")
    {
        answer(a, "engagement.level", "4");
        CHECK(said().contains(q("No payment or expenses")));
        StakeholderGroup row;
        row.id = q("row");
        row.recognition = QStringList{q("expenses")};
        a.stakeholderGroups = {row};
        CHECK_FALSE(has(a, "EN-30"));
        a.activities[0].closed_questions = q("yes");
        CHECK(said().contains(q("only tick boxes")));
        a.activities[0].closed_questions = q("no");
        a.findings = {findingFrom("f", {q("age")})};
        a.findings[0].response_status = q("no_change");
        a.findings[0].response = words("The law leaves us no choice here.");
        CHECK(said().contains(q("nothing changed because of it")));
        a.findings[0].response_status = q("done");
        a.findings[0].what_changed = words("A bench was added.");
        CHECK_FALSE(has(a, "EN-30"));
    }

    SECTION("each can be answered with a reason")
    {
        a.activities[0].closed_questions = q("yes");
        REQUIRE(found(a, "EN-30").size() == 1);
        const ReviewPoint point = found(a, "EN-30")[0];
        PointAnswer reason;
        reason.id = q("reason");
        reason.code = point.code;
        reason.where = point.whereKey();
        reason.reason = words("People asked for a short form.");
        a.pointAnswers = {reason};
        CHECK(found(a, "EN-30")[0].answered);
    }
}

TEST_CASE("Rules: working groups")
{
    Assessment a = full();
    WorkingGroup group;
    group.id = q("g");
    group.name = q("Residents’ group");
    group.tor_in_scope = group.tor_out_of_scope = group.tor_decision_rule = words("Said.");
    group.roles = {{q("role"), q("status")}, {{q("resident"), q("left")}, {q("resident"), q("active")}}};
    a.workingGroups = {group};

    SECTION("EN-28 hears that members leave, and that fewer come")
    {
        REQUIRE(found(a, "EN-28").size() == 1);
        CHECK(RuleSet::message(found(a, "EN-28")[0], england(), q("en")).contains(q("more than a quarter of its members have left")));
        a.workingGroups[0].roles.rows[0][1] = q("active");
        CHECK_FALSE(has(a, "EN-28"));
        a.workingGroups[0].meetings = {{q("date"), q("residents")}, {{q("2026-01-01"), q("8")}, {q("2026-02-01"), q("6")}, {q("2026-03-01"), q("5")}}};
        CHECK(RuleSet::message(found(a, "EN-28")[0], england(), q("en")).contains(q("fewer residents came")));
    }

    SECTION("V-29 hears that the group waits for an answer")
    {
        Recommendation each;
        each.id = q("r");
        each.text = words("Keep a phone line.");
        each.due = QDate(2026, 12, 1);
        a.recommendations = {each};
        CHECK_FALSE(has(a, "V-29"));
        a.recommendations[0].due = QDate(2026, 11, 1);
        REQUIRE(found(a, "V-29").size() == 1);
        CHECK(RuleSet::message(found(a, "V-29")[0], england(), q("en")).contains(q("overdue")));
        a.recommendations[0].response = words("It stays.");
        CHECK_FALSE(has(a, "V-29"));
    }
}
