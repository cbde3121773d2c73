// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerifyCommand.h"

#include "app/cli/RegisterFile.h"
#include "core/base/DateText.h"
#include "core/storage/RemovedMarks.h"
#include "core/storage/Verify.h"

namespace dueregard::cli {

ArgumentForm VerifyCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia")}};
}

Exit VerifyCommand::run(const Arguments &arguments, Console &console) const
{
    const VerifyReport report = verifyRegister(arguments.at(0));
    // That it is damaged is an answer; that it could not be looked at is not.
    if (report.error && report.error->kind != ErrorKind::Damaged)
        return console.fail(notARegister(*report.error, arguments.at(0)));
    if (report.error)
        console.line(report.error->text());
    for (const QString &problem : report.problems)
        console.line(problem);
    if (!report.isSound())
        return Exit::No;
    console.line(QStringLiteral("In order. Format %1; assessments: %2; changes: %3.").arg(report.format).arg(report.assessments).arg(report.changes));
    if (const auto marks = removedMarks(arguments.at(0)); report.removed > 0 && marks && !marks->isEmpty())
        console.line((report.removed == 1 ? QStringLiteral("%1 text was removed on purpose, on %2.") : QStringLiteral("%1 texts were removed on purpose, the last on %2."))
                         .arg(report.removed)
                         .arg(writtenDate(marks->first().at.toLocalTime().date())));
    return Exit::Yes;
}

} // namespace dueregard::cli
