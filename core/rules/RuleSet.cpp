// SPDX-License-Identifier: Apache-2.0
#include "core/rules/RuleSet.h"

#include "core/domain/WellKnown.h"
#include "core/rules/PointBasis.h"
#include "core/rules/rules/Rules.h"

#include <algorithm>

namespace dueregard {

namespace {

/// After SCR nothing but V-53, and V-50 of a check or approval that is recorded, is asked of an assessment that is not required, or that an existing one covers.
bool stopsAfterScreening(const Assessment &assessment)
{
    const QString decision = assessment.answer(question::screenDecision).text();
    return decision == QLatin1String("not_required") || decision == QLatin1String("covered");
}

void applyAnswers(const Assessment &assessment, QList<ReviewPoint> &points)
{
    if (assessment.pointAnswers.isEmpty())
        return;
    QHash<QString, const PointAnswer *> answers;
    for (const PointAnswer &answer : assessment.pointAnswers)
        if (!answer.reason.isEmpty())
            answers.insert(answer.code + u' ' + answer.where, &answer);
    for (ReviewPoint &point : points) {
        const PointAnswer *answer = answers.value(point.code + u' ' + point.whereKey());
        if (!answer)
            continue;
        // A reason stays beside its point while its words are worked on; leave to go on holds for what was read.
        const bool overrides = point.overridable && answer->overrides == QLatin1String("yes") && !answer->by.isEmpty();
        if (overrides && isAboutSomethingElse(*answer, point, assessment))
            continue;
        point.answered = true;
        point.overridden = overrides;
    }
}

/// Where two rules see the same fact, the stricter one speaks.
void dropDoubles(QList<ReviewPoint> &points)
{
    QHash<QString, qsizetype> first;
    QList<ReviewPoint> kept;
    for (const ReviewPoint &point : points) {
        const QString fact = point.code + u' ' + point.whereKey() + u' ' + point.arguments.join(u'\n');
        const auto there = first.constFind(fact);
        if (there == first.cend()) {
            first.insert(fact, kept.size());
            kept.append(point);
        } else if (point.severity < kept[*there].severity) {
            kept[*there] = point;
        }
    }
    points = kept;
}

} // namespace

QList<ReviewPoint> RuleSet::check(const Assessment &assessment, const Pack &pack, QDate today, const PartnerDirectory *others)
{
    const RuleContext context(assessment, pack, today, others);
    QList<ReviewPoint> points;
    rules::screening(context, points);
    rules::signOff(context, points);
    if (!stopsAfterScreening(assessment)) {
        rules::impactComplete(context, points);
        rules::neutralReason(context, points);
        rules::sharedAgainst(context, points);
        rules::closedAims(context, points);
        rules::placeholders(context, points);
        rules::plainLanguage(context, points);
        rules::evidenceOrGap(context, points);
        rules::engagementOrReason(context, points);
        rules::findingsAnswered(context, points);
        rules::negativeAnswered(context, points);
        rules::actionsComplete(context, points);
        rules::engagement(context, points);
        rules::consultation(context, points);
        rules::intersections(context, points);
        rules::smallNumberWords(context, points);
    }
    if (assessment.legacy)
        for (ReviewPoint &point : points)
            point.severity = Severity::Advice;
    dropDoubles(points);
    applyAnswers(assessment, points);
    std::stable_sort(points.begin(), points.end(), [&](const ReviewPoint &one, const ReviewPoint &two) {
        const int a = context.orderOf(one.page);
        const int b = context.orderOf(two.page);
        if (a != b)
            return a < b;
        if (one.severity != two.severity)
            return one.severity < two.severity;
        return one.code < two.code;
    });
    return points;
}

Gate RuleSet::nextGate(const Assessment &assessment)
{
    switch (assessment.state) {
    case AssessmentState::Draft:
    case AssessmentState::Returned:
        if (assessment.answer(question::title).isBlank())
            return Gate::Reg;
        if (assessment.answer(question::screenDecision).isBlank() || stopsAfterScreening(assessment))
            return Gate::Scr;
        if (assessment.answer(question::purpose).isBlank() || assessment.answer(question::whatChanges).isBlank())
            return Gate::Sco;
        return Gate::Qa;
    case AssessmentState::InQa:
    case AssessmentState::AwaitingSignOff: return Gate::Sgn;
    case AssessmentState::Signed: return Gate::Dec;
    case AssessmentState::Decided:
    case AssessmentState::NotRequired: return Gate::Pub;
    case AssessmentState::Published:
    case AssessmentState::Monitoring:
    case AssessmentState::Closed:
    case AssessmentState::Withdrawn: return Gate::Mon;
    }
    return Gate::Mon;
}

QList<ReviewPoint> RuleSet::blocking(const QList<ReviewPoint> &points, Gate gate)
{
    QList<ReviewPoint> all;
    for (const ReviewPoint &point : points)
        if (point.severity == Severity::Block && point.gate <= gate && !point.overridden)
            all.append(point);
    return all;
}

QString RuleSet::message(const ReviewPoint &point, const Pack &pack, const QString &language)
{
    const QString pattern = pack.rules.value(point.code).in(language);
    if (pattern.isEmpty())
        return point.code + QStringLiteral(": ") + point.arguments.join(QStringLiteral(", "));
    // One pass, so that a %1 in an officer's own words stays as it is.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (digit < 1) {
            text += pattern[i];
            continue;
        }
        text += point.arguments.value(digit - 1);
        ++i;
    }
    return text;
}

} // namespace dueregard
