// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/Command.h"

namespace dueregard::cli {

/// A subcommand of the contract that this version does not have: it says so, with the way out of bad usage, whatever follows.
class LaterCommand final : public Command {
public:
    LaterCommand(const char *name, const char *what) : m_name(QLatin1String(name)), m_what(QLatin1String(what)) {}
    QString name() const override { return m_name; }
    QString usage() const override { return m_name; }
    QString summary() const override { return QStringLiteral("(not in this version)"); }
    ArgumentForm form() const override { return {}; }
    bool isHere() const override { return false; }
    Exit run(const Arguments &, Console &console) const override
    {
        return console.usage(QStringLiteral("This version does not make %1 (%2).").arg(m_what, m_name));
    }

private:
    QString m_name;
    QString m_what;
};

} // namespace dueregard::cli
