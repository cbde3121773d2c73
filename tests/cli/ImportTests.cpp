// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/CommandRun.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

using dueregard::test::CommandRun;
using dueregard::test::runCommand;
using dueregard::test::TempFolder;

namespace {

CommandRun run(const TempFolder &folder, const QString &line)
{
    const CommandRun result = runCommand(line.split(u' '), {.folder = folder.path()});
    REQUIRE(result.finished);
    return result;
}

} // namespace

TEST_CASE("dueregard-cli import of what is no assessment, or not all understood")
{
    const TempFolder folder;
    const auto import = [&](const QByteArray &text) {
        folder.write(QStringLiteral("in.json"), text);
        return run(folder, QStringLiteral("import a.eqia in.json"));
    };

    SECTION("a file that does not say that it is one, and holds nothing of one, is refused")
    {
        for (const char *text : {"{}", R"({"name": "package", "version": "1"})", R"({"format": "other", "answers": {}})"}) {
            const CommandRun refused = import(text);
            INFO(text);
            CHECK(refused.exitCode == 3);
            CHECK(refused.err.contains("no assessment"));
            CHECK_FALSE(folder.has(QStringLiteral("a.eqia")));
        }
        CHECK(import(R"({"formatVersion": 0, "answers": {}})").err.contains("no such format"));
        const CommandRun later = import(R"({"formatVersion": 1e30, "answers": {}})");
        CHECK(later.err.contains("later version"));
        CHECK_FALSE(later.err.contains("e+30"));
    }

    SECTION("codes that the form does not have are said, kept, and printed as what they are")
    {
        const CommandRun in = import(R"({"format": "dueregard-assessment", "id": "00000000-0000-4000-8000-00000000000a", "bodyType": "martian", "language": "<script>",
          "answers": {"about.title": "Desk", "about.reference": "EIA-7", "screening.decision": "bogus", "screening.adverse/age": "perhaps"},
          "records": {"impact": [{"characteristic": "wizards", "direction": "BOGUS", "magnitude": "M", "mechanism": "They pay in cash."}]}})");
        CHECK(in.exitCode == 0);
        for (const char *said : {"\"bogus\" is not a choice", "\"BOGUS\" is not a choice", "\"martian\" is not a choice", "\"wizards\" is not a choice", "\"perhaps\" is not a choice", "<script>"}) {
            INFO(said << " in " << in.err.toStdString());
            CHECK(in.err.contains(said));
        }
        CHECK(in.err.contains("in.json:2:"));
        const QByteArray out = run(folder, QStringLiteral("export a.eqia --assessment EIA-7")).out;
        CHECK(out.contains("BOGUS"));
        CHECK(out.contains("\"bogus\""));
        const QByteArray report = run(folder, QStringLiteral("report a.eqia --assessment EIA-7 --set full --format html -o -")).out;
        CHECK(report.contains("<html lang=\"en-GB\""));
        CHECK_FALSE(report.toLower().contains("direction.bogus"));
        CHECK(report.toLower().contains("not a choice of this form: bogus"));
    }

    SECTION("characters that no text may hold are replaced or removed with notice")
    {
        const CommandRun in = import(R"({"format": "dueregard-assessment", "id": "00000000-0000-4000-8000-00000000000a",
          "answers": {"about.title": "Be\u0007ll", "about.reference": "EIA-7", "proposal.purpose": "Half \ud800 and whole \ud83d\ude00\u0001"}})");
        INFO(in.err.toStdString());
        CHECK(in.exitCode == 0);
        CHECK(in.err.contains("about.title: control characters were removed (1)"));
        CHECK(in.err.contains("proposal.purpose: control characters were removed (1)"));
        CHECK(in.err.contains("in.json:2:"));
        CHECK(in.err.contains("became U+FFFD"));
        const QByteArray out = run(folder, QStringLiteral("export a.eqia --assessment EIA-7")).out;
        CHECK(out.contains("\"Bell\""));
        CHECK(out.contains("Half \xef\xbf\xbd and whole \xf0\x9f\x98\x80"));
        const CommandRun clean = import(R"({"format": "dueregard-assessment", "id": "00000000-0000-4000-8000-00000000000b", "answers": {"about.title": "Desk"}})");
        CHECK(clean.err.isEmpty());
    }
}

