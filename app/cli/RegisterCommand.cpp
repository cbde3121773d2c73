// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RegisterCommand.h"

#include "app/cli/RegisterFile.h"
#include "app/cli/Remember.h"
#include "core/exchange/PublicRegister.h"

namespace dueregard::cli {

ArgumentForm RegisterCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia")},
            .options = {QStringLiteral("--format"), QStringLiteral("-o")},
            .required = {QStringLiteral("--format"), QStringLiteral("-o")}};
}

Exit RegisterCommand::run(const Arguments &arguments, Console &console) const
{
    const auto format = PublicRegister::formatFrom(arguments.value(QStringLiteral("--format")));
    if (!format)
        return console.usage(QStringLiteral("--format: ") + format.error().text());
    auto opened = openToRead(arguments.at(0));
    if (!opened)
        return console.fail(opened.error());
    PackLibrary packs;
    const SystemClock clock;
    const auto published = PublicRegister::publish(**opened, packs, *format, arguments.value(QStringLiteral("-o")), clock);
    if (!published)
        return console.fail(published.error());
    opened->reset(); // a file is open once in a process
    rememberPrinted(arguments.at(0), published->printed, console);
    console.say(QStringLiteral("%1 listed; %2 left out, because they are not finished, were withdrawn or are held back.").arg(published->listed).arg(published->leftOut));
    return Exit::Yes;
}

} // namespace dueregard::cli
