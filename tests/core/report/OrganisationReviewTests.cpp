// SPDX-License-Identifier: Apache-2.0
#include "core/report/OrganisationReview.h"

#include "core/domain/WellKnown.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

#include <QTimeZone>

using namespace dueregard;
using namespace dueregard::test;

namespace {

QStringList keysOf(const QList<OrganisationReview::People> &all)
{
    QStringList keys;
    for (const OrganisationReview::People &people : all)
        keys += people.key;
    return keys;
}

/// "race 2" for people unheard in two assessments, "race 2!" when they are heard nowhere.
QStringList unheardIn(const OrganisationReview &review)
{
    QStringList words;
    for (const OrganisationReview::Unheard &unheard : review.unheard)
        words += QStringLiteral("%1 %2%3").arg(unheard.people.name.isEmpty() ? unheard.people.key : unheard.people.name).arg(unheard.assessments).arg(unheard.nowhere ? q("!") : QString());
    return words;
}

Intersection combinationOf(const QStringList &groups, const char *title)
{
    Intersection item;
    item.id = q(title);
    item.groups = groups;
    item.title = q(title);
    item.status = q("assessed");
    item.direction = q("NEG");
    item.magnitude = q("high");
    item.scale_band = q("50_over");
    return item;
}

} // namespace

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
        CHECK(keysOf(review.lines[0].unheard) == QStringList{q("race")});
        CHECK_FALSE(review.lines[1].overdue);
        CHECK(keysOf(review.lines[1].unheard) == QStringList{q("age"), q("race")});
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
        CHECK(unheardIn(review) == QStringList{q("age 1"), q("race 2!")});
    }

    SECTION("sub-groups and combinations stand for themselves: another group of theirs being heard is not enough")
    {
        Impact older = impactOn("age", "NEG", "high");
        older.group = q("age.65_over");
        Impact young = impactOn("age", "POS", "low");
        young.group = q("age.18_24");
        one.impacts = {older, young, impactOn("disability", "NEG", "low")};
        one.findings = {findingFrom("f", {q("age.18_24")}), findingFrom("g", {q("disability.mobility")})};
        one.intersections = {combinationOf({q("race.roma"), q("disability")}, "Disabled Roma people")};
        two.impacts = {older};
        two.findings.clear();
        two.intersections = one.intersections;
        two.intersections[0].groups = QStringList{q("disability"), q("race.roma")};
        CHECK(unheardIn(reviewOrganisation({&one, &two}, england(), today)) == QStringList{q("age.65_over 2!"), q("Disabled Roma people 2!")});
        two.findings = {findingFrom("f", {q("age.65_over"), q("race.roma"), q("disability.mobility")})};
        CHECK(unheardIn(reviewOrganisation({&one, &two}, england(), today)) == QStringList{q("age.65_over 1"), q("Disabled Roma people 1")});
    }

    SECTION("what leaves the window names a combination of few people more broadly, in every assessment that has it")
    {
        one.id = q("one");
        two.id = q("two");
        one.answers.insert({question::title, {}}, q("Sites for trans Roma people"));
        one.impacts = two.impacts = {};
        one.findings.clear();
        one.intersections = {combinationOf({q("race.roma"), q("gender_reassignment")}, "Trans Roma people"), combinationOf({q("race.roma"), q("disability")}, "Disabled Roma people")};
        one.intersections[0].scale_band = q("5_9");
        one.intersections[0].public_title = q("Travelling people");
        two.intersections = {one.intersections[0]};
        two.intersections[0].scale_band = q("50_over");
        two.intersections[0].public_title.clear();
        OrganisationReviewer reviewer(today);
        reviewer.add(two, england());
        reviewer.add(one, england());
        const OrganisationReview inside = reviewer.result(england());
        CHECK(unheardIn(inside) == QStringList{q("Trans Roma people 2!"), q("Disabled Roma people 1!")});
        CHECK(inside.broadened == 0);
        const OrganisationReview outside = reviewer.publicResult(england());
        CHECK(unheardIn(outside) == QStringList{q("Travelling people 2!"), q("Disabled Roma people 1!")});
        CHECK(outside.broadened == 1);
        REQUIRE(outside.lines.size() == 2);
        CHECK(outside.lines[0].unheard[0].name == q("Travelling people"));
        CHECK(outside.lines[0].unheard[0].groups.isEmpty());
        CHECK(outside.lines[1].title == q("Sites for Travelling people"));
    }
}
