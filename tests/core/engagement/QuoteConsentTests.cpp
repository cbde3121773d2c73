// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/QuoteConsent.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace dueregard;
using namespace dueregard::test;

namespace {
Quote spoken(const char *id)
{
    Quote quote;
    quote.id = q(id);
    quote.verbatim = words("They never asked us, and now nobody visits.");
    quote.anonymity = q("descriptor");
    quote.attribution = q("A resident over 70");
    return quote;
}

Consent consentTo(const char *quote, const char *purpose)
{
    Consent consent;
    consent.id = q("consent");
    consent.quote_id = q(quote);
    consent.purpose = q(purpose);
    consent.how = q("signed");
    consent.given_on = QDate(2026, 6, 1);
    consent.expires_on = QDate(2027, 6, 1);
    return consent;
}
} // namespace

TEST_CASE("QuoteConsent")
{
    Assessment a;
    a.quotes = {spoken("quote")};

    SECTION("a quote without consent reaches nothing; with it, only what it was given for")
    {
        for (QuotePurpose purpose : {QuotePurpose::Report, QuotePurpose::Committee, QuotePurpose::Residents, QuotePurpose::Web, QuotePurpose::Training})
            CHECK(consentedQuotes(a, purpose, today).isEmpty());
        a.consents = {consentTo("quote", "report")};
        CHECK(consentedQuotes(a, QuotePurpose::Report, today).size() == 1);
        for (QuotePurpose purpose : {QuotePurpose::Committee, QuotePurpose::Residents, QuotePurpose::Web, QuotePurpose::Training})
            CHECK(consentedQuotes(a, purpose, today).isEmpty());
    }

    SECTION("where permission stands is said for each purpose, and the permission that holds decides")
    {
        using Kind = ConsentState::Kind;
        const auto state = [&](QuotePurpose purpose, QDate on = today) { return consentState(a, q("quote"), purpose, on); };
        CHECK(state(QuotePurpose::Report).kind == Kind::NotAsked);
        a.consents = {consentTo("quote", "report")};
        CHECK(state(QuotePurpose::Report).kind == Kind::Given);
        CHECK(state(QuotePurpose::Report).until == QDate(2027, 6, 1));
        CHECK(state(QuotePurpose::Report, QDate(2027, 6, 2)).kind == Kind::Expired);
        CHECK(state(QuotePurpose::Web).kind == Kind::NotAsked);
        CHECK(consentState(a, q("another"), QuotePurpose::Report, today).kind == Kind::NotAsked);
        a.consents[0].how.clear();
        CHECK(state(QuotePurpose::Report).kind == Kind::Incomplete);
        a.consents[0].how = q("signed");
        CHECK(state(QuotePurpose::Report, QDate(2026, 5, 1)).kind == Kind::Incomplete); // its day is still to come
        a.consents[0].withdrawn_on = QDate(2026, 7, 1);
        CHECK(state(QuotePurpose::Report).kind == Kind::Withdrawn);
        Consent again = consentTo("quote", "report");
        again.id = q("again");
        again.given_on = QDate(2026, 8, 1);
        a.consents = {again, a.consents[0]};
        CHECK(state(QuotePurpose::Report).kind == Kind::Given);
        CHECK(state(QuotePurpose::Report).consentId == q("again"));
        // What is said to hold is what prints, and the other way round.
        for (const QDate on : {QDate(2026, 5, 1), QDate(2026, 6, 1), QDate(2026, 8, 1), QDate(2027, 6, 1), QDate(2027, 6, 2)})
            CHECK((state(QuotePurpose::Report, on).kind == Kind::Given) == !consentedQuotes(a, QuotePurpose::Report, on).isEmpty());
    }

    SECTION("a withdrawal ends every permission that was given by then, in whichever record it stands")
    {
        using Kind = ConsentState::Kind;
        Consent older = consentTo("quote", "report"), renewed = consentTo("quote", "report"), web = consentTo("quote", "web");
        older.id = q("older");
        older.given_on = QDate(2026, 1, 1);
        renewed.id = q("renewed");
        renewed.given_on = QDate(2026, 3, 1);
        a.consents = {older, renewed, web};
        REQUIRE(consentState(a, q("quote"), QuotePurpose::Report, today).kind == Kind::Given);
        for (const int taken : {0, 1}) {
            a.consents = {older, renewed, web};
            a.consents[taken].withdrawn_on = QDate(2026, 5, 1);
            CHECK(consentState(a, q("quote"), QuotePurpose::Report, today).kind == Kind::Withdrawn);
            CHECK(consentState(a, q("quote"), QuotePurpose::Report, today).withdrawn == QDate(2026, 5, 1));
            CHECK(consentedQuotes(a, QuotePurpose::Report, today).isEmpty());
            CHECK(consentedQuotes(a, QuotePurpose::Web, today).size() == 1); // another purpose is another permission
        }
        for (const QDate day : {QDate(2026, 6, 1), QDate(2026, 5, 1)}) { // given again later, or later on the same day
            Consent anew = renewed;
            anew.id = q("anew");
            anew.given_on = day;
            QList<Consent> consents = a.consents + QList<Consent>{anew};
            consents.swap(a.consents);
            CHECK(consentedQuotes(a, QuotePurpose::Report, today).size() == 1);
            CHECK(consentState(a, q("quote"), QuotePurpose::Report, today).consentId == q("anew"));
            consents.swap(a.consents);
        }
    }

    SECTION("words that were read back and found wrong, and permission given in a way that nobody knows, do not print")
    {
        a.consents = {consentTo("quote", "report")};
        a.consents[0].read_back = q("no");
        CHECK(consentedQuotes(a, QuotePurpose::Report, today).isEmpty());
        CHECK(consentState(a, q("quote"), QuotePurpose::Report, today).kind == ConsentState::Kind::Incomplete);
        a.consents[0].read_back = q("yes");
        CHECK(consentedQuotes(a, QuotePurpose::Report, today).size() == 1);
        a.consents[0].how = q("x");
        CHECK(consentedQuotes(a, QuotePurpose::Report, today).isEmpty());
    }

    SECTION("consent ends on its last day, when it is withdrawn, and without an end after 24 months")
    {
        a.consents = {consentTo("quote", "report")};
        CHECK(consentedQuotes(a, QuotePurpose::Report, QDate(2026, 5, 31)).isEmpty());
        CHECK(consentedQuotes(a, QuotePurpose::Report, QDate(2027, 6, 1)).size() == 1);
        CHECK(consentedQuotes(a, QuotePurpose::Report, QDate(2027, 6, 2)).isEmpty());
        a.consents[0].expires_on = {};
        CHECK(consentedQuotes(a, QuotePurpose::Report, QDate(2028, 6, 1)).size() == 1);
        CHECK(consentedQuotes(a, QuotePurpose::Report, QDate(2028, 6, 2)).isEmpty());
        a.consents[0].withdrawn_on = QDate(2026, 7, 1);
        CHECK(consentedQuotes(a, QuotePurpose::Report, today).isEmpty());
    }

    SECTION("a consent that does not say how it was given, and one for another quote, do not count")
    {
        a.consents = {consentTo("other", "report")};
        CHECK(consentedQuotes(a, QuotePurpose::Report, today).isEmpty());
        a.consents = {consentTo("quote", "report")};
        a.consents[0].how.clear();
        CHECK(consentedQuotes(a, QuotePurpose::Report, today).isEmpty());
    }

    SECTION("words that were to be paraphrased never come out as a quote")
    {
        a.consents = {consentTo("quote", "report")};
        a.quotes[0].anonymity = q("paraphrase");
        CHECK(consentedQuotes(a, QuotePurpose::Report, today).isEmpty());
    }

    SECTION("insertions of the editor stand in brackets and leave the words alone")
    {
        a.consents = {consentTo("quote", "report")};
        a.quotes[0].edits = TableValue{{q("after"), q("inserted"), q("reason")}, {{q("They"), q("the council"), q("clarity")}, {q("not there"), q("sic"), QString()}}};
        const auto quotes = consentedQuotes(a, QuotePurpose::Report, today);
        REQUIRE(quotes.size() == 1);
        CHECK(quotes[0].text() == q("They [the council] never asked us, and now nobody visits. [sic]"));
        CHECK(a.quotes[0].verbatim == words("They never asked us, and now nobody visits."));
        CHECK(quotes[0].attribution() == q("A resident over 70"));
    }

    SECTION("the meter of details turns amber at three, red at four or with a rare trait")
    {
        Quote quote;
        CHECK(identifiability(quote).level == Identifiability::Level::NotLookedAt);
        quote.details = QStringList{q("none")};
        CHECK(identifiability(quote).level == Identifiability::Level::Green);
        CHECK(identifiability(quote).details == 0);
        quote.details = QStringList{q("age_band"), q("sex"), q("none")};
        CHECK(identifiability(quote).level == Identifiability::Level::Green);
        quote.details += q("place");
        CHECK(identifiability(quote).level == Identifiability::Level::Amber);
        quote.details += q("event");
        CHECK(identifiability(quote).level == Identifiability::Level::Red);
        quote.details = QStringList{q("small_area")};
        CHECK(identifiability(quote).level == Identifiability::Level::Red);
    }

    SECTION("no output reads quotes except through this function")
    {
        int files = 0;
        for (const char *folder : {"report", "exchange"}) {
            QDirIterator all(QStringLiteral(DUEREGARD_SOURCE_FOLDER "/core/%1").arg(QLatin1String(folder)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                REQUIRE(file.open(QIODevice::ReadOnly));
                QString text = QString::fromUtf8(file.readAll());
                text.remove(QRegularExpression(QStringLiteral("\"[^\"\\n]*\"")));
                INFO(file.fileName().toStdString());
                CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("\\w\\.quotes\\b"))));
                CHECK_FALSE(text.contains(QStringLiteral("verbatim")));
                ++files;
            }
        }
        CHECK(files > 20);
    }
}
