// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Lists review points.
class CheckCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString usage() const override { return QStringLiteral("check FILE.eqia [--assessment ID] [--gate REG|SCR|SCO|CON|QA|SGN|DEC|PUB|MON] [--json]"); }
    QString summary() const override { return QStringLiteral("review points; exit 1 if any stops the gate asked for, or each assessment’s next gate"); }
    ArgumentForm form() const override;
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
