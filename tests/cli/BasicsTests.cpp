// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/CommandRun.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QRegularExpression>

using dueregard::test::runCommand;

TEST_CASE("dueregard-cli without a command")
{
    SECTION("nothing to do is bad usage")
    {
        const auto run = runCommand({});
        REQUIRE(run.finished);
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
    }

    SECTION("--help and the manual page list the same commands")
    {
        const auto run = runCommand({QStringLiteral("--help")});
        REQUIRE(run.exitCode == 0);
        QFile manual(QStringLiteral(DUEREGARD_CLI_MANUAL));
        REQUIRE(manual.open(QIODevice::ReadOnly));
        const auto all = [](const QString &text, const char *pattern) {
            QStringList names;
            auto found = QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption).globalMatch(text);
            while (found.hasNext())
                names += found.next().captured(1);
            return names;
        };
        const QStringList commands = all(QString::fromUtf8(run.out), "^  ([a-z-]+) [A-Z]");
        CHECK(commands.size() >= 14);
        CHECK(all(QString::fromUtf8(manual.readAll()), "^\\.BI \"([a-z-]+) \"") == commands);
    }

    SECTION("--version always works, after a command as well")
    {
        for (const QStringList &line : {QStringList{QStringLiteral("--version")}, QStringList{QStringLiteral("verify"), QStringLiteral("--version")}}) {
            const auto run = runCommand(line);
            CHECK(run.exitCode == 0);
            CHECK(run.out.startsWith("dueregard-cli "));
        }
    }

    SECTION("an unknown command is bad usage")
    {
        const auto run = runCommand({QStringLiteral("no-such-command")});
        REQUIRE(run.finished);
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
    }
}
