// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Console.h"
#include "core/report/NotePrinted.h"

namespace dueregard::cli {

/// Remembers in a register, which this process must not have open, what public copies printed, so that a later copy and these
/// together give away nothing (D7). They are there all the same when that cannot be done: then `console` says so, for whoever
/// publishes them.
void rememberPrinted(const QString &path, const QList<PrintedCopy> &copies, Console &console);

} // namespace dueregard::cli
