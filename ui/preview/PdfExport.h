// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "ui/preview/MadeReport.h"

#include <QFutureWatcher>
#include <QObject>

namespace dueregard {

/// Writes a report to a PDF file on another thread. A file that was there before stays as it was unless the new one is
/// whole on the disk.
class PdfExport final : public QObject {
    Q_OBJECT
public:
    explicit PdfExport(QObject *parent = nullptr);

    /// One at a time: calling it while busy is our bug.
    void start(MadeReportPtr report, const QString &path);
    bool isBusy() const { return m_busy; }
    QString path() const { return m_path; }

signals:
    void saved(const QString &path);
    void failed(const QString &path, const dueregard::Error &error);

private:
    void finish();
    QFutureWatcher<Result<void>> m_watcher;
    QString m_path;
    bool m_busy = false;
};

} // namespace dueregard
