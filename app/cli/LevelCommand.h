// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// The engagement level aid on given inputs, as JSON.
class LevelCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("level"); }
    QString usage() const override { return QStringLiteral("level IN.json"); }
    QString summary() const override { return QStringLiteral("the engagement level aid on given inputs, as JSON"); }
    ArgumentForm form() const override { return {.positionals = {QStringLiteral("IN.json")}}; }
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
