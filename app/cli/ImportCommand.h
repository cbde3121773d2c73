// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Adds an assessment from JSON, all or nothing; makes the register when there is none.
class ImportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString usage() const override { return QStringLiteral("import FILE.eqia IN.json [--copy]"); }
    QString summary() const override { return QStringLiteral("adds an assessment to a register; --copy gives it new ids"); }
    ArgumentForm form() const override;
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
