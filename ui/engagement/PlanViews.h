// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/assessment/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace dueregard {

class Button;
class Paragraph;

/// The plan seen in other ways than card by card: stage by stage, and by ways and times. Closed until it is asked for, as a
/// small plan needs neither; open from the start where somebody was promised co-design or more.
class PlanViews final : public QWidget {
    Q_OBJECT
public:
    explicit PlanViews(const PageContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    void showStages(bool on);
    void showRoutes(bool on);

    PageContext m_context;
    QVBoxLayout *m_column;
    Button *m_stagesButton;
    Button *m_routesButton;
    Button *m_copy;
    Paragraph *m_copied;
    QWidget *m_stages = nullptr;
    QWidget *m_routes = nullptr;
};

} // namespace dueregard
