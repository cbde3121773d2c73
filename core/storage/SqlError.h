// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Error.h"

class QSqlError;

namespace dueregard {

/// Turns what SQLite reports into what a caller must tell apart. `path` is the register (may be empty for one in memory);
/// it is only looked up in its folder, never opened. `native` receives SQLite's extended result code when given.
Error sqlError(const QSqlError &error, const QString &path, int *native = nullptr);

} // namespace dueregard
