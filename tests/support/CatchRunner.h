// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace dueregard::test {

/// Runs the tests that the command line asks for and gives Catch2's exit code. Call it after the application exists.
int runTests(int argc, char **argv);

} // namespace dueregard::test
