// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ExportCommand.h"

#include "app/cli/RegisterFile.h"
#include "core/exchange/Transfer.h"

namespace dueregard::cli {

ArgumentForm ExportCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia")}, .options = {QStringLiteral("--assessment"), QStringLiteral("-o")}, .required = {QStringLiteral("--assessment")}};
}

Exit ExportCommand::run(const Arguments &arguments, Console &console) const
{
    const auto opened = openToRead(arguments.at(0));
    if (!opened)
        return console.fail(opened.error());
    const auto id = findAssessment(**opened, arguments.value(QStringLiteral("--assessment")));
    if (!id)
        return console.fail(id.error(), id.error().kind == ErrorKind::NotFound ? Exit::No : Exit::File);
    const auto file = exportAssessment(**opened, *id);
    if (!file)
        return console.fail(file.error());
    return writeOut(arguments.value(QStringLiteral("-o"), QStringLiteral("-")), *file, console);
}

} // namespace dueregard::cli
