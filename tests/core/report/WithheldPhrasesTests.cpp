// SPDX-License-Identifier: Apache-2.0
#include "core/report/WithheldPhrases.h"

#include "core/report/PublicCopy.h"
#include "core/report/Suppression.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("WithheldPhrases")
{
    WithheldPhrases phrases;
    const auto said = [&phrases](const char *text) { return edited(QString::fromUtf8(text), phrases.in(QString::fromUtf8(text))); };

    SECTION("the same number of the same people, in digits or words, before or after")
    {
        phrases.add(3, QStringLiteral("Trans people"));
        phrases.add(2, QStringLiteral("Carers"));
        phrases.add(4, QStringLiteral("Women"));
        CHECK(said("Only 3 trans people use the pool.") == QStringLiteral("Only [c] trans people use the pool."));
        CHECK(said("Of those who answered, three were trans people.") == QStringLiteral("Of those who answered, [c] were trans people."));
        CHECK(said("3 of our trans residents, 2 carers and four women") == QStringLiteral("[c] of our trans residents, [c] carers and [c] women"));
        for (const char *other : {"4 trans people", "3 buses", "3 women", "the 3% of trans people", "on 3 June trans people met", "Three transport planners"})
            CHECK(said(other) == QString::fromUtf8(other));
    }
    SECTION("labels that name nobody withhold nothing")
    {
        for (const char *label : {"Yes", "No", "Total", "England", "n", "65", "Others"})
            phrases.add(3, QLatin1String(label));
        CHECK(phrases.isEmpty());
    }
    SECTION("a public copy says nowhere what it withholds in a table or a short field, and no whole name that it knows")
    {
        Assessment a = richAssessment();
        Person person;
        person.id = QStringLiteral("canary-person");
        person.name = QStringLiteral("Kanarienvogel Gelbschnabel");
        person.job_title = QStringLiteral("Head of Parks");
        a.people << person;
        Evidence &e = a.evidence[0];
        e.data = {{QStringLiteral("Group"), QStringLiteral("People")}, {{QStringLiteral("Bargees"), QStringLiteral("3")}, {QStringLiteral("Others"), QStringLiteral("68")}, {QStringLiteral("Total"), QStringLiteral("71")}}};
        a.impacts[0].reach = QStringLiteral("2 lamplighters");
        a.impacts[0].mechanism = RichText::fromPlain(QStringLiteral("Only three bargees and 2 lamplighters use it. Kanarienvogel Gelbschnabel, Head of Parks, asked 3 times."));
        const PublicCopy copy = PublicCopy::of(a, england(), {});
        CHECK(copy.assessment().impacts[0].mechanism.toPlain() == QStringLiteral("Only [c] bargees and [c] lamplighters use it. Head of Parks, asked 3 times."));
        const auto noted = [&](LeftOut::Reason reason) {
            return std::any_of(copy.leftOut().begin(), copy.leftOut().end(), [&](const LeftOut &left) { return left.reason == reason && left.where.field == QStringLiteral("mechanism"); });
        };
        CHECK(noted(LeftOut::Reason::SmallNumber));
        CHECK(noted(LeftOut::Reason::Name));
        ReportProfile named;
        named.names = true;
        CHECK(PublicCopy::of(a, england(), named).assessment().impacts[0].mechanism.toPlain().contains(person.name));
    }
}
