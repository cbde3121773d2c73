// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/AssessmentFinder.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace dueregard {

class PageScroll;
class Paragraph;

/// Find in this assessment: a line to type in and the places found. Enter on a place goes there, Esc closes.
class FindPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindPanel(const PageContext &context, QWidget *parent = nullptr);

    void open();

signals:
    void goTo(const dueregard::FieldKey &key);
    void goToPage(const QString &page);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void fitHits();
    void clear();

    PageContext m_context;
    QLineEdit *m_words;
    Paragraph *m_count;
    PageScroll *m_scroll;
    QVBoxLayout *m_hits;
    QTimer m_wait;
};

} // namespace dueregard