TEST_CASE("dueregard-cli report --language")
{
    const TempFolder folder;
    folder.write(QStringLiteral("in.json"), R"({"format": "dueregard-assessment", "id": "00000000-0000-4000-8000-00000000000a", "answers": {"about.title": "Desk", "about.reference": "EIA-7"}})");
    REQUIRE(run(folder, QStringLiteral("import a.eqia in.json")).exitCode == 0);
    for (const char *language : {"cy", "bn", "xx", "<b>", "en\">"}) {
        for (const char *what : {"--assessment EIA-7 --set full", "--set register", "--assessment EIA-7 --document consent"}) {
            const CommandRun refused = run(folder, QStringLiteral("report a.eqia %1 --format html -o a.html --language %2").arg(QLatin1String(what), QLatin1String(language)));
            INFO(what << ' ' << language << ' ' << refused.err.toStdString());
            CHECK(refused.exitCode == 2);
            CHECK(refused.err.contains("The languages there are: en."));
            CHECK_FALSE(folder.has(QStringLiteral("a.html")));
        }
    }
    CHECK(run(folder, QStringLiteral("report a.eqia --assessment EIA-7 --set full --format html -o a.html --language en-GB")).exitCode == 0);
    CHECK(folder.read(QStringLiteral("a.html")).contains("<html lang=\"en-GB\""));
}

TEST_CASE("dueregard-cli report and who recorded an approval")
{
    const TempFolder folder;
    folder.write(QStringLiteral("in.json"), R"({"format": "dueregard-assessment", "id": "00000000-0000-4000-8000-00000000000a", "answers": {"about.title": "Desk", "about.reference": "EIA-7"},
      "records": {"person": [{"role": "lead", "name": "Kanarienname", "job_title": "Policy officer"}],
                  "sign_off": [{"name": "Kanarienchefin", "job_title": "Director of places", "date": "2026-10-01", "recorded_by": "Committee clerk"},
                               {"name": "Kanarienchefin", "job_title": "Director of people", "date": "2026-10-02", "recorded_by": "Kanarienname"}]}})");
    REQUIRE(run(folder, QStringLiteral("import a.eqia in.json")).exitCode == 0);
    for (const char *set : {"full", "audit"}) {
        const QByteArray text = run(folder, QStringLiteral("report a.eqia --assessment EIA-7 --format txt -o - --set %1").arg(QLatin1String(set))).out;
        INFO(set << ": " << text.toStdString());
        CHECK(text.contains("Approval recorded by"));
        CHECK(text.contains("Committee clerk"));
        CHECK(text.contains("Policy officer"));
        CHECK_FALSE(text.contains("Kanarienname"));
        CHECK_FALSE(text.contains("Kanarienchefin"));
    }
}

