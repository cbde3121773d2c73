// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PdfExport.h"

#include "core/base/FileIo.h"
#include "core/report/render/PdfRenderer.h"
#include "ui/preview/Background.h"

namespace dueregard {

PdfExport::PdfExport(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PdfExport::finish);
}

void PdfExport::start(MadeReportPtr report, const QString &path)
{
    assert(!m_busy);
    m_busy = true;
    m_path = path;
    m_watcher.setFuture(inBackground<Result<void>>([report = std::move(report), path]() -> Result<void> {
        const auto bytes = PdfRenderer::render(report->pages, report->document);
        if (!bytes)
            return bytes.failure();
        return FileIo::saveVerified(path, *bytes);
    }));
}

void PdfExport::finish()
{
    m_busy = false;
    const Result<void> outcome = m_watcher.result();
    if (outcome)
        emit saved(m_path);
    else
        emit failed(m_path, outcome.error());
}

} // namespace dueregard
