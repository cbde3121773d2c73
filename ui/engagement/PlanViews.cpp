// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/PlanViews.h"

#include "core/domain/WellKnown.h"
#include "ui/a11y/Announce.h"
#include "ui/assessment/TabOrder.h"
#include "ui/engagement/RoutesGrid.h"
#include "ui/engagement/StageGrid.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Heading.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

#include <algorithm>

namespace dueregard {

namespace {
constexpr int coDesign = 4;
}

PlanViews::PlanViews(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_stagesButton(new Button(QString(), Button::Kind::Secondary)),
      m_routesButton(new Button(QString(), Button::Kind::Secondary)), m_copy(new Button(tr("Copy as a table"), Button::Kind::Link)),
      m_copied(new Paragraph(QString(), TypeSize::Body, Token::Ink2))
{
    setObjectName(QStringLiteral("planViews"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spaceOf(3));
    m_stagesButton->setObjectName(QStringLiteral("showStages"));
    m_routesButton->setObjectName(QStringLiteral("showRoutes"));
    m_copy->setObjectName(QStringLiteral("copyPlanViews"));
    auto *row = new FlowLayout(2);
    row->addWidget(m_stagesButton);
    row->addWidget(m_routesButton);
    row->addWidget(m_copy);
    m_column->addLayout(row);
    m_copied->hide();
    m_column->addWidget(m_copied);
    connect(m_stagesButton, &QAbstractButton::clicked, this, [this] { showStages(!m_stages); });
    connect(m_routesButton, &QAbstractButton::clicked, this, [this] { showRoutes(!m_routes); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QStringList parts;
        if (m_stages)
            parts.append(m_stages->findChild<StageGrid *>()->toText());
        if (m_routes)
            for (const RoutesGrid *grid : m_routes->findChildren<RoutesGrid *>())
                parts.append(grid->toText() + u'\n' + grid->inWords());
        QApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
        m_copied->setText(tr("The table has been copied. Paste it into a document or a spreadsheet."));
        m_copied->show();
        announce(m_copied, m_copied->text());
    });
    const auto ours = [this](RecordKind kind) {
        if (kind == RecordKind::StakeholderGroup)
            refresh();
    };
    connect(&context.session, &AssessmentSession::recordAdded, this, ours);
    connect(&context.session, &AssessmentSession::recordRemoved, this, ours);
    const auto &rows = context.assessment().stakeholderGroups;
    const bool shared = context.assessment().answer(question::engagementLevel).text().toInt() >= coDesign
        || std::any_of(rows.begin(), rows.end(), [](const StakeholderGroup &one) { return one.level_planned.toInt() >= coDesign; });
    if (shared && !rows.isEmpty())
        showStages(true);
    refresh();
}

void PlanViews::refresh()
{
    if (const bool shown = !m_context.assessment().stakeholderGroups.isEmpty(); parentWidget() || !shown) // else it would be a window
        setVisible(shown);
    m_stagesButton->setText(m_stages ? tr("Close: stage by stage") : tr("Show stage by stage"));
    m_routesButton->setText(m_routes ? tr("Close: ways and times") : tr("Show ways and times"));
    m_copy->setVisible(m_stages || m_routes);
}

void PlanViews::showStages(bool on)
{
    m_copied->hide();
    if (on) {
        m_stages = new QWidget;
        auto *inside = new QVBoxLayout(m_stages);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(spaceOf(2));
        inside->addWidget(new Heading(tr("Who takes part in which stage?"), 2));
        inside->addWidget(new StageGrid(m_context));
        m_column->insertWidget(2, m_stages);
        m_stages->show();
    } else {
        m_stages->hide();
        m_stages->deleteLater();
        m_stages = nullptr;
    }
    refresh();
    restoreTabOrderLater(this);
}

void PlanViews::showRoutes(bool on)
{
    m_copied->hide();
    if (on) {
        m_routes = new QWidget;
        auto *inside = new QVBoxLayout(m_routes);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(spaceOf(2));
        inside->addWidget(new Heading(tr("Which ways are offered to whom?"), 2));
        inside->addWidget(new RoutesGrid(m_context, QStringLiteral("formats")));
        inside->addWidget(new Heading(tr("At which times?"), 2));
        inside->addWidget(new RoutesGrid(m_context, QStringLiteral("slots_offered")));
        m_column->addWidget(m_routes);
        m_routes->show();
    } else {
        m_routes->hide();
        m_routes->deleteLater();
        m_routes = nullptr;
    }
    refresh();
    restoreTabOrderLater(this);
}

} // namespace dueregard
