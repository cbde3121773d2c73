// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BackupCommand.h"

#include "app/cli/RegisterFile.h"

namespace dueregard::cli {

ArgumentForm BackupCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia"), QStringLiteral("OUT.eqia")}};
}

Exit BackupCommand::run(const Arguments &arguments, Console &console) const
{
    const auto opened = openToRead(arguments.at(0));
    if (!opened)
        return console.fail(opened.error());
    if (const auto folder = folderIsThere(arguments.at(1)); !folder)
        return console.fail(folder.error());
    const auto done = (*opened)->backup(arguments.at(1));
    return done ? Exit::Yes : console.fail(done.error());
}

} // namespace dueregard::cli
