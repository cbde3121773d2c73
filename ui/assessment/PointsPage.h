// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/AssessmentPage.h"

namespace dueregard {

/// Every review point of the assessment, in the order of its pages.
class PointsPage final : public AssessmentPage {
    Q_OBJECT
public:
    explicit PointsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    Paragraph *m_sentence;
};

} // namespace dueregard
