// SPDX-License-Identifier: Apache-2.0
#include "core/report/ReportFormats.h"

#include "core/report/layout/Paginator.h"
#include "core/report/render/DocxRenderer.h"
#include "core/report/render/HtmlRenderer.h"
#include "core/report/render/OdtRenderer.h"
#include "core/report/render/PdfRenderer.h"
#include "core/report/render/TextRenderer.h"

#include <array>

namespace dueregard {

namespace {

using Render = Result<QByteArray> (*)(const ReportDocument &, const ReportProfile &);

Result<QByteArray> renderPdf(const ReportDocument &document, const ReportProfile &profile)
{
    return PdfRenderer::render(Paginator::paginate(document, LayoutTheme::forPrint(profile.largePrintPoints)), document);
}

Result<QByteArray> renderHtml(const ReportDocument &document, const ReportProfile &profile)
{
    return HtmlRenderer::render(document, profile.largePrintPoints);
}

Result<QByteArray> renderText(const ReportDocument &document, const ReportProfile &)
{
    return TextRenderer::render(document);
}

Result<QByteArray> renderOdt(const ReportDocument &document, const ReportProfile &profile)
{
    return OdtRenderer::render(document, profile.largePrintPoints);
}

Result<QByteArray> renderDocx(const ReportDocument &document, const ReportProfile &profile)
{
    return DocxRenderer::render(document, profile.largePrintPoints);
}

struct Entry {
    ReportFormat format;
    const char *name;
    Render render; ///< null: not made
};

constexpr std::array<Entry, 5> entries{{
    {ReportFormat::Pdf, "pdf", renderPdf},
    {ReportFormat::Html, "html", renderHtml},
    {ReportFormat::Odt, "odt", renderOdt},
    {ReportFormat::Docx, "docx", renderDocx},
    {ReportFormat::Text, "txt", renderText},
}};

const Entry &entryOf(ReportFormat format)
{
    return entries[size_t(format)];
}

QString namesOf(bool onlyAvailable)
{
    QStringList names;
    for (const Entry &entry : entries)
        if (entry.render || !onlyAvailable)
            names << QLatin1String(entry.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString nameOf(ReportFormat format)
{
    return QLatin1String(entryOf(format).name);
}

Result<ReportFormat> reportFormatFrom(const QString &name)
{
    for (const Entry &entry : entries)
        if (name == QLatin1String(entry.name))
            return entry.format;
    return Failure(ErrorKind::BadInput, QStringLiteral("There is no format “%1”.").arg(name), {}, QStringLiteral("Use one of: %1.").arg(namesOf(false)));
}

QList<ReportFormat> reportFormats()
{
    QList<ReportFormat> all;
    for (const Entry &entry : entries)
        all << entry.format;
    return all;
}

bool isAvailable(ReportFormat format)
{
    return entryOf(format).render != nullptr;
}

Result<QByteArray> renderReport(const ReportDocument &document, const ReportProfile &profile, ReportFormat format)
{
    const Entry &entry = entryOf(format);
    if (!entry.render)
        return Failure(ErrorKind::Refused, QStringLiteral("The format “%1” is not made by this version.").arg(nameOf(format)), {},
                       QStringLiteral("Use one of: %1.").arg(namesOf(true)));
    return entry.render(document, profile);
}

} // namespace dueregard
