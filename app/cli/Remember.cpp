// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Remember.h"

#include "app/cli/RegisterFile.h"

namespace dueregard::cli {

namespace {
/// Whether there is anything to write: nothing is opened for writing, and no other format given to a register, for a look.
Result<bool> isNew(const QString &path, const QList<PrintedCopy> &copies, const Clock &clock)
{
    const auto opened = openToRead(path);
    if (!opened)
        return opened.failure();
    bool any = false;
    for (const PrintedCopy &copy : copies) {
        const auto batch = noteOfPrinted(**opened, copy, clock, QString());
        if (!batch)
            return batch.failure();
        any = any || batch->has_value();
    }
    if (any && (*opened)->migration().from < (*opened)->migration().to)
        return Failure(ErrorKind::ReadOnly, QStringLiteral("It has the format of an earlier version, which a report does not change."));
    return any;
}

Result<void> note(const QString &path, const QList<PrintedCopy> &copies)
{
    const SystemClock clock;
    const auto any = isNew(path, copies, clock);
    if (!any || !*any)
        return any ? Result<void>() : Result<void>(any.failure());
    const auto opened = openToWrite(path, false);
    if (!opened)
        return opened.failure();
    for (const PrintedCopy &copy : copies)
        if (auto noted = notePrinted(**opened, copy, clock, QStringLiteral("dueregard-cli")); !noted)
            return noted;
    return {};
}
} // namespace

void rememberPrinted(const QString &path, const QList<PrintedCopy> &copies, Console &console)
{
    if (const auto noted = note(path, copies); !noted)
        console.say(QStringLiteral("The register could not note which numbers this copy prints, so later copies are not compared with it. %1 Before you publish it, make it again when the register can be changed, or from the window.").arg(noted.error().text()));
}

} // namespace dueregard::cli
