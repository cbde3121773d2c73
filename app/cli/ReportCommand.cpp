// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ReportCommand.h"

#include "app/cli/RegisterFile.h"
#include "core/exchange/Transfer.h"
#include "core/report/ReportBuilder.h"
#include "core/report/layout/Paginator.h"
#include "core/report/render/PdfRenderer.h"

namespace dueregard::cli {

ArgumentForm ReportCommand::form() const
{
    return {.positionals = {QStringLiteral("FILE.eqia")},
            .options = {QStringLiteral("--assessment"), QStringLiteral("--set"), QStringLiteral("--format"), QStringLiteral("-o"), QStringLiteral("--language")},
            .flags = {QStringLiteral("--large-print"), QStringLiteral("--public"), QStringLiteral("--internal")},
            .required = {QStringLiteral("--set"), QStringLiteral("--format"), QStringLiteral("-o")}};
}

Exit ReportCommand::run(const Arguments &arguments, Console &console) const
{
    const auto set = printSetFrom(arguments.value(QStringLiteral("--set")));
    if (!set)
        return console.usage(QStringLiteral("--set: ") + set.error().text());
    if (!isAvailable(*set))
        return console.usage(QStringLiteral("This version does not make --set %1; it makes %2.").arg(nameOf(*set), availablePrintSets().join(QStringLiteral(", "))));
    const QString format = arguments.value(QStringLiteral("--format"));
    const QStringList formats{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("odt"), QStringLiteral("docx"), QStringLiteral("txt")};
    if (!formats.contains(format))
        return console.usage(QStringLiteral("--format is one of %1; \"%2\" is none of them.").arg(formats.join(QStringLiteral(", ")), format));
    if (format != QLatin1String("pdf"))
        return console.usage(QStringLiteral("This version does not make --format %1; it makes pdf.").arg(format));
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
    profile.largePrint = arguments.has(QStringLiteral("--large-print"));
    profile.language = arguments.value(QStringLiteral("--language"));
    const SystemClock clock;
    const auto document = ReportBuilder::build(*assessment, **pack, profile, clock);
    if (!document)
        return console.fail(document.error(), document.error().kind == ErrorKind::Refused ? Exit::Usage : Exit::File);
    const PageList pages = Paginator::paginate(*document, profile.largePrint ? LayoutTheme::largePrint() : LayoutTheme::standard());
    const auto bytes = PdfRenderer::render(pages, *document);
    if (!bytes)
        return console.fail(bytes.error());
    return writeOut(arguments.value(QStringLiteral("-o")), *bytes, console);
}

} // namespace dueregard::cli
