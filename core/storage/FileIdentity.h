// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace dueregard {

/// What tells that two paths are one file, without opening it (opening and closing an SQLite file from outside drops its
/// locks on POSIX: standards.md E7). Device and inode there; elsewhere the canonical path, so a hard link is not seen.
QString fileIdentity(const QString &path);

/// The registers that this process has open: the same file must not be opened twice (standards.md E19).
class OpenFiles {
public:
    /// False when it is open already.
    static bool enter(const QString &identity);
    static bool contains(const QString &identity);
    static void leave(const QString &identity);
};

/// Makes what was written to a closed file, and its name in its folder, survive a power cut. Never for a register that
/// SQLite has open.
bool syncToDisk(const QString &path);

} // namespace dueregard
