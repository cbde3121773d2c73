// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportRemarks.h"

#include "core/rules/Progress.h"
#include "core/rules/RuleSet.h"

#include <QCoreApplication>

namespace dueregard {

namespace {

Gate gateOf(PrintSet set, const Assessment &assessment)
{
    return set == PrintSet::Consultation ? Gate::Con : qMax(RuleSet::nextGate(assessment), Gate::Scr);
}

} // namespace

namespace remarks {

QList<ReportRemark> missingFrom(const ReportRequest &request)
{
    QList<ReportRemark> found;
    const Assessment &assessment = request.assessment;
    const Pack &pack = *request.pack;
    const QList<ReviewPoint> points = RuleSet::check(assessment, pack, request.today);
    for (const ReviewPoint &point : RuleSet::blocking(points, gateOf(request.profile.set, assessment))) {
        BlockSource where{point.page, std::nullopt};
        if (!point.where.field.isEmpty() || point.where.kind)
            where.field = point.where;
        found.append({RuleSet::message(point, pack, assessment.language), where});
    }
    const bool whole = request.profile.set != PrintSet::Actions && request.profile.set != PrintSet::Paragraph;
    const Progress progress = Progress::of(assessment, pack, points);
    for (const StepProgress &step : progress.steps()) {
        const Step *definition = pack.step(step.step);
        if (!whole || !definition || step.state != ProgressState::NotStarted || step.pages.isEmpty())
            continue;
        found.append({QCoreApplication::translate("dueregard::ReportRemarks", "%1: not started").arg(definition->title.in(assessment.language, assessment.bodyType)), {step.pages.first().page, std::nullopt}});
    }
    return found;
}

} // namespace remarks

} // namespace dueregard
