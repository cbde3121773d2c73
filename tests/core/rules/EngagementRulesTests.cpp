// SPDX-License-Identifier: Apache-2.0
// Rules EN-01 to EN-30 and V-23 to V-31: each fires on its fact and is content without it.
#include "core/domain/WellKnown.h"
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("EngagementRules: voices")
{
    Assessment a = full();

    SECTION("EN-03 finds words that were copied out of a quote without consent, and can not be overridden")
    {
        Quote quote;
        quote.id = q("quote");
        quote.verbatim = words("Nobody asked us before they took the phone line away.");
        a.quotes = {quote};
        CHECK_FALSE(has(a, "EN-03"));
        a.findings = {findingFrom("f", {q("age")})};
        a.findings[0].felt = words("One said: nobody asked us before they took the phone line away. Others agreed.");
        REQUIRE(has(a, "EN-03"));
        CHECK_FALSE(found(a, "EN-03").first().overridable);
        Consent consent;
        consent.id = q("c");
        consent.quote_id = q("quote");
        consent.purpose = q("report");
        consent.how = q("signed");
        consent.given_on = QDate(2026, 1, 1);
        a.consents = {consent};
        CHECK_FALSE(has(a, "EN-03"));
        a.consents[0].withdrawn_on = QDate(2026, 2, 1);
        CHECK(has(a, "EN-03"));

        // Wherever it was copied to, also with other marks, in a part, or as an editor would print it.
        a.findings[0].felt = {};
        a.quotes[0].verbatim = words("Nobody asked us. They took the phone line away overnight, and then my mother stopped going out.");
        CHECK_FALSE(has(a, "EN-03"));
        const auto where = [&] {
            QStringList places;
            for (const ReviewPoint &point : found(a, "EN-03"))
                places += point.whereKey();
            return places;
        };
        a.findings[0].response = words("They said “they took the phone line away overnight – and then my mother stopped going out”.");
        CHECK(where() == QStringList{q("finding/f/response")});
        a.findings[0].response = {};
        OutcomeCard card;
        card.id = q("card");
        card.text = words("nobody asked us: THEY [the council] took the phone line away overnight and then my mother stopped going out");
        a.outcomeCards = {card};
        CHECK(where() == QStringList{q("outcome_card/card/text")});
        a.outcomeCards.clear();
        Intersection both;
        both.id = q("i");
        both.beyond_sum = card.text;
        a.intersections = {both};
        CHECK(where() == QStringList{q("intersection/i/beyond_sum")});
        a.intersections.clear();
        Challenge challenge;
        challenge.id = q("ch");
        challenge.examples = card.text;
        a.challenges = {challenge};
        CHECK(where() == QStringList{q("challenge/ch/examples")});
        a.challenges.clear();
        Activity activity = activityFor("forum", {q("age")}, "done");
        activity.results = TableValue{{q("Said")}, {{card.text.toPlain()}}};
        a.activities = {activity};
        CHECK(where() == QStringList{q("activity/forum/results")});
        a.activities.clear();
        // Short quotes: a few words are everybody's, unless they stand as a quotation.
        a.quotes[0].verbatim = words("We were forgotten again.");
        a.findings[0].text = words("Some wrote that we were forgotten again, and left.");
        CHECK(has(a, "EN-03"));
        a.quotes[0].verbatim = words("Not again!");
        a.findings[0].text = words("Do not again send letters only in English.");
        CHECK_FALSE(has(a, "EN-03"));
        a.findings[0].text = words("She said: ‘Not again.’ Then she left.");
        CHECK(has(a, "EN-03"));
        // Translations are their words, too; and what somebody else agreed to may stand.
        a.quotes[0].verbatim = words("আমাদের কেউ জিজ্ঞাসা করেনি।");
        a.quotes[0].translation = words("No one asked any of us.");
        a.findings[0].text = words("No one asked any of us, they said.");
        CHECK(has(a, "EN-03"));
        a.findings[0].text = words("আমাদের কেউ জিজ্ঞাসা করেনি");
        CHECK(has(a, "EN-03"));
        Quote other = a.quotes[0];
        other.id = q("other");
        a.quotes << other;
        a.consents[0].quote_id = q("other");
        a.consents[0].withdrawn_on = {};
        CHECK_FALSE(has(a, "EN-03"));
    }

    SECTION("EN-18 warns of a quote by which a person can be known")
    {
        Quote quote;
        quote.id = q("quote");
        quote.details = QStringList{q("rare")};
        a.quotes = {quote};
        CHECK(has(a, "EN-18"));
        a.quotes[0].details = QStringList{q("sex")};
        CHECK_FALSE(has(a, "EN-18"));
    }

    SECTION("V-29 hears that something was only noted, and warns of answers without owner or date")
    {
        a.findings = {findingFrom("f", {q("age")})};
        a.findings[0].response = words("Noted.");
        REQUIRE(has(a, "V-29"));
        CHECK(found(a, "V-29").first().severity == Severity::Block);
        CHECK(RuleSet::message(found(a, "V-29").first(), england(), q("en")).contains(q("only notes it")));
        a.findings[0].response = words("Comments noted and will be considered.");
        CHECK(RuleSet::message(found(a, "V-29").first(), england(), q("en")).contains(q("only notes it")));
        a.findings[0].response = words("A phone line.");
        REQUIRE(has(a, "V-29"));
        CHECK(found(a, "V-29").first().severity == Severity::Block);
        CHECK(found(a, "V-29").first().where.field == q("response_status"));
        CHECK(RuleSet::message(found(a, "V-29").first(), england(), q("en")).contains(q("does not say what it means")));
        answer(a, "screening.decision", "light");
        CHECK(found(a, "V-29").first().severity == Severity::Warn); // the words are enough
        answer(a, "screening.decision", "full");
        a.findings[0].response_status = q("no_change");
        REQUIRE(has(a, "V-29")); // three words are a reason; who gave it, and when?
        CHECK(found(a, "V-29").first().severity == Severity::Warn);
        a.findings[0].response = words("x");
        CHECK(found(a, "V-29").first().where.field == q("response"));
        a.findings[0].response_status = q("still_deciding");
        CHECK(found(a, "V-29").first().where.field == q("response_due"));
        a.findings[0].response = words("A phone line.");
        a.findings[0].response_status = q("will_do");
        REQUIRE(has(a, "V-29"));
        CHECK(found(a, "V-29").first().severity == Severity::Warn);
        CHECK(RuleSet::message(found(a, "V-29").first(), england(), q("en")).contains(q("the answer has no owner or date")));
        a.findings[0].response_owner = q("Head of parking");
        a.findings[0].response_due = QDate(2027, 1, 1);
        CHECK_FALSE(has(a, "V-29"));
        a.findings[0].response_status = q("done");
        a.findings[0].response_due = {};
        REQUIRE(has(a, "V-29"));
        CHECK(found(a, "V-29").first().where.field == q("response_date"));
        answer(a, "screening.decision", "light");
        CHECK_FALSE(has(a, "V-29"));
    }

    SECTION("V-29 asks what became of a promise whose day has passed, but not in a small assessment")
    {
        a.findings = {findingFrom("f", {q("age")})};
        a.findings[0].response = words("A phone line for everybody.");
        a.findings[0].response_status = q("will_do");
        a.findings[0].response_owner = q("Head of parking");
        a.findings[0].response_due = today;
        CHECK_FALSE(has(a, "V-29"));
        a.findings[0].response_due = QDate(2026, 10, 1);
        REQUIRE(found(a, "V-29").size() == 1);
        CHECK(found(a, "V-29").first().severity == Severity::Warn);
        CHECK(RuleSet::message(found(a, "V-29").first(), england(), q("en")).contains(q("not done on its day, 1 October 2026")));
        answer(a, "screening.decision", "light");
        CHECK_FALSE(has(a, "V-29"));
        answer(a, "screening.decision", "full");
        a.findings[0].response_status = q("done");
        CHECK_FALSE(has(a, "V-29"));
    }

    SECTION("EN-02 is V-29 with the stricter severity; EN-05 asks for feedback when it is due")
    {
        a.findings = {findingFrom("f", {q("age")})};
        REQUIRE(has(a, "V-29"));
        CHECK(found(a, "V-29").first().severity == Severity::Block);
        CHECK(found(a, "V-29").first().also.contains(q("EN-02")));
        CHECK_FALSE(has(a, "EN-05"));
        a.answers.insert({question::offerResultDate, {}}, QDate(2026, 11, 1));
        a.findings[0].response = words("It stays.");
        a.findings[0].response_status = q("done");
        a.findings[0].response_owner = q("Head of parking");
        a.findings[0].response_due = QDate(2026, 10, 20); // its own date would have to be before the letter's
        CHECK_FALSE(has(a, "V-29"));
        CHECK(has(a, "EN-05"));
        FeedbackEvent letter;
        letter.id = q("l");
        letter.given_on = QDate(2026, 10, 30);
        a.feedbackEvents = {letter};
        CHECK_FALSE(has(a, "EN-05"));
    }
}

