// SPDX-License-Identifier: Apache-2.0
// Makes the PDF of an assessment of a register: dueregard_bench_report REGISTER ID OUT.pdf
#include "core/base/FileIo.h"
#include "core/report/layout/Paginator.h"
#include "core/report/render/PdfRenderer.h"
#include "core/storage/Register.h"
#include "tests/benchmarks/SampleReport.h"

#include <QGuiApplication>

#include <cstdio>

using namespace dueregard;

namespace {

Result<void> make(const QString &path, const QString &id, const QString &out)
{
    auto opened = Register::open(path, {.readOnly = true, .backups = false});
    if (!opened)
        return opened.failure();
    auto assessment = (*opened)->load(id);
    if (!assessment)
        return assessment.failure();
    const ReportDocument document = bench::sampleReport(*assessment);
    auto pdf = PdfRenderer::render(Paginator::paginate(document, LayoutTheme::standard()), document);
    if (!pdf)
        return pdf.failure();
    return FileIo::saveVerified(out, *pdf);
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const auto made = make(arguments[1], arguments[2], arguments[3]);
    if (!made)
        std::fputs(qPrintable(made.error().text() + u'\n'), stderr);
    return made ? 0 : 3;
}
