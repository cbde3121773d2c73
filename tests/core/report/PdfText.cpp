// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/PdfText.h"

#include "core/report/layout/Paginator.h"
#include "core/report/render/PdfRenderer.h"
#include "tests/support/TempFolder.h"

#include <QProcess>

#include <stdexcept>

namespace dueregard::test {

QByteArray pdfOf(const ReportDocument &document)
{
    Result<QByteArray> bytes = PdfRenderer::render(Paginator::paginate(document, LayoutTheme::standard()), document);
    if (!bytes)
        throw std::runtime_error(bytes.error().text().toStdString());
    return *bytes;
}

QStringList pagesOf(const QByteArray &pdf)
{
    const TempFolder folder;
    const QString file = folder.write(QStringLiteral("report.pdf"), pdf);
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        throw std::runtime_error("pdftotext did not read the file: " + process.readAllStandardError().toStdString());
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\f'));
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

QString flatTextOf(const QByteArray &pdf)
{
    return pagesOf(pdf).join(QLatin1Char(' ')).simplified();
}

ReportBlock heading(int level, const QString &text)
{
    return {HeadingBlock{.level = level, .runs = {Run{.text = text}}}, {}};
}

ReportBlock paragraph(const QString &text, const QString &language)
{
    return {ParagraphBlock{.runs = {Run{.text = text, .language = language}}}, {}};
}

} // namespace dueregard::test
