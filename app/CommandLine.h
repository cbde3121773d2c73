// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace dueregard {

/// What the program was started with. Read before there is an application object, so that --help and --version work
/// without a display.
struct CommandLine {
    QString registerPath;
    bool help = false;
    bool version = false;
    /// Prints "ready" and the memory in use when the first window has been painted, and ends: for benchmarks and smoke tests.
    bool exitAfterStartup = false;
    bool namesPlatform = false; ///< "-platform offscreen": Qt needs no display
    QString wrong;              ///< an argument that nobody knows

    static CommandLine read(int argc, char **argv);
    static QString helpText();
};

} // namespace dueregard
