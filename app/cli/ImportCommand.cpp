// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ImportCommand.h"

#include "app/cli/RegisterFile.h"
#include "core/exchange/AssessmentJson.h"
#include "core/exchange/Transfer.h"

namespace dueregard::cli {

ArgumentForm ImportCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia"), QStringLiteral("IN.json")}, .flags = {QStringLiteral("--copy")}};
}

Exit ImportCommand::run(const Arguments &arguments, Console &console) const
{
    const QString path = arguments.at(1);
    const auto text = readIn(path, largestImport);
    if (!text)
        return console.fail(text.error());
    const SystemClock clock;
    PackLibrary packs;
    auto read = AssessmentJson::read(*text, nameOfInput(path), packs, clock);
    if (!read)
        return console.fail(read.error());
    if (arguments.has(QStringLiteral("--copy")))
        giveNewIds(read->file);
    if (const auto folder = folderIsThere(arguments.at(0)); !folder)
        return console.fail(folder.error());
    const auto opened = openToWrite(arguments.at(0), true);
    if (!opened)
        return console.fail(opened.error());
    const auto put = putAssessment(**opened, read->file, packs, clock);
    if (!put)
        return console.fail(put.error(), put.error().kind == ErrorKind::AlreadyThere ? Exit::No : Exit::File);
    for (const QString &line : read->notUnderstood)
        console.say(QStringLiteral("not understood: ") + line);
    console.line(read->file.assessment.id);
    return Exit::Yes;
}

} // namespace dueregard::cli
