// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/AssessmentPage.h"

namespace dueregard {

class RecordWords;

/// Every answer in order, each with a link to change it: of the whole assessment, or of one step.
class CheckAnswersPage final : public AssessmentPage {
    Q_OBJECT
public:
    /// `page`: the pack's own page of this kind, if it is shown as such. `step` empty: all steps.
    CheckAnswersPage(const PageContext &context, const Page *page, const QString &step, QWidget *parent = nullptr);

private:
    void addStep(const Step &step);
    void addPage(const Page &page, QVBoxLayout *into);
    void addAnswer(const QString &question, const QString &answer, const QString &subject, const FieldKey &key, QVBoxLayout *into);
    void addRecords(const Page &page, const Field &field, QVBoxLayout *into);
    void addGrid(const Page &page, const Field &field, QVBoxLayout *into);
    QString blank(const Field &field) const;
    QString titleOf(const Page &page) const;
};

} // namespace dueregard
