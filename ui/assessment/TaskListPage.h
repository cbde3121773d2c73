// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/rules/Progress.h"
#include "ui/assessment/AssessmentPage.h"

#include <QHash>

class QBoxLayout;

namespace dueregard {

class Banner;
class DueCard;
class Paragraph;
class RowButton;

/// The home of one assessment: where to go on, how long is left, and every step with its state.
class TaskListPage final : public AssessmentPage {
    Q_OBJECT
public:
    explicit TaskListPage(const PageContext &context, QWidget *parent = nullptr);

    int characters() const override { return 120; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCards();
    void addSteps();
    void refresh();
    void refreshResume(const Progress &progress);
    void refreshDue();
    /// Where what comes next is recorded; empty for what has no list of its own.
    QString pageOf(NextThing::Kind next) const;
    QString stateLine() const;
    QString resumePage(const Progress &progress) const;
    QString dateQuestionPage() const;

    Paragraph *m_line;
    Banner *m_state;
    QBoxLayout *m_cards;
    Paragraph *m_resumeTitle = nullptr;
    Paragraph *m_resumeText = nullptr;
    Button *m_continue = nullptr;
    DueCard *m_due = nullptr;
    QHash<QString, RowButton *> m_rows;
    QString m_resumePage;
};

} // namespace dueregard
