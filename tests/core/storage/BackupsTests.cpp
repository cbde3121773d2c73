// SPDX-License-Identifier: Apache-2.0
#include "core/storage/Backups.h"

#include "core/storage/Register.h"
#include "tests/core/storage/FullAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"

#include <QTimeZone>

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Backups")
{
    const TempFolder folder;
    FixedClock clock;
    const QString path = folder.file(QStringLiteral("r.eqia"));
    const Assessment a = fullAssessment();
    const Backups backups(path, {});
    const auto visit = [&](std::function<void(Register &)> work) {
        auto opened = Register::open(path, {.create = true, .clock = &clock});
        REQUIRE(opened);
        work(**opened);
        opened->reset(); // which finishes the copy
    };

    SECTION("are made at an opening when something changed since the last copy")
    {
        visit([&](Register &reg) { REQUIRE(reg.save(creation(a))); });
        CHECK(backups.list().isEmpty()); // at that opening there was nothing yet
        clock.advance(60'000);
        visit([](Register &) {});
        REQUIRE(backups.list().size() == 1);
        CHECK(backups.list()[0].at == clock.nowUtc());
        clock.advance(60'000);
        visit([&](Register &reg) { REQUIRE(reg.save(edit(a.id, 1, QStringLiteral("q"), {}, QStringLiteral("x")))); });
        CHECK(backups.list().size() == 1);
        clock.advance(60'000);
        visit([](Register &) {});
        CHECK(backups.list().size() == 2);
        CHECK(Register::verify(backups.list()[0].path).isSound());
    }
    SECTION("say what was changed last, and find a free name for one more in the same second")
    {
        visit([&](Register &reg) {
            REQUIRE(reg.save(creation(a)));
            const QString first = backups.freeName(clock.nowUtc());
            REQUIRE(reg.backup(first));
            const QString second = backups.freeName(clock.nowUtc());
            CHECK(second != first);
            REQUIRE(reg.backup(second));
        });
        REQUIRE(backups.list().size() == 2);
        CHECK(backups.list()[0].at != backups.list()[1].at);
        const auto last = Backups::lastChange(backups.list()[0].path);
        REQUIRE(last);
        CHECK(last->title == a.answer(QStringLiteral("about.title")).text());
        CHECK(last->at == a.updatedAt);
        CHECK_FALSE(Backups::lastChange(folder.write(QStringLiteral("junk"), "junk")));
    }
    SECTION("are thinned as they age")
    {
        QList<QDateTime> moments;
        const QDateTime now = QDateTime(QDate(2026, 11, 22), QTime(20, 0), QTimeZone::utc()).toUTC();
        for (int hours = 0; hours < 24 * 500; hours += 5)
            moments += now.addSecs(-3600 * hours);
        const auto kept = Backups::kept(moments, now);
        const auto aged = [&](int from, int to) {
            return std::count_if(kept.begin(), kept.end(), [&](const QDateTime &at) {
                const auto days = at.date().daysTo(now.date());
                return days >= from && days <= to;
            });
        };
        CHECK(aged(0, 0) == 3);
        CHECK(aged(1, 7) == 7);
        CHECK(aged(8, 42) >= 5);
        CHECK(aged(8, 42) <= 6);
        CHECK(aged(43, 366) >= 10);
        CHECK(aged(43, 366) <= 12);
        CHECK(aged(367, 10'000) == 0);
        CHECK(kept.first() == now);
    }
    SECTION("come back in the place of a damaged register, which is kept")
    {
        visit([&](Register &reg) { REQUIRE(reg.save(creation(a))); });
        clock.advance(60'000);
        visit([&](Register &) { CHECK(backups.restore(path, clock.nowUtc()).error().kind == ErrorKind::InUse); });
        REQUIRE(backups.list().size() == 1);
        const QString copy = backups.list()[0].path;
        folder.write(QStringLiteral("r.eqia"), QByteArray(9000, 'x'));
        clock.advance(60'000);
        auto ok = backups.restore(copy, clock.nowUtc());
        INFO((ok ? QString() : ok.error().text()).toStdString());
        REQUIRE(ok);
        visit([&](Register &reg) { CHECK(*reg.load(a.id) == a); });
        CHECK(backups.list().size() >= 2);
        CHECK_FALSE(backups.restore(folder.write(QStringLiteral("junk"), "junk"), clock.nowUtc()));
        visit([&](Register &reg) { CHECK(*reg.load(a.id) == a); });
    }
    SECTION("lose what is purged")
    {
        visit([&](Register &reg) {
            REQUIRE(reg.save(creation(a)));
            REQUIRE(reg.save(edit(a.id, 1, QStringLiteral("q"), {}, QStringLiteral("Zxqvcanary"))));
        });
        clock.advance(60'000);
        visit([](Register &) {});
        REQUIRE(backups.list().size() == 1);
        const QString name = QStringLiteral("Backups/") + QFileInfo(backups.list()[0].path).fileName();
        REQUIRE(folder.read(name).contains("Zxqvcanary"));
        REQUIRE(backups.purge({.assessment = a.id, .entity = QStringLiteral("answer"), .field = QStringLiteral("q")}, QStringLiteral("why"), QStringLiteral("Lead"), clock.nowUtc()));
        CHECK_FALSE(folder.read(name).contains("Zxqvcanary"));
        CHECK(Register::verify(backups.list()[0].path).isSound());
    }
    SECTION("lose an earlier wording that they hold as the present one")
    {
        visit([&](Register &reg) {
            REQUIRE(reg.save(creation(a)));
            REQUIRE(reg.save(edit(a.id, 1, QStringLiteral("q"), {}, QStringLiteral("Zxqvcanary"))));
        });
        clock.advance(60'000);
        visit([](Register &) {});
        REQUIRE(backups.list().size() == 1);
        const QString name = QStringLiteral("Backups/") + QFileInfo(backups.list()[0].path).fileName();
        const PurgeScope scope{.assessment = a.id, .entity = QStringLiteral("answer"), .field = QStringLiteral("q"), .kept = Value(QStringLiteral("a resident"))};
        REQUIRE(backups.purge(scope, QStringLiteral("why"), QStringLiteral("Lead"), clock.nowUtc()));
        CHECK_FALSE(folder.read(name).contains("Zxqvcanary"));
        CHECK(Register::verify(backups.list()[0].path).isSound());
    }
}
