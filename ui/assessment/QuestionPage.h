// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/AssessmentPage.h"

#include <QHash>

namespace dueregard {

class FieldWidget;
class RecordList;
class ReviewPointPanel;

/// A page of questions: built from the pack, showing and hiding questions as answers change, with the review points of the
/// page at its foot.
class QuestionPage : public AssessmentPage {
    Q_OBJECT
public:
    QuestionPage(const PageContext &context, const Page &page, QWidget *parent = nullptr);

    void commit() override;
    QList<ErrorSummary::Line> problems() override;
    void goToProblem(const QString &key) override;
    bool focusKey(const FieldKey &key) override;
    Help helpFor(const QWidget *focus, QString *key) const override;
    QWidget *helpAnchor(const QString &key) const override { return m_parts.value(key); }
    QString extraText() const override { return tr("Save and come back later"); }
    void extra() override;

protected:
    struct Whole {}; ///< the page puts itself together
    QuestionPage(const PageContext &context, const Page &page, Whole, QWidget *parent);

    /// The widget of one question; `row` for questions asked of each characteristic. Null when there is nothing to show.
    QWidget *addPart(const Field &field, const QString &row, bool labelIsHeading, QVBoxLayout *into);
    void addRecordList(const Field &field, RecordList *list, QVBoxLayout *into);
    /// "Have you completed this page?" and the review points.
    void addFoot(bool asksCompleted);
    void showParts();

private:
    QHash<QString, QWidget *> m_parts;        ///< by question id
    QHash<QString, FieldWidget *> m_fields;
    QList<RecordList *> m_lists;
    QString m_row;
};

} // namespace dueregard
