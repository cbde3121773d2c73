// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Full-text search.
class SearchCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("search"); }
    QString usage() const override { return QStringLiteral("search FILE.eqia WORDS… [--json]"); }
    QString summary() const override { return QStringLiteral("assessments that hold every word; exit 1 if there is none"); }
    ArgumentForm form() const override;
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
