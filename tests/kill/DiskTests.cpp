// SPDX-License-Identifier: Apache-2.0
// A disk that is really full, a folder that really refuses, another program that has the register open: no simulation.
#include "core/storage/FileIdentity.h"
#include "core/storage/Register.h"

#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>

#include <unistd.h>

using namespace dueregard;
using dueregard::test::TempFolder;

namespace {

const QString writer = QStringLiteral(DUEREGARD_KILL_WRITER);
const QString commandLine = QStringLiteral(DUEREGARD_CLI);
const QString id = QStringLiteral("11111111-2222-4333-8444-555555555555");

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// A register with one assessment and a few saved answers.
QString smallRegister(const TempFolder &folder)
{
    const QString path = folder.file(QStringLiteral("r.eqia"));
    REQUIRE(run(writer, {path, QStringLiteral("1"), QStringLiteral("3")}).code == 0);
    return path;
}

/// Whether another process may start to write: what a second program asks of SQLite.
bool strangerMayWrite(const QString &path)
{
    return run(QStringLiteral("sqlite3"), {path, QStringLiteral("PRAGMA busy_timeout=0; BEGIN IMMEDIATE; ROLLBACK;")}).code == 0;
}

} // namespace

TEST_CASE("A full disk is reported by every command, and nothing on it is harmed", "[long]")
{
    const TempFolder folder;
    const QString path = smallRegister(folder);
    const QString script = folder.write(QStringLiteral("full.sh"), R"(
set -e
folder=$1; writer=$2; cli=$3
mkdir "$folder/disk"
mount -t tmpfs -o size=700k none "$folder/disk"
cp "$folder/r.eqia" "$folder/disk/r.eqia"
"$writer" "$folder/disk/r.eqia" 4 0 "$folder/spool" >"$folder/writer.txt" || echo $? >"$folder/writer.code"
dd if=/dev/zero of="$folder/disk/rest" bs=1024 2>/dev/null || true
for what in "backup $folder/disk/r.eqia $folder/disk/copy.eqia" \
            "report $folder/disk/r.eqia --assessment 11111111-2222-4333-8444-555555555555 --set full --format pdf -o $folder/disk/out.pdf" \
            "export $folder/disk/r.eqia --assessment 11111111-2222-4333-8444-555555555555 -o $folder/disk/out.json"; do
    code=0; "$cli" $what >>"$folder/cli.txt" 2>&1 || code=$?
    echo $code >>"$folder/codes"
done
ls -A "$folder/disk" >"$folder/names"
cp "$folder/disk/r.eqia" "$folder/after.eqia"
)");
    const auto done = run(QStringLiteral("unshare"), {QStringLiteral("--mount"), QStringLiteral("--map-root-user"), QStringLiteral("sh"), script, folder.path(), writer, commandLine});
    if (!folder.has(QStringLiteral("after.eqia"))) {
        WARN("this system lets nobody mount a small disk, so nothing was tested: " << done.err.toStdString());
        return;
    }
    const QString said = QString::fromUtf8(folder.read(QStringLiteral("writer.txt")));
    INFO(said.right(300).toStdString() << folder.read(QStringLiteral("names")).toStdString());
    CHECK(folder.read(QStringLiteral("writer.code")).trimmed() == "4");
    const QString last = said.trimmed().section(u'\n', -1);
    CHECK(last.startsWith(QStringLiteral("failed %1:").arg(int(ErrorKind::DiskFull))));
    CHECK(last.contains(QStringLiteral("copy"))); // what to do
    const quint64 acknowledged = said.trimmed().section(u'\n', -2, -2).toULongLong();
    CHECK(acknowledged > 3);
    CHECK(folder.read(QStringLiteral("codes")) == "3\n3\n3\n");
    const QStringList names = QString::fromUtf8(folder.read(QStringLiteral("names"))).split(u'\n', Qt::SkipEmptyParts);
    CHECK(names.contains(QStringLiteral("r.eqia")));
    for (const QString &name : {QStringLiteral("copy.eqia"), QStringLiteral("out.pdf"), QStringLiteral("out.json")})
        CHECK_FALSE(names.contains(name));
    CHECK(names.size() == 2); // and no half-written file under another name

    const QString after = folder.file(QStringLiteral("after.eqia"));
    CHECK(Register::verify(after).isSound());
    auto opened = Register::open(after, {.backups = false});
    REQUIRE(opened);
    auto a = (*opened)->load(id);
    REQUIRE(a);
    CHECK(a->version.toULongLong() >= acknowledged);
}

