// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Writes one assessment as JSON.
class ExportCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString usage() const override { return QStringLiteral("export FILE.eqia --assessment ID [-o OUT.json]"); }
    QString summary() const override { return QStringLiteral("one assessment as JSON, without loss"); }
    ArgumentForm form() const override;
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
