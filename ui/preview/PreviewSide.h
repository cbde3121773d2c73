// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/preview/MadeReport.h"

#include <QWidget>

class QStackedWidget;

namespace dueregard {

class Button;
class PageThumbs;
class ReportOutline;

/// Beside the pages: the outline, or the pages as small pictures.
class PreviewSide final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewSide(QWidget *parent = nullptr);

    void setReport(const MadeReportPtr &report);
    void setCurrentPage(int page);
    /// Shows a way back, for when it stands in place of the pages.
    void setAlone(bool alone);
    void focusFirst();

signals:
    /// `opened` is false while the officer only passes by.
    void placeChosen(int page, double y, bool opened);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showList(int index);
    Button *m_back;
    Button *m_outlineButton;
    Button *m_pagesButton;
    QStackedWidget *m_stack;
    ReportOutline *m_outline;
    PageThumbs *m_thumbs;
    MadeReportPtr m_report;
    bool m_thumbsAreNew = false; ///< pictures are made when they are first shown
};

} // namespace dueregard
