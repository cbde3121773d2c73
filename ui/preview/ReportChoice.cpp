// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportChoice.h"

#include "core/report/SmallNumberChoices.h"

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
    if (profile.smallNumbers != ReportProfile().smallNumbers)
        words.append(QStringLiteral("small%1").arg(profile.smallNumbers));
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
    profile.smallNumbers = ReportProfile().smallNumbers;
    for (const int below : smallNumberChoices)
        if (words.contains(QStringLiteral("small%1").arg(below)))
            profile.smallNumbers = below;
    for (const QString &word : words)
        if (const auto known = reportFormatFrom(word); known && isAvailable(*known))
            format = *known;
}

int ReportChoice::smallNumbersOf(const Settings &settings, const QString &registerPath)
{
    ReportChoice last;
    last.setOptions(settings.reportOptions(registerPath));
    return last.profile.smallNumbers;
}

void ReportChoice::setSmallNumbers(Settings &settings, const QString &registerPath, int below)
{
    ReportChoice last;
    last.setOptions(settings.reportOptions(registerPath));
    last.profile.smallNumbers = below;
    settings.setReportOptions(registerPath, last.options());
}

ChoiceOptions ReportChoice::smallNumberOptions()
{
    ChoiceOptions options;
    for (const int below : smallNumberChoices)
        options.append({QString::number(below), below == ReportProfile().smallNumbers ? tr("Below %1, as usual").arg(below) : tr("Below %1").arg(below), {}});
    return options;
}

QString ReportChoice::smallNumberLabel()
{
    return tr("Which numbers of people are withheld?");
}

QString ReportChoice::smallNumberHint()
{
    return tr("Your organisation may have a rule; for NHS figures it is often below 8. Groups that need more care are withheld below 10 in any case. It is remembered for this register.");
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
