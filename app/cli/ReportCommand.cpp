// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ReportCommand.h"

#include "app/cli/RegisterFile.h"
#include "core/exchange/Transfer.h"
#include "core/report/ReportBuilder.h"
#include "core/report/ReportFormats.h"

namespace dueregard::cli {

ArgumentForm ReportCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia")},
            .options = {QStringLiteral("--assessment"), QStringLiteral("--set"), QStringLiteral("--format"), QStringLiteral("-o"), QStringLiteral("--language")},
            .flags = {QStringLiteral("--large-print"), QStringLiteral("--public"), QStringLiteral("--internal")},
            .optionalValues = {QStringLiteral("--large-print")},
            .required = {QStringLiteral("--set"), QStringLiteral("--format"), QStringLiteral("-o")}};
}

Exit ReportCommand::run(const Arguments &arguments, Console &console) const
{
    const auto set = printSetFrom(arguments.value(QStringLiteral("--set")));
    if (!set)
        return console.usage(QStringLiteral("--set: ") + set.error().text());
    if (!isAvailable(*set))
        return console.usage(QStringLiteral("This version does not make --set %1; it makes %2.").arg(nameOf(*set), availablePrintSets().join(QStringLiteral(", "))));
    const auto format = reportFormatFrom(arguments.value(QStringLiteral("--format")));
    if (!format)
        return console.usage(QStringLiteral("--format: ") + format.error().text());
    if (!isAvailable(*format))
        return console.usage(QStringLiteral("This version does not make --format %1.").arg(nameOf(*format)));
    const QString points = arguments.value(QStringLiteral("--large-print"));
    if (!points.isEmpty() && points != QLatin1String("16") && points != QLatin1String("18"))
        return console.usage(QStringLiteral("--large-print: Large print has 16 or 18 points, not \"%1\".").arg(points));
    if (!arguments.has(QStringLiteral("--assessment")))
        return console.usage(QStringLiteral("The option --assessment is missing."));
    if (arguments.has(QStringLiteral("--public")) && arguments.has(QStringLiteral("--internal")))
        return console.usage(QStringLiteral("A copy is --public or --internal, not both."));

    const auto opened = openToRead(arguments.at(0));
    if (!opened)
        return console.fail(opened.error());
    const auto id = findAssessment(**opened, arguments.value(QStringLiteral("--assessment")));
    if (!id)
        return console.fail(id.error(), id.error().kind == ErrorKind::NotFound ? Exit::No : Exit::File);
    const auto assessment = (*opened)->load(*id);
    if (!assessment)
        return console.fail(assessment.error());
    PackLibrary packs;
    const auto pack = packOfAssessment(**opened, *assessment, packs);
    if (!pack)
        return console.fail(pack.error());
    ReportProfile profile;
    profile.set = *set;
    profile.publicCopy = !arguments.has(QStringLiteral("--internal"));
    if (arguments.has(QStringLiteral("--large-print")))
        profile.largePrintPoints = points.isEmpty() ? 16 : points.toInt();
    profile.language = arguments.value(QStringLiteral("--language"));
    const SystemClock clock;
    const auto document = ReportBuilder::build(*assessment, **pack, profile, clock);
    if (!document)
        return console.fail(document.error(), document.error().kind == ErrorKind::Refused ? Exit::Usage : Exit::File);
    const auto bytes = renderReport(*document, profile, *format);
    if (!bytes)
        return console.fail(bytes.error());
    return writeOut(arguments.value(QStringLiteral("-o")), *bytes, console);
}

} // namespace dueregard::cli
