// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerifyCommand.h"

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
        return console.fail(*report.error);
    if (report.error)
        console.line(report.error->text());
    for (const QString &problem : report.problems)
        console.line(problem);
    if (!report.isSound())
        return Exit::No;
    console.line(QStringLiteral("In order. Format %1; assessments: %2; changes: %3.").arg(report.format).arg(report.assessments).arg(report.changes));
    if (report.removed > 0)
        console.line(QStringLiteral("%1 texts were removed on purpose.").arg(report.removed));
    return Exit::Yes;
}

} // namespace dueregard::cli
