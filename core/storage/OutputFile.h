// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace dueregard {

/// Refused, and why, when a file that leaves the program may not be written at `path`: it would replace a register (ours, open or
/// not, whatever its name and by whatever path or link it is named; or any file that is there and ends in ".eqia", because
/// a damaged register can be recovered but not one that is gone), or a file that belongs to one while it is written.
Result<void> mayBecomeOutput(const QString &path);

/// FileIo::saveVerified() for reports, exports and everything else that somebody names a place for: asks mayBecomeOutput() first.
Result<void> saveOutput(const QString &path, const QByteArray &bytes);

} // namespace dueregard
