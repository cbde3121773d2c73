// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportRemarks.h"

#include "core/report/BlockTools.h"
#include "core/report/DocumentCheck.h"
#include "core/report/ReportBuilder.h"
#include "core/rules/Progress.h"
#include "core/rules/RuleSet.h"
#include "ui/preview/StoppedClock.h"

#include <QCoreApplication>

#include <algorithm>

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
    const Progress progress = Progress::of(assessment, pack, points, request.today);
    for (const StepProgress &step : progress.steps()) {
        const Step *definition = pack.step(step.step);
        if (!whole || !definition || step.state != ProgressState::NotStarted || step.pages.isEmpty())
            continue;
        found.append({QCoreApplication::translate("dueregard::ReportRemarks", "%1: not started").arg(definition->title.in(assessment.language, assessment.bodyType)), {step.pages.first().page, std::nullopt}});
    }
    return found;
}

QList<ReportRemark> checkedIn(const ReportDocument &document, const ReportRequest &request)
{
    QList<DocumentPoint> points = DocumentCheck::check(document, *request.pack, &request.assessment);
    std::stable_partition(points.begin(), points.end(), [](const DocumentPoint &point) { return point.mustMend; });
    QList<ReportRemark> found;
    for (const DocumentPoint &point : std::as_const(points))
        found.append({point.message, point.source, point.isPersonal()});
    return found;
}

QList<ReportRemark> leftOutOf(const ReportRequest &request)
{
    QList<ReportRemark> found;
    if (!request.profile.publicCopy)
        return found;
    const StoppedClock clock(request.nowUtc, request.today);
    const ReportDocument sheet = ReportBuilder::leftOutSheet(request.assessment, *request.pack, request.profile, clock);
    QString why;
    for (const ReportBlock &block : sheet.blocks) {
        if (const auto *heading = block.as<HeadingBlock>())
            why = plain(heading->runs);
        if (const auto *table = block.as<TableBlock>())
            for (const TableBlock::Row &row : table->rows) {
                QStringList place;
                for (const Runs &paragraph : row.cells.front().paragraphs)
                    place += plain(paragraph);
                found.append({QCoreApplication::translate("dueregard::ReportRemarks", "%1: %2", "why something is left out, and where it stands").arg(why, place.join(u' ')), row.source});
            }
    }
    return found;
}

} // namespace remarks

} // namespace dueregard
