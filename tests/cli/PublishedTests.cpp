// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/CommandRun.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QDateTime>
#include <QFile>

using dueregard::test::CommandRun;
using dueregard::test::runCommand;
using dueregard::test::TempFolder;

TEST_CASE("dueregard-cli report remembers what a public copy printed")
{
    const TempFolder folder;
    const auto run = [&](const QString &line) {
        const CommandRun result = runCommand(line.split(u' '), {.folder = folder.path()});
        REQUIRE(result.finished);
        INFO(line.toStdString() << " " << result.err.toStdString());
        CHECK(result.exitCode == 0);
        return result;
    };
    folder.write(QStringLiteral("in.json"), R"({"format": "dueregard-assessment", "formatVersion": 1, "id": "00000000-0000-4000-8000-00000000000a",
      "answers": {"about.title": "Closing the Tuesday desk", "about.reference": "EIA-7"},
      "records": {"evidence": [{"id": "00000000-0000-4000-8000-0000000000e1", "title": "Borrowers",
        "data": {"columns": ["Age", "People"], "rows": [["Young", "3"], ["Middle", "20"], ["Old", "60"], ["Total", "83"]]}}]}})");
    run(QStringLiteral("import a.eqia in.json"));
    const QString report = QStringLiteral("report a.eqia --assessment EIA-7 --set full --format txt -o a.txt");
    const auto remembered = [&] { return run(QStringLiteral("export a.eqia --assessment EIA-7")).out.contains("publication.printed_numbers"); };

    SECTION("once, and nothing else of the register changes")
    {
        CHECK(run(report).err.isEmpty());
        CHECK(folder.read(QStringLiteral("a.txt")).contains("[c]"));
        CHECK(remembered());
        const QByteArray before = folder.read(QStringLiteral("a.eqia"));
        CHECK(run(report).err.isEmpty());
        CHECK(folder.read(QStringLiteral("a.eqia")) == before);
        CHECK(run(QStringLiteral("verify a.eqia")).exitCode == 0);
        CHECK_FALSE(folder.has(QStringLiteral(".~a.eqia.lock")));
    }
    SECTION("and what the pages of a published register print")
    {
        folder.write(QStringLiteral("done.json"), R"({"format": "dueregard-assessment", "formatVersion": 1, "id": "00000000-0000-4000-8000-00000000000b", "state": "decided",
          "answers": {"about.title": "Closing the Friday desk", "about.reference": "EIA-8"},
          "records": {"evidence": [{"id": "00000000-0000-4000-8000-0000000000e2", "title": "Borrowers",
            "data": {"columns": ["Age", "People"], "rows": [["Young", "3"], ["Old", "60"], ["Total", "63"]]}}]}})");
        run(QStringLiteral("import a.eqia done.json"));
        CHECK(run(QStringLiteral("register a.eqia --format csv -o lines")).err.contains("1 listed"));
        CHECK_FALSE(run(QStringLiteral("export a.eqia --assessment EIA-8")).out.contains("publication.printed_numbers"));
        CHECK_FALSE(run(QStringLiteral("register a.eqia --format html -o pages")).err.contains("could not note"));
        CHECK(run(QStringLiteral("export a.eqia --assessment EIA-8")).out.contains("publication.printed_numbers"));
        CHECK_FALSE(remembered()); // the other one is not listed
        const QByteArray before = folder.read(QStringLiteral("a.eqia"));
        run(QStringLiteral("register a.eqia --format html -o pages"));
        CHECK(folder.read(QStringLiteral("a.eqia")) == before);
    }
    SECTION("below the number that is called small, also on the pages of a published register")
    {
        folder.write(QStringLiteral("done.json"), R"({"format": "dueregard-assessment", "formatVersion": 1, "id": "00000000-0000-4000-8000-00000000000b", "state": "decided",
          "answers": {"about.title": "Closing the Friday desk", "about.reference": "EIA-8"},
          "records": {"evidence": [{"id": "00000000-0000-4000-8000-0000000000e2", "title": "Borrowers",
            "data": {"columns": ["Age", "People"], "rows": [["Young", "7"], ["Old", "60"]]}}]}})");
        run(QStringLiteral("import a.eqia done.json"));
        run(QStringLiteral("register a.eqia --format html -o five"));
        CHECK_FALSE(run(QStringLiteral("export a.eqia --assessment EIA-8")).out.contains("\"[c]\""));
        run(QStringLiteral("register a.eqia --format html --small-numbers 8 -o eight"));
        CHECK(run(QStringLiteral("export a.eqia --assessment EIA-8")).out.contains("\"[c]\""));
        const CommandRun wrong = runCommand(QStringLiteral("register a.eqia --format html --small-numbers 7 -o seven").split(u' '), {.folder = folder.path()});
        CHECK(wrong.exitCode == 2);
        CHECK(wrong.err.contains("3, 5, 8 or 10"));
        CHECK_FALSE(folder.has(QStringLiteral("seven")));
    }
    SECTION("not of an internal copy")
    {
        const QByteArray before = folder.read(QStringLiteral("a.eqia"));
        CHECK(run(report + QStringLiteral(" --internal")).err.isEmpty());
        CHECK(folder.read(QStringLiteral("a.eqia")) == before);
    }
    SECTION("or says that it could not, when somebody else has the register open; the report is there")
    {
        const QByteArray before = folder.read(QStringLiteral("a.eqia"));
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
        folder.write(QStringLiteral(".~a.eqia.lock"), R"({"who": "Equality lead", "user": "u", "host": "another-host.example", "pid": 7, "token": "t", "birth": "", "since": ")" + now + R"(", "beat": ")" + now + R"("})");
        const CommandRun made = run(report);
        CHECK(made.err.contains("could not note"));
        CHECK(made.err.contains("Equality lead"));
        CHECK(folder.read(QStringLiteral("a.txt")).contains("Tuesday"));
        CHECK(folder.read(QStringLiteral("a.eqia")) == before);
        CHECK(folder.has(QStringLiteral(".~a.eqia.lock")));
    }
}
