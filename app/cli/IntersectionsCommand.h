// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// Ranked candidates with the signals behind them (intersectionality.md §5).
class IntersectionsCommand final : public Command {
public:
    QString name() const override { return QStringLiteral("intersections"); }
    QString usage() const override { return QStringLiteral("intersections FILE.eqia --assessment ID [--json]"); }
    QString summary() const override { return QStringLiteral("candidates for intersections, ranked, with the signals behind them; exit 1 if there are none"); }
    ArgumentForm form() const override;
    Exit run(const Arguments &arguments, Console &console) const override;
};

} // namespace dueregard::cli
