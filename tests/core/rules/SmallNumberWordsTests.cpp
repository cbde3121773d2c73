// SPDX-License-Identifier: Apache-2.0
#include "core/rules/SmallNumberWords.h"

#include "core/domain/WellKnown.h"
#include "core/rules/RuleSet.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {

bool hears(const char *text)
{
    return SmallNumberWords(england(), q("en")).firstIn(QString::fromUtf8(text)).has_value();
}

QList<ReviewPoint> pointsOf(const Assessment &a)
{
    QList<ReviewPoint> found;
    for (const ReviewPoint &point : RuleSet::check(a, england(), today))
        if (point.code == q("IX-06"))
            found += point;
    return found;
}

} // namespace

TEST_CASE("SmallNumberWords")
{
    SECTION("hears numbers that count people of a group")
    {
        CHECK(hears("The only trans resident on the estate said so."));
        CHECK(hears("The sole Roma pupil would lose a place."));
        CHECK(hears("Among trans people on the estate, only one spoke."));
        CHECK(hears("A couple of the Bangladeshi families wrote."));
        CHECK(hears("Two Deaf women came, and left again."));
        CHECK(hears("Both wheelchair users wrote to us."));
        CHECK(hears("We heard from two of the Muslim families."));
    }

    SECTION("hears figures, people without a group, all of a counted group, and the exact age of one person")
    {
        for (const char *text : {"3 trans residents came.", "2 residents came to the library.", "Two Roma women came.", "We spoke to three local people at the market.",
                                 "Seven lesbians came to the evening.", "All 12 of the trans staff would move.", "None of the 14 Bangladeshi tenants agreed.",
                                 "The tenant, aged 84, would lose the phone line.", "An 84-year-old widow said so."}) {
            INFO(text);
            CHECK(hears(text));
        }
        for (const char *text : {"<5 Roma pupils would lose a place.", "Trans residents: 3", "Of the answers, some came from Roma families (n=3).", "The one and only Deaf tenant wrote.",
                                 "Our only blind member of staff would move.", "Two Afghan women came.", "Three Black women wrote.", "Four queer residents came.", "Two BSL users came."}) {
            INFO(text);
            CHECK(hears(text));
        }
        for (const char *text : {"Carers may bring two carers at each visit.", "Each visitor may bring one carer free.", "Two Roma support workers are employed.", "There was one carers’ assessment.",
                                 "There are 2 Muslim burial plots left.", "Three men’s sheds would close.", "Two disabled access ramps are planned.", "Two Christian and two Muslim primary schools are near.",
                                 "Disabled people: 25 came.", "Carers: 4 actions follow.", "Our only way of reaching carers is the post."}) {
            INFO(text);
            CHECK_FALSE(hears(text));
        }
        for (const char *text : {"Seven disabled people came to the evening.", "25 disabled people came to the evening.", "A person aged 65 or over pays nothing.",
                                 "People aged 82 and over pay nothing.", "The level 2 residents’ permit costs £4, and 3 visitor days are free.", "Rooms hold 4 people each.",
                                 "Section 4 disabled parking, ward 3 carers, 2 in 5 carers, 2.5 carers, 3% of carers."}) {
            INFO(text);
            CHECK_FALSE(hears(text));
        }
        const auto hit = SmallNumberWords(england(), q("en")).firstIn(q("All 12 of the trans staff would move."));
        REQUIRE(hit);
        CHECK(hit->number == q("All 12"));
    }

    SECTION("hears who is counted though the number does not stand right before it")
    {
        for (const char *text : {"One resident is trans.", "One member of staff is trans.", "Two residents are Roma.", "One respondent identified as non-binary.", "Four respondents said that they were trans.", "Seven gay men came.", "Six lesbian women came.", "One resident who is a lesbian told us so.", "One of the residents is trans.", "One of our tenants was deaf.", "A single trans resident came.", "A lone Sikh resident objected.",
                                 "There is one, a Muslim man.", "Three out of four Roma families moved.", "A handful of trans residents came.", "There are fewer than five Roma pupils.",
                                 "Two residents who are Roma came."}) {
            INFO(text);
            CHECK(hears(text));
        }
        for (const char *text : {"One resident said that older people are left out.", "A single disabled parking bay for each block is kept for visitors’ cars.", "A single parent told us so.",
                                 "A lone parent told us so.", "One of the sites is accessible to wheelchair users.", "One, a community centre, is near. Muslim women use it.", "One of the barriers is language.",
                                 "A handful of sessions for disabled people were held.", "A single form for carers would help.", "Fewer than five sessions were for disabled people.",
                                 "A single point of contact for carers is offered.", "Three out of four visits were by disabled people.", "Fewer than 50 disabled people came."}) {
            INFO(text);
            CHECK_FALSE(hears(text));
        }
    }

    SECTION("is content with numbers that count something else")
    {
        for (const char *text : {"One in four disabled people cannot use the form.", "No one Deaf was asked.", "Both disabled and older people would wait longer.",
                                 "Two drop-ins for disabled people were held.", "The only bus leaves at noon. Disabled people miss it.",
                                 "One age group was left out, and three of the sites.", "A small number of trans people said so.", "Women told us. The only lift is out of order.", ""}) {
            INFO(text);
            CHECK_FALSE(hears(text));
        }
    }

    SECTION("is content with things that a group's name only describes, with shares, and with what each may have")
    {
        for (const char *text : {"One Muslim organisation replied.", "Two Roma charities objected.", "Three carers’ groups attended.", "One women’s organisation responded.", "Two Deaf clubs took part.", "Both carers’ groups replied.", "Objective 2 carers are heard.", "Recommendation 3 carers’ breaks.", "One of the wards has few disabled residents.", "One of the wards is Bangladeshi for the most part.", "There is one Bangladeshi restaurant in the street.",
                                 "Three Muslim schools are near.", "The only mosque is used by Bangladeshi residents.", "Phase one disabled people move first.", "A two-year plan for carers.",
                                 "One in five disabled people is not online.", "One third of Bangladeshi households have no car.", "The ward is one third Bangladeshi.", "Two-thirds Muslim, and young.",
                                 "A single point of contact for disabled people.", "The only wheelchair user lift in the borough is here.", "The only way for disabled people to apply is by post.",
                                 "The only data on trans people are national.", "Only one in ten carers was asked.", "Only one of the three sites is open to wheelchair users.", "Just two weeks were left for carers.",
                                 "A couple of sessions for carers were held.", "The only bus older people use stops here.", "One of the groups most affected is older people.", "One of the groups is carers.",
                                 "Two Traveller sites are near.", "One Gypsy and Traveller site is in the borough.", "Two disabled parking bays would go.", "One disabled parking bay would go.", "Two carers’ centres were asked.",
                                 "Both Muslim schools close early.", "The only Deaf club in the area closed.", "One woman in four has been abused.", "One carer for each visitor comes in free.",
                                 "There is one service disabled people rely on.", "Two sites disabled people use would close.", "The only people affected are disabled people.", "Type 1 disabled badges stay.",
                                 "One Jewish festival falls in that week.", "Three disabled people’s organisations were asked.", "A couple of Muslim schools are near."}) {
            INFO(text);
            CHECK_FALSE(hears(text));
        }
        for (const char *text : {"One Muslim school governor objected.", "Three Muslim school children came.", "The only shop with a trans owner closed.", "The only flat where a Roma family lives is damp.",
                                 "Two Roma site residents came.", "One carer visits on Mondays.", "Two carers visit on Mondays.", "The only carer attending sessions has moved.", "One Somali elder left.",
                                 "The only complaint came from a Roma family.", "Two Deaf bus drivers wrote.", "Only one of the residents is trans.", "One disabled councillor spoke.", "The only trans tenant in the school house.",
                                 "Both carers came by bus.", "One woman in the ward is trans.", "The only Muslim women visit at noon.", "One deaf woman, one lift."}) {
            INFO(text);
            CHECK(hears(text));
        }
    }

    SECTION("is content with room for people and with families of a kind")
    {
        for (const char *text : {"Up to 4 people can join.", "Tables of 4 people each.", "Families with two children lose most.", "At least two people are needed to lift it."}) {
            INFO(text);
            CHECK_FALSE(hears(text));
        }
        CHECK(hears("Up to 4 Roma families came."));
        CHECK(hears("One family came with two children."));
    }

    SECTION("says what it heard, as it was written")
    {
        const auto hit = SmallNumberWords(england(), q("en")).firstIn(q("The only trans resident said so."));
        REQUIRE(hit);
        CHECK(hit->number == q("The only"));
        CHECK(hit->group == q("trans"));
    }

    SECTION("needs a pack that knows groups")
    {
        CHECK_FALSE(SmallNumberWords(Pack(), q("en")).firstIn(q("The only trans resident said so.")));
    }
}

