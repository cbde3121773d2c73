// SPDX-License-Identifier: Apache-2.0
// What the report says about engagement, and what it must not say.
#include "tests/core/report/ListenedAssessment.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Report: engagement")
{
    Assessment a = listened();

    SECTION("a quote without consent is in no set and no copy; with consent it is in the report, and as it was said")
    {
        for (const QString &name : availablePrintSets())
            for (bool publicCopy : {true, false}) {
                const auto set = printSetFrom(name);
                REQUIRE(set);
                const FixedClock clock;
                ReportProfile profile;
                profile.set = *set;
                profile.publicCopy = publicCopy;
                if (const auto document = ReportBuilder::build(a, england(), profile, clock)) {
                    INFO(name.toStdString());
                    CHECK_FALSE(plainText(document->blocks).contains(q("Nobody asked us")));
                    for (const char *part : {"A resident over 70", "How did you hear of it?", "Late notice"})
                        CHECK_FALSE(plainText(document->blocks).contains(q(part)));
                }
            }
        Consent consent;
        consent.id = q("c");
        consent.quote_id = q("quote");
        consent.purpose = q("web");
        consent.how = q("signed");
        consent.given_on = QDate(2026, 1, 1);
        a.consents = {consent};
        CHECK_FALSE(report(a).contains(q("Nobody asked us")));
        a.consents[0].purpose = q("report");
        CHECK(report(a).contains(q("Nobody asked us before the line was cut.")));
        CHECK(report(a).contains(q("Asked: How did you hear of it?")));
        CHECK(report(a).contains(q("What it shows: Late notice")));
        a.consents[0].withdrawn_on = QDate(2026, 2, 1);
        CHECK_FALSE(report(a, PrintSet::Full, false).contains(q("Nobody asked us")));
    }

    SECTION("says who is missing, what was promised and what came of it, and how it felt")
    {
        const QString text = report(a);
        CHECK(text.contains(q("Who was heard, and who is missing")));
        CHECK(text.contains(q("Race: Missing. No reason is recorded.")));
        CHECK(text.contains(q("Reached a lower level than promised: 1")));
        CHECK(text.contains(q("How it felt: People felt left behind.")));
        CHECK(text.contains(q("Points that people made: 1. Answered: 0.")));
    }

    SECTION("says what was asked beside what was said, who answers for it and where it was decided")
    {
        a.activities[0].purposes = QStringList{q("test_ideas")};
        a.findings[0].activity_ids = QStringList{q("forum")};
        a.findings[0].response = words("A form on paper stays.");
        a.findings[0].response_owner = q("Permit team leader");
        a.findings[0].paper_reference = q("CAB-12");
        QString text = report(a);
        CHECK(text.contains(q("We asked")));
        CHECK(text.contains(q("To test ideas")));
        CHECK(text.contains(q("Answered for by: Permit team leader")));
        CHECK(text.contains(q("Decision paper: CAB-12")));
        a.findings[0].origin = q("own_idea");
        CHECK(report(a).contains(q("Not asked: Their own idea")));
        a.findings[0].activity_ids.clear();
        a.findings[0].origin.clear();
        CHECK_FALSE(report(a).contains(q("We asked")));
    }

    SECTION("prints who takes part in which stage, where it was advertised and what people get, once that is said")
    {
        CHECK_FALSE(report(a).contains(q("Setting the question")));
        a.stakeholderGroups[0].stage_question = q("5");
        a.stakeholderGroups[0].advertised = QStringList{england().vocabulary(q("advertised_place"))->choices.first().id};
        a.stakeholderGroups[0].recognition = QStringList{england().vocabulary(q("recognition_kind"))->choices.first().id};
        a.stakeholderGroups[0].lower_level_reason = q("people_asked");
        const QString text = report(a);
        CHECK(text.contains(q("Setting the question")));
        CHECK(text.contains(q("Coproduce")));
        CHECK(text.contains(q("Advertised at: ") + england().vocabulary(q("advertised_place"))->choices.first().label.in()));
        CHECK(text.contains(q("Thanked or paid with")));
        CHECK(text.contains(q("Why this level was right")));
    }

    SECTION("prints whom the checklists brought to mind, with the reason where somebody is left aside")
    {
        CHECK_FALSE(report(a).contains(q("Whom we thought of")));
        for (const auto &[item, answer, note] : {std::tuple{"sector.worship", "invited", ""}, {"sector.police", "not_relevant", "Nothing changes for them."}, {"excluded.shift", "no", "No evening slot."}, {"access.asked", "yes", "By post."}}) {
            ChecklistAnswer line;
            line.id = line.item = q(item);
            line.answer = q(answer);
            line.note = q(note);
            a.checklistAnswers += line;
        }
        const QString text = report(a);
        CHECK(text.contains(q("Whom we thought of")));
        CHECK(text.contains(q("places of worship")));
        CHECK(text.contains(q("Nothing changes for them.")));
        CHECK(text.count(q("No evening slot.")) == 1); // among the limits
        CHECK_FALSE(text.contains(q("By post.")));
        a.stakeholderGroups.clear();
        CHECK(report(a).contains(q("Whom we thought of")));
    }

    SECTION("prints how ready each part is, and which decides")
    {
        for (const char *item : {"C1", "S1", "P1", "W1", "R1"}) {
            ReadinessScore score;
            score.id = score.item = q(item);
            score.score = q(score.item == q("S1") ? "1" : "3");
            a.readinessScores += score;
        }
        const QString text = report(a);
        CHECK(text.contains(q("1.0, the weakest")));
        CHECK(text.contains(q("1 of 5")));
        CHECK(text.contains(q("People and power")));
    }

    SECTION("prints when people are asked, seen from the decision")
    {
        CHECK_FALSE(report(a).contains(q("Early or late")));
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 12, 17));
        a.activities[0].starts = QDate(2026, 9, 1);
        CHECK(report(a).contains(q("Early: while the decision is open")));
        a.activities[0].starts = QDate(2026, 12, 20);
        const QString text = report(a);
        CHECK(text.contains(q("After the decision")));
        CHECK_FALSE(text.contains(q("Early: while the decision is open")));
    }

    SECTION("withholds small counts in public copies only")
    {
        const QString open = report(a);
        CHECK(open.contains(q("[c]")));
        CHECK(open.contains(q("1235")));
        CHECK_FALSE(open.contains(q("1233")));
        CHECK(report(a, PrintSet::Full, false).contains(q("1233")));
    }

    SECTION("prints the verdict of the level aid with its reason, and who accepted the risk")
    {
        LevelAssessment used;
        used.id = q("level");
        used.stakes = used.reversibility = used.concentration = used.lived_knowledge = used.trust = q("2");
        used.stage = q("decided");
        used.money = q("none");
        used.power = q("not-asked");
        used.capacity = q("some");
        used.duties = QStringList{q("express-duty")};
        a.levelAssessments = {used};
        CHECK_FALSE(report(a).contains(q("How the level was worked out"))); // the weeks are missing
        a.levelAssessments[0].weeks = 2;
        a.levelAssessments[0].way_out = q("risk_accepted");
        a.levelAssessments[0].risk_owner = q("Director of place");
        a.levelAssessments[0].reason = words("The grant ends in March.");
        const QString text = report(a);
        INFO(text.toStdString());
        for (const char *words : {"Conflict: no honest level", "None: no honest level exists", "what can still be influenced, how far the decision is", "Engage. This promises more than can be kept",
                                  "A named senior owner accepts the risk", "A senior owner, whose name stands", "The grant ends in March."})
            CHECK((text.contains(q(words)) ? QString() : q(words)) == QString());
        CHECK(report(a, PrintSet::Full, false).contains(q("Director of place")));
        LevelAssessment earlier = a.levelAssessments[0]; // imported beside it: the report says one thing
        earlier.id = q("earlier");
        earlier.duties.clear();
        earlier.assessed_on = QDate(2026, 1, 5);
        a.levelAssessments[0].assessed_on = QDate(2026, 11, 5);
        a.levelAssessments += earlier;
        CHECK(report(a).contains(q("Conflict: no honest level")));
        CHECK(report(a).count(q("Highest level that can be kept")) == 1);
        a.levelAssessments.removeLast();
        SignOff director; // a post that the record knows may stand in public
        director.id = q("director");
        director.job_title = q("Director of place");
        a.signOffs = {director};
        CHECK(report(a).contains(q("Director of place")));
        a.levelAssessments[0].duties = QStringList{q("urgent-safety")};
        CHECK(report(a).contains(q("No date is set")));
        a.levelAssessments[0].later_engagement = QDate(2027, 3, 1);
        CHECK(report(a).contains(q("1 March 2027")));
        a.levelAssessments[0].stakeholder_group_id = q("row");
        CHECK(report(a).contains(q("Co-design. This promises more than can be kept")));
    }

    SECTION("prints all four principles of a fair consultation, also those that nobody answered")
    {
        CHECK_FALSE(report(a).contains(q("Was the consultation fair?")));
        a.answers.insert({q("engagement.enough_time"), {}}, q("yes"));
        CHECK(report(a).count(q("Not answered")) >= 3);
        a.answers.clear();
        a.activities[0].statutory = q("yes");
        CHECK(report(a).count(q("Not answered")) >= 4);
    }

    SECTION("says how many activities people from the group designed or delivered")
    {
        CHECK_FALSE(report(a).contains(q("of 2 activities")));
        a.activities += activityFor("stall", {q("age")}, "done");
        a.activities[0].designed_by = q("people");
        a.activities[1].delivered_by = q("officer");
        CHECK(report(a).contains(q("1 of 2 activities were designed or delivered by people from the group")));
    }

    SECTION("says when it was prepared after the decision")
    {
        a.answers.insert({question::startedOn, {}}, QDate(2026, 9, 1));
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 12, 1));
        CHECK_FALSE(report(a).contains(q("Retrospective")));
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 8, 1));
        CHECK(report(a).contains(q("Retrospective")));
    }

    SECTION("prints what engagement cost, and what people were paid in all; never the sum of a few")
    {
        BudgetLine line;
        line.id = q("b");
        line.planned = 1200;
        line.actual = 80.5;
        a.budgetLines = {line};
        Recognition paid;
        paid.id = q("r");
        paid.offered = 20;
        paid.accepted = 12;
        paid.total = 300;
        a.recognitions = {paid};
        const QString text = report(a, PrintSet::Full, false);
        CHECK(text.contains(q("£1,200")));
        CHECK(text.contains(q("£80.50")));
        CHECK(text.contains(q("£300")));
        a.recognitions[0].accepted = 2;
        CHECK_FALSE(report(a).contains(q("£300")));
    }

    SECTION("adds up what was planned, spent and given; small numbers are in no sum, and no amount tells how many were paid")
    {
        Recognition first, second;
        first.id = q("r1");
        first.offered = 20;
        first.accepted = 12;
        first.declined = 8;
        first.total = 300;
        first.acknowledged_in = QStringList{q("thank_you")};
        second.id = q("r2");
        second.offered = 10;
        second.accepted = 10;
        second.total = 250;
        a.recognitions = {first, second};
        BudgetLine payments, venue;
        payments.id = q("b1");
        payments.kind = q("payments");
        payments.planned = 700;
        payments.actual = 550;
        payments.note = q("By the session");
        venue.id = q("b2");
        venue.kind = q("venue");
        venue.planned = 100;
        venue.actual = 80;
        a.budgetLines = {payments, venue};
        const QString all = report(a, PrintSet::Full, false);
        for (const char *words : {"£800", "£630", "£550", "Thank-you", "By the session"}) {
            INFO(words);
            CHECK(all.contains(q(words)));
        }
        CHECK(all.contains(q("30\n22\n8\n")));      // offered, accepted, declined: all together
        CHECK(report(a).contains(q("about £500"))); // of 10 and 10 people, as printed
        a.recognitions[1].offered = 3;
        a.recognitions[1].accepted = 3;
        a.recognitions[1].total = 75;
        a.budgetLines[0].actual = 375;
        const QString open = report(a);
        CHECK_FALSE(open.contains(q("£75\n")));
        CHECK_FALSE(open.contains(q("£375")));
        CHECK_FALSE(open.contains(q("£455"))); // 455 − 80 − 300 = 75
        CHECK(open.contains(q("[c]")));
        CHECK(open.contains(q("£80")));
    }

    SECTION("says what people needed and whether they got it; what they did not get is a limit")
    {
        a.activities[0].groups = QStringList{q("age"), q("disability")};
        a.activities[0].access = {{q("item"), q("offered"), q("asked"), q("met"), q("reason")}, {{q("bsl"), q("yes"), q("2"), q("1"), q("The interpreter was ill.")}, {q("large_print"), q("yes"), q("12"), q("12"), QString()}, {q("taxi"), q("no"), QString(), QString(), QString()}}};
        const QString own = report(a, PrintSet::Full, false), open = report(a);
        CHECK(own.contains(q("British Sign Language\nYes\n2\n1\nThe interpreter was ill.")));
        CHECK(open.contains(q("British Sign Language\nYes\n[c]\n[c]\nThe interpreter was ill.")));
        CHECK(open.contains(q("Large print\nYes\n10\n10")));
        for (const QString &text : {own, open}) {
            const QString limits = text.mid(text.indexOf(q("Limits of this engagement")));
            CHECK(limits.contains(q("forum: British Sign Language was asked for, and not always provided: The interpreter was ill.")));
            CHECK_FALSE(limits.contains(q("Large print was asked for")));
        }
    }

    SECTION("says what taking part did for people; of few people no score is printed")
    {
        a.activities[0].outcomes = {{q("aspect"), q("before"), q("after"), q("people")}, {{q("Confidence"), q("2.1"), q("3.9"), q("24")}, {q("Speaking to officials"), q("1.5"), q("4.5"), q("3")}, {q("Feeling connected"), q("2"), q("3"), QString()}}};
        CHECK(report(a, PrintSet::Full, false).contains(q("Speaking to officials\n1.5\n4.5\n3")));
        const QString open = report(a);
        CHECK(open.contains(q("What taking part did for people")));
        CHECK(open.contains(q("Confidence\n2.1\n3.9\n25")));
        CHECK(open.contains(q("Speaking to officials\n[c]\n[c]\n[c]")));
        CHECK(open.contains(q("Feeling connected\n[u]\n[u]")));
    }

    SECTION("prints where it was advertised, with whom, in return for what, and who shares in which stage")
    {
        a.activities[0].publicity = {{q("place"), q("date"), q("language"), q("format"), q("groups")}, {{q("barber"), q("2026-09-01"), q("Somali"), q("Poster"), q("Young men")}}};
        Partner partner;
        partner.id = q("p");
        partner.name = q("Deaf club");
        partner.speaks_for = q("Deaf residents");
        partner.led_by = q("yes");
        a.partners = {partner};
        StandingStructure forum;
        forum.id = q("s");
        forum.title = q("Older people’s forum");
        forum.rhythm = q("Every second month");
        forum.gaps = q("Nobody under 65");
        a.standingStructures = {forum};
        StakeholderGroup &row = a.stakeholderGroups[0];
        row.partner_ids = QStringList{q("p")};
        row.advertised = QStringList{q("gp")};
        row.recognition = QStringList{q("vouchers")};
        row.lower_level_reason = q("people_asked");
        row.stage_question = q("5");
        row.stage_review = q("4");
        const QString text = report(a);
        for (const char *words : {"Barber or hairdresser\n1 September 2026\nSomali\nPoster\nYoung men", "Advertised at: GP surgery", "Thanked or paid with: Vouchers", "With: Deaf club", "Deaf club\nDeaf residents\nYes", "Every second month", "Nobody under 65",
                                  "Who takes part in which stage", "Age\nCoproduce\n–\n–\n–\n–\nCo-design", "People asked for less"}) {
            INFO(words);
            CHECK(text.contains(q(words)));
        }
        a.stakeholderGroups[0].stage_question.clear();
        a.stakeholderGroups[0].stage_review.clear();
        CHECK_FALSE(report(a).contains(q("Who takes part in which stage")));
    }

    SECTION("compares those who came with the population only among 30 people and more, and never as proof")
    {
        StakeholderGroup &row = a.stakeholderGroups[0];
        row.reached = 20;
        row.local_share = 34;
        a.activities[0].took_part = q("120");
        CHECK(report(a).contains(q("17% of those who took part; 34% of the population: fewer than we would expect")));
        a.stakeholderGroups[0].local_share = 18;
        CHECK(report(a).contains(q("17% of those who took part; 18% of the population")));
        CHECK_FALSE(report(a).contains(q("fewer than we would expect")));
        a.activities[0].took_part = q("25");
        CHECK_FALSE(report(a).contains(q("of the population")));
        a.activities[0].took_part = q("120");
        a.stakeholderGroups[0].reached = 3;
        CHECK_FALSE(report(a).contains(q("of the population")));
    }

    SECTION("draws who was in the room; combinations of few people stand together")
    {
        a.stakeholderGroups.clear();
        const auto came = [&](const char *id, const QStringList &groups, double people) {
            ActivityReach reach;
            reach.id = q(id);
            reach.activity_id = q("forum");
            reach.groups = groups;
            reach.reached = people;
            a.activityReaches += reach;
        };
        came("one", {q("age")}, 41);
        CHECK_FALSE(report(a).contains(q("Who was in the room")));
        came("two", {q("age"), q("disability")}, 12);
        came("three", {q("race"), q("sex.women")}, 4);
        came("four", {q("disability"), q("sex.women")}, 3);
        const QString own = report(a, PrintSet::Full, false), open = report(a);
        CHECK(own.contains(q("Age and Disability\n12")));
        CHECK(own.contains(q("Disability and Women\n3")));
        CHECK(open.contains(q("Who was in the room")));
        CHECK(open.contains(q("Age\n40")));
        CHECK(open.contains(q("Age and Disability\n10")));
        CHECK_FALSE(open.contains(q("Disability and Women")));
        CHECK(open.contains(q("Other combinations\n[c]")));
        came("five", {q("race"), q("disability")}, 30);
        CHECK(report(a).contains(q("Other combinations\n[c]")));
        // Of two nines their sum, "20", would say each: with a threshold of 10 no other two make it.
        a.activityReaches.clear();
        came("six", {q("age.65_over"), q("sexual_orientation.lesbian")}, 9);
        came("seven", {q("disability"), q("gender_reassignment")}, 9);
        came("eight", {q("age.65_over"), q("disability")}, 40);
        CHECK(report(a).contains(q("Other combinations\n[c]")));
        // Nor twelve people, each of whom is alone in a row.
        a.activityReaches.clear();
        came("all", {q("age.65_over"), q("disability")}, 40);
        for (const char *other : {"sex.women", "sex.men", "low_income", "unpaid_carers", "race.roma", "race.gypsy"})
            for (const char *one : {"age.18_24", "disability"})
                came(qPrintable(q(one) + q(other)), {q(one), q(other)}, 1);
        CHECK(report(a).contains(q("Other combinations\n[c]")));
    }

    SECTION("one person is a small number, too")
    {
        a.findings[0].strength = q("one");
        a.stakeholderGroups[0].reached = 1;
        const QString own = report(a, PrintSet::Full, false), open = report(a);
        CHECK(own.contains(q("One person")));
        CHECK(own.contains(q("One person stands for a whole group: Age")));
        CHECK_FALSE(open.contains(q("One person")));
        // Beside "[c]" it would say that the number is 1.
        CHECK_FALSE(open.contains(q("Few people stand for a whole group")));
        a.findings[0].strength = q("most");
        CHECK(report(a).contains(q("Most")));
    }

    SECTION("says who answers for an answer, in which paper, and which recommendation still waits")
    {
        a.findings[0].response_status = q("will_do");
        a.findings[0].response = words("The desk stays open on Mondays.");
        a.findings[0].response_owner = q("Head of parking");
        a.findings[0].response_date = QDate(2026, 10, 1);
        a.findings[0].paper_reference = q("Cabinet, item 7");
        WorkingGroup group;
        group.id = q("g");
        group.name = q("Residents’ group");
        group.retention = words("A buddy for each new member.");
        a.workingGroups = {group};
        Recommendation waits;
        waits.id = q("w");
        waits.text = words("Keep a phone line.");
        waits.due = QDate(2026, 5, 1);
        a.recommendations = {waits};
        const QString text = report(a);
        for (const char *words : {"Answered for by: Head of parking", "Decision paper: Cabinet, item 7", "A buddy for each new member.", "The answer is overdue"}) {
            INFO(words);
            CHECK(text.contains(q(words)));
        }
        a.recommendations[0].response_status = q("done");
        CHECK_FALSE(report(a).contains(q("The answer is overdue")));
    }

    SECTION("draws the ladder for one level, too")
    {
        a.stakeholderGroups.clear();
        CHECK(report(a).contains(q("Levels: planned and reached")));
    }

    SECTION("says on the front page that it came after the decision")
    {
        a.answers.insert({question::startedOn, {}}, QDate(2026, 9, 1));
        CHECK_FALSE(report(a).contains(q("Prepared after the decision")));
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 8, 1));
        const QString text = report(a);
        const QString notice = q("Prepared after the decision");
        REQUIRE(text.contains(notice));
        CHECK(text.indexOf(notice) < text.indexOf(q("Contents")));
        CHECK(text.contains(q("The decision was made on 1 August 2026. This assessment was begun on 1 September 2026.")));
        CHECK(report(a, PrintSet::Summary).contains(notice));
    }
}
