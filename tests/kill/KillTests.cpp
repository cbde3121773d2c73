// SPDX-License-Identifier: Apache-2.0
// Nothing acknowledged is lost and nothing half-written, whenever the writer dies or the disk refuses.
#include "core/storage/Register.h"

#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>

using namespace dueregard;
using dueregard::test::TempFolder;

namespace {

const QString writer = QStringLiteral(DUEREGARD_KILL_WRITER);
const QString id = QStringLiteral("11111111-2222-4333-8444-555555555555");

struct Output {
    quint64 last = 0; ///< highest number acknowledged
    bool failed = false;
    ErrorKind kind = ErrorKind::Internal;
    QString message;
};

Output read(const QByteArray &bytes)
{
    Output output;
    QList<QByteArray> lines = bytes.split('\n');
    lines.removeLast(); // what follows the last line end was not said
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.startsWith("failed ")) {
            output.failed = true;
            output.kind = ErrorKind(line.mid(7, line.indexOf(':') - 7).toInt());
            output.message = QString::fromUtf8(line);
        } else if (line != "ready") {
            output.last = line.toULongLong();
        }
    }
    return output;
}

/// The number that everything in the register agrees on; fails the test when it does not.
quint64 numberIn(const QString &path, bool thorough)
{
    auto opened = Register::open(path, {.backups = false});
    INFO((opened ? QString() : opened.error().text()).toStdString());
    REQUIRE(opened);
    REQUIRE_FALSE((*opened)->isReadOnly()); // the lock of the dead process is no obstacle
    auto there = (*opened)->contains(id);
    REQUIRE(there);
    if (!*there)
        return 0;
    auto a = (*opened)->load(id);
    REQUIRE(a);
    const QString one = a->answer(QStringLiteral("kill.one")).text();
    const quint64 n = one.section(u':', 0, 0).toULongLong();
    CHECK(a->answer(QStringLiteral("kill.two")).text() == one);
    if (n > 0) {
        CHECK(a->version == QString::number(n));
        REQUIRE(a->actions.size() == 1);
        CHECK(a->actions[0].owner == QString::number(n));
    }
    auto changes = (*opened)->changes(id);
    REQUIRE(changes);
    CHECK(quint64(changes->size()) == n);
    if (n > 0)
        CHECK(changes->last().after.text() == one);
    opened->reset();
    if (thorough) {
        const auto report = Register::verify(path);
        INFO(report.problems.join(u'\n').toStdString());
        CHECK(report.isSound());
    }
    CHECK_FALSE(QFile::exists(path + QStringLiteral("-journal")));
    return n;
}

