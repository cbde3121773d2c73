// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Writes a register with the demonstration assessments.
class DemoCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("demo"); }
    QString usage() const override { return QStringLiteral("demo OUT.eqia"); }
    QString summary() const override { return QStringLiteral("a register with the demonstration assessments"); }
    ArgumentForm form() const override;
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
