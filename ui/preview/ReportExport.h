// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/report/ReportFormats.h"
#include "ui/preview/MadeReport.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <functional>

namespace dueregard {

/// Writes a report to a file on another thread: a PDF of the very pages that are on screen, other formats from the same
/// document. A file that was there before stays as it was unless the new one is whole on the disk and reads back the same.
class ReportExport final : public QObject {
    Q_OBJECT
public:
    explicit ReportExport(QObject *parent = nullptr);

    /// One at a time: calling it while busy is our bug.
    void start(MadeReportPtr report, const QString &path, ReportFormat format = ReportFormat::Pdf);
    /// The same for any file: `make` gives its bytes. It runs on another thread, so it holds all it needs by value, and may
    /// ask `goOn` whether anybody still waits.
    using Make = std::function<Result<QByteArray>(const std::function<bool()> &goOn)>;
    void write(Make make, const QString &path);
    /// The file is not written, if that has not begun; failed() comes with Cancelled.
    void cancel();
    bool isBusy() const { return m_busy; }
    QString path() const { return m_path; }

signals:
    void saved(const QString &path);
    void failed(const QString &path, const dueregard::Error &error);

private:
    void finish();
    QFutureWatcher<Result<void>> m_watcher;
    QString m_path;
    std::shared_ptr<std::atomic_bool> m_stop; ///< shared with the thread that writes
    bool m_busy = false;
};

} // namespace dueregard
