// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "ui/preview/MadeReport.h"
#include "ui/preview/ReportRequest.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <optional>

namespace dueregard {

/// Makes reports on another thread, one at a time. Only the newest request is answered: a report that was asked for before
/// another request or a cancel() is dropped when it comes.
class ReportMaker final : public QObject {
    Q_OBJECT
public:
    using Outcome = Result<MadeReportPtr>;
    using Recipe = std::function<Outcome(const ReportRequest &)>;

    /// Builds and paginates. May be called on any thread.
    static Outcome make(const ReportRequest &request);
    /// The sheet for the officer: what the public copy of the same request leaves out, and why. Not for publication.
    static Outcome makeLeftOut(const ReportRequest &request);

    /// `recipe` is called on another thread.
    explicit ReportMaker(QObject *parent = nullptr, Recipe recipe = &ReportMaker::make);

    void request(ReportRequest request);
    /// Nothing more comes until the next request.
    void cancel();
    /// Whether an answer is still to come.
    bool isBusy() const { return m_busy; }

signals:
    void made(const dueregard::MadeReportPtr &report);
    void failed(const dueregard::Error &error);
    void busyChanged(bool busy);

private:
    void start(ReportRequest request);
    void finish();
    void setBusy(bool busy);

    Recipe m_recipe;
    QFutureWatcher<Outcome> m_watcher;
    std::optional<ReportRequest> m_next; ///< starts when the running one, which nobody wants any more, ends
    bool m_running = false;
    bool m_wanted = false; ///< the running one is the newest request
    bool m_busy = false;
};

} // namespace dueregard
