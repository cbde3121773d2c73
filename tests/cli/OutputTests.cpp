// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/CommandRun.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QFile>

using dueregard::test::CommandRun;
using dueregard::test::runCommand;
using dueregard::test::TempFolder;

TEST_CASE("dueregard-cli -o never writes over a register")
{
    const TempFolder folder;
    const auto run = [&](const QString &line) {
        const CommandRun result = runCommand(line.split(u' '), {.folder = folder.path()});
        REQUIRE(result.finished);
        return result;
    };
    folder.write(QStringLiteral("in.json"), R"({"format": "dueregard-assessment", "formatVersion": 1, "id": "00000000-0000-4000-8000-00000000000a",
      "answers": {"about.title": "Closing the Tuesday desk", "about.reference": "EIA-7"}})");
    REQUIRE(run(QStringLiteral("import a.eqia in.json")).exitCode == 0);
    folder.makeFolder(QStringLiteral("sub"));
    const QByteArray before = folder.read(QStringLiteral("a.eqia"));
    const QString exporting = QStringLiteral("export a.eqia --assessment EIA-7 -o ");
    const QString reporting = QStringLiteral("report a.eqia --assessment EIA-7 --set full --format txt -o ");
    const auto refused = [&](const QString &line) {
        const CommandRun result = run(line);
        INFO(line.toStdString() << " " << result.err.toStdString());
        CHECK(result.exitCode == 3);
        CHECK(result.err.contains("register"));
        CHECK(result.err.contains("Nothing was written"));
        CHECK(folder.read(QStringLiteral("a.eqia")) == before);
    };

    SECTION("whatever the register is called by")
    {
        for (const QString &command : {exporting, reporting}) {
            refused(command + QStringLiteral("a.eqia"));
            refused(command + QStringLiteral("sub/../a.eqia"));
            refused(command + folder.file(QStringLiteral("a.eqia")));
        }
    }

    SECTION("through a link")
    {
        REQUIRE(QFile::link(folder.file(QStringLiteral("a.eqia")), folder.file(QStringLiteral("link.json"))));
        refused(exporting + QStringLiteral("link.json"));
        refused(reporting + QStringLiteral("link.json"));
    }

    SECTION("another register, under any name, and what was one")
    {
        folder.write(QStringLiteral("other.dat"), before);
        refused(exporting + QStringLiteral("other.dat"));
        refused(reporting + QStringLiteral("other.dat"));
        CHECK(folder.read(QStringLiteral("other.dat")) == before);
        const QByteArray broken(3000, 'x');
        folder.write(QStringLiteral("broken.eqia"), broken);
        refused(exporting + QStringLiteral("broken.eqia"));
        CHECK(folder.read(QStringLiteral("broken.eqia")) == broken);
    }

    SECTION("nor a file that belongs to one while it is written")
    {
        refused(exporting + QStringLiteral("a.eqia-journal"));
        CHECK_FALSE(folder.has(QStringLiteral("a.eqia-journal")));
    }

    SECTION("any other file is replaced as before")
    {
        folder.write(QStringLiteral("old.json"), "old");
        CHECK(run(exporting + QStringLiteral("old.json")).exitCode == 0);
        CHECK(folder.read(QStringLiteral("old.json")).contains("Tuesday"));
    }
}