TEST_CASE("dueregard-cli says what is wrong where it is looked for")
{
    const TempFolder folder;
    REQUIRE(run(folder, QStringLiteral("demo d.eqia")).exitCode == 0);
    folder.makeFolder(QStringLiteral("sub"));

    SECTION("what cannot be looked at is a message, not an answer")
    {
        folder.write(QStringLiteral("text.eqia"), QByteArray(5000, 'x'));
        for (const char *line : {"verify text.eqia", "verify none.eqia", "verify sub", "recover sub new.eqia"}) {
            const CommandRun result = run(folder, QString::fromLatin1(line));
            INFO(line << ": " << result.out.toStdString() << result.err.toStdString());
            CHECK(result.exitCode == 3);
            CHECK(result.out.isEmpty());
            CHECK_FALSE(result.err.isEmpty());
        }
        CHECK(run(folder, QStringLiteral("verify sub")).err.contains("This is not a file."));
        CHECK(run(folder, QStringLiteral("recover sub new.eqia")).err.contains("This is not a file."));
    }

    SECTION("an exported assessment is named as what it is, with what to do")
    {
        folder.write(QStringLiteral("one.json"), QByteArray("{\"format\": 1}"));
        for (const char *line : {"verify one.json", "recover one.json new.eqia", "list one.json"}) {
            const CommandRun result = run(folder, QString::fromLatin1(line));
            INFO(line << ": " << result.err.toStdString());
            CHECK(result.exitCode == 3);
            CHECK(result.err.contains("dueregard-cli import"));
            CHECK_FALSE(result.err.contains("[26]"));
        }
    }

    SECTION("a file that is not there is said in the same words by every command")
    {
        for (const char *line : {"import d.eqia none", "level none", "pack-lint none", "list none", "verify none", "recover none new.eqia", "search none words", "backup none new.eqia",
                                 "check none", "export none --assessment x", "report none --assessment x --set full --format txt -o -"}) {
            const CommandRun result = run(folder, QString::fromLatin1(line));
            INFO(line << ": " << result.err.toStdString());
            CHECK(result.exitCode == 3);
            CHECK(result.err.contains("The file is not there."));
            CHECK(result.err.contains("Check the name"));
        }
    }

    SECTION("- is what comes in, which is read as a file would be")
    {
        const QByteArray text = R"({"format": "dueregard-assessment", "id": "00000000-0000-4000-8000-00000000000b", "answers": {"about.title": "Meals"}})";
        const CommandRun piped = runCommand({QStringLiteral("import"), QStringLiteral("piped.eqia"), QStringLiteral("-")}, {.folder = folder.path(), .input = text});
        INFO(piped.err.toStdString());
        CHECK(piped.exitCode == 0);
        CHECK(piped.out.contains("00000000-0000-4000-8000-00000000000b"));
        CHECK(run(folder, QStringLiteral("list piped.eqia")).out.contains("Meals"));
        const CommandRun cut = runCommand({QStringLiteral("import"), QStringLiteral("cut.eqia"), QStringLiteral("-")}, {.folder = folder.path(), .input = "{"});
        CHECK(cut.exitCode == 3);
        CHECK(cut.err.contains("standard input:1:"));
        CHECK_FALSE(folder.has(QStringLiteral("cut.eqia")));
    }

    SECTION("a mistyped folder is not made")
    {
        folder.write(QStringLiteral("in.json"), R"({"format": "dueregard-assessment", "answers": {}})");
        for (const char *line : {"demo none/a.eqia", "backup d.eqia none/a.eqia", "recover d.eqia none/a.eqia", "import none/a.eqia in.json", "export d.eqia --assessment e4942e8e-d0ab-5d7c-9828-40744d5616c1 -o none/a.json",
                                 "report d.eqia --assessment e4942e8e-d0ab-5d7c-9828-40744d5616c1 --set paragraph --format txt -o none/a.txt"}) {
            const CommandRun result = run(folder, QString::fromLatin1(line));
            INFO(line << ": " << result.err.toStdString());
            CHECK(result.exitCode == 3);
            CHECK(result.err.contains("The folder is not there."));
            CHECK(result.err.contains("Make it first, or name another."));
            CHECK_FALSE(folder.has(QStringLiteral("none")));
        }
    }

    SECTION("no words to look for is bad usage, and no combination is said")
    {
        const CommandRun blank = runCommand({QStringLiteral("search"), QStringLiteral("d.eqia"), QString()}, {.folder = folder.path()});
        CHECK(blank.exitCode == 2);
        CHECK(blank.err.contains("WORDS"));
        CHECK_FALSE(run(folder, QStringLiteral("intersections d.eqia --assessment e4942e8e-d0ab-5d7c-9828-40744d5616c1")).err.isEmpty());
    }
}
