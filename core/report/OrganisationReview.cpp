// SPDX-License-Identifier: Apache-2.0
#include "core/report/OrganisationReview.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/Coverage.h"
#include "core/engagement/EngagementPlan.h"
#include "core/engagement/GroupTags.h"
#include "core/engagement/Ladder.h"
#include "core/engagement/Readiness.h"
#include "core/engagement/Responses.h"
#include "core/intersections/BroaderTitle.h"
#include "core/intersections/IntersectionSteps.h"
#include "core/report/ReportContext.h"

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
    if (m_review.assessments++ == 0)
        m_review.bodyType = a.bodyType;
    const bool held = std::any_of(a.activities.begin(), a.activities.end(), [&](const Activity &activity) { return toldState(activity, a, m_today) == ActivityState::Done; });
    m_review.withEngagement += held || !a.findings.isEmpty() ? 1 : 0;
    for (const LadderPin &pin : ladderPins(a, pack, m_today)) {
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
    m_review.promisesOverdue += loop.promisesOverdue;
    const QDate due = feedbackDue(a);
    line.overdue = due.isValid() && due < m_today && loop.fedBack < loop.findings;
    m_review.loopsOverdue += line.overdue ? 1 : 0;
    m_review.loopsClosed += loop.findings > 0 && loop.fedBack == loop.findings ? 1 : 0;
    const EngagementBudget budget = budgetOf(a);
    m_review.planned += line.planned_cost = budget.planned;
    m_review.spent += line.spent = budget.actual;

    for (const CoverageRow &row : coverageOf(a, pack, momentOf(a, m_today), m_today).rows) {
        const bool negative = row.impact == GroupImpact::HighNegative || row.impact == GroupImpact::MediumNegative || row.impact == GroupImpact::LowNegative;
        if (row.state >= CoverageState::Heard) {
            noteHeard(row, pack);
        } else if (negative) {
            const OrganisationReview::People people = peopleOf(row);
            line.unheard += people;
            if (m_times[people.key]++ == 0)
                m_people += people;
        }
    }
    if (const RareCombinations rare(a, pack); !rare.isEmpty())
        m_rare.insert(a.id, rare);
    for (const Intersection &item : a.intersections)
        if (isShownBroader(item)) {
            const QString key = item.other_members.rows.isEmpty() && item.groups.size() > 1 ? memberKey(item.groups) : item.id;
            m_broader.insert(key, isTitleBroader(item, pack, a.language, a.bodyType) ? item.public_title.simplified() : ReportContext::wordOf(pack, QStringLiteral("report.intersections.few"), a.language));
        }

    const Readiness readiness = readinessOf(a);
    if (readiness.overall) {
        QDate on;
        for (const ReadinessScore &score : a.readinessScores)
            on = std::max(on, score.scored_on);
        m_review.readiness += {a.id, line.title, on, *readiness.overall, readiness.weakest};
    }
    for (const StandingStructure &structure : a.standingStructures)
        m_review.structures += {line.title, structure, a.id};
    for (const Training &training : a.trainings) {
        ++m_review.trainings;
        m_review.trainingsDone += training.done.isValid() && training.done <= m_today ? 1 : 0;
        m_review.trainingHours += training.hours.value_or(0);
        m_review.trainingCost += training.cost.value_or(0);
    }
    m_review.lines += line;
}

void OrganisationReviewer::noteHeard(const CoverageRow &row, const Pack &pack)
{
    m_heardKeys.insert(row.key);
    QSet<QString> groups(row.groups.begin(), row.groups.end());
    for (const QString &group : row.groups)
        if (const Characteristic *characteristic = pack.characteristicOf(group))
            groups.insert(characteristic->id);
    if (!m_heard.contains(groups))
        m_heard += groups;
}

OrganisationReview::People OrganisationReviewer::peopleOf(const CoverageRow &row)
{
    OrganisationReview::People people{row.key, {}, row.groups};
    if (row.groups.size() == 1 && row.key == row.groups.first())
        return people;
    people.name = row.label;
    return people;
}

OrganisationReview OrganisationReviewer::result(const Pack &pack) const
{
    OrganisationReview review = m_review;
    QHash<QString, int> order;
    for (const Characteristic &characteristic : pack.characteristics) {
        order.insert(characteristic.id, int(order.size()));
        for (const Group &group : characteristic.groups)
            order.insert(group.id, int(order.size()));
    }
    for (const OrganisationReview::People &people : m_people) {
        const bool heard = m_heardKeys.contains(people.key) || std::any_of(m_heard.begin(), m_heard.end(), [&](const QSet<QString> &groups) {
                               return !people.groups.isEmpty() && people.key == memberKey(people.groups) && groups.contains(QSet<QString>(people.groups.begin(), people.groups.end()));
                           });
        review.unheard += {people, m_times.value(people.key), !heard};
    }
    std::stable_sort(review.unheard.begin(), review.unheard.end(), [&](const auto &one, const auto &two) {
        return order.value(one.people.key, int(order.size())) < order.value(two.people.key, int(order.size()));
    });
    for (const PartnerDirectory::Entry &entry : review.partners.entries())
        if (const int times = asksInTwelveMonths(entry.asks, m_today); times > 0)
            review.mostAsked += {entry.partner.name, times, entry.assessments};
    std::stable_sort(review.mostAsked.begin(), review.mostAsked.end(), [](const auto &one, const auto &two) { return one.times > two.times; });
    std::stable_sort(review.readiness.begin(), review.readiness.end(), [](const auto &one, const auto &two) { return one.on < two.on; });
    return review;
}

OrganisationReview OrganisationReviewer::publicResult(const Pack &pack) const
{
    OrganisationReview review = result(pack);
    const auto broaden = [this](OrganisationReview::People &people) {
        const auto broader = m_broader.constFind(people.key);
        if (broader == m_broader.cend())
            return 0;
        people = {people.key, *broader, {}};
        return 1;
    };
    for (OrganisationReview::Unheard &unheard : review.unheard)
        review.broadened += broaden(unheard.people);
    for (OrganisationReview::Line &line : review.lines) {
        line.title = m_rare.value(line.id).broadened(line.title);
        for (OrganisationReview::People &people : line.unheard)
            broaden(people);
    }
    for (OrganisationReview::Score &score : review.readiness)
        score.title = m_rare.value(score.assessment).broadened(score.title);
    for (OrganisationReview::Structure &each : review.structures) {
        const RareCombinations rare = m_rare.value(each.assessmentId);
        for (QString *text : {&each.assessment, &each.structure.title, &each.structure.gaps})
            *text = rare.broadened(*text);
    }
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
