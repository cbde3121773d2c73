// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/QuoteWords.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("QuoteWords")
{
    const QString said = q("The council put us out with the rubbish and nobody ever asked how we would see our grandchildren again");
    const QStringList all = said.split(u' ');
    Assessment a;
    Quote quote;
    quote.id = q("quote");
    quote.verbatim = RichText::fromPlain(said);
    a.quotes = {quote};
    const auto hears = [&](const QString &text) { return !QuoteWords(a, QuotePurpose::Report, today).hitsIn(text).isEmpty(); };
    const auto part = [&](qsizetype from, qsizetype count) { return all.mid(from, count).join(u' '); };

    SECTION("finds the whole, and any eight words in a row")
    {
        CHECK(hears(said));
        CHECK(hears(q("They said: ") + part(0, 12) + q(", we heard.")));
        CHECK(hears(part(4, 12)));
        CHECK(hears(part(11, 8)));
        CHECK(hears(part(0, 8) + q(" … ") + part(10, 8)));
        CHECK(hears(QString(said).replace(q("grandchildren"), q("grandchidren"))));
        CHECK_FALSE(hears(part(4, 7)));
        CHECK_FALSE(hears(q("Nobody asked how people would see their grandchildren again.")));
        const auto hits = QuoteWords(a, QuotePurpose::Report, today).hitsIn(q("We note: ") + part(2, 9) + q(" as well."));
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].at == 9);
        CHECK(hits[0].length == part(2, 9).size());
    }

    SECTION("of words that come again and again, as one run to its end")
    {
        const QString again = QStringList(40, q("we told you and you never wrote back to us")).join(u' ');
        a.quotes[0].verbatim = RichText::fromPlain(again);
        const auto hits = QuoteWords(a, QuotePurpose::Report, today).hitsIn(q("We note: and you never wrote back to us ") + again + q(" as well."));
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].at == 9);
        CHECK(hits[0].length == QStringView(u"and you never wrote back to us ").size() + again.size());
        a.quotes[0].verbatim = RichText::fromPlain(said + u' ' + said);
        const auto apart = QuoteWords(a, QuotePurpose::Report, today).hitsIn(part(2, 12) + q(", they said, ") + part(3, 14));
        REQUIRE(apart.size() == 2);
        CHECK(apart[0].length == part(2, 12).size());
        CHECK(apart[1].length == part(3, 14).size());
    }

    SECTION("of a short quote, half of it from six words on")
    {
        a.quotes[0].verbatim = words("Nobody asked us before the telephone line was cut.");
        CHECK(hears(q("They told us that nobody asked us before the telephone desk moved.")));
        CHECK_FALSE(hears(q("It was before the telephone line opened.")));
    }

    SECTION("whatever pasting put between the letters")
    {
        CHECK(hears(QString(said).replace(q("rubbish"), q("rub\u00adbish"))));
        CHECK(hears(QString(said).replace(q("council"), q("coun\u200bcil"))));
        a.quotes[0].verbatim = words("At the café the fifth office filed it away for us.");
        CHECK(hears(q("At the cafe\u0301 the \ufb01fth o\ufb03ce \ufb01led it away for us.")));
    }

    SECTION("a short quote with a letter, a comma, an accent or an apostrophe changed")
    {
        a.quotes[0].verbatim = words("They never listen to us.");
        CHECK(hears(q("They never, listen to us")));
        CHECK(hears(q("She said that they nevr listen to us, and left.")));
        CHECK(hears(q("They never lissten to us.")));
        CHECK(hears(q("Thay never listen to us.")));
        a.quotes[0].verbatim = words("They don’t let my café open.");
        CHECK(hears(q("they dont let my cafe open")));
        CHECK(hears(q("They don't let my café open")));
        a.quotes[0].verbatim = words("My mother cannot recieve her visitors at home.");
        CHECK(hears(q("My mother cannot receive her visitors at home.")));
        const auto hits = QuoteWords(a, QuotePurpose::Report, today).hitsIn(q("One wrote: my mother cannot receive her visitors at home."));
        REQUIRE(hits.size() == 1);
        CHECK(hits[0].at == 11);
        CHECK(hits[0].quoteId == q("quote"));
    }

    SECTION("of a longer quote, a word that was exchanged, put in or left out")
    {
        a.quotes[0].verbatim = words("We were not asked about the desk at all.");
        CHECK(hears(q("We were never asked about the desk at all.")));
        CHECK(hears(q("We were really not asked about the desk at all.")));
        CHECK(hears(q("We were not asked about desk at all.")));
        a.quotes[0].verbatim = RichText::fromPlain(said);
        CHECK(hears(QString(said).replace(q("rubbish"), q("litter")).replace(q("nobody"), q("noone"))));
    }

    SECTION("not what was said in other words, in indirect speech, with other numbers, or by everybody")
    {
        a.quotes[0].verbatim = words("They never listen to us.");
        for (const char *other : {"They never listen to them.", "They said that nobody listens to them.", "He never listens to us, they said.", "They always listen.", "Officers listen to us and never hurry."})
            CHECK_FALSE(hears(q(other)));
        a.quotes[0].verbatim = words("We were never asked about this.");
        for (const char *other : {"Residents said they were never asked about this.", "People were asked about this in May.", "We asked about this.", "They were never asked."})
            CHECK_FALSE(hears(q(other)));
        a.quotes[0].verbatim = words("I am 45 and live alone now.");
        CHECK_FALSE(hears(q("Of those who live alone now, 54 were asked.")));
        a.quotes[0].verbatim = words("It is hard for people on a low income to pay that much at the end of the month.");
        for (const char *other : {"It is hard for people who do not drive.", "People on a low income pay more, because they pay at the end of each quarter.", "What matters to people on a low income is the price at the end of the month."})
            CHECK_FALSE(hears(q(other)));
    }

    SECTION("what somebody agreed to may stand there, though another said the same")
    {
        Quote agreed;
        agreed.id = q("agreed");
        agreed.verbatim = RichText::fromPlain(part(4, 10));
        a.quotes += agreed;
        Consent consent;
        consent.id = q("consent");
        consent.quote_id = q("agreed");
        consent.purpose = q("report");
        consent.how = q("signed");
        consent.given_on = QDate(2026, 1, 1);
        a.consents = {consent};
        CHECK_FALSE(hears(part(4, 10)));
        CHECK(hears(part(3, 11)));
        CHECK(hears(said));
    }
}