TEST_CASE("EngagementRules: the offer")
{
    Assessment a = full();
    a.activities = {activityFor("forum", {q("age")}, "planned")};
    a.activities[0].access_question = q("yes");

    SECTION("EN-07 and EN-08: consultation is called consultation")
    {
        answer(a, "engagement.level", "2");
        CHECK(has(a, "EN-07"));
        CHECK(found(a, "EN-07").first().where.field == q("engagement.said_plainly"));
        answer(a, "engagement.said_plainly", "yes");
        REQUIRE(found(a, "EN-07").size() == 1); // yes: where, and when?
        CHECK(found(a, "EN-07").first().where.field == q("engagement.said_where"));
        answer(a, "engagement.said_where", "Front page of the leaflet, 3 June");
        CHECK_FALSE(has(a, "EN-07"));
        a.activities[0].publicity_text = words("Coproduce the new service with us.");
        CHECK(has(a, "EN-08"));
        answer(a, "engagement.level", "5");
        CHECK_FALSE(has(a, "EN-08"));
        StakeholderGroup row;
        row.id = q("row");
        row.groups = QStringList{q("age")};
        row.level_planned = q("2");
        a.stakeholderGroups = {row};
        CHECK(has(a, "EN-08")); // the whole is coproduced, these people are consulted
        a.activities[0].publicity_text = words("This is consultation, not coproduction.");
        CHECK_FALSE(has(a, "EN-08"));
    }

    SECTION("EN-09, EN-10, EN-11, EN-23: what coproduction needs")
    {
        StakeholderGroup row;
        row.id = q("row");
        row.groups = QStringList{q("age")};
        row.level_planned = q("5");
        a.stakeholderGroups = {row};
        for (const char *code : {"EN-09", "EN-10", "EN-11", "EN-23"})
            CHECK((has(a, code) ? QString() : q(code)) == QString());
        a.stakeholderGroups[0].stage_question = a.stakeholderGroups[0].stage_design = a.stakeholderGroups[0].stage_review = q("5");
        CHECK_FALSE(has(a, "EN-09"));
        BudgetLine money;
        money.id = q("b");
        money.planned = 100;
        a.budgetLines = {money};
        CHECK_FALSE(has(a, "EN-10"));
        OutcomeCard card;
        card.id = q("o");
        card.source = q("officer");
        a.outcomeCards = {card};
        CHECK(has(a, "EN-11"));
        a.outcomeCards[0].source = q("residents");
        CHECK_FALSE(has(a, "EN-11"));
        CHECK(has(a, "EN-23"));
        a.stakeholderGroups[0].level_planned = q("4");
        CHECK_FALSE(has(a, "EN-23"));
    }

    SECTION("EN-12, EN-13, EN-14, EN-21, EN-22, EN-29: one way, nobody asked, too late, painful, old, too often")
    {
        StakeholderGroup row;
        row.id = q("row");
        row.name = q("Carers");
        row.formats = QStringList{q("online_form")};
        row.evidence_ids = QStringList{q("e")};
        a.stakeholderGroups = {row};
        Evidence old;
        old.id = q("e");
        old.published = q("2020");
        a.evidence = {old};
        CHECK(has(a, "EN-12"));
        CHECK(RuleSet::message(found(a, "EN-12").first(), england(), q("en")).contains(q("people who are not online")));
        a.stakeholderGroups[0].formats += q("online_meeting");
        CHECK(has(a, "EN-12"));
        CHECK(has(a, "EN-22"));
        a.evidence[0].published = q("2026");
        a.stakeholderGroups[0].formats += q("phone");
        CHECK_FALSE(has(a, "EN-12"));
        CHECK_FALSE(has(a, "EN-22"));
        CHECK_FALSE(has(a, "EN-13"));
        a.activities[0].access_question = q("no");
        CHECK(has(a, "EN-13"));
        a.activities[0].sensitive = q("yes");
        CHECK(has(a, "EN-21"));
        a.activities[0].trauma_checked = q("yes");
        CHECK_FALSE(has(a, "EN-21"));
        CHECK_FALSE(has(a, "EN-14"));
        Milestone preferred;
        preferred.id = q("m");
        preferred.kind = q("preferred_option");
        preferred.actual_on = QDate(2026, 1, 1);
        a.milestones = {preferred};
        a.activities[0].starts = QDate(2026, 2, 1);
        CHECK(has(a, "EN-14"));
        Partner partner;
        partner.id = q("p");
        partner.name = q("Forum");
        partner.asked_on = QDate(2026, 3, 1);
        a.partners = {partner, partner, partner};
        CHECK_FALSE(has(a, "EN-29"));
        a.partners += partner;
        CHECK(found(a, "EN-29").size() == 1);
    }

    SECTION("EN-15 and EN-16: one for all, and others for them")
    {
        a.impacts = {impactOn("age", "NEG", "high")};
        StakeholderGroup row;
        row.id = q("row");
        row.groups = QStringList{q("age")};
        row.reached = 1;
        a.stakeholderGroups = {row};
        a.findings = {findingFrom("f", {q("age")}, "staff")};
        CHECK(has(a, "EN-15"));
        CHECK(has(a, "EN-16"));
        a.stakeholderGroups[0].reached = 9;
        a.findings[0].said_by = q("themselves");
        CHECK_FALSE(has(a, "EN-15"));
        CHECK_FALSE(has(a, "EN-16"));
    }

    SECTION("EN-19 stops where a law asks for consultation, and warns elsewhere")
    {
        answer(a, "engagement.enough_time", "no");
        REQUIRE(has(a, "EN-19"));
        CHECK(found(a, "EN-19").size() == 1);
        CHECK(found(a, "EN-19").first().severity == Severity::Warn);
        a.activities[0].statutory = q("yes");
        CHECK(found(a, "EN-19").size() == 4); // where a law asks, a blank is not a yes
        CHECK(found(a, "EN-19").first().severity == Severity::Block);
        for (const char *principle : {"engagement.formative", "engagement.enough_information", "engagement.enough_time", "engagement.taken_into_account"})
            answer(a, principle, "yes");
        CHECK_FALSE(has(a, "EN-19"));
    }

    SECTION("EN-20, EN-24, EN-27, EN-28, EN-30: advice, reflection, real measures, terms, who benefits")
    {
        PayPolicy pay;
        pay.id = q("pay");
        pay.basis = q("session");
        a.payPolicies = {pay};
        CHECK(has(a, "EN-20"));
        a.payPolicies[0].advice_route = q("Law centre");
        CHECK_FALSE(has(a, "EN-20"));
        a.payPolicies.clear();
        answer(a, "engagement.level", "4");
        CHECK_FALSE(has(a, "EN-20"));
        StakeholderGroup paid;
        paid.id = q("paid");
        paid.recognition = QStringList{q("payment")};
        a.stakeholderGroups = {paid};
        CHECK(has(a, "EN-20"));
        a.stakeholderGroups.clear();
        WorkingGroup group;
        group.id = q("g");
        group.tor_in_scope = words("Opening times.");
        group.tor_decision_rule = words("Consensus.");
        a.workingGroups = {group};
        CHECK(has(a, "EN-28"));
        a.workingGroups[0].tor_out_of_scope = words("The budget.");
        CHECK_FALSE(has(a, "EN-28"));
        a.impacts = {impactOn("age", "NEG", "low")};
        Action idea;
        idea.id = q("action");
        idea.impact_ids = QStringList{a.impacts[0].id};
        idea.in_place = q("idea");
        a.actions = {idea};
        CHECK(has(a, "EN-27"));
        a.actions[0].in_place = q("by_date");
        CHECK_FALSE(has(a, "EN-27"));
        CHECK_FALSE(has(a, "EN-24"));
        a.activities[0].status = q("done");
        CHECK(has(a, "EN-24"));
        CHECK(has(a, "EN-30"));
        answer(a, "engagement.level", "3"); // at 4 and above, nobody being paid is another point
        a.reflections = {Reflection()};
        a.answers.insert({q("engagement.who_benefits"), {}}, words("Drivers."));
        a.answers.insert({q("engagement.who_heard"), {}}, words("Older people; nobody under 25."));
        CHECK_FALSE(has(a, "EN-24"));
        CHECK_FALSE(has(a, "EN-30"));
    }
}

