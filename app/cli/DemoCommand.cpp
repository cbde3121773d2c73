// SPDX-License-Identifier: Apache-2.0
#include "app/cli/DemoCommand.h"

#include "app/cli/RegisterFile.h"
#include "core/exchange/DemoCases.h"
#include "core/exchange/Transfer.h"

#include <QFile>

namespace dueregard::cli {

ArgumentForm DemoCommand::form() const
{
    return {.positionals = {QStringLiteral("OUT.eqia")}};
}

Exit DemoCommand::run(const Arguments &arguments, Console &console) const
{
    if (const auto folder = folderIsThere(arguments.at(0)); !folder)
        return console.fail(folder.error());
    const SystemClock clock;
    PackLibrary packs;
    OpenOptions options;
    options.who = QStringLiteral("dueregard-cli");
    options.backups = false;
    auto made = Register::create(arguments.at(0), options);
    if (!made)
        return console.fail(made.error());
    for (const QString &name : DemoCases::names()) {
        auto read = DemoCases::read(name, packs, clock);
        Result<void> put = read ? putAssessment(**made, read->file, packs, clock) : Result<void>(read.failure());
        if (!put) {
            // Half a demonstration is none.
            made->reset();
            QFile::remove(arguments.at(0));
            return console.fail(put.error());
        }
        console.line(read->file.assessment.id);
    }
    return Exit::Yes;
}

} // namespace dueregard::cli
