// SPDX-License-Identifier: Apache-2.0
#include "core/report/PrintedNumbers.h"

#include "core/domain/CopyAssessment.h"
#include "core/report/NotePrinted.h"
#include "core/report/PublicCopy.h"
#include "core/report/ReportBuilder.h"
#include "tests/core/report/RichAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {
Assessment withTable(const QList<QStringList> &rows)
{
    Assessment a = richAssessment();
    a.evidence.clear();
    a.activities.clear();
    Evidence evidence;
    evidence.id = QStringLiteral("e1");
    evidence.title = QStringLiteral("Borrowers");
    evidence.data = TableValue{{QStringLiteral("Age"), QStringLiteral("People")}, rows};
    a.evidence = {evidence};
    return a;
}

PublicCopy copyOf(const Assessment &a, int smallNumbers = 5)
{
    return PublicCopy::of(a, england(), {.smallNumbers = smallNumbers}, QDate(2026, 11, 22));
}

QStringList shown(const PublicCopy &copy)
{
    QStringList all;
    for (const QStringList &row : copy.assessment().evidence.first().data.rows)
        all << row.value(1);
    return all;
}

/// What a copy printed is remembered with the assessment.
void publish(Assessment &a)
{
    const FieldKey where = FieldKey::answer(PrintedNumbers::question);
    setValueAt(a, where, PrintedNumbers::of(a).with(copyOf(a).printed(), QDate(2026, 11, 22), QStringLiteral("full")));
}
} // namespace

