// SPDX-License-Identifier: Apache-2.0
#define CATCH_CONFIG_RUNNER // version 2 puts its implementation where this is defined; version 3 ignores it
#include "tests/support/CatchRunner.h"

#include "tests/support/Catch.h"

namespace dueregard::test {

int runTests(int argc, char **argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace dueregard::test