Output strace(const QStringList &inject, const QString &path, quint64 first, int count, const QString &spool, bool *killed)
{
    QProcess process;
    process.start(QStringLiteral("strace"), QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"), QStringLiteral("/dev/null")} + inject
                                                + QStringList{writer, path, QString::number(first), QString::number(count), spool});
    REQUIRE(process.waitForFinished(60'000));
    *killed = process.exitStatus() == QProcess::CrashExit || process.exitCode() > 128;
    return read(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("A writer killed at any moment loses nothing that it acknowledged", "[kill]")
{
    const TempFolder folder;
    const QString path = folder.file(QStringLiteral("r.eqia"));
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("DUEREGARD_KILLS", &given);
    const int kills = given ? wanted : 50;
    quint64 number = 0;
    quint64 acknowledged = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess process;
        process.start(writer, {path, QString::number(number + 1), QStringLiteral("0")});
        REQUIRE(process.waitForStarted());
        // Sometimes while it opens, mostly after some saves: counted, because a busy machine may take long for one.
        QByteArray said;
        if (kill % 5 != 0) {
            const int saves = 1 + QRandomGenerator::global()->bounded(8);
            while (said.count('\n') <= saves && process.waitForReadyRead(10'000))
                said += process.readAllStandardOutput();
        }
        QThread::usleep(QRandomGenerator::global()->bounded(kill % 5 ? 5'000 : 30'000));
        process.kill();
        REQUIRE(process.waitForFinished());
        const Output output = read(said + process.readAllStandardOutput());
        INFO(output.message.toStdString());
        CHECK_FALSE(output.failed);
        acknowledged += output.last ? output.last - number : 0;
        const quint64 expected = qMax(number, output.last);
        if (!QFile::exists(path))
            continue;
        const quint64 now = numberIn(path, kill % 10 == 0 || kill + 1 == kills);
        CHECK(now >= expected);     // nothing acknowledged is lost
        CHECK(now <= expected + 1); // one batch was on its way at most
        number = now;
    }
    WARN(kills << " kills, " << acknowledged << " saves acknowledged");
    CHECK(acknowledged > quint64(kills)); // else the test has not tested anything
}

TEST_CASE("A writer killed at every call that changes the disk leaves all or nothing", "[long]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty()) {
        WARN("strace is not installed: nothing was tested");
        return;
    }
    for (const char *call : {"pwrite64", "fdatasync", "fsync", "ftruncate", "unlink"}) {
        const TempFolder folder;
        const QString path = folder.file(QStringLiteral("r.eqia"));
        int points = 0;
        for (int when = 1; when < 400; ++when) {
            for (const char *name : {"r.eqia", "r.eqia-journal", ".~r.eqia.lock"})
                QFile::remove(folder.file(QString::fromLatin1(name)));
            bool killed = false;
            const Output output = strace({QStringLiteral("-e"), QStringLiteral("trace=%1").arg(QLatin1String(call)), QStringLiteral("-e"),
                                          QStringLiteral("inject=%1:signal=SIGKILL:when=%2").arg(QLatin1String(call)).arg(when)},
                                         path, 1, 2, {}, &killed);
            INFO(call << " " << when);
            CHECK_FALSE(output.failed);
            if (QFile::exists(path)) {
                const quint64 now = numberIn(path, true);
                CHECK(now >= output.last);
                CHECK(now <= output.last + 1);
            } else {
                CHECK(output.last == 0);
            }
            if (!killed)
                break;
            ++points;
        }
        WARN(call << ": " << points << " kill points");
    }
}

TEST_CASE("A disk that refuses is reported, and the register stays whole", "[long]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty()) {
        WARN("strace is not installed: nothing was tested");
        return;
    }
    const TempFolder base;
    const QString good = base.file(QStringLiteral("good.eqia"));
    {
        QProcess process;
        process.start(writer, {good, QStringLiteral("1"), QStringLiteral("3")});
        REQUIRE(process.waitForFinished());
        REQUIRE(read(process.readAllStandardOutput()).last == 3);
    }
    struct Fault {
        const char *call;
        const char *error;
    };
    for (const Fault &fault : {Fault{"pwrite64", "ENOSPC"}, Fault{"pwrite64", "EIO"}, Fault{"pwrite64", "EROFS"}, Fault{"fdatasync", "EIO"}, Fault{"ftruncate", "EIO"}}) {
        int refused = 0;
        for (int when = 1; when < 60; when += 2) {
            const TempFolder folder;
            const QString path = folder.file(QStringLiteral("r.eqia"));
            REQUIRE(QFile::copy(good, path));
            bool killed = false;
            const Output output = strace({QStringLiteral("-e"), QStringLiteral("trace=%1").arg(QLatin1String(fault.call)), QStringLiteral("-e"),
                                          QStringLiteral("inject=%1:error=%2:when=%3+").arg(QLatin1String(fault.call), QLatin1String(fault.error)).arg(when)},
                                         path, 4, 2, folder.file(QStringLiteral("spool")), &killed);
            INFO(fault.call << " " << fault.error << " " << when << " " << output.message.toStdString());
            CHECK_FALSE(killed);
            if (output.failed) {
                ++refused;
                CHECK((output.kind == ErrorKind::DiskFull || output.kind == ErrorKind::CannotWrite || output.kind == ErrorKind::ReadOnly
                       || output.kind == ErrorKind::Vanished));
                CHECK(output.message.contains(QStringLiteral("copy"))); // the advice
            }
            const quint64 now = numberIn(path, true);
            CHECK(now >= qMax<quint64>(3, output.last));
            CHECK(now <= 5);
            if (!output.failed && output.last == 5)
                break;
        }
        WARN(fault.call << " " << fault.error << ": refused " << refused << " times");
        CHECK(refused > 0);
    }
}
