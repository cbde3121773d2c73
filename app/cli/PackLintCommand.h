// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Says what is wrong in a pack.
class PackLintCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("pack-lint"); }
    QString usage() const override { return QStringLiteral("pack-lint PACK.json [OVERLAY.json]"); }
    QString summary() const override { return QStringLiteral("what is wrong in a pack, with line and path"); }
    ArgumentForm form() const override { return {.positionals = {QStringLiteral("PACK.json")}, .optionalPositionals = {QStringLiteral("OVERLAY.json")}}; }
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
