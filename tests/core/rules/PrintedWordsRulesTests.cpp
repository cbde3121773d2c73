// SPDX-License-Identifier: Apache-2.0
// EN-18 of quotes that may print, and EN-12 of where people could hear of it.
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("EngagementRules: what leaves the house")
{
    Assessment a = full();

    SECTION("EN-18: what may print is looked at, by the officer, and for names and addresses")
    {
        Quote quote;
        quote.id = q("quote");
        a.quotes = {quote};
        a.quotes[0].details.clear();
        a.quotes[0].verbatim = words("I am shut in.");
        CHECK_FALSE(has(a, "EN-18")); // nobody may print it
        Consent consent;
        consent.id = q("consent");
        consent.quote_id = q("quote");
        consent.purpose = q("web");
        consent.how = q("signed");
        consent.given_on = QDate(2026, 6, 1);
        a.consents = {consent};
        REQUIRE(found(a, "EN-18").size() == 1);
        CHECK(found(a, "EN-18").first().where.field == q("details"));
        a.quotes[0].details = QStringList{q("none")};
        CHECK_FALSE(has(a, "EN-18"));
        const auto places = [&a] {
            QStringList fields;
            for (const ReviewPoint &point : found(a, "EN-18"))
                fields += point.where.field;
            return fields;
        };
        for (const char *attribution : {"Mrs Fatima Khan", "A carer, 12 Roman Road", "07700 900123", "A resident of Chicksand Street", "me@example.org"}) {
            INFO(attribution);
            a.quotes[0].attribution = q(attribution);
            CHECK(places() == QStringList{q("attribution")});
        }
        a.quotes[0].attribution = q("Mrs Fatima Khan");
        a.quotes[0].anonymity = q("named");
        CHECK(places().isEmpty());
        a.quotes[0].attribution = q("Mrs Fatima Khan, 07700 900123");
        CHECK(places() == QStringList{q("attribution")});
        a.quotes[0].anonymity = q("descriptor");
        a.quotes[0].attribution = q("A resident of Tower Hamlets, in her seventies");
        CHECK(places().isEmpty());
        a.quotes[0].context = words("What Dr Smith asked");
        a.quotes[0].illustrates = q("Life at 4 Bow Road");
        a.quotes[0].translation = words("The bus in Roman Road is full.");
        a.quotes[0].verbatim = words("Ask Mrs Khan.");
        CHECK(places() == QStringList{q("context"), q("illustrates"), q("verbatim")});
    }

    SECTION("EN-12: advertised online only, or on our own channels only")
    {
        const auto says = [&a] {
            QStringList all;
            for (const ReviewPoint &point : found(a, "EN-12"))
                all += point.where.field + u' ' + RuleSet::message(point, england(), q("en"));
            return all.join(u'\n');
        };
        StakeholderGroup row;
        row.id = q("row");
        row.name = q("Carers");
        row.advertised = QStringList{q("council_website")};
        a.stakeholderGroups = {row};
        CHECK(says() == q("advertised Carers – advertised on your own channels only. That leaves out people who do not look at them. Choose a place where they go, or ask a partner organisation."));
        a.stakeholderGroups[0].advertised += q("social_group");
        CHECK(says().startsWith(q("advertised Carers – advertised online only.")));
        a.stakeholderGroups[0].advertised += q("library");
        CHECK(says().isEmpty());
        Activity forum = activityFor("forum", {q("age")}, "planned");
        forum.publicity = TableValue{{q("place"), q("date")}, {{q("council_email"), q("2026-05-01")}, {q(""), q("")}}};
        a.activities = {forum};
        CHECK(says().startsWith(q("publicity forum – advertised on your own")));
        a.activities[0].publicity.rows[1][0] = q("worship");
        CHECK(says().isEmpty());
        a.activities[0].publicity = {};
        CHECK(says().isEmpty());
    }
}
