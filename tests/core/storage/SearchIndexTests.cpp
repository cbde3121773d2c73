// SPDX-License-Identifier: Apache-2.0
#include "core/storage/SearchIndex.h"

#include "core/base/Ids.h"
#include "core/domain/WellKnown.h"
#include "core/pack/PackLibrary.h"
#include "core/storage/Register.h"
#include "tests/core/storage/FullAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("SearchIndex")
{
    const TempFolder folder;
    const QString path = folder.file(QStringLiteral("r.eqia"));
    PackLibrary library;
    const auto pack = library.load(QStringLiteral("england"));
    REQUIRE(pack);

    Assessment a;
    a.id = newId();
    a.pack = (*pack)->id;
    a.packHash = (*pack)->hash;
    a.bodyType = QStringLiteral("council");
    a.createdAt = a.updatedAt = QDateTime::fromString(QStringLiteral("2026-11-22T10:00:00Z"), Qt::ISODate);
    a.answers.insert({question::title, {}}, QStringLiteral("Closing the Tuesday desk"));
    a.answers.insert({QStringLiteral("screening.adverse"), QStringLiteral("age")}, QStringLiteral("no_evidence"));
    Impact impact;
    impact.id = newId();
    impact.characteristic = QStringLiteral("pregnancy_maternity");
    impact.direction = QStringLiteral("NEG");
    impact.mechanism = RichText::fromPlain(QStringLiteral("They pay in cash."));
    a.impacts.append(impact);

    const auto made = [&]() -> std::unique_ptr<Register> {
        auto opened = Register::open(path, {.create = true, .backups = false});
        REQUIRE(opened);
        return std::move(*opened);
    };
    const auto finds = [&](const Register &reg, const char *words) {
        const auto hits = reg.search(QString::fromLatin1(words));
        REQUIRE(hits);
        return hits->size() == 1;
    };
    const auto store = [&] {
        auto reg = made();
        REQUIRE(reg->packs().put({(*pack)->hash, (*pack)->id, (*pack)->version, (*pack)->baseText, (*pack)->overlayText}));
        REQUIRE(reg->save(creation(a)));
        return reg;
    };

    SECTION("finds what officers see, and neither codes nor ids")
    {
        const auto reg = store();
        CHECK(finds(*reg, "negative maternity"));
        CHECK(finds(*reg, "no evidence available"));
        CHECK(finds(*reg, "cash"));
        for (const char *code : {"NEG ", "pregnancy_maternity ", "no_evidence "}) {
            INFO(code);
            const auto hits = reg->search(QString::fromLatin1(code));
            REQUIRE(hits);
            for (const SearchHit &hit : *hits)
                CHECK_FALSE(hit.excerpt.contains(QString::fromLatin1(code).trimmed()));
        }
        CHECK_FALSE(finds(*reg, "NEG "));
        CHECK(reg->search(QStringLiteral("negative"))->first().excerpt.contains(QLatin1String("Negative They pay in cash.")));
    }
    SECTION("uses the words that the program brings when the register has lost the pack's")
    {
        auto reg = made();
        REQUIRE(reg->save(creation(a)));
        CHECK(finds(*reg, "negative"));
    }
    SECTION("of an earlier format is made anew, and read through where it cannot be")
    {
        store().reset();
        {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            REQUIRE(database);
            for (const char *sql : {"DELETE FROM search", "INSERT INTO search(rowid, title, body) SELECT id, title, 'pregnancy_maternity NEG cash' FROM assessment",
                                    "DELETE FROM search_dirty"})
                REQUIRE((*database)->run(QString::fromLatin1(sql)));
            REQUIRE((*database)->execute(QStringLiteral("PRAGMA user_version=2")));
        }
        {
            auto reading = Register::open(path, {.readOnly = true, .backups = false});
            REQUIRE(reading);
            CHECK(finds(**reading, "negative"));
            CHECK_FALSE(finds(**reading, "NEG "));
            CHECK(finds(**reading, "tuesday"));
        }
        const auto reg = made();
        CHECK(reg->migration().outcome == Migrator::Outcome::Upgraded);
        CHECK(finds(*reg, "negative"));
        CHECK_FALSE(finds(*reg, "NEG "));
        CHECK(*reg->load(a.id) == a);
    }
    SECTION("reads a register of the first format")
    {
        auto first = Database::open(path, Database::Mode::Create);
        REQUIRE(first);
        REQUIRE(Migrator(Migrator::shippedSteps().mid(0, 1)).migrate(**first).outcome == Migrator::Outcome::Created);
        REQUIRE((*first)->run(QStringLiteral("INSERT INTO assessment(uuid, pack, pack_hash, body_type, language, state, version, created_at, updated_at, created_by, duplicated_from, "
                                             "legacy, demo_source, last_page, title) VALUES (?, 'england', '', 'council', 'en', 'draft', '', '', '', '', '', 0, '', '', 'Meals')"),
                              {a.id}));
        REQUIRE((*first)->run(QStringLiteral("INSERT INTO impact(uuid, assessment_id, position, direction) VALUES (?, 1, 0, 'NEG')"), {impact.id}));
        first->reset();
        auto reading = Register::open(path, {.readOnly = true, .backups = false});
        REQUIRE(reading);
        CHECK(finds(**reading, "negative"));
    }
}
