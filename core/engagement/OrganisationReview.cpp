// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/OrganisationReview.h"

#include "core/engagement/Coverage.h"
#include "core/engagement/EngagementPlan.h"
#include "core/engagement/Ladder.h"
#include "core/engagement/Readiness.h"
#include "core/engagement/Responses.h"

#include <QSet>

#include <algorithm>

namespace dueregard {

OrganisationReview reviewOrganisation(const QList<const Assessment *> &all, const Pack &pack, QDate today)
{
    QList<const Assessment *> assessments;
    for (const Assessment *assessment : all)
        if (!assessment->deletedAt.isValid())
            assessments += assessment;
    OrganisationReview review;
    review.assessments = int(assessments.size());
    QSet<QString> worse, heard;
    QMap<QString, QString> partners; // folded name → as first written
    for (const Assessment *a : std::as_const(assessments)) {
        review.withEngagement += a->activities.isEmpty() && a->findings.isEmpty() ? 0 : 1;
        for (const LadderPin &pin : ladderPins(*a, pack)) {
            if (!pin.planned.isEmpty())
                ++review.levelsPlanned[pin.planned];
            if (!pin.reached.isEmpty())
                ++review.levelsReached[pin.reached];
            review.fellShort += pin.fellShort() ? 1 : 0;
        }
        const LoopMeter loop = loopMeter(*a, today);
        review.findings += loop.findings;
        review.answered += loop.answered;
        review.fedBack += loop.fedBack;
        review.changed += loop.changedSomething;
        const EngagementBudget budget = budgetOf(*a);
        review.planned += budget.planned;
        review.spent += budget.actual;
        QSet<QString> unheard;
        for (const CoverageRow &row : coverageOf(*a, pack, momentOf(*a, today), today).rows) {
            if (row.groups.size() != 1)
                continue;
            const Characteristic *characteristic = pack.characteristicOf(row.groups.first());
            if (!characteristic)
                continue;
            const bool negative = row.impact == GroupImpact::HighNegative || row.impact == GroupImpact::MediumNegative || row.impact == GroupImpact::LowNegative;
            if (negative)
                worse.insert(characteristic->id);
            if (row.state >= CoverageState::Heard)
                heard.insert(characteristic->id);
            else if (negative)
                unheard.insert(characteristic->id);
        }
        for (const QString &id : std::as_const(unheard))
            ++review.unheard[id];
        for (const Partner &partner : a->partners)
            if (const QString key = partner.name.simplified().toCaseFolded(); !key.isEmpty() && !partners.contains(key))
                partners.insert(key, partner.name);
        const Readiness readiness = readinessOf(*a);
        if (readiness.overall) {
            QDate on;
            for (const ReadinessScore &score : a->readinessScores)
                on = std::max(on, score.scored_on);
            review.readiness += {a->id, on, *readiness.overall, readiness.weakest};
        }
    }
    for (const Characteristic &characteristic : pack.characteristics)
        if (worse.contains(characteristic.id) && !heard.contains(characteristic.id))
            review.neverEngaged += characteristic.id;
    for (const QString &partner : std::as_const(partners))
        if (const int times = asksInTwelveMonths(partnerAsks(assessments, partner), today); times > 0)
            review.mostAsked += {partner, times};
    std::stable_sort(review.mostAsked.begin(), review.mostAsked.end(), [](const auto &one, const auto &two) { return one.times > two.times; });
    std::stable_sort(review.readiness.begin(), review.readiness.end(), [](const auto &one, const auto &two) { return one.on < two.on; });
    return review;
}

} // namespace dueregard