TEST_CASE("IX-06")
{
    Assessment a;
    a.answers.insert({q("screening.decision"), {}}, q("full"));

    SECTION("leads to the record or the answer, and stops sign-off")
    {
        a.findings = {findingFrom("f", {q("age")})};
        a.findings[0].text = words("Somebody told us.");
        CHECK(pointsOf(a).isEmpty());
        a.findings[0].text = words("The only trans resident said so.");
        REQUIRE(pointsOf(a).size() == 1);
        const ReviewPoint point = pointsOf(a).first();
        CHECK(point.where == FieldKey::record(RecordKind::Finding, q("f"), q("text")));
        CHECK(point.severity == Severity::Block);
        CHECK(point.gate == Gate::Sgn);
        CHECK_FALSE(point.overridable);
        CHECK(point.arguments == QStringList{q("The only"), q("trans")});
        a.findings.clear();
        a.answers.insert({q("summary.decision_makers"), {}}, words("We spoke with the only Somali family in the block."));
        REQUIRE(pointsOf(a).size() == 1);
        CHECK(pointsOf(a).first().where == FieldKey::answer(q("summary.decision_makers")));
    }

    SECTION("reads what an approver wrote, what a file is called, and what somebody knows: public copies print them")
    {
        SignOff approval;
        approval.id = q("approval");
        approval.statement = words("I met the only trans tenant.");
        a.signOffs = {approval};
        Attachment file;
        file.id = q("file");
        file.description = q("Letter of the only Roma family");
        a.attachments = {file};
        Person person;
        person.id = q("person");
        person.expertise = q("She is the only Roma woman there");
        a.people = {person};
        CHECK(pointsOf(a).size() == 3);
    }

    SECTION("nobody can go on in spite of it, as with EN-17; other words are the answer")
    {
        a.answers.insert({question::purpose, {}}, words("The only wheelchair user in the borough lives here."));
        REQUIRE(pointsOf(a).size() == 1);
        CHECK(RuleSet::blocking(pointsOf(a), Gate::Sgn).size() == 1);
        CHECK(RuleSet::blocking(pointsOf(a), Gate::Pub).size() == 1);
        const QString message = RuleSet::message(pointsOf(a).first(), england(), q("en"));
        CHECK_FALSE(message.contains(q("senior owner")));
        CHECK(message.contains(q("Write “a few people”, or leave the number out.")));
        CHECK(message.contains(q("If the number is not about people, word it so that it cannot be read so.")));
        PointAnswer answer;
        answer.id = q("answer");
        answer.code = q("IX-06");
        answer.where = pointsOf(a).first().whereKey();
        answer.reason = words("She told everybody herself.");
        a.pointAnswers = {answer};
        CHECK(RuleSet::blocking(pointsOf(a), Gate::Sgn).size() == 1);
        a.pointAnswers[0].overrides = q("yes");
        a.pointAnswers[0].by = q("Director of place");
        CHECK(pointsOf(a).first().answered);
        CHECK_FALSE(pointsOf(a).first().overridden);
        CHECK(RuleSet::blocking(pointsOf(a), Gate::Sgn).size() == 1);
        CHECK(RuleSet::blocking(pointsOf(a), Gate::Pub).size() == 1);
        a.answers.insert({question::purpose, {}}, words("A few people in wheelchairs live here."));
        CHECK(pointsOf(a).isEmpty());
    }

    SECTION("only warns about people in general, unless what stands beside it says whom")
    {
        a.answers.insert({question::purpose, {}}, words("Two residents asked for it."));
        REQUIRE(pointsOf(a).size() == 1);
        CHECK(pointsOf(a).first().severity == Severity::Warn);
        a.answers.remove({question::purpose, {}});
        a.findings = {findingFrom("f", {q("race.roma")})};
        a.findings[0].text = words("Two families asked for it.");
        REQUIRE(pointsOf(a).size() == 1);
        CHECK(pointsOf(a).first().severity == Severity::Block);
        a.findings[0].groups.clear();
        CHECK(pointsOf(a).first().severity == Severity::Warn);
    }

    SECTION("stops at what officers write about a quote that may print, and only asks about what was said")
    {
        Quote quote;
        quote.id = q("quote");
        quote.verbatim = words("I am the only trans resident in the street.");
        quote.attribution = q("The only trans resident of the estate");
        quote.context = words("We asked the only two Roma lesbians");
        quote.illustrates = q("What the only deaf Roma man feels");
        a.quotes = {quote};
        CHECK(pointsOf(a).isEmpty()); // without consent it prints nowhere
        Consent consent;
        consent.id = q("consent");
        consent.quote_id = q("quote");
        consent.purpose = q("report");
        consent.how = q("signed");
        consent.given_on = QDate(2026, 6, 1);
        a.consents = {consent};
        QStringList stops, asks;
        for (const ReviewPoint &each : pointsOf(a))
            (each.severity == Severity::Block ? stops : asks) += each.where.field;
        stops.sort();
        CHECK(stops == QStringList{q("attribution"), q("context"), q("illustrates")});
        CHECK(asks == QStringList{q("verbatim")});
    }

    SECTION("reads words where figures are protected: in counts and in tables")
    {
        a.findings = {findingFrom("f", {q("age")})};
        a.findings[0].how_many = q("the only two Roma women");
        a.activities = {activityFor("forum", {q("age")}, "done")};
        a.activities[0].took_part = q("14 people, of whom three were Roma women");
        a.activities[0].access = TableValue{{q("item"), q("asked"), q("reason")}, {{q("bsl"), q("1"), q("The only deaf Roma woman asked late")}}};
        a.impacts = {impactOn("race", "NEG", "low")};
        a.impacts[0].reach = q("two Roma families");
        QStringList places;
        for (const ReviewPoint &each : pointsOf(a)) {
            places += each.whereKey();
            CHECK(each.severity == Severity::Block);
        }
        places.sort();
        CHECK(places == QStringList{q("activity/forum/access"), q("activity/forum/took_part"), q("finding/f/how_many"), q("impact/impact-race/reach")});
    }

    SECTION("reads every text that prints, and nothing that is protected elsewhere or does not print")
    {
        a.findings = {findingFrom("f", {q("age")})};
        a.findings[0].text = words("The only trans resident said so.");
        a.findings[0].how_many = q("3 trans residents");
        a.activities = {activityFor("forum", {q("age")}, "done")};
        a.activities[0].notes = words("3 trans residents came.");
        a.activities[0].took_part = q("3 trans residents");
        a.activities[0].results = TableValue{{q("Who"), q("People")}, {{q("3 trans residents"), q("3")}}};
        a.challenges = {Challenge()};
        a.challenges[0].id = q("c");
        a.challenges[0].examples = words("The only Roma resident, aged 84, would lose the line.");
        a.impacts = {impactOn("age", "NEG", "low")};
        a.impacts[0].mechanism = words("Two Deaf women would stay away.");
        a.quotes = {Quote()};
        a.quotes[0].id = q("quote");
        a.quotes[0].verbatim = words("I am the only trans resident.");
        a.qaComments = {QaComment()};
        a.qaComments[0].id = q("qa");
        a.qaComments[0].comment = words("Two Deaf women?");
        QStringList places;
        for (const ReviewPoint &each : pointsOf(a)) {
            places += each.whereKey();
            CHECK(each.also == QStringList{q("EN-17")});
            if (each.where.kind == RecordKind::Impact)
                CHECK(each.page == q("impact/age"));
        }
        places.sort();
        CHECK(places == QStringList{q("activity/forum/notes"), q("challenge/c/examples"), q("finding/f/text"), q("impact/impact-age/mechanism")});
    }

    SECTION("looks at the title of a combination only where no broader one stands in for it")
    {
        Intersection item;
        item.id = q("i");
        item.groups = QStringList{q("sex"), q("disability")};
        item.title = q("The only blind tenant");
        a.intersections = {item};
        CHECK(pointsOf(a).size() == 1);
        a.intersections[0].public_title = q("Disabled tenants");
        CHECK(pointsOf(a).size() == 1);
        a.intersections[0].sensitivity = q("rare"); // only now public copies say the broader one, and nothing that describes it
        a.intersections[0].beyond_sum = words("Two Deaf women wrote.");
        CHECK(pointsOf(a).isEmpty());
    }
}
