// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportExport.h"

#include "core/report/render/PdfRenderer.h"
#include "core/storage/OutputFile.h"
#include "ui/preview/Background.h"

namespace dueregard {

ReportExport::ReportExport(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportExport::finish);
}

void ReportExport::start(MadeReportPtr report, const QString &path, ReportFormat format)
{
    write(
        [report = std::move(report), format](const std::function<bool()> &goOn) {
            return format == ReportFormat::Pdf ? PdfRenderer::render(report->pages, report->document, [&goOn](int, int) { return goOn(); })
                                               : renderReport(report->document, report->profile, format);
        },
        path);
}

void ReportExport::write(Make make, const QString &path)
{
    assert(!m_busy);
    m_busy = true;
    m_path = path;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(inBackground<Result<void>>([make = std::move(make), path, stop = m_stop]() -> Result<void> {
        const auto bytes = make([&stop] { return !stop->load(); });
        if (!bytes)
            return bytes.failure();
        if (stop->load())
            return Failure(ErrorKind::Cancelled, QString());
        return saveOutput(path, *bytes);
    }));
}

void ReportExport::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void ReportExport::finish()
{
    m_busy = false;
    const Result<void> outcome = m_watcher.result();
    if (outcome)
        emit saved(m_path);
    else
        emit failed(m_path, outcome.error());
}

} // namespace dueregard
