// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/QuoteCard.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "ui/engagement/IdentifiabilityMeter.h"
#include "ui/fields/FieldWidget.h"
#include "ui/widgets/Tag.h"

#include <QAbstractButton>
#include <QApplication>

using namespace dueregard;
using namespace dueregard::test;

namespace {

Assessment withQuote()
{
    Assessment assessment = sampleAssessment();
    assessment.answers[{question::screenDecision, {}}] = QStringLiteral("full");
    assessment.answers[{QStringLiteral("engagement.topics"), {}}] = QStringList{QStringLiteral("quotes")};
    Finding finding;
    finding.id = QStringLiteral("f1");
    assessment.findings = {finding};
    Quote quote;
    quote.id = QStringLiteral("q1");
    quote.verbatim = RichText::fromPlain(QStringLiteral("At 73 I was told to go online."));
    quote.attribution = QStringLiteral("A carer, 73, from 12 Roman Road");
    quote.details = {QStringLiteral("age_band"), QStringLiteral("role")};
    assessment.quotes = {quote};
    return assessment;
}

} // namespace

TEST_CASE("QuoteCard")
{
    OpenAssessment open(withQuote());
    REQUIRE(open.view().showPage(QStringLiteral("engagement.quotes_page")));
    const auto meter = [&] {
        for (auto *each : open.view().findChildren<IdentifiabilityMeter *>(QStringLiteral("meter/q1")))
            if (each->isVisible())
                return each;
        return static_cast<IdentifiabilityMeter *>(nullptr);
    };
    const auto press = [&](const char *name) {
        auto *button = meter()->findChild<QAbstractButton *>(QLatin1String(name) + QStringLiteral("/q1"));
        REQUIRE(button);
        button->click();
        OpenAssessment::settle();
    };
    const auto setDetails = [&](const QStringList &details) {
        open.session().setValue(FieldKey::record(RecordKind::Quote, QStringLiteral("q1"), QStringLiteral("details")), details);
        OpenAssessment::settle();
    };
    const auto quote = [&] { return open.session().assessment().quotes.first(); };
    REQUIRE(meter());

    SECTION("says in words how easily people can tell who said it, and what it may be used in")
    {
        CHECK(meter()->verdict().startsWith(QStringLiteral("Hard to tell who said it. It gives away 2 detail")));
        CHECK(meter()->verdict().contains(QStringLiteral("Age, Role or job")));
        CHECK(meter()->verdict().contains(QStringLiteral("It may not be used anywhere yet")));
        CHECK(meter()->accessibleDescription() == meter()->verdict());
        setDetails({QStringLiteral("age_band"), QStringLiteral("role"), QStringLiteral("religion")});
        CHECK(meter()->verdict().startsWith(QStringLiteral("Take care: some may guess who said it.")));
        setDetails({QStringLiteral("age_band"), QStringLiteral("small_area")});
        CHECK(meter()->verdict().startsWith(QStringLiteral("People may know who said it.")));
        CHECK(meter()->findChild<Tag *>()->text() == QStringLiteral("People may know who said it"));
        setDetails({});
        CHECK(meter()->verdict().contains(QStringLiteral("No details are marked")));
        CHECK(meter()->findChild<Tag *>()->text() == QStringLiteral("Nobody has looked yet at what it gives away"));
        setDetails({QStringLiteral("none")});
        CHECK(meter()->verdict().startsWith(QStringLiteral("Hard to tell who said it. You have looked")));
        const QString consent = open.session().addRecord(RecordKind::Consent, {{QStringLiteral("quote_id"), QStringLiteral("q1")}, {QStringLiteral("purpose"), QStringLiteral("report")}, {QStringLiteral("how"), QStringLiteral("signed")}});
        open.session().setValue(FieldKey::record(RecordKind::Consent, consent, QStringLiteral("given_on")), QDate(2026, 1, 1));
        OpenAssessment::settle();
        CHECK(meter()->verdict().contains(QStringLiteral("It may be used in: This report.")));
    }
    SECTION("makes an age and a street broader in the description, one press each, and never in what was said")
    {
        setDetails({QStringLiteral("age_band"), QStringLiteral("small_area")});
        press("broader2");
        CHECK(quote().attribution == QStringLiteral("A carer, 73, from the local area"));
        CHECK(quote().details == QStringList{QStringLiteral("age_band")});
        press("broader1");
        CHECK(quote().attribution == QStringLiteral("A carer, in their 70s, from the local area"));
        CHECK(quote().verbatim.toPlain() == QStringLiteral("At 73 I was told to go online."));
        CHECK_FALSE(meter()->findChild<QAbstractButton *>(QStringLiteral("broader1/q1")));
        open.session().undoStack()->undo();
        open.session().undoStack()->undo();
        CHECK(quote().attribution == QStringLiteral("A carer, 73, from 12 Roman Road"));
        CHECK(quote().details.size() == 2);
    }
    SECTION("offers to tell it in our own words when people may know who it was")
    {
        CHECK_FALSE(meter()->findChild<QAbstractButton *>(QStringLiteral("paraphrase/q1")));
        setDetails({QStringLiteral("rare")});
        press("paraphrase");
        CHECK(quote().anonymity == QStringLiteral("paraphrase"));
    }
    SECTION("stands beside the details while they are marked")
    {
        auto *card = open.view().findChild<QuoteCard *>();
        REQUIRE(card);
        card->openEditor(QStringLiteral("details"));
        OpenAssessment::settle();
        REQUIRE(meter());
        CHECK(card->editor()->isAncestorOf(meter()));
        CHECK(card->editor()->fieldWidget(QStringLiteral("details"))->y() < meter()->y());
        CHECK(card->editor()->isAncestorOf(QApplication::focusWidget()));
        setDetails({QStringLiteral("rare")});
        CHECK(meter()->verdict().startsWith(QStringLiteral("People may know who said it.")));
    }
}
