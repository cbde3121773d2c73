// SPDX-License-Identifier: Apache-2.0
// Rules IX-01 to IX-14 and V-44: each fires on its fact and is content without it.
#include "core/intersections/KeptRatings.h"
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("IntersectionRules")
{
    Assessment a = full();
    a.findings = {findingFrom("f", {q("age")})}; // what olderDisabled() rests on

    SECTION("V-44 asks once two characteristics are worse off; IX-01 where they share a barrier")
    {
        a.impacts = {impactOn("age", "NEG", "low")};
        CHECK_FALSE(has(a, "V-44"));
        a.impacts += impactOn("disability", "NEG", "low");
        CHECK(has(a, "V-44"));
        addSharedBarrier(a);
        CHECK(found(a, "V-44").first().also == QStringList{q("IX-01"), q("IX-07")});
        CHECK_FALSE(has(a, "IX-07")); // V-44 asks for it
        CHECK_FALSE(has(a, "IX-01"));
        answer(a, "intersections.considered", "yes");
        CHECK_FALSE(has(a, "V-44"));
        CHECK(has(a, "IX-01"));
        CHECK(has(a, "IX-07"));
        a.answers.insert({q("intersections.how"), {}}, words("We compared the rows."));
        CHECK_FALSE(has(a, "IX-07"));
        a.intersections = {olderDisabled()};
        CHECK_FALSE(has(a, "IX-01"));
    }

    SECTION("IX-07 asks how we looked as soon as there is something to look at, whatever was answered; not in a light assessment")
    {
        a.findings.clear();
        CHECK_FALSE(has(a, "IX-07"));
        a.impacts = {impactOn("age", "NEG", "low")};
        REQUIRE(has(a, "IX-07"));
        CHECK(found(a, "IX-07").first().where == FieldKey::answer(q("intersections.how")));
        CHECK(found(a, "IX-07").first().severity == Severity::Warn);
        CHECK(found(a, "IX-07").first().gate == Gate::Qa);
        for (const char *considered : {"no", "yes"}) {
            answer(a, "intersections.considered", considered);
            CHECK(has(a, "IX-07"));
        }
        a.impacts.clear();
        answer(a, "intersections.considered", "no");
        CHECK(has(a, "IX-07"));
        answer(a, "screening.decision", "light");
        CHECK_FALSE(has(a, "IX-07"));
        answer(a, "screening.decision", "full");
        a.answers.insert({q("intersections.how"), {}}, words("We compared the rows."));
        CHECK_FALSE(has(a, "IX-07"));
        a.answers.remove({q("intersections.how"), {}});
        a.findings = {findingFrom("f", {q("age")})};
        a.intersections = {olderDisabled()};
        CHECK_FALSE(has(a, "IX-07"));
    }

    SECTION("IX-12 hears the words however they are typed, in all that prints of a combination, and leaves things alone")
    {
        a.intersections = {olderDisabled()};
        const auto hears = [&](const char *text) {
            a.intersections[0].description = words(text);
            return has(a, "IX-12");
        };
        for (const char *text : {"They are hard  to reach.", "They are hard-to-reach.", "They are hard to\u00A0reach.", "They are hard\u2011to\u2011reach.", "He is wheelchair bound.", "She is wheelchair-bound.",
                                 "Seldom-heard groups.", "The disabled cannot come.", "It is for the disabled.", "The elderly, too.", "the disabled and the poor", "The disabled use parking bays.", "the disabled need help"}) {
            INFO(text);
            CHECK(hears(text));
        }
        for (const char *text : {"The disabled parking bays would go.", "The disabled car parking bays would go.", "The disabled toilet is locked.", "The disabled people in the block.", "The homeless shelter closes.",
                                 "The elderly day centre moves.", "The disabled residents’ forum met.", "The disabled bay stays.", "The disabled access is poor.", "The disabled facilities grant ends."}) {
            INFO(text);
            CHECK_FALSE(hears(text));
        }
        hears("They are hard-to-reach.");
        CHECK(found(a, "IX-12").first().arguments.value(1) == q("hard to reach")); // once, however the list spells it
        a.intersections[0].description = {};
        a.intersections[0].status = q("dismissed");
        a.intersections[0].dismissed_note = words("They are hard to reach.");
        CHECK(has(a, "IX-12"));
        a.intersections[0].dismissed_note = {};
        a.intersections[0].public_title = q("The elderly");
        CHECK(has(a, "IX-12"));
    }

    SECTION("EN-27: an idea is no measure for a combination, either; what is done is one")
    {
        a.intersections = {olderDisabled()};
        a.intersections[0].status = q("assessed");
        a.intersections[0].action_ids = QStringList{q("action")};
        Action idea;
        idea.id = q("action");
        idea.in_place = q("idea");
        a.actions = {idea};
        CHECK(has(a, "EN-27"));
        a.actions[0].status = q("complete");
        CHECK_FALSE(has(a, "EN-27"));
    }
    SECTION("IX-02: what people said about a combination is held by one")
    {
        a.findings = {findingFrom("f", {q("age"), q("disability.visual")})};
        CHECK(has(a, "IX-02"));
        a.intersections = {olderDisabled()};
        CHECK_FALSE(has(a, "IX-02"));
    }

    SECTION("IX-03, IX-04, IX-05: complete, and no surer than its source")
    {
        a.intersections = {olderDisabled()};
        CHECK_FALSE(has(a, "IX-03"));
        a.intersections[0].mechanism.clear();
        REQUIRE(has(a, "IX-03"));
        CHECK(found(a, "IX-03").first().severity == Severity::Block);
        a.intersections[0] = olderDisabled();
        a.intersections[0].finding_ids.clear();
        a.intersections[0].source = q("judgement");
        CHECK(has(a, "IX-04"));
        IntersectionEvidence link;
        link.id = q("link");
        link.intersection_id = q("i");
        link.directness = q("one_member");
        a.intersectionEvidence = {link};
        CHECK_FALSE(has(a, "IX-05"));
        a.intersections[0].confidence = q("high");
        CHECK(has(a, "IX-05"));
    }

    SECTION("IX-03 asks for each thing that an intersection of its status needs")
    {
        a.intersections = {olderDisabled()};
        const auto says = [&](const char *words) {
            const auto points = found(a, "IX-03");
            return points.size() == 1 && RuleSet::message(points.first(), england(), q("en")).contains(q(words));
        };
        a.intersections[0].no_action_reason = {};
        CHECK(says("an action, or the reason why there is none"));
        CHECK(found(a, "IX-03").first().severity == Severity::Warn);
        a.intersections[0] = olderDisabled();
        a.intersections[0].groups.removeLast();
        CHECK(says("a second group"));
        a.intersections[0] = olderDisabled();
        a.intersections[0].beyond_sum = words("Older people cannot use the form, and older people have nobody at home who could fill it in.");
        CHECK(says("name one of the groups only"));
        a.intersections[0] = olderDisabled();
        a.intersections[0].status = q("dismissed");
        CHECK(says("the reason for leaving it out"));
        a.intersections[0].dismissed_reason = q("too_few");
        CHECK_FALSE(has(a, "IX-03"));
    }

    SECTION("IX-03 asks what a watched or joined one lacks, and says when a combination stands there twice")
    {
        a.intersections = {olderDisabled()};
        const auto says = [&](const char *words) {
            for (const ReviewPoint &point : found(a, "IX-03"))
                if (point.severity == Severity::Warn && RuleSet::message(point, england(), q("en")).contains(q(words)))
                    return true;
            return false;
        };
        a.intersections[0].status = q("monitor");
        CHECK_FALSE(has(a, "IX-03")); // it says why there is no action
        a.intersections[0].no_action_reason = {};
        CHECK(says("an action to get the data"));
        CHECK_FALSE(says("watch it instead"));
        // An assessment keeps the pack it was begun with, and its sentences.
        Pack earlier = england();
        earlier.rules[q("IX-03")] = LocalText(q("“%1” is not complete: %2 is missing. Add it, or watch it instead."));
        earlier.rules[q("EN-27")] = LocalText(q("%1 would be worse off, and the only answer to it is an idea."));
        earlier.words.clear();
        Action unmarked;
        unmarked.id = q("action");
        a.impacts = {impactOn("age", "NEG", "low")};
        unmarked.impact_ids = QStringList{a.impacts[0].id};
        a.actions = {unmarked};
        CHECK(has(a, "EN-27"));
        QStringList then;
        for (const ReviewPoint &point : RuleSet::check(a, earlier, today))
            if (point.code == q("IX-03") || point.code == q("EN-27"))
                then += RuleSet::message(point, earlier, q("en"));
        CHECK(then == QStringList{q("“Older disabled people” is not complete: an action to get the data, or the reason why there is none is missing. Add it, or watch it instead.")});
        a.impacts.clear();
        a.actions.clear();
        a.intersections[0].status = q("merged");
        CHECK(says("the one it was joined with"));
        a.intersections[0] = olderDisabled();
        a.intersections[0].title = q("Older disabled people who live alone in the east and have no phone");
        CHECK(says("twelve words or fewer"));
        a.intersections[0] = olderDisabled();
        a.intersections[0].groups = QStringList{q("age.65_over"), q("age.18_64")};
        CHECK(says("a group of another characteristic"));
        a.intersections[0].groups = QStringList{q("disability.visual"), q("disability.hearing")};
        CHECK_FALSE(says("a group of another characteristic"));

        a.intersections = {olderDisabled(), olderDisabled()};
        a.intersections[1].id = q("again");
        a.intersections[1].title = q("Disabled people over 65");
        a.intersections[1].groups = QStringList{q("disability"), q("age")};
        a.intersections[1].direction = q("POS");
        REQUIRE(says("a member that tells it apart from “Older disabled people” is missing. Add it, or join the two."));
        CHECK(found(a, "IX-03").last().where == FieldKey::record(RecordKind::Intersection, q("again"), q("merged_into_id")));
        answer(a, "screening.decision", "light");
        CHECK_FALSE(has(a, "IX-03"));
        answer(a, "screening.decision", "full");
        a.intersections[1].other_members = TableValue{{q("member")}, {{q("Live alone")}}};
        CHECK_FALSE(says("tells it apart"));
        a.intersections[1].other_members = {};
        a.intersections[1].status = q("merged");
        a.intersections[1].merged_into_id = q("i");
        CHECK_FALSE(has(a, "IX-03"));
    }

    SECTION("IX-01, V-44 and IX-07 are not content with what nobody has looked at, or with something else")
    {
        a.impacts = {impactOn("age", "NEG", "low"), impactOn("disability", "NEG", "low")};
        addSharedBarrier(a);
        a.intersections = {olderDisabled()};
        a.intersections[0].status = q("candidate");
        CHECK(has(a, "V-44"));
        answer(a, "intersections.considered", "yes");
        CHECK(has(a, "IX-01"));
        CHECK(has(a, "IX-07"));
        a.intersections[0].status = q("dismissed");
        a.intersections[0].dismissed_reason = q("no_route");
        CHECK_FALSE(has(a, "IX-01"));
        CHECK(has(a, "IX-07")); // none is assessed, and nobody says how they looked
        a.intersections[0].groups = QStringList{q("sex.women"), q("race")};
        CHECK(has(a, "IX-01"));
        a.intersections[0].barrier_ids = QStringList{q("b")};
        CHECK_FALSE(has(a, "IX-01"));
        a.answers.insert({q("intersections.how"), {}}, words("We compared the rows."));
        CHECK_FALSE(has(a, "IX-07"));
    }

    SECTION("IX-04: judgement alone cannot be very sure")
    {
        a.intersections = {olderDisabled()};
        a.intersections[0].finding_ids.clear();
        a.intersections[0].source = q("judgement");
        REQUIRE(has(a, "IX-04"));
        CHECK(found(a, "IX-04").first().where.field == q("source"));
        a.intersections[0].confidence = q("high");
        CHECK(found(a, "IX-04").first().where.field == q("confidence"));
        CHECK(RuleSet::message(found(a, "IX-04").first(), england(), q("en")).contains(q("which judgement alone cannot be")));
    }

    SECTION("IX-01 counts no barrier that only groups of one characteristic share; IX-02 hears findings about many groups")
    {
        answer(a, "intersections.considered", "yes");
        Barrier step;
        step.id = q("b");
        a.barriers = {step};
        BarrierRating one, two;
        one.barrier_id = two.barrier_id = q("b");
        one.group = q("sex.women");
        two.group = q("sex.men");
        one.severity = two.severity = q("3");
        a.barrierRatings = {one, two};
        CHECK_FALSE(has(a, "IX-01"));
        a.barrierRatings[1].group = q("disability");
        CHECK(has(a, "IX-01"));
        a.findings = {findingFrom("f", {q("age"), q("disability"), q("race"), q("sex"), q("religion_belief")})};
        CHECK(has(a, "IX-02"));
    }

    SECTION("EN-17, seen by IX-06 too: so few people get a broader title, and nobody can override it")
    {
        a.intersections = {olderDisabled()};
        CHECK_FALSE(has(a, "EN-17"));
        a.intersections[0].scale_band = q("1_4");
        REQUIRE(has(a, "EN-17"));
        CHECK_FALSE(found(a, "EN-17").first().overridable);
        CHECK(found(a, "EN-17").first().also == QStringList{q("IX-06")});
        a.intersections[0].public_title = q("Older people with health conditions");
        CHECK_FALSE(has(a, "EN-17"));
        a.intersections[0].scale_band.clear();
        a.intersections[0].public_title.clear();
        a.intersections[0].sensitivity = q("small_group");
        CHECK(has(a, "EN-17"));
        // A title that says all the same is none.
        for (const char *same : {"Older disabled people", "Disabled people aged 65 and over", "  "}) {
            INFO(same);
            a.intersections[0].public_title = q(same);
            CHECK(has(a, "EN-17"));
        }
        a.intersections[0].public_title = q("Older people");
        CHECK_FALSE(has(a, "EN-17"));
    }

    SECTION("IX-03 asks how many share a combination of three, or a delicate one, until somebody says it")
    {
        const auto asks = [&a] {
            for (const ReviewPoint &point : found(a, "IX-03"))
                if (point.arguments.value(1).contains(q("how many people they are")))
                    return true;
            return false;
        };
        a.intersections = {olderDisabled()};
        CHECK_FALSE(asks());
        a.intersections[0].groups += q("race.roma");
        REQUIRE(asks());
        CHECK_FALSE(has(a, "EN-17")); // nobody knows yet that they are few
        a.intersections[0].scale_band = q("not_recorded");
        CHECK(asks());
        a.intersections[0].scale_band = q("50_over");
        CHECK_FALSE(asks());
        a.intersections[0].scale_band.clear();
        a.intersections[0].sensitivity = q("normal");
        CHECK_FALSE(asks());
        a.intersections[0].sensitivity.clear();
        a.intersections[0].groups = QStringList{q("age"), q("gender_reassignment")};
        CHECK(asks());
        a.intersections[0].groups = QStringList{q("age")};
        a.intersections[0].other_members = TableValue{{q("label")}, {{q("People who fled abuse")}}};
        CHECK(asks());
    }

    SECTION("EN-17: a combination that was left out, joined or only noticed prints its name, too")
    {
        a.intersections = {olderDisabled()};
        a.intersections[0].status = q("dismissed");
        a.intersections[0].dismissed_reason = q("no_route");
        CHECK_FALSE(has(a, "EN-17"));
        a.intersections[0].dismissed_reason = q("too_few");
        CHECK(has(a, "EN-17"));
        a.intersections[0].public_title = q("Older people with health conditions");
        CHECK_FALSE(has(a, "EN-17"));
        a.intersections[0].public_title.clear();
        a.intersections[0].dismissed_reason.clear();
        a.intersections[0].sensitivity = q("rare");
        for (const char *status : {"dismissed", "merged", "candidate", "monitor"}) {
            INFO(status);
            a.intersections[0].status = q(status);
            CHECK(has(a, "EN-17"));
        }
    }

    SECTION("IX-07, IX-08, IX-10, IX-12, IX-13, IX-14: too many, half an action, too many members, words, netting off, strengths")
    {
        a.intersections = {olderDisabled()};
        CHECK(has(a, "IX-14"));
        for (int i = 0; i < 8; ++i)
            a.intersections += olderDisabled();
        CHECK(has(a, "IX-07"));
        a.intersections = {olderDisabled()};
        CHECK_FALSE(has(a, "IX-07"));
        a.impacts = {impactOn("age", "NEG", "low"), impactOn("disability", "NEG", "low")};
        Action action;
        action.id = q("action");
        action.impact_ids = QStringList{a.impacts[0].id};
        a.actions = {action};
        a.intersections[0].action_ids = QStringList{q("action")};
        CHECK(has(a, "IX-08"));
        a.actions[0].impact_ids += a.impacts[1].id;
        CHECK_FALSE(has(a, "IX-08"));
        CHECK_FALSE(has(a, "IX-10"));
        a.intersections[0].groups += {q("sex"), q("race")};
        CHECK(has(a, "IX-10"));
        CHECK_FALSE(has(a, "IX-12"));
        a.intersections[0].title = q("Hard to reach older people");
        CHECK(has(a, "IX-12"));
        FindingLink link;
        link.id = q("l");
        link.impact_id = a.impacts[0].id;
        link.rating_before = q("high");
        link.rating_after = q("high");
        a.findingLinks = {link};
        CHECK_FALSE(has(a, "IX-13"));
        a.findingLinks[0].rating_after = q("low");
        CHECK(has(a, "IX-13"));
        a.impacts[0].magnitude = q("high"); // it has its rating back
        CHECK_FALSE(has(a, "IX-13"));
        a.answers.insert({KeptRatings::question, {}}, KeptRatings::of(a).with(a, {}, england()));
        a.impacts[0].magnitude = q("medium");
        a.findingLinks.clear();
        REQUIRE(found(a, "IX-13").size() == 1);
        CHECK(found(a, "IX-13").first().where == FieldKey::record(RecordKind::Impact, a.impacts[0].id, q("magnitude")));
        a.impacts[0].group = q("age.under_18"); // a row of other people
        a.intersections[0].groups = QStringList{q("age.65_over"), q("disability")};
        CHECK_FALSE(has(a, "IX-13"));
        a.intersections[0].groups = QStringList{q("age"), q("disability")};
        CHECK(has(a, "IX-13"));
        a.intersections[0].direction = q("POS");
        CHECK_FALSE(has(a, "IX-13"));
        a.intersections[0] = olderDisabled();
        Intersection good = olderDisabled();
        good.direction = q("POS");
        a.intersections += good;
        CHECK_FALSE(has(a, "IX-14"));
    }

    SECTION("IX-11 lists what nobody could see")
    {
        a.answers.insert({q("intersections.data_collected"), q("race")}, q("yes"));
        a.answers.insert({q("intersections.data_crossed"), q("race")}, q("no"));
        REQUIRE(found(a, "IX-11").size() == 1);
        CHECK(found(a, "IX-11").first().arguments == QStringList{q("Race")});
        a.answers.insert({q("intersections.data_crossed"), q("race")}, q("yes"));
        CHECK_FALSE(has(a, "IX-11"));
    }

    SECTION("every rule has a sentence in the pack")
    {
        for (const char *code : {"EN-01", "EN-03", "EN-05", "EN-06", "EN-07", "EN-08", "EN-09", "EN-10", "EN-11", "EN-12", "EN-13", "EN-14", "EN-15", "EN-16", "EN-17",
                                 "EN-18", "EN-19", "EN-20", "EN-21", "EN-22", "EN-23", "EN-24", "EN-27", "EN-28", "EN-29", "EN-30", "IX-01", "IX-02", "IX-03", "IX-04",
                                 "IX-05", "IX-06", "IX-07", "IX-08", "IX-09", "IX-10", "IX-11", "IX-12", "IX-13", "IX-14", "V-23", "V-25", "V-26", "V-27", "V-28", "V-30", "V-31",
                                 "V-44"})
            CHECK((england().rules.contains(q(code)) ? QString() : q(code)) == QString());
    }
}
