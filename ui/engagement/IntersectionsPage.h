// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/QuestionPage.h"

#include <QTimer>

namespace dueregard {

class BarrierMatrix;
class CandidatePanel;
class Heading;
class PairTriangle;
class Paragraph;

/// Where combinations are found: the steps of the proposal by groups, what the record speaks for, and all pairs at a glance.
class IntersectionsPage final : public QuestionPage {
    Q_OBJECT
public:
    IntersectionsPage(const PageContext &context, const Page &page, QWidget *parent = nullptr);

    int characters() const override { return 125; }
    QString extraText() const override { return tr("Copy as a table"); }
    void extra() override;

private:
    void refresh();
    BarrierMatrix *m_barriers;
    CandidatePanel *m_candidates;
    PairTriangle *m_pairs;
    QWidget *m_pairsPart;
    Heading *m_candidatesTitle;
    Paragraph *m_copied;
    QTimer m_soon;
};

} // namespace dueregard
