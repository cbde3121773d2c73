// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/AssessmentPage.h"

namespace dueregard {

class ChoiceField;
class MatrixGrid;
class Paragraph;

/// The whole picture: characteristic by aim, for one option or side by side. A cell opens its page.
class MatrixPage final : public AssessmentPage {
    Q_OBJECT
public:
    MatrixPage(const PageContext &context, const Page &page, QWidget *parent = nullptr);

    int characters() const override { return 125; }
    QString extraText() const override { return tr("Copy as a table"); }
    void extra() override;
    MatrixGrid *grid() const { return m_grid; }

private:
    void refresh();
    void addLegend();
    QString shownOption() const;

    Paragraph *m_sentence;
    ChoiceField *m_option = nullptr;
    MatrixGrid *m_grid;
};

} // namespace dueregard
