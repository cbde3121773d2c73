// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Salvages a damaged register into a new one.
class RecoverCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("recover"); }
    QString usage() const override { return QStringLiteral("recover FILE.eqia OUT.eqia"); }
    QString summary() const override { return QStringLiteral("what can be saved of a damaged register"); }
    ArgumentForm form() const override;
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
