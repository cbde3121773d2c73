// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Writes the register that may be published into a folder.
class RegisterCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("register"); }
    QString usage() const override { return QStringLiteral("register FILE.eqia --format html -o DIR [--small-numbers 3|5|8|10]"); }
    QString summary() const override { return QStringLiteral("the register as it may be published: html with a page for each assessment, csv or json. --small-numbers says below which number people are not counted in it; 5 unless you say otherwise"); }
    ArgumentForm form() const override;
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
