// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Lists the assessments of a register.
class ListCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("list"); }
    QString usage() const override { return QStringLiteral("list FILE.eqia [--json]"); }
    QString summary() const override { return QStringLiteral("the assessments of a register"); }
    ArgumentForm form() const override;
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
