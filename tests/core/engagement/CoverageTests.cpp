// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Coverage.h"

#include "core/domain/WellKnown.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/EngagementSample.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {
const CoverageRow *rowOf(const Coverage &coverage, const QString &key)
{
    for (const CoverageRow &row : coverage.rows)
        if (row.key == key)
            return &row;
    return nullptr;
}

CoverageState stateOfAge(const Assessment &a)
{
    const Coverage coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
    const CoverageRow *row = rowOf(coverage, QStringLiteral("age"));
    REQUIRE(row);
    return row->state;
}
} // namespace

TEST_CASE("Coverage")
{
    Assessment a;

    SECTION("goes through the eight states one by one as people are listened to")
    {
        CHECK(stateOfAge(a) == CoverageState::NotConsidered);
        a.impacts = {impactOn("age", "NEG", "high")};
        CHECK(stateOfAge(a) == CoverageState::Missing);
        a.activities = {activityFor("forum", {q("age")}, "planned")};
        CHECK(stateOfAge(a) == CoverageState::Planned);
        a.activities[0].status = q("done");
        CHECK(stateOfAge(a) == CoverageState::InvitedNotReached);
        a.findings = {findingFrom("f1", {q("age")}, "staff")};
        CHECK(stateOfAge(a) == CoverageState::SpokenFor);
        a.findings += findingFrom("f2", {q("age")});
        CHECK(stateOfAge(a) == CoverageState::Heard);
        for (Finding &finding : a.findings) {
            finding.response = words("A phone line stays.");
            finding.response_status = q("done");
        }
        CHECK(stateOfAge(a) == CoverageState::Answered);
        FeedbackEvent letter;
        letter.id = q("letter");
        letter.given_on = QDate(2026, 10, 1);
        letter.groups = QStringList{q("age")};
        a.feedbackEvents = {letter};
        CHECK(stateOfAge(a) == CoverageState::LoopClosed);
        a.feedbackEvents[0].given_on = QDate(2026, 12, 1);
        CHECK(stateOfAge(a) == CoverageState::Answered);
    }

    SECTION("a cancelled activity is no activity")
    {
        a.impacts = {impactOn("age", "NEG", "high")};
        a.activities = {activityFor("forum", {q("age")}, "cancelled")};
        CHECK(stateOfAge(a) == CoverageState::Missing);
    }

    SECTION("an answer that went out in a way people did not use closes nothing")
    {
        a.impacts = {impactOn("age", "NEG", "high")};
        a.activities = {activityFor("forum", {q("age")}, "done")};
        a.activities[0].channels = QStringList{q("paper")};
        a.findings = {findingFrom("f1", {q("age")})};
        a.findings[0].activity_ids = QStringList{q("forum")};
        a.findings[0].response = words("Yes.");
        a.findings[0].response_status = q("done");
        FeedbackEvent page;
        page.id = q("page");
        page.channel = q("online_form");
        page.given_on = QDate(2026, 10, 1);
        a.feedbackEvents = {page};
        CHECK(stateOfAge(a) == CoverageState::Answered);
        a.feedbackEvents[0].channel = q("paper");
        CHECK(stateOfAge(a) == CoverageState::LoopClosed);
    }

    SECTION("that older people were heard and disabled people were heard does not mean that older disabled people were")
    {
        a.impacts = {impactOn("age", "NEG", "high"), impactOn("disability", "NEG", "high")};
        Intersection both;
        both.id = q("both");
        both.title = q("Older disabled people");
        both.groups = QStringList{q("age"), q("disability")};
        both.direction = q("NEG");
        both.magnitude = q("high");
        a.intersections = {both};
        a.findings = {findingFrom("f1", {q("age")}), findingFrom("f2", {q("disability")})};
        Coverage coverage = coverageOf(a, england(), CoverageMoment::BeforeRecommending, today);
        CHECK(rowOf(coverage, q("age"))->state == CoverageState::Heard);
        const CoverageRow *row = rowOf(coverage, q("age+disability"));
        REQUIRE(row);
        CHECK(row->label == q("Older disabled people"));
        CHECK(row->state == CoverageState::Missing);
        a.findings += findingFrom("f3", {q("age.65_74"), q("disability")});
        coverage = coverageOf(a, england(), CoverageMoment::BeforeRecommending, today);
        CHECK(rowOf(coverage, q("age+disability"))->state == CoverageState::Heard);
        a.intersections[0].status = q("dismissed");
        coverage = coverageOf(a, england(), CoverageMoment::BeforeRecommending, today);
        CHECK_FALSE(rowOf(coverage, q("age+disability")));
    }

    SECTION("what a whole characteristic said does not speak for a smaller group in it")
    {
        Impact oldest = impactOn("age", "NEG", "medium");
        oldest.group = q("age.75_84");
        a.impacts = {oldest};
        a.findings = {findingFrom("f1", {q("age")})};
        const Coverage coverage = coverageOf(a, england(), CoverageMoment::BeforeRecommending, today);
        CHECK_FALSE(rowOf(coverage, q("age")));
        CHECK(rowOf(coverage, q("age.75_84"))->state == CoverageState::Missing);
    }

    SECTION("what some groups said is heard in part of their characteristic, says whose words they were, and does not answer a high effect")
    {
        a.impacts = {impactOn("age", "NEG", "high")};
        a.findings = {findingFrom("f1", {q("age.75_84")}), findingFrom("f2", {q("age.18_24")})};
        for (Finding &finding : a.findings) {
            finding.response = words("A phone line stays.");
            finding.response_status = q("done");
        }
        Coverage coverage = coverageOf(a, england(), CoverageMoment::BeforeRecommending, today);
        const auto age = [&] { return *rowOf(coverage, q("age")); };
        CHECK(age().state == CoverageState::Heard); // not answered
        CHECK(age().inPart == QStringList{q("age.18_24"), q("age.75_84")});
        CHECK(age().gap() == 1);
        CHECK(age().isOpen());
        CHECK(age().remedies.contains(q("activity")));
        CHECK(coverage.affected == 1);
        CHECK(coverage.heard == 0);
        a.impacts[0].magnitude = q("medium");
        coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
        CHECK(age().state == CoverageState::Heard);
        CHECK_FALSE(age().inPart.isEmpty());
        CHECK(age().gap() == 0); // answered, as far as anything was said
        a.findings[1].response = {};
        coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
        CHECK(age().gap() == 1);
    }

    SECTION("one voice of the whole, every group of it, or an effect on that very group is not in part")
    {
        const auto row = [&](const char *key) {
            const Coverage coverage = coverageOf(a, england(), CoverageMoment::BeforeRecommending, today);
            const CoverageRow *found = rowOf(coverage, q(key));
            REQUIRE(found);
            return *found;
        };
        a.impacts = {impactOn("age", "NEG", "high")};
        a.findings = {findingFrom("f1", {q("age.75_84")})};
        a.findings += findingFrom("f2", {q("age.75_84")}, "staff"); // no voice of their own
        CHECK(row("age").gap() == 1);
        a.findings[1] = findingFrom("f2", {q("age"), q("age.18_24")});
        CHECK(row("age").inPart.isEmpty());
        CHECK(row("age").gap() == 0);
        a.findings[1].groups.clear();
        for (const Group &group : england().characteristic(q("age"))->groups)
            a.findings[1].groups += group.id;
        CHECK(row("age").inPart.isEmpty());
        a.findings[0].groups = QStringList{q("age.under_18"), q("age.18_64")};
        a.findings[1].groups = QStringList{q("age.65_74"), q("age.75_84")};
        CHECK(row("age").gap() == 1); // nobody of 85 or more
        a.findings[1].groups += q("age.85_over"); // three groups that together are 65 and over
        CHECK(row("age").inPart.isEmpty());
        CHECK(row("age").gap() == 0);
        a.findings = {findingFrom("f1", {q("age.75_84")}), findingFrom("f2", {q("sex.women")})};
        a.impacts += impactOn("sex", "NEG", "high");
        CHECK(row("sex").gap() == 1);
        a.findings += findingFrom("f3", {q("sex.men")}); // girls and boys are women and men to come
        CHECK(row("sex").gap() == 0);
        a.findings.remove(1, 2);
        a.impacts.removeLast();
        a.impacts[0].group = q("age.75_84");
        CHECK(row("age.75_84").inPart.isEmpty());
        CHECK(row("age.75_84").gap() == 0);
    }

    SECTION("a part of a wider group is heard in part of it")
    {
        const auto row = [&] { return *rowOf(coverageOf(a, england(), CoverageMoment::BeforeRecommending, today), q("age.65_over")); };
        a.impacts = {impactOn("age", "NEG", "high")};
        a.impacts[0].group = q("age.65_over");
        a.findings = {findingFrom("f1", {q("age.18_24")})};
        CHECK(row().state == CoverageState::Missing);
        a.findings[0].groups = QStringList{q("age.75_84"), q("age.18_24")};
        CHECK(row().state == CoverageState::Heard);
        CHECK(row().inPart == QStringList{q("age.75_84")});
        CHECK(row().gap() == 1);
        a.findings[0].groups += QStringList{q("age.65_74"), q("age.85_over")};
        CHECK(row().inPart.isEmpty());
        CHECK(row().gap() == 0);
    }

    SECTION("recent evidence of some groups is in part, too")
    {
        a.impacts = {impactOn("age", "NEG", "high")};
        Evidence survey;
        survey.id = q("survey");
        survey.type = q("surveys");
        survey.published = q("2026-03");
        survey.groups = QStringList{q("age.18_24")};
        a.evidence = {survey};
        StakeholderGroup plan;
        plan.id = q("plan");
        plan.groups = QStringList{q("age")};
        plan.evidence_ids = QStringList{q("survey")};
        a.stakeholderGroups = {plan};
        const auto age = [&] { return *rowOf(coverageOf(a, england(), CoverageMoment::BeforeRecommending, today), q("age")); };
        CHECK(age().reused);
        CHECK(age().inPart == QStringList{q("age.18_24")});
        CHECK(age().gap() == 1);
        a.evidence[0].groups = QStringList{q("age")};
        CHECK(age().inPart.isEmpty());
        CHECK(age().gap() == 0);
    }

    SECTION("asks what the table of impact and moment asks")
    {
        using I = GroupImpact;
        using M = CoverageMoment;
        using S = CoverageState;
        CHECK(requiredState(I::HighNegative, M::BeforeRecommending, true, false) == S::Heard);
        CHECK(requiredState(I::HighNegative, M::AtSignOff, false, false) == S::Answered);
        CHECK(requiredState(I::HighNegative, M::AtReview, false, false) == S::LoopClosed);
        CHECK(requiredState(I::MediumNegative, M::BeforeRecommending, false, false) == S::Heard);
        CHECK(requiredState(I::MediumNegative, M::BeforeRecommending, true, false) == S::SpokenFor);
        CHECK(requiredState(I::LowNegative, M::BeforeRecommending, false, false) == S::InvitedNotReached);
        CHECK(requiredState(I::Positive, M::AtSignOff, false, false) == S::SpokenFor);
        CHECK(requiredState(I::Positive, M::AtReview, false, false) == std::nullopt);
        CHECK(requiredState(I::Positive, M::AtReview, false, true) == S::LoopClosed);
        CHECK(requiredState(I::Unknown, M::BeforeRecommending, false, false) == S::Planned);
        CHECK(requiredState(I::Unknown, M::AtSignOff, false, false) == S::Heard);
        CHECK(requiredState(I::Unknown, M::AtSignOff, true, false) == S::Planned);
        CHECK(requiredState(I::None, M::AtReview, false, true) == std::nullopt);
    }

    SECTION("treats what nobody knows as unknown, not as nothing")
    {
        Impact silent = impactOn("race", "NEU");
        silent.mechanism = {};
        a.impacts = {silent, impactOn("age", "NEG"), impactOn("sex", "NEU")};
        const Coverage coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
        CHECK(rowOf(coverage, q("race"))->impact == GroupImpact::Unknown);
        CHECK(rowOf(coverage, q("age"))->impact == GroupImpact::Unknown);
        CHECK(rowOf(coverage, q("sex"))->impact == GroupImpact::None);
        CHECK_FALSE(rowOf(coverage, q("sex"))->required);
    }

    SECTION("lists the worst first, each with what would help")
    {
        a.impacts = {impactOn("sex", "NEG", "low"), impactOn("age", "NEG", "medium"), impactOn("disability", "NEG", "high")};
        Partner partner;
        partner.id = q("partner");
        partner.led_by = q("yes");
        partner.groups = QStringList{q("disability")};
        a.partners = {partner};
        Evidence survey;
        survey.id = q("survey");
        survey.groups = QStringList{q("age")};
        survey.published = q("2026-01");
        survey.type = q("surveys");
        a.evidence = {survey};
        const Coverage coverage = coverageOf(a, england(), CoverageMoment::BeforeRecommending, today);
        REQUIRE(coverage.gaps.size() == 3);
        CHECK(coverage.rows[coverage.gaps[0]].key == q("disability"));
        CHECK(coverage.rows[coverage.gaps[0]].remedies == QStringList{q("plan"), q("activity"), q("partner"), q("reason")});
        CHECK(coverage.rows[coverage.gaps[1]].key == q("age"));
        CHECK(coverage.rows[coverage.gaps[1]].evidenceIds == QStringList{q("survey")});
        CHECK(coverage.rows[coverage.gaps[2]].key == q("sex"));
        CHECK(coverage.affected == 3);
        CHECK(coverage.heard == 0);
    }

    SECTION("counts recent evidence of the plan as heard, and says so")
    {
        a.impacts = {impactOn("age", "NEG", "medium")};
        StakeholderGroup plan;
        plan.id = q("plan");
        plan.groups = QStringList{q("age")};
        plan.evidence_ids = QStringList{q("survey")};
        a.stakeholderGroups = {plan};
        Evidence survey;
        survey.id = q("survey");
        survey.groups = QStringList{q("age.65_74")};
        survey.published = q("2026-01");
        survey.type = q("surveys");
        a.evidence = {survey};
        Coverage coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
        const CoverageRow *row = rowOf(coverage, q("age"));
        CHECK(row->state == CoverageState::Heard);
        CHECK(row->reused);
        CHECK(row->stakeholderId == q("plan"));
        CHECK(row->gap() == 0); // there is nothing to answer, at sign-off neither

        const auto reused = [&] {
            coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
            return rowOf(coverage, q("age"))->reused;
        };
        CHECK(coverage.heard == 0); // those who were asked this time are counted
        // A table of figures is nobody's voice, and a day to come is a slip.
        for (const char *type : {"census", "monitoring", ""}) {
            a.evidence[0].type = q(type);
            CHECK_FALSE(reused());
        }
        a.evidence[0].type = q("interviews");
        CHECK(reused());
        a.evidence[0].published = q("2031");
        CHECK_FALSE(reused());
        a.evidence[0].published = q("2015");
        CHECK_FALSE(reused());
        CHECK(rowOf(coverage, q("age"))->state == CoverageState::Missing);
        a.evidence[0].published = q("2026-01");
        a.evidence[0].groups = QStringList{q("race")};
        CHECK_FALSE(reused());
        a.evidence[0].groups.clear();
        CHECK_FALSE(reused());
    }

    SECTION("people who came and whose words nobody wrote down were not just invited")
    {
        a.impacts = {impactOn("age", "NEG", "high")};
        a.activities = {activityFor("forum", {q("age")}, "done")};
        a.activityReaches = {reachOf("forum", {q("age")}, 14, "themselves")};
        Coverage coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
        const CoverageRow *row = rowOf(coverage, q("age"));
        CHECK(row->state == CoverageState::InvitedNotReached);
        CHECK(row->came);
        CHECK(stateCode(*row) == q("came"));
        CHECK(row->remedies.first() == q("finding"));
        a.activityReaches[0].reached = 0;
        coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
        CHECK(stateCode(*rowOf(coverage, q("age"))) == q("invited"));
        CHECK_FALSE(rowOf(coverage, q("age"))->remedies.contains(q("finding")));
        a.activityReaches.clear();
        StakeholderGroup plan;
        plan.id = q("plan");
        plan.groups = QStringList{q("age")};
        plan.reached_band = q("10_19");
        a.stakeholderGroups = {plan};
        coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
        CHECK(rowOf(coverage, q("age"))->came);
        a.stakeholderGroups[0].representation = q("staff");
        coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
        CHECK(rowOf(coverage, q("age"))->state == CoverageState::SpokenFor);
    }

    SECTION("a finding that does not say who spoke takes it from who came")
    {
        a.impacts = {impactOn("age", "NEG", "high"), impactOn("disability", "NEG", "high")};
        a.activities = {activityFor("meeting", {q("age"), q("disability")}, "done")};
        a.findings = {findingFrom("f1", {q("age"), q("disability")}, "")};
        a.findings[0].activity_ids = QStringList{q("meeting")};
        const auto stateOf = [&](const char *group) {
            const Coverage coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
            return rowOf(coverage, q(group))->state;
        };
        CHECK(stateOf("age") == CoverageState::Heard); // nothing is recorded
        const ActivityReach staff = reachOf("meeting", {q("age")}, 16, "staff");
        a.activityReaches = {staff};
        CHECK(stateOf("age") == CoverageState::SpokenFor);
        CHECK(stateOf("disability") == CoverageState::SpokenFor); // nobody else came
        ActivityReach people = staff;
        people.groups = QStringList{q("disability")};
        people.representation = q("themselves");
        a.activityReaches += people;
        CHECK(stateOf("age") == CoverageState::SpokenFor);
        CHECK(stateOf("disability") == CoverageState::Heard);
        people.groups = QStringList{q("age")};
        a.activityReaches += people;
        CHECK(stateOf("age") == CoverageState::Heard);
        a.activityReaches[2].reached = 0; // asked, and nobody came
        CHECK(stateOf("age") == CoverageState::SpokenFor);
        a.findings[0].said_by = q("themselves");
        CHECK(stateOf("age") == CoverageState::Heard);
        a.findings[0].said_by.clear();
        a.activityReaches.clear();
        StakeholderGroup plan;
        plan.id = q("plan");
        plan.groups = QStringList{q("age")};
        plan.reached = 6;
        plan.representation = q("carer");
        a.stakeholderGroups = {plan};
        CHECK(stateOf("age") == CoverageState::SpokenFor);
        CHECK(stateOf("disability") == CoverageState::Heard);
    }

    SECTION("a reason explains a gap only when it says something, and a high or medium negative effect never at sign-off")
    {
        StakeholderGroup plan;
        plan.id = q("plan");
        plan.groups = QStringList{q("age")};
        plan.gap_reason = words("x");
        a.stakeholderGroups = {plan};
        a.impacts = {impactOn("age", "NEG", "low")};
        CoverageMoment moment = CoverageMoment::AtSignOff;
        const auto open = [&] {
            const Coverage coverage = coverageOf(a, england(), moment, today);
            return rowOf(coverage, q("age"))->isOpen();
        };
        CHECK(open());
        a.stakeholderGroups[0].gap_reason = words("The forum closed in May.");
        CHECK_FALSE(open());
        for (const char *magnitude : {"medium", "high"}) {
            a.impacts[0].magnitude = q(magnitude);
            CHECK(open());
        }
        // Before recommending, a reason is enough for a medium effect once others have spoken for them.
        moment = CoverageMoment::BeforeRecommending;
        a.impacts[0].magnitude = q("medium");
        CHECK(open());
        a.stakeholderGroups[0].reached = 4;
        a.stakeholderGroups[0].representation = q("carer");
        CHECK_FALSE(open());
        a.impacts[0].magnitude = q("high");
        CHECK(open());
    }

    SECTION("asks for the review when people should have heard, not on the day after the decision")
    {
        a.state = AssessmentState::Decided;
        CHECK(momentOf(a, today) == CoverageMoment::AtReview); // nobody knows when
        a.answers.insert({question::decisionDate, {}}, today.addDays(-1));
        CHECK(momentOf(a, today) == CoverageMoment::AtSignOff);
        CHECK(momentOf(a, today.addDays(30)) == CoverageMoment::AtReview);
        a.answers.insert({question::offerResultDate, {}}, today.addDays(-1));
        CHECK(momentOf(a, today) == CoverageMoment::AtReview);
    }

    SECTION("finds evidence old only when it is certain")
    {
        CHECK_FALSE(isOldEvidence(q("2024"), today));
        CHECK_FALSE(isOldEvidence(q("2024-11"), today));
        CHECK(isOldEvidence(q("2024-10"), today));
        CHECK(isOldEvidence(q("2023"), today));
        CHECK(isOldEvidence(QString(), today));
    }
}

TEST_CASE("Coverage: a large plan")
{
    const Assessment a = engagementSample(england());
    const Coverage coverage = coverageOf(a, england(), CoverageMoment::AtSignOff, today);
    CHECK(coverage.rows.size() >= 60);
    CHECK(coverage.affected > 50);
    CHECK(coverage.heard > 10);
    CHECK_FALSE(coverage.gaps.isEmpty());
}
