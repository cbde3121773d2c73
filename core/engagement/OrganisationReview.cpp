// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/OrganisationReview.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/Coverage.h"
#include "core/engagement/EngagementPlan.h"
#include "core/engagement/Ladder.h"
#include "core/engagement/Readiness.h"
#include "core/engagement/Responses.h"

#include <algorithm>

namespace dueregard {

void OrganisationReviewer::add(const Assessment &a, const Pack &pack)
{
    m_review.partners.add(a);
    if (a.deletedAt.isValid())
        return;
    OrganisationReview::Line line;
    line.id = a.id;
    line.reference = a.answer(question::reference).text();
    line.title = a.answer(question::title).text();
    ++m_review.assessments;
    m_review.withEngagement += a.activities.isEmpty() && a.findings.isEmpty() ? 0 : 1;
    for (const LadderPin &pin : ladderPins(a, pack)) {
        if (!pin.planned.isEmpty())
            ++m_review.levelsPlanned[pin.planned];
        if (!pin.reached.isEmpty())
            ++m_review.levelsReached[pin.reached];
        m_review.fellShort += pin.fellShort() ? 1 : 0;
        if (pin.id.isEmpty()) {
            line.planned = pin.planned;
            line.reached = pin.reached;
        }
    }
    const LoopMeter loop = loopMeter(a, m_today);
    m_review.findings += line.findings = loop.findings;
    m_review.answered += line.answered = loop.answered;
    m_review.fedBack += line.fedBack = loop.fedBack;
    m_review.changed += loop.changedSomething;
    const QDate due = feedbackDue(a);
    line.overdue = due.isValid() && due < m_today && loop.fedBack < loop.findings;
    m_review.loopsOverdue += line.overdue ? 1 : 0;
    m_review.loopsClosed += loop.findings > 0 && loop.fedBack == loop.findings ? 1 : 0;
    const EngagementBudget budget = budgetOf(a);
    m_review.planned += line.planned_cost = budget.planned;
    m_review.spent += line.spent = budget.actual;

    QSet<QString> unheard;
    for (const CoverageRow &row : coverageOf(a, pack, momentOf(a, m_today), m_today).rows) {
        if (row.groups.size() != 1)
            continue;
        const Characteristic *characteristic = pack.characteristicOf(row.groups.first());
        if (!characteristic)
            continue;
        const bool negative = row.impact == GroupImpact::HighNegative || row.impact == GroupImpact::MediumNegative || row.impact == GroupImpact::LowNegative;
        if (negative)
            m_worse.insert(characteristic->id);
        if (row.state >= CoverageState::Heard)
            m_heard.insert(characteristic->id);
        else if (negative)
            unheard.insert(characteristic->id);
    }
    for (const Characteristic &characteristic : pack.characteristics)
        if (unheard.contains(characteristic.id)) {
            ++m_review.unheard[characteristic.id];
            line.unheard += characteristic.id;
        }

    const Readiness readiness = readinessOf(a);
    if (readiness.overall) {
        QDate on;
        for (const ReadinessScore &score : a.readinessScores)
            on = std::max(on, score.scored_on);
        m_review.readiness += {a.id, line.title, on, *readiness.overall, readiness.weakest};
    }
    for (const StandingStructure &structure : a.standingStructures)
        m_review.structures += {line.title, structure};
    for (const Training &training : a.trainings) {
        ++m_review.trainings;
        m_review.trainingsDone += training.done.isValid() && training.done <= m_today ? 1 : 0;
        m_review.trainingHours += training.hours.value_or(0);
        m_review.trainingCost += training.cost.value_or(0);
    }
    m_review.lines += line;
}

OrganisationReview OrganisationReviewer::result(const Pack &pack) const
{
    OrganisationReview review = m_review;
    for (const Characteristic &characteristic : pack.characteristics)
        if (m_worse.contains(characteristic.id) && !m_heard.contains(characteristic.id))
            review.neverEngaged += characteristic.id;
    for (const PartnerDirectory::Entry &entry : review.partners.entries())
        if (const int times = asksInTwelveMonths(entry.asks, m_today); times > 0)
            review.mostAsked += {entry.partner.name, times, entry.assessments};
    std::stable_sort(review.mostAsked.begin(), review.mostAsked.end(), [](const auto &one, const auto &two) { return one.times > two.times; });
    std::stable_sort(review.readiness.begin(), review.readiness.end(), [](const auto &one, const auto &two) { return one.on < two.on; });
    return review;
}

OrganisationReview reviewOrganisation(const QList<const Assessment *> &assessments, const Pack &pack, QDate today)
{
    OrganisationReviewer reviewer(today);
    for (const Assessment *assessment : assessments)
        reviewer.add(*assessment, pack);
    return reviewer.result(pack);
}

} // namespace dueregard
