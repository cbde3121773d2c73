// SPDX-License-Identifier: Apache-2.0
#include "core/storage/RegisterLock.h"

#include "core/storage/ProcessLife.h"
#include "core/storage/Register.h"
#include "tests/core/storage/FullAssessment.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("RegisterLock")
{
    using Take = RegisterLock::Take;
    const TempFolder folder;
    const FixedClock clock;
    const QString path = folder.file(QStringLiteral("r.eqia"));
    const QString lockPath = RegisterLock::pathFor(path);
    const auto self = [&] { return RegisterLock::self(QStringLiteral("Author"), clock.nowUtc()); };
    const auto leave = [&](const QString &host, qint64 pid, const QString &birth = {}) {
        const QJsonObject left{{QStringLiteral("who"), QStringLiteral("Equality lead")}, {QStringLiteral("host"), host}, {QStringLiteral("pid"), double(pid)}, {QStringLiteral("since"), QStringLiteral("2026-11-22T10:00:00Z")}, {QStringLiteral("beat"), QStringLiteral("2026-11-22T10:00:00Z")}, {QStringLiteral("token"), QStringLiteral("theirs")}, {QStringLiteral("birth"), birth}};
        folder.write(QStringLiteral(".~r.eqia.lock"), QJsonDocument(left).toJson());
    };
    const auto lastBeat = [&](int secondsAgo) {
        QFile file(lockPath);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    };
    const auto deadPid = [] {
        QProcess process;
        process.start(QStringLiteral("true"), QStringList());
        const qint64 pid = process.processId();
        process.waitForFinished();
        return pid;
    };

    SECTION("is held by one, who is named to the next, and is gone afterwards")
    {
        auto first = RegisterLock::acquire(path, self(), Take::IfFree);
        REQUIRE(first);
        RegisterLock::Holder holder;
        auto second = RegisterLock::acquire(path, self(), Take::IfFree, &holder);
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == ErrorKind::InUse);
        CHECK(second.error().message.contains(QStringLiteral("Author")));
        CHECK(holder.who == QStringLiteral("Author"));
        CHECK(holder.since == clock.nowUtc());
        first->reset();
        CHECK(folder.names().isEmpty());
    }
    SECTION("of a dead process of this host is taken over")
    {
        leave(QSysInfo::machineHostName(), deadPid());
        CHECK(RegisterLock::acquire(path, self(), Take::IfFree));
    }
    SECTION("of a living process of this host stays while its heart beats, and not for longer")
    {
        QProcess process;
        process.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        REQUIRE(process.waitForStarted());
        leave(QSysInfo::machineHostName(), process.processId(), ProcessLife::of(process.processId()).birth);
        CHECK_FALSE(RegisterLock::acquire(path, self(), Take::IfFree));
        lastBeat(RegisterLock::timeToLive - 60);
        CHECK_FALSE(RegisterLock::acquire(path, self(), Take::IfFree));
        lastBeat(RegisterLock::timeToLive + 5);
        CHECK(RegisterLock::acquire(path, self(), Take::IfFree));
        process.kill();
        process.waitForFinished();
    }
    SECTION("says which process of its number holds it")
    {
        const ProcessLife life = ProcessLife::of(QCoreApplication::applicationPid());
        CHECK(life.running);
        auto mine = RegisterLock::acquire(path, self(), Take::IfFree);
        REQUIRE(mine);
        CHECK(RegisterLock::read(lockPath).birth == life.birth);
        mine->reset();
        if (life.birth.isEmpty()) {
            WARN("this system does not tell when a process began: not tested");
            return;
        }
        leave(QSysInfo::machineHostName(), QCoreApplication::applicationPid(), life.birth);
        CHECK_FALSE(RegisterLock::acquire(path, self(), Take::IfFree));
        leave(QSysInfo::machineHostName(), QCoreApplication::applicationPid(), QStringLiteral("before the computer started anew"));
        CHECK(RegisterLock::acquire(path, self(), Take::IfFree));
    }
#ifdef Q_OS_UNIX
    SECTION("of a process that died before it had written its name is taken over at once")
    {
        folder.write(QStringLiteral(".~r.eqia.lock"), QByteArray());
        CHECK(RegisterLock::acquire(path, self(), Take::IfFree));
        folder.write(QStringLiteral(".~r.eqia.lock"), QByteArray("{\"who\": \"Equa"));
        CHECK(RegisterLock::acquire(path, self(), Take::IfFree));
    }
    SECTION("of a process that was killed and that nobody has buried is taken over")
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        REQUIRE(child > 0);
        siginfo_t ended = {};
        REQUIRE(::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT) == 0); // it stays a zombie
        REQUIRE(::kill(child, 0) == 0);
        leave(QSysInfo::machineHostName(), child);
        CHECK(RegisterLock::acquire(path, self(), Take::IfFree));
        ::waitpid(child, nullptr, 0);
    }
#endif
    SECTION("of another host stays until its heart has stopped for long")
    {
        leave(QStringLiteral("elsewhere"), deadPid());
        CHECK_FALSE(RegisterLock::acquire(path, self(), Take::IfFree));
        lastBeat(RegisterLock::timeToLive + 5);
        CHECK(RegisterLock::acquire(path, self(), Take::IfFree));
    }
    SECTION("can be taken from a living holder, who notices and leaves it alone")
    {
        auto first = RegisterLock::acquire(path, self(), Take::IfFree);
        REQUIRE(first);
        CHECK((*first)->beat(clock.nowUtc()));
        auto second = RegisterLock::acquire(path, self(), Take::Anyway);
        REQUIRE(second);
        CHECK_FALSE((*first)->beat(clock.nowUtc()));
        first->reset();
        CHECK(QFile::exists(lockPath)); // never deletes a lock that it does not hold
        second->reset();
        CHECK(folder.names().isEmpty());
    }
    SECTION("makes the register open for reading, with the reason")
    {
        REQUIRE(Register::create(path, {.backups = false}));
        leave(QStringLiteral("elsewhere"), 1);
        auto opened = Register::open(path);
        REQUIRE(opened);
        CHECK((*opened)->readOnlyReason() == ReadOnlyReason::LockedByOther);
        CHECK((*opened)->holder().who == QStringLiteral("Equality lead"));
        CHECK((*opened)->readOnlyMessage().contains(QStringLiteral("elsewhere")));
        CHECK((*opened)->list());
        opened->reset();
        CHECK(QFile::exists(lockPath));
        auto taken = Register::open(path, {.takeOver = true, .backups = false});
        REQUIRE(taken);
        CHECK_FALSE((*taken)->isReadOnly());
    }
    SECTION("is not needed to read in a folder that takes no file")
    {
        REQUIRE(Register::create(path, {.backups = false}));
        folder.setReadOnly({});
        if (!TempFolder::readOnlyIsHonoured()) {
            WARN("root may write everywhere: not tested as this user");
            return;
        }
        auto opened = Register::open(path);
        REQUIRE(opened);
        CHECK((*opened)->readOnlyReason() == ReadOnlyReason::FileOrFolder);
        CHECK((*opened)->list());
    }
}
