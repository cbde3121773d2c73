// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecoverCommand.h"

#include "app/cli/RegisterFile.h"
#include "core/storage/Salvage.h"

namespace dueregard::cli {

ArgumentForm RecoverCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia"), QStringLiteral("OUT.eqia")}};
}

Exit RecoverCommand::run(const Arguments &arguments, Console &console) const
{
    if (const auto folder = folderIsThere(arguments.at(1)); !folder)
        return console.fail(folder.error());
    const auto report = recoverRegister(arguments.at(0), arguments.at(1));
    if (!report)
        return console.fail(notARegister(report.error(), arguments.at(0)));
    for (const QString &lost : report->lost)
        console.say(lost);
    for (auto it = report->saved.cbegin(); it != report->saved.cend(); ++it)
        console.line(QStringLiteral("%1\t%2").arg(it.key()).arg(it.value()));
    return Exit::Yes;
}

} // namespace dueregard::cli