TEST_CASE("EngagementRules: consultation")
{
    Assessment a = full();
    a.activities = {activityFor("Consultation", {q("age")}, "done")};
    a.activities[0].type = q("consultation");
    a.activities[0].starts = QDate(2026, 5, 1);
    a.activities[0].ends = QDate(2026, 6, 30);
    a.activities[0].equality_question = q("yes");

    SECTION("V-25 and V-26: before the decision, not after it; recorded at DEC")
    {
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 7, 30));
        a.answers.insert({question::startedOn, {}}, QDate(2026, 4, 1));
        CHECK_FALSE(has(a, "V-25"));
        CHECK_FALSE(has(a, "V-26"));
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 6, 1));
        REQUIRE(has(a, "V-25"));
        CHECK(found(a, "V-25").first().gate == Gate::Dec);
        CHECK(found(a, "V-25").first().overridable);
        a.answers.insert({question::startedOn, {}}, QDate(2026, 6, 2));
        CHECK(has(a, "V-26"));
    }

    SECTION("V-27, V-28, V-30, V-31: a real choice, enough time, reasons and not votes, the question itself")
    {
        CHECK_FALSE(has(a, "V-27"));
        Option option;
        option.id = q("o");
        option.status = q("preferred");
        a.options = {option};
        CHECK(has(a, "V-27"));
        option.status = q("status_quo");
        a.options += option;
        CHECK_FALSE(has(a, "V-27"));
        CHECK_FALSE(has(a, "V-28"));
        a.activities[0].statutory = q("yes");
        a.activities[0].ends = QDate(2026, 5, 27);
        CHECK(has(a, "V-28"));
        a.activities[0].statutory.clear();
        CHECK_FALSE(has(a, "V-28"));
        a.answers.insert({question::title, {}}, q("School admissions 2028")); // six weeks, whoever ticked what
        a.activities[0].ends = a.activities[0].starts.addDays(40);
        CHECK(has(a, "V-28"));
        a.activities[0].ends = a.activities[0].starts.addDays(41);
        CHECK_FALSE(has(a, "V-28"));
        a.answers.remove({question::title, {}});
        a.activities[0].starts = QDate(2026, 7, 20);
        a.activities[0].ends = QDate(2026, 9, 1);
        CHECK(has(a, "V-28"));
        a.activities[0].starts = QDate(2027, 4, 1); // elections are on 6 May
        a.activities[0].ends = QDate(2027, 4, 28);
        CHECK(has(a, "V-28"));
        a.activities[0].extended_to = QDate(2027, 5, 28);
        CHECK_FALSE(has(a, "V-28"));
        a.activities[0].extended_to = {};
        a.activities[0].starts = QDate(2027, 5, 7);
        a.activities[0].ends = QDate(2027, 6, 3);
        CHECK_FALSE(has(a, "V-28"));
        a.activities[0].starts = QDate(2027, 2, 26);
        a.activities[0].ends = QDate(2027, 3, 26);
        CHECK_FALSE(has(a, "V-28"));
        a.answers.insert({question::outcomeReasons, {}}, words("62% of respondents were in favour."));
        CHECK(has(a, "V-30"));
        a.answers.insert({question::outcomeReasons, {}}, words("Blue Badge holders showed that the walk is too long."));
        CHECK_FALSE(has(a, "V-30"));
        CHECK_FALSE(has(a, "V-31"));
        a.activities[0].equality_question = q("no");
        CHECK(has(a, "V-31"));
    }
}
