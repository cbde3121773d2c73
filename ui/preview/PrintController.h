// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "ui/preview/MadeReport.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QPainter;
class QPrintDialog;
class QPrinter;
class QWidget;

namespace dueregard {

/// Prints the pages that are on screen. The only place that knows printers: none is asked for before the officer prints,
/// because looking for them can take minutes where one does not answer. A page is sent at a time, so the window lives on.
class PrintController final : public QObject {
    Q_OBJECT
public:
    explicit PrintController(QObject *parent = nullptr);
    ~PrintController() override;

    /// Asks for printer, pages and sides, then prints. Returns at once. One at a time: ignored while busy. `name`, without an
    /// ending, is what the job is called, and the file that the dialog proposes to print to.
    void print(MadeReportPtr report, int currentPage, const QString &name, QWidget *parent);
    /// Prints what the printer is set to, without asking. Pages count from 1; 0 means the first or the last.
    void printTo(MadeReportPtr report, std::unique_ptr<QPrinter> printer, int from = 0, int to = 0);
    /// Pages already sent may still come out.
    void cancel();
    bool isBusy() const { return m_printer != nullptr; }

signals:
    void progress(int page, int count);           ///< the how-manieth page is being sent
    void printed(int count, const QString &file); ///< the whole path when it was printed to a file, else empty
    void failed(const dueregard::Error &error);
    void cancelled();

private:
    void begin(int from, int to);
    void nextPage();
    void finish();
    void fail(const QString &message);
    void release();
    Result<void> checkFile() const;

    MadeReportPtr m_report;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter;
    QPointer<QPrintDialog> m_dialog;
    QList<int> m_pages; ///< from 0, in the order of printing
    int m_sent = 0;
    QTimer m_next;
};

} // namespace dueregard
