// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/CommandRun.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using dueregard::test::CommandRun;
using dueregard::test::runCommand;
using dueregard::test::TempFolder;

namespace {
QByteArray level(const char *change = "", const char *before = "")
{
    QByteArray text = R"({"stakes": 3, "reversibility": 3, "concentration": 3, "livedKnowledge": 3, "trust": 2, "stage": "options-open", "negotiables": 2,
        "weeks": 20, "money": "payment", "power": "advice", "capacity": "established", "duties": ["express-duty"]})";
    if (*before)
        text.replace(before, change);
    return text;
}
} // namespace

TEST_CASE("dueregard-cli --help and --version")
{
    const CommandRun help = runCommand({QStringLiteral("--help")});
    CHECK(help.exitCode == 0);
    for (const char *command : {"demo", "list", "export", "import", "check", "level", "search", "backup", "pack-lint"})
        CHECK(help.out.contains(command));
    CHECK(runCommand({QStringLiteral("--version")}).out.startsWith("dueregard-cli "));
    CHECK(runCommand({QStringLiteral("list"), QStringLiteral("--help")}).exitCode == 0);
    const CommandRun wrong = runCommand({QStringLiteral("list"), QStringLiteral("a.eqia"), QStringLiteral("--colour")});
    CHECK(wrong.exitCode == 2);
    CHECK(wrong.err.contains("--colour"));
    const CommandRun later = runCommand({QStringLiteral("intersections"), QStringLiteral("a.eqia"), QStringLiteral("--json")});
    CHECK(later.exitCode == 2);
    CHECK(later.err.contains("--assessment"));
}

TEST_CASE("dueregard-cli level")
{
    const TempFolder folder;
    const auto run = [&](const QByteArray &input) {
        folder.write(QStringLiteral("in.json"), input);
        return runCommand({QStringLiteral("level"), folder.file(QStringLiteral("in.json"))});
    };

    SECTION("gives the advice of the aid with the keys of the contract")
    {
        const CommandRun result = run(level());
        CHECK(result.exitCode == 0);
        CHECK(QJsonDocument::fromJson(result.out).object() == QJsonDocument::fromJson(R"({"need": 14, "needLevel": 5, "floor": 2, "cap": 4, "verdict": "held-back",
            "recommended": 4, "mayGoUpTo": null, "binding": ["power"]})")
                                                                  .object());
    }

    SECTION("takes any number of weeks and of things that can change, and says what a duty is")
    {
        const CommandRun many = run(level("\"weeks\": 1000001", "\"weeks\": 20"));
        CHECK(many.exitCode == 0);
        CHECK(many.out == run(level()).out);
        CHECK(run(level("\"negotiables\": 5000000000", "\"negotiables\": 2")).exitCode == 0);
        const CommandRun number = run(level("1", "\"express-duty\""));
        CHECK(number.exitCode == 2);
        CHECK(number.err.contains("list of words"));
        CHECK_FALSE(number.err.contains("\"\""));
    }

    SECTION("an array in is an array out, and a conflict is no error")
    {
        const CommandRun result = run('[' + level() + ',' + level("\"decided\"", "\"options-open\"") + ']');
        CHECK(result.exitCode == 0);
        const QJsonArray all = QJsonDocument::fromJson(result.out).array();
        REQUIRE(all.size() == 2);
        CHECK(all[1].toObject()[QStringLiteral("verdict")] == QStringLiteral("conflict"));
        CHECK(all[1].toObject()[QStringLiteral("recommended")].isNull());
    }

    SECTION("names what is missing, unknown or out of range")
    {
        const QList<QPair<QByteArray, QByteArray>> wrong{
            {level("\"stakes\": 4", "\"stakes\": 3"), "stakes"}, {level("", "\"trust\": 2, "), "trust"}, {level("\"weeks\": -1", "\"weeks\": 20"), "weeks"}, {level("\"weeks\": 1.5", "\"weeks\": 20"), "weeks"}, {level("\"power\": \"some\"", "\"power\": \"advice\""), "power"}, {level("\"policy:7\"", "\"express-duty\""), "policy:7"}, {level("\"colour\": 1, \"stakes\"", "\"stakes\""), "colour"}, {"7", "object"}};
        for (const auto &[input, name] : wrong) {
            const CommandRun result = run(input);
            CHECK(result.exitCode == 2);
            CHECK(result.err.contains(name));
            CHECK(result.out.isEmpty());
        }
    }

    SECTION("a file that is not there cannot be read")
    {
        CHECK(runCommand({QStringLiteral("level"), folder.file(QStringLiteral("none.json"))}).exitCode == 3);
    }

    SECTION("- is what comes in")
    {
        const CommandRun piped = runCommand({QStringLiteral("level"), QStringLiteral("-")}, {.input = level()});
        CHECK(piped.exitCode == 0);
        CHECK(piped.out == run(level()).out);
        const CommandRun wrong = runCommand({QStringLiteral("level"), QStringLiteral("-")}, {.input = "{"});
        CHECK(wrong.exitCode == 2);
        CHECK(wrong.err.contains("standard input:1:"));
    }
}

TEST_CASE("dueregard-cli pack-lint")
{
    const TempFolder folder;
    folder.write(QStringLiteral("pack.json"), "{\"id\": \"x\", \"version\": \"1\", \"nation\": \"wales\", \"title\": \"X\", \"languages\": [\"en\"],\n \"colour\": 1}");
    const CommandRun bad = runCommand({QStringLiteral("pack-lint"), folder.file(QStringLiteral("pack.json"))});
    CHECK(bad.exitCode == 1);
    CHECK(bad.out.contains("pack.json:2:12 colour"));
    folder.write(QStringLiteral("cut.json"), "{\"id\":");
    CHECK(runCommand({QStringLiteral("pack-lint"), folder.file(QStringLiteral("cut.json"))}).exitCode == 1);
    CHECK(runCommand({QStringLiteral("pack-lint"), folder.file(QStringLiteral("none.json"))}).exitCode == 3);
    const CommandRun good = runCommand({QStringLiteral("pack-lint"), QStringLiteral(DUEREGARD_SOURCE_FOLDER "/resources/packs/england/pack.json")});
    CHECK(good.exitCode == 0);
    CHECK(good.out.contains("To be confirmed"));
}
