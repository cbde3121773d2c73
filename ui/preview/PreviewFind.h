// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/preview/MadeReport.h"

#include <QWidget>

class QLineEdit;

namespace dueregard {

class Button;
class Paragraph;

/// A place in the pages where the words stand.
struct FoundWords {
    int page = 0;
    QList<QRectF> parts; ///< points: the words themselves, a part for each line that they stand on; never empty
    QString around;      ///< some words before and after, to be read out
    bool operator==(const FoundWords &) const = default;
};

/// Every place where `words` stand in the pages, in order: any case, over line ends, never in running heads. Empty for no words.
QList<FoundWords> findInPages(const PageList &list, const QString &words);

/// Finds words in the pages: Enter and Shift+Enter go from place to place, Esc closes.
class PreviewFind final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewFind(QWidget *parent = nullptr);

    /// Searches again in new pages, staying at the place it was at if it can.
    void setReport(const MadeReportPtr &report);
    void open();

signals:
    /// `all` places; `current` is -1 when there are none.
    void found(const QList<dueregard::FoundWords> &all, int current);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(int from);
    void step(int by);
    void tell();

    MadeReportPtr m_report;
    QList<FoundWords> m_found;
    int m_current = -1;
    QLineEdit *m_words;
    Button *m_back;
    Button *m_next;
    Paragraph *m_count;
};

} // namespace dueregard
