// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RegisterCommand.h"

#include "app/cli/RegisterFile.h"
#include "app/cli/Remember.h"
#include "core/exchange/PublicRegister.h"
#include "core/report/SmallNumberChoices.h"

#include <algorithm>

namespace dueregard::cli {

ArgumentForm RegisterCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia")},
            .options = {QStringLiteral("--format"), QStringLiteral("-o"), QStringLiteral("--small-numbers")},
            .required = {QStringLiteral("--format"), QStringLiteral("-o")}};
}

Exit RegisterCommand::run(const Arguments &arguments, Console &console) const
{
    const auto format = PublicRegister::formatFrom(arguments.value(QStringLiteral("--format")));
    if (!format)
        return console.usage(QStringLiteral("--format: ") + format.error().text());
    int smallNumbers = ReportProfile().smallNumbers;
    if (arguments.has(QStringLiteral("--small-numbers"))) {
        const QString small = arguments.value(QStringLiteral("--small-numbers"));
        if (std::none_of(smallNumberChoices.begin(), smallNumberChoices.end(), [&small](int choice) { return small == QString::number(choice); }))
            return console.usage(QStringLiteral("--small-numbers: Counts below 3, 5, 8 or 10 can be withheld, not below \"%1\".").arg(small));
        smallNumbers = small.toInt();
    }
    auto opened = openToRead(arguments.at(0));
    if (!opened)
        return console.fail(opened.error());
    PackLibrary packs;
    const SystemClock clock;
    const auto published = PublicRegister::publish(**opened, packs, *format, arguments.value(QStringLiteral("-o")), clock, smallNumbers);
    if (!published)
        return console.fail(published.error());
    opened->reset(); // a file is open once in a process
    rememberPrinted(arguments.at(0), published->printed, console);
    console.say(QStringLiteral("%1 listed; %2 left out, because they are not finished, were withdrawn or are held back.").arg(published->listed).arg(published->leftOut));
    return Exit::Yes;
}

} // namespace dueregard::cli
