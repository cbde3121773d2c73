// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/CommandRun.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using dueregard::test::CommandRun;
using dueregard::test::runCommand;
using dueregard::test::TempFolder;

namespace {

constexpr qsizetype pageSize = 4096;

CommandRun run(const TempFolder &folder, const QString &line)
{
    const CommandRun result = runCommand(line.split(u' '), {.folder = folder.path()});
    REQUIRE(result.finished);
    return result;
}

qsizetype assessmentsIn(const TempFolder &folder, const QString &name)
{
    return QJsonDocument::fromJson(run(folder, QStringLiteral("list %1 --json").arg(name)).out).array().size();
}

} // namespace

TEST_CASE("dueregard-cli recover of what cannot be opened")
{
    const TempFolder folder;
    REQUIRE(run(folder, QStringLiteral("demo d.eqia")).exitCode == 0);
    const QByteArray good = folder.read(QStringLiteral("d.eqia"));
    const auto recovers = [&](const QByteArray &damaged, qsizetype least) {
        folder.write(QStringLiteral("bad.eqia"), damaged);
        QFile::remove(folder.file(QStringLiteral("new.eqia")));
        const CommandRun recovered = run(folder, QStringLiteral("recover bad.eqia new.eqia"));
        INFO(recovered.err.toStdString() << recovered.out.toStdString());
        CHECK(recovered.exitCode == 0);
        CHECK(assessmentsIn(folder, QStringLiteral("new.eqia")) >= least);
        const CommandRun verified = run(folder, QStringLiteral("verify new.eqia"));
        INFO(verified.out.toStdString());
        CHECK(verified.exitCode == 0);
        CHECK(folder.read(QStringLiteral("bad.eqia")) == damaged);
        return recovered;
    };

    SECTION("the end of the file is missing")
    {
        const CommandRun recovered = recovers(good.chopped(3 * pageSize), 8);
        CHECK(recovered.err.contains("cannot be read"));
        CHECK(recovered.out.contains("impact\t24"));
        recovers(good.chopped(good.size() / 4), 8);
    }

    SECTION("the place of an index makes no sense")
    {
        // In an entry of sqlite_schema, the root page stands behind the names, here as one byte.
        QByteArray bytes = good;
        const QByteArray names = "sqlite_autoindex_assessment_1assessment";
        const qsizetype at = bytes.indexOf(names);
        REQUIRE(at > 0);
        bytes[at + names.size()] = '\0';
        folder.write(QStringLiteral("bad.eqia"), bytes);
        REQUIRE(run(folder, QStringLiteral("list bad.eqia")).exitCode == 3);
        const CommandRun recovered = recovers(bytes, 8);
        CHECK(recovered.err.isEmpty());
        CHECK(run(folder, QStringLiteral("export new.eqia --assessment ea48e102-8985-59d5-ba91-042091db9316")).out
              == run(folder, QStringLiteral("export d.eqia --assessment ea48e102-8985-59d5-ba91-042091db9316")).out);
    }

    SECTION("never tells to use recover when that is what was tried")
    {
        folder.write(QStringLiteral("bad.eqia"), good.left(100) + QByteArray(5 * pageSize, '\x7f'));
        const CommandRun recovered = run(folder, QStringLiteral("recover bad.eqia new.eqia"));
        CHECK(recovered.exitCode == 3);
        CHECK(recovered.err.contains("Restore a backup"));
        CHECK_FALSE(recovered.err.contains("use \"recover\""));
        CHECK_FALSE(folder.has(QStringLiteral("new.eqia")));
    }
}

TEST_CASE("dueregard-cli and stored questions that were changed")
{
    const TempFolder folder;
    REQUIRE(run(folder, QStringLiteral("demo d.eqia")).exitCode == 0);
    const QByteArray good = folder.read(QStringLiteral("d.eqia"));
    const QString permits = QStringLiteral(" --assessment ea48e102-8985-59d5-ba91-042091db9316");
    const QByteArray exported = run(folder, QStringLiteral("export d.eqia") + permits).out;
    QByteArray bytes = good;
    const qsizetype at = bytes.indexOf("Not itself a protected characteristic");
    REQUIRE(at > 0);
    bytes[at + 4] = 'x';
    folder.write(QStringLiteral("bad.eqia"), bytes);

    SECTION("verify says so")
    {
        const CommandRun verified = run(folder, QStringLiteral("verify bad.eqia"));
        CHECK(verified.exitCode == 1);
        CHECK(verified.out.contains("stored questions"));
    }

    SECTION("the program's own questions are used when the assessment was written with them")
    {
        CHECK(run(folder, QStringLiteral("report bad.eqia --set summary --format txt -o -") + permits).out
              == run(folder, QStringLiteral("report d.eqia --set summary --format txt -o -") + permits).out);
        CHECK(run(folder, QStringLiteral("export bad.eqia") + permits).out == exported);
    }

    SECTION("recover puts them back")
    {
        CHECK(run(folder, QStringLiteral("recover bad.eqia new.eqia")).exitCode == 0);
        CHECK(run(folder, QStringLiteral("verify new.eqia")).exitCode == 0);
        CHECK(run(folder, QStringLiteral("export new.eqia") + permits).out == exported);
    }
}