TEST_CASE("Printed numbers")
{
    const QString c = Suppression::withheld;
    const QList<QStringList> rows{{QStringLiteral("Young"), QStringLiteral("3")}, {QStringLiteral("Middle"), QStringLiteral("20")}, {QStringLiteral("Old"), QStringLiteral("60")}, {QStringLiteral("Total"), QStringLiteral("83")}};

    SECTION("Nothing is remembered before anything was published")
    {
        const Assessment a = withTable(rows);
        CHECK(PrintedNumbers::of(a).isEmpty());
        CHECK(PrintedNumbers().with({}, QDate(2026, 1, 1), QStringLiteral("full")).isBlank());
    }
    SECTION("What a copy prints is remembered once, however often it is published")
    {
        Assessment a = withTable(rows);
        publish(a);
        const PrintedNumbers once = PrintedNumbers::of(a);
        const FieldKey table = FieldKey::record(RecordKind::Evidence, QStringLiteral("e1"), QStringLiteral("data"));
        CHECK(once.printed(table, QStringLiteral("Young"), QStringLiteral("People")) == QStringList{c});
        CHECK(once.printed(table, QStringLiteral("Old"), QStringLiteral("People")) == QStringList{QStringLiteral("60")});
        CHECK(once.printed(table, QStringLiteral("Nobody"), QStringLiteral("People")).isEmpty());
        const Value stored = a.answer(PrintedNumbers::question);
        publish(a);
        CHECK(a.answer(PrintedNumbers::question) == stored);
        CHECK_FALSE(stored.toPlain().contains(QStringLiteral("83"))); // published numbers only
    }
    SECTION("What an earlier copy withheld stays withheld, also when it has grown")
    {
        Assessment a = withTable(rows);
        publish(a);
        a.evidence.first().data.rows[0][1] = QStringLiteral("9");
        a.evidence.first().data.rows[3][1] = QStringLiteral("89");
        CHECK(shown(copyOf(a)).first() == c);
        Assessment never = withTable(a.evidence.first().data.rows);
        CHECK(shown(copyOf(never)).first() == QStringLiteral("10"));
    }
    SECTION("What an earlier copy withheld to protect another stays withheld, whatever protects it now")
    {
        Assessment a = withTable(rows);
        const QStringList first = shown(copyOf(a));
        publish(a);
        a.evidence.first().data.rows[2][1] = QStringLiteral("6"); // would protect better now
        a.evidence.first().data.rows[3][1] = QStringLiteral("29");
        const QStringList now = shown(copyOf(a));
        for (qsizetype i = 0; i < first.size(); ++i)
            if (first[i] == c)
                CHECK(now[i] == c);
    }
    SECTION("What an earlier copy printed does not protect what this one withholds")
    {
        // The two fours are protected by withholding their total: not for those who have read it.
        const TableValue table{{QStringLiteral("Age"), QStringLiteral("People"), QStringLiteral("Visitors")},
                               {{QStringLiteral("Young"), QStringLiteral("4"), QStringLiteral("100")}, {QStringLiteral("Old"), QStringLiteral("4"), QStringLiteral("200")}, {QStringLiteral("Total"), QStringLiteral("8"), QStringLiteral("300")}}};
        const auto now = Suppression::table(table, {}).value.rows;
        CHECK(now[2] == QStringList{QStringLiteral("Total"), c, QStringLiteral("300")});
        const auto later = Suppression::tables({{table, {}, {}, {{{2, 1}, {QStringLiteral("10")}}}}}).first().value.rows;
        CHECK(later[0][2] == c); // nothing else helps, so every count goes
        CHECK(later[2] == QStringList{QStringLiteral("Total"), c, c});
    }
    SECTION("A number that differs a little from the one that was printed is to be thought over")
    {
        Assessment a = withTable(rows);
        publish(a);
        a.evidence.first().data.rows[2][1] = QStringLiteral("64");
        const auto copy = copyOf(a); // its list lives as long as it does
        bool found = false;
        for (const LeftOut &item : copy.leftOut())
            found = found || (item.reason == LeftOut::Reason::Difference && item.printed == QStringLiteral("65 / 60"));
        CHECK(found);
    }
    SECTION("It prints in no copy, and an assessment made from this one begins without it")
    {
        Assessment a = withTable(rows);
        publish(a);
        CHECK(copyOf(a).assessment().answer(PrintedNumbers::question).isBlank());
        const PublicCopy internal = PublicCopy::of(a, england(), {.publicCopy = false}, QDate(2026, 11, 22));
        CHECK(internal.assessment().answer(PrintedNumbers::question).isBlank());
        CHECK(internal.printed().isEmpty());
        CHECK(PrintedNumbers::of(copyAsNew(a, FixedClock().nowUtc(), QString())).isEmpty());
    }
    SECTION("It is noted in a register too, once, beside what was noted there meanwhile")
    {
        const TempFolder folder;
        const FixedClock clock;
        auto opened = Register::create(folder.file(QStringLiteral("a.eqia")), {.backups = false});
        REQUIRE(opened);
        Assessment a = withTable(rows);
        SaveBatch batch;
        batch.id = 1;
        batch.assessment = a.id;
        batch.create = a;
        REQUIRE((*opened)->save(batch));
        const auto note = [&](const QString &shown) {
            const FieldKey table = FieldKey::record(RecordKind::Evidence, QStringLiteral("e1"), QStringLiteral("data"));
            return bool(notePrinted(**opened, {a.id, {{table, QStringLiteral("Old"), QStringLiteral("People"), shown}}, PrintSet::Full}, clock, QStringLiteral("a script")));
        };
        const auto stored = [&] {
            const auto now = (*opened)->load(a.id);
            REQUIRE(now);
            return now->answer(PrintedNumbers::question).table().rows.size();
        };
        REQUIRE(note(QStringLiteral("60")));
        CHECK(stored() == 1);
        REQUIRE(note(QStringLiteral("60")));
        CHECK(stored() == 1);
        REQUIRE(note(QStringLiteral("65")));
        CHECK(stored() == 2);
        const auto changes = (*opened)->changes(a.id, FieldKey::answer(PrintedNumbers::question));
        REQUIRE(changes);
        CHECK(changes->size() == 2);
        CHECK(changes->first().actor == QStringLiteral("a script"));
    }
    SECTION("A table that was never published is protected as before")
    {
        const Assessment a = withTable(rows);
        CHECK(copyOf(a).assessment().evidence.first().data == Suppression::table(a.evidence.first().data, Suppression::ruleFor({.texts = {QStringLiteral("Borrowers")}})).value);
    }
}
