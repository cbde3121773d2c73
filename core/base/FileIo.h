// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace dueregard::FileIo {

/// Writes a whole file that leaves the program (report, export). What was at `path` before stays as it was, and nothing
/// half-written stays beside it, unless the new bytes are on the disk and have been read back equal. May be slow: call it
/// off the window's thread. Never for a register: those belong to SQLite.
///
/// A device or a pipe is written to directly and not read back.
///
/// DiskFull, ReadOnly (the file or its folder), Vanished (no such folder), CannotWrite for everything else; `place` is the
/// path, `advice` says what to do.
Result<void> saveVerified(const QString &path, const QByteArray &bytes);

/// NotFound, for a file that was to be read: said in the same words wherever it happens.
Failure notThere(const QString &path);

/// The bytes of a file of at most `maxBytes`. NotFound, Refused when it is larger, CannotRead for everything else.
Result<QByteArray> readAll(const QString &path, qint64 maxBytes);

} // namespace dueregard::FileIo
