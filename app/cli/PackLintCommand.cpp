// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PackLintCommand.h"

#include "core/pack/PackLinter.h"

namespace dueregard::cli {

Exit PackLintCommand::run(const Arguments &arguments, Console &console) const
{
    if (!arguments.at(1).isEmpty())
        return console.usage(QStringLiteral("This version does not read overlays (%1).").arg(arguments.at(1)));
    const auto source = PackReader::readSource(arguments.at(0));
    if (!source) {
        const Error &error = source.error();
        // A file that is there but makes no sense is what this command is asked about.
        if (error.kind != ErrorKind::BadInput)
            return console.fail(error);
        console.line(QStringLiteral("error: %1: %2").arg(error.place, error.message));
        return Exit::No;
    }
    const QList<PackProblem> problems = PackLinter::check(*source);
    int errors = 0;
    for (const PackProblem &problem : problems) {
        errors += problem.notice ? 0 : 1;
        const QString kind = problem.notice ? QStringLiteral("notice") : QStringLiteral("error");
        console.line(problem.place.isEmpty() ? QStringLiteral("%1: %2").arg(kind, problem.message) : QStringLiteral("%1: %2: %3").arg(kind, problem.place, problem.message));
    }
    console.say(QStringLiteral("%1 errors, %2 notices.").arg(errors).arg(problems.size() - errors));
    return errors == 0 ? Exit::Yes : Exit::No;
}

} // namespace dueregard::cli
