// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/PrintController.h"

#include "core/report/layout/PainterSink.h"

#include <QFile>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

#include <algorithm>

namespace dueregard {

PrintController::PrintController(QObject *parent) : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PrintController::nextPage);
}

PrintController::~PrintController()
{
    if (m_dialog) {
        m_dialog->disconnect(this);
        delete m_dialog; // it holds the printer
    }
}

void PrintController::print(MadeReportPtr report, int currentPage, const QString &name, QWidget *parent)
{
    if (isBusy() || !report || report->pages.count() == 0)
        return;
    m_report = std::move(report);
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(name.isEmpty() ? tr("Report") : name);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    // The long edge: pages turn like those of a book. The dialog can change it.
    m_printer->setDuplex(QPrinter::DuplexLongSide);

    m_dialog = new QPrintDialog(m_printer.get(), parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("Print the report"));
    m_dialog->setOption(QAbstractPrintDialog::PrintToFile);
    m_dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    m_dialog->setOption(QAbstractPrintDialog::PrintCurrentPage);
    m_dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    m_dialog->setMinMax(1, m_report->pages.count());
    struct Answer {
        bool print = false;
        int from = 0;
        int to = 0;
    };
    auto answer = std::make_shared<Answer>(); // shared by two slots, of which either may never be called
    connect(m_dialog, &QDialog::finished, this, [dialog = m_dialog.data(), answer, currentPage](int result) {
        answer->print = result == QDialog::Accepted;
        if (dialog->printRange() == QAbstractPrintDialog::CurrentPage) {
            answer->from = answer->to = currentPage + 1;
        } else if (dialog->printRange() == QAbstractPrintDialog::PageRange) {
            answer->from = dialog->fromPage();
            answer->to = dialog->toPage();
        }
    });
    // Only now: the dialog holds the printer until it is gone.
    connect(m_dialog, &QObject::destroyed, this, [this, answer] {
        if (answer->print) {
            begin(answer->from, answer->to);
            return;
        }
        release();
        emit cancelled();
    });
    m_dialog->open();
}

void PrintController::printTo(MadeReportPtr report, std::unique_ptr<QPrinter> printer, int from, int to)
{
    if (isBusy() || !report || report->pages.count() == 0)
        return;
    m_report = std::move(report);
    m_printer = std::move(printer);
    begin(from, to);
}

void PrintController::begin(int from, int to)
{
    const int count = m_report->pages.count();
    from = qBound(1, from < 1 ? 1 : from, count);
    to = qBound(from, to < 1 ? count : to, count);
    m_pages.clear();
    // The dialog of some platforms takes "1-3, 7" and keeps it in the printer.
    const QPageRanges ranges = m_printer->pageRanges();
    for (int page = from; page <= to; ++page)
        if (ranges.isEmpty() || m_printer->printRange() != QPrinter::PageRange || ranges.contains(page))
            m_pages.append(page - 1);
    if (m_pages.isEmpty()) {
        fail(tr("None of these pages is in the report. It has %n page(s).", nullptr, count));
        return;
    }
    if (m_printer->pageOrder() == QPrinter::LastPageFirst)
        std::reverse(m_pages.begin(), m_pages.end());
    if (m_printer->copyCount() > 1 && !m_printer->supportsMultipleCopies()) {
        const QList<int> once = m_pages;
        for (int copy = 1; copy < m_printer->copyCount(); ++copy)
            m_pages += once;
    }
    m_printer->setFullPage(true); // our pages have their own margins
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_printer.get())) {
        m_painter.reset();
        fail(tr("The printer did not take the report. See whether it is switched on and connected, or export a PDF and print that."));
        return;
    }
    m_sent = 0;
    m_next.start();
}

void PrintController::nextPage()
{
    if (!m_painter)
        return;
    emit progress(m_sent + 1, int(m_pages.size()));
    if (!m_painter) // cancelled by whoever was told
        return;
    if (m_sent > 0 && !m_printer->newPage()) {
        fail(tr("The printer stopped taking pages after page %1. See what it says, then print the rest.").arg(m_pages[m_sent - 1] + 1));
        return;
    }
    const QSizeF paper = m_printer->pageLayout().fullRect(QPageLayout::Point).size();
    const QSizeF page = m_report->pages.size;
    // On paper that is not A4 the page is made smaller as a whole: never set anew, never cut.
    const double fit = qMin(1.0, qMin(paper.width() / page.width(), paper.height() / page.height()));
    m_painter->save();
    m_painter->scale(m_printer->logicalDpiX() / 72.0, m_printer->logicalDpiY() / 72.0);
    m_painter->translate((paper.width() - page.width() * fit) / 2, (paper.height() - page.height() * fit) / 2);
    m_painter->scale(fit, fit);
    drawPage(*m_painter, m_report->pages, m_pages[m_sent]);
    m_painter->restore();
    ++m_sent;
    if (m_sent < m_pages.size())
        m_next.start();
    else
        finish();
}

void PrintController::finish()
{
    const bool ended = m_painter->end();
    const auto file = checkFile();
    if (!ended || m_printer->printerState() == QPrinter::Error || m_printer->printerState() == QPrinter::Aborted) {
        fail(tr("The printer did not finish. See what it says, then print again, or export a PDF and print that."));
        return;
    }
    if (!file) {
        fail(file.error().message);
        return;
    }
    const int count = m_sent;
    const QString path = m_printer->outputFileName().isEmpty() ? QString() : QFileInfo(m_printer->outputFileName()).absoluteFilePath();
    release();
    emit printed(count, path);
}

Result<void> PrintController::checkFile() const
{
    const QString path = m_printer->outputFileName();
    if (path.isEmpty() || m_printer->outputFormat() != QPrinter::PdfFormat)
        return {};
    // Qt says that all is well when the disk was full.
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() > 32 && file.seek(file.size() - 32) && file.readAll().contains("%%EOF"))
        return {};
    file.close();
    file.remove();
    return Failure(ErrorKind::CannotWrite, tr("“%1” could not be written whole. Make room on the disk, or print to another place.").arg(path));
}

void PrintController::cancel()
{
    if (!isBusy())
        return;
    m_next.stop();
    if (m_painter) {
        m_printer->abort();
        m_painter->end();
    }
    release();
    emit cancelled();
}

void PrintController::fail(const QString &message)
{
    m_next.stop();
    release();
    emit failed({ErrorKind::CannotWrite, message, {}, {}});
}

void PrintController::release()
{
    m_painter.reset();
    m_printer.reset();
    m_report.reset();
}

} // namespace dueregard
