// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/OrganisationReview.h"

#include "core/domain/WellKnown.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

#include <QTimeZone>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("OrganisationReview")
{
    Assessment one, two, deleted;
    one.impacts = {impactOn("age", "NEG", "high"), impactOn("race", "NEG", "low")};
    one.findings = {findingFrom("f", {q("age")})};
    one.findings[0].response = words("It stays.");
    one.findings[0].response_status = q("done");
    two.impacts = {impactOn("age", "NEG", "low"), impactOn("race", "NEG", "low")};
    StakeholderGroup row;
    row.id = q("row");
    row.groups = QStringList{q("race")};
    row.level_planned = q("4");
    row.level_reached = q("2");
    two.stakeholderGroups = {row};
    BudgetLine line;
    line.planned = 100;
    line.actual = 40;
    two.budgetLines = {line};
    Partner partner;
    partner.name = q("Forum");
    partner.asked_on = QDate(2026, 5, 1);
    one.partners = two.partners = {partner};
    deleted.findings = {findingFrom("f", {q("race")})};
    deleted.deletedAt = QDateTime(today, QTime(1, 0), QTimeZone::utc()).toUTC();

    SECTION("adds up what single assessments hold, without deleted ones")
    {
        const OrganisationReview review = reviewOrganisation({&one, &two, &deleted}, england(), today);
        CHECK(review.assessments == 2);
        CHECK(review.withEngagement == 1);
        CHECK(review.findings == 1);
        CHECK(review.answered == 1);
        CHECK(review.fedBack == 0);
        CHECK(review.levelsPlanned.value(q("4")) == 1);
        CHECK(review.levelsReached.value(q("2")) == 1);
        CHECK(review.fellShort == 1);
        CHECK(review.planned == 100);
        CHECK(review.spent == 40);
        REQUIRE(review.mostAsked.size() == 1);
        CHECK(review.mostAsked[0].times == 2);
    }

    SECTION("has a line for each assessment, with what is overdue there and who was not heard")
    {
        one.id = q("one");
        one.answers.insert({question::title, {}}, q("Vouchers"));
        one.answers.insert({question::engagementLevel, {}}, q("2"));
        Decision decision;
        decision.date = QDate(2026, 6, 1);
        one.decisions = {decision};
        StandingStructure forum;
        forum.title = q("Older people’s forum");
        one.standingStructures = {forum};
        Training training;
        training.hours = 3;
        training.done = QDate(2026, 2, 1);
        two.trainings = {training, Training()};
        OrganisationReviewer reviewer(today);
        for (const Assessment *each : {&one, &two, &deleted})
            reviewer.add(*each, england());
        const OrganisationReview review = reviewer.result(england());
        REQUIRE(review.lines.size() == 2);
        CHECK(review.lines[0].id == q("one"));
        CHECK(review.lines[0].title == q("Vouchers"));
        CHECK(review.lines[0].planned == q("2"));
        CHECK(review.lines[0].overdue);
        CHECK(review.lines[0].unheard == QStringList{q("race")});
        CHECK_FALSE(review.lines[1].overdue);
        CHECK(review.lines[1].unheard == QStringList{q("age"), q("race")});
        CHECK(review.loopsOverdue == 1);
        CHECK(review.loopsClosed == 0);
        REQUIRE(review.structures.size() == 1);
        CHECK(review.structures[0].structure.title == q("Older people’s forum"));
        CHECK(review.trainings == 2);
        CHECK(review.trainingsDone == 1);
        CHECK(review.trainingHours == 3);
    }

    SECTION("names those who were worse off again and again, and never heard")
    {
        const OrganisationReview review = reviewOrganisation({&one, &two}, england(), today);
        CHECK(review.neverEngaged == QStringList{q("race")});
        CHECK(review.unheard.value(q("race")) == 2);
        CHECK(review.unheard.value(q("age")) == 1);
    }
}
