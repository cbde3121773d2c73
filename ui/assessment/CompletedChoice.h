// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

namespace dueregard {

class ChoiceField;

/// "Have you completed this page?" Yes / No, I'll come back. Only the officer knows when a long answer is done.
class CompletedChoice final : public QWidget {
    Q_OBJECT
public:
    CompletedChoice(const PageContext &context, const QString &page, QWidget *parent = nullptr);

private:
    void show();

    PageContext m_context;
    QString m_page;
    ChoiceField *m_choice;
};

} // namespace dueregard
