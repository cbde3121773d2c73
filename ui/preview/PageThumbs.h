// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/preview/PagePixmaps.h"

#include <QWidget>

namespace dueregard {

class FlowLayout;
class PageThumb;

/// All pages as small pictures. One Tab stop; arrows move between them and take the pages along.
class PageThumbs final : public QWidget {
    Q_OBJECT
public:
    /// Tab comes here from `before`, which must outlive it.
    explicit PageThumbs(QWidget *before, QWidget *parent = nullptr);

    void setReport(const MadeReportPtr &report);
    void setCurrentPage(int page);

signals:
    /// `opened`: pressed, not only passed by an arrow.
    void pageChosen(int page, bool opened);

private:
    void move(int from, int pages);
    QWidget *m_before;
    PagePixmaps m_pixmaps;
    FlowLayout *m_flow;
    QList<PageThumb *> m_thumbs;
    int m_current = 0;
};

} // namespace dueregard