TEST_CASE("A folder that takes no file is read, and nothing is written", "[long]")
{
    const TempFolder folder;
    const QString path = smallRegister(folder);
    QStringList asOfficer;
    if (!TempFolder::readOnlyIsHonoured()) {
        if (QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty()) {
            WARN("root may write everywhere and cannot become somebody else: nothing was tested");
            return;
        }
        asOfficer = {QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
    }
    REQUIRE(QFile::setPermissions(path, QFile::Permissions(0x4444)));
    REQUIRE(QFile::setPermissions(folder.path(), QFile::Permissions(0x5555)));
    // The program must be within reach of whoever runs it.
    const auto as = [&](QStringList command) {
        command = asOfficer + command;
        const QString program = command.takeFirst();
        return run(program, command);
    };
    if (as({commandLine, QStringLiteral("--version")}).code != 0) {
        WARN("nobody else may run the program where it lies: nothing was tested");
        return;
    }
    const QByteArray before = folder.read(QStringLiteral("r.eqia"));
    const auto list = as({commandLine, QStringLiteral("list"), path, QStringLiteral("--json")});
    INFO(list.err.toStdString());
    CHECK(list.code == 0);
    CHECK(list.out.contains(id));
    const auto written = as({writer, path, QStringLiteral("4"), QStringLiteral("1")});
    CHECK(written.code == 4);
    CHECK(written.out.startsWith(QStringLiteral("failed %1:").arg(int(ErrorKind::ReadOnly))));
    CHECK(folder.names() == QStringList{QStringLiteral("r.eqia")});
    CHECK(folder.read(QStringLiteral("r.eqia")) == before);
    REQUIRE(QFile::setPermissions(folder.path(), QFile::Permissions(0x7700)));
}

TEST_CASE("Nothing in the program lets go of SQLite's lock on an open register", "[quick]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        WARN("sqlite3 is not installed: nothing was tested");
        return;
    }
    const TempFolder folder;
    const QString path = smallRegister(folder);
    auto opened = Register::open(path, {.backups = false});
    REQUIRE(opened);
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock"));
        database.setDatabaseName(path);
        REQUIRE(database.open());
        QSqlQuery query(database);
        REQUIRE(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        REQUIRE_FALSE(strangerMayWrite(path));

        // All that looks at a register while it is open.
        CHECK((*opened)->list());
        CHECK((*opened)->load(id));
        CHECK_FALSE(Register::open(path));
        fileIdentity(path);
        Register::verify(path);
        CHECK((*opened)->backup(folder.file(QStringLiteral("copy.eqia"))));
        CHECK_FALSE(strangerMayWrite(path));

        // The reason for all this care, and the proof that this test can fail.
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        file.close();
        CHECK(strangerMayWrite(path));
        query.exec(QStringLiteral("ROLLBACK"));
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("lock"));
}

TEST_CASE("Opening waits as long as it was told while another program writes", "[quick]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty()) {
        WARN("sqlite3 is not installed: nothing was tested");
        return;
    }
    const TempFolder folder;
    const QString path = smallRegister(folder);
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {path, QStringLiteral("BEGIN EXCLUSIVE;"), QStringLiteral(".shell echo held; sleep 1.5"), QStringLiteral("COMMIT;")});
    REQUIRE(other.waitForReadyRead(10'000));
    auto hasty = Register::open(path, {.backups = false, .patience = 0});
    REQUIRE_FALSE(hasty);
    CHECK(hasty.error().kind == ErrorKind::InUse);
    auto patient = Register::open(path, {.backups = false, .patience = 60'000});
    INFO((patient ? QString() : patient.error().text()).toStdString());
    REQUIRE(patient);
    CHECK((*patient)->load(id));
    REQUIRE(other.waitForFinished());
}

TEST_CASE("A register that another process has open is opened for reading, and says by whom", "[quick]")
{
    const TempFolder folder;
    const QString path = smallRegister(folder);
    QProcess other;
    other.start(writer, {path, QStringLiteral("4"), QStringLiteral("0")});
    REQUIRE(other.waitForReadyRead(10'000));
    {
        auto opened = Register::open(path, {.backups = false, .patience = 10'000});
        INFO((opened ? QString() : opened.error().text()).toStdString());
        REQUIRE(opened);
        CHECK((*opened)->readOnlyReason() == ReadOnlyReason::LockedByOther);
        CHECK((*opened)->holder().pid == other.processId());
        CHECK_FALSE((*opened)->readOnlyMessage().isEmpty());
        // It is read while the other one writes; a moment of waiting is allowed, a wrong answer is not.
        auto a = (*opened)->load(id);
        REQUIRE(a);
        CHECK(a->version.toULongLong() >= 3);
    }
    const auto refused = run(commandLine, {QStringLiteral("import"), path, folder.write(QStringLiteral("in.json"), "{}")});
    CHECK(refused.code != 0);
    other.kill();
    REQUIRE(other.waitForFinished());
    auto opened = Register::open(path, {.backups = false});
    REQUIRE(opened);
    CHECK_FALSE((*opened)->isReadOnly());
}
