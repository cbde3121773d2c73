// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/preview/MadeReport.h"
#include "ui/preview/PageZoom.h"
#include "ui/preview/PreviewFind.h"

#include <QScrollArea>

namespace dueregard {

class BlockButton;
class PageSheets;

/// The pages of a report, to be read, scrolled and walked through.
///
/// Page Up and Page Down go by page, Home and End to the first and last, arrows scroll. Tab goes from block to block
/// through all pages; Enter or a click goes to the block's question. Only the current page has its blocks as widgets.
class PageCanvas final : public QScrollArea {
    Q_OBJECT
public:
    explicit PageCanvas(QWidget *parent = nullptr);
    ~PageCanvas() override;

    /// Keeps the place and, when the block is still there, the focus.
    void setReport(MadeReportPtr report);
    int pageCount() const;
    int currentPage() const { return m_page; } ///< from 0

    void setZoom(PageZoom zoom);
    PageZoom zoom() const { return m_zoom; }
    double scale() const; ///< pixels for a point

    /// Shows a page from `y` (points) on; takes the focus along when it is on a block.
    void goToPage(int page, double y = 0);
    /// Puts the focus on the words that come from `field`; false when none do.
    bool goTo(const FieldKey &field);

    /// Marks places, and brings the current one into view without taking the focus.
    void showFound(const QList<FoundWords> &all, int current);

    /// A widget above the first page that scrolls away with it: controls in a window too low for both. Null gives it back.
    void setTop(QWidget *top);

signals:
    void currentPageChanged(int page);
    void goToSource(const dueregard::BlockSource &source);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void arrangeKeepingPlace();
    double wantedScale() const;
    void onScroll();
    void setPage(int page);
    void showBlocks(int page);
    void placeBlocks();
    void hideSpareBlocks();
    void focusBlock(int index, Qt::FocusReason reason);
    int focusedBlock() const;
    void rename();

    PageSheets *m_sheets;
    QWidget *m_topWidget = nullptr;
    QList<BlockButton *> m_blocks; ///< the first m_shown are in use
    int m_shown = 0;
    int m_blockPage = -1;
    int m_page = 0;
    PageZoom m_zoom;
    bool m_settling = false; ///< scrolling by ourselves
};

} // namespace dueregard
