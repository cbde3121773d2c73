// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Arguments.h"
#include "app/cli/Console.h"

namespace dueregard::cli {

/// One subcommand.
class Command {
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString usage() const = 0;   ///< "list FILE.eqia [--json]"
    virtual QString summary() const = 0; ///< one line
    virtual ArgumentForm form() const = 0;
    /// False: run() is called whatever the arguments are, and gets none.
    virtual bool isHere() const { return true; }
    /// Whether it draws text and so needs QGuiApplication (on the offscreen platform) instead of QCoreApplication.
    virtual bool needsFonts() const { return false; }
    virtual Exit run(const Arguments &arguments, Console &console) const = 0;
};

} // namespace dueregard::cli
