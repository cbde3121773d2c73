// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/preview/MadeReport.h"

#include <QAbstractButton>

namespace dueregard {

class PagePixmaps;

/// A small picture of one page that goes to it. Painted when it first comes into sight.
class PageThumb final : public QAbstractButton {
    Q_OBJECT
public:
    /// `pixmaps` must outlive it.
    PageThumb(int page, const QSizeF &paper, PagePixmaps &pixmaps, QWidget *parent = nullptr);

    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The officer wants another: −1 the one before, +1 the next, ±1000 to the end.
    void move(int pages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double scale() const;
    int m_page;
    QSizeF m_paper;
    PagePixmaps &m_pixmaps;
    bool m_current = false;
};

} // namespace dueregard
