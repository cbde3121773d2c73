// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Makes a consistent copy of a register.
class BackupCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString usage() const override { return QStringLiteral("backup FILE.eqia OUT.eqia"); }
    QString summary() const override { return QStringLiteral("a consistent copy, also while others work"); }
    ArgumentForm form() const override;
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
