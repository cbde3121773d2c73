// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

namespace dueregard {

class ButtonGrid;
class Paragraph;

/// What people want for their lives, read from right to left: the outcome, what has to be true, which support serves it, and
/// last our proposal (engagement.md S2-6). Each cell opens the words it shows. Hidden while there is no outcome.
class OutcomeSheet final : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeSheet(const PageContext &context, QWidget *parent = nullptr);

signals:
    void goTo(const dueregard::FieldKey &key);

private:
    void refresh();
    QString whose(const OutcomeCard &card) const;

    PageContext m_context;
    ButtonGrid *m_grid;
    Paragraph *m_note;
};

} // namespace dueregard
