// SPDX-License-Identifier: Apache-2.0
#include "core/storage/SearchWords.h"

#include "core/pack/PackLibrary.h"
#include "tests/support/Catch.h"

using namespace dueregard;

TEST_CASE("SearchWords")
{
    PackLibrary library;
    const auto pack = library.load(QStringLiteral("england"));
    REQUIRE(pack);
    const SearchWords words(**pack);
    const SearchWords::Reader reader{QStringLiteral("en-GB"), QStringLiteral("council")};
    const auto answer = [&](const char *question, const Value &value) { return words.answer(QString::fromLatin1(question), value, reader); };
    const auto record = [&](RecordKind kind, const char *field, const Value &value) { return words.record(kind, QString::fromLatin1(field), value, reader); };

    SECTION("are the labels of choices, groups and cells of a grid")
    {
        CHECK(record(RecordKind::Impact, "direction", QStringLiteral("NEG")) == QLatin1String("Negative"));
        CHECK(record(RecordKind::Impact, "characteristic", QStringLiteral("pregnancy_maternity")) == (*pack)->groupLabel(QStringLiteral("pregnancy_maternity"), reader.language, {}));
        CHECK(record(RecordKind::Evidence, "groups", QStringList{QStringLiteral("age"), QStringLiteral("sex")}) == QLatin1String("Age\nSex"));
        CHECK(answer("screening.adverse", QStringLiteral("no_evidence")) == QLatin1String("No evidence available"));
        CHECK(answer("screening.significance", QStringLiteral("low")) == QLatin1String("Low"));
        CHECK_FALSE(answer("outcome.codes", QStringList{(*pack)->vocabulary(QStringLiteral("outcome"))->choices.first().id}).isEmpty());
    }
    SECTION("follow the type of the body")
    {
        CHECK(words.record(RecordKind::Evidence, QStringLiteral("type"), QStringLiteral("complaints"), {QStringLiteral("en"), QStringLiteral("nhs")}).contains(QLatin1String("PALS")));
        CHECK_FALSE(record(RecordKind::Evidence, "type", QStringLiteral("complaints")).contains(QLatin1String("PALS")));
    }
    SECTION("are the officer's own texts, and a code that the pack does not have, which pages show as it is")
    {
        CHECK(answer("about.title", QStringLiteral("Library")) == QLatin1String("Library"));
        CHECK(answer("proposal.purpose", RichText::fromPlain(QStringLiteral("A ramp"))) == QLatin1String("A ramp"));
        CHECK(record(RecordKind::Impact, "direction", QStringLiteral("Mostly good")) == QLatin1String("Mostly good"));
    }
    SECTION("of a table are its cells as they are shown, and headings only where officers write them")
    {
        const TableValue rows{{QStringLiteral("item"), QStringLiteral("offered"), QStringLiteral("asked")}, {{QStringLiteral("step_free"), QStringLiteral("yes"), QStringLiteral("4")}}};
        CHECK(record(RecordKind::Activity, "access", rows) == QLatin1String("Step-free route\tYes\t4"));
        const TableValue background{{QStringLiteral("date"), QStringLiteral("body"), QStringLiteral("decision")},
                                    {{QStringLiteral("2023-03"), QStringLiteral("Full Council"), QStringLiteral("Asked for options")}}};
        CHECK(answer("proposal.background", background) == QLatin1String("March 2023\tFull Council\tAsked for options"));
        const TableValue data{{QStringLiteral("Ward"), QStringLiteral("People")}, {{QStringLiteral("Castle"), QStringLiteral("31")}}};
        CHECK(record(RecordKind::Evidence, "data", data) == QLatin1String("Ward\tPeople\nCastle\t31"));
    }
    SECTION("are not ids, numbers and whole dates, and not a single word that no question explains")
    {
        CHECK(record(RecordKind::Consent, "quote_id", QStringLiteral("11111111-2222-4333-8444-555555555555")).isEmpty());
        CHECK(answer("about.decision_date", QDate(2026, 12, 17)).isEmpty());
        CHECK(record(RecordKind::Evidence, "local_share", 4.0).isEmpty());
        CHECK(answer("gone.question", QStringLiteral("by_date")).isEmpty());
        CHECK(answer("gone.question", QStringLiteral("Words of an officer")) == QLatin1String("Words of an officer"));
        CHECK(record(RecordKind::Attachment, "media_type", QStringLiteral("application/pdf")).isEmpty());
    }
    SECTION("without a pack are all texts, so that nothing is lost")
    {
        const SearchWords none((Pack()));
        CHECK(none.answer(QStringLiteral("about.title"), QStringLiteral("Library"), reader) == QLatin1String("Library"));
        CHECK(none.record(RecordKind::Impact, QStringLiteral("direction"), QStringLiteral("NEG"), reader) == QLatin1String("NEG"));
    }
}
