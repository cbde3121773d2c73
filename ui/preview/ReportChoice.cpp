// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportChoice.h"

#include <QCoreApplication>

namespace dueregard {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("dueregard::ReportChoice", text);
}
} // namespace

QString ReportChoice::options() const
{
    QStringList words{nameOf(format)};
    if (!profile.publicCopy)
        words.append(QStringLiteral("internal"));
    if (profile.names)
        words.append(QStringLiteral("names"));
    if (profile.largePrintPoints > 0)
        words.append(QStringLiteral("large%1").arg(profile.largePrintPoints));
    return words.join(u' ');
}

void ReportChoice::setOptions(const QString &options)
{
    const QStringList words = options.split(u' ', Qt::SkipEmptyParts);
    profile.publicCopy = !words.contains(QLatin1String("internal"));
    profile.names = words.contains(QLatin1String("names"));
    profile.largePrintPoints = 0;
    for (const int points : sizes())
        if (points > 0 && words.contains(QStringLiteral("large%1").arg(points)))
            profile.largePrintPoints = points;
    for (const QString &word : words)
        if (const auto known = reportFormatFrom(word); known && isAvailable(*known))
            format = *known;
}

QString ReportChoice::sizeLabel(int largePrintPoints)
{
    return largePrintPoints > 0 ? tr("Large print, %1 points").arg(largePrintPoints) : tr("Usual size");
}

ChoiceOptions ReportChoice::sizeOptions()
{
    ChoiceOptions options;
    for (const int points : sizes())
        options.append({QString::number(points), sizeLabel(points), {}});
    return options;
}

QString ReportChoice::label(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return tr("PDF");
    case ReportFormat::Html: return tr("Web page (HTML)");
    case ReportFormat::Odt: return tr("OpenDocument text (ODT)");
    case ReportFormat::Docx: return tr("Word document (DOCX)");
    case ReportFormat::Text: return tr("Plain text");
    }
    return {};
}

ChoiceOptions ReportChoice::formatOptions()
{
    ChoiceOptions options;
    for (const ReportFormat format : reportFormats())
        if (isAvailable(format))
            options.append({nameOf(format), label(format), {}});
    return options;
}

QString ReportChoice::filter(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return tr("PDF files (*.pdf)");
    case ReportFormat::Html: return tr("Web pages (*.html)");
    case ReportFormat::Odt: return tr("OpenDocument texts (*.odt)");
    case ReportFormat::Docx: return tr("Word documents (*.docx)");
    case ReportFormat::Text: return tr("Plain texts (*.txt)");
    }
    return {};
}

} // namespace dueregard
