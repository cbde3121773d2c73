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
