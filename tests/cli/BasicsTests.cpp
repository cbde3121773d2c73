// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/CommandRun.h"
#include "tests/support/Catch.h"

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

    SECTION("an unknown command is bad usage")
    {
        const auto run = runCommand({QStringLiteral("no-such-command")});
        REQUIRE(run.finished);
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
    }
}
