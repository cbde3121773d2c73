// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/preview/MadeReport.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class RailItem;

/// The headings of a report with their pages: what is at the top of the view is marked, and pressing one goes there.
class ReportOutline final : public QWidget {
    Q_OBJECT
public:
    /// Tab comes here from `before`, which must outlive it.
    explicit ReportOutline(QWidget *before, QWidget *parent = nullptr);

    void setReport(const MadeReportPtr &report);
    /// Marks the last heading that stands on or before this page, or the first on it.
    void setCurrentPage(int page);

signals:
    void chosen(int page, double y);

private:
    struct Entry {
        RailItem *item;
        QString title;
        int page;
        double y;
        bool child;
    };
    QWidget *m_before;
    QList<Entry> m_entries;
    QVBoxLayout *m_column;
    int m_current = 0;
};

} // namespace dueregard
