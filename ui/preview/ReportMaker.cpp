// SPDX-License-Identifier: Apache-2.0
#include "ui/preview/ReportMaker.h"

#include "core/report/PublicCopy.h"
#include "core/report/ReportBuilder.h"
#include "core/report/layout/LayoutTheme.h"
#include "core/report/layout/Paginator.h"
#include "ui/preview/Background.h"
#include "ui/preview/ReportRemarks.h"
#include "ui/preview/StoppedClock.h"

namespace dueregard {

ReportMaker::Outcome ReportMaker::make(const ReportRequest &request)
{
    ReportMaterial material;
    material.others = request.others;
    auto document = ReportBuilder::build(request.assessment, *request.pack, request.profile, StoppedClock(request.nowUtc, request.today), request.profile.set == PrintSet::Review ? &material : nullptr);
    if (!document)
        return document.failure();
    auto report = std::make_shared<MadeReport>();
    report->document = std::move(*document);
    report->pages = Paginator::paginate(report->document, LayoutTheme::forPrint(request.profile.largePrintPoints));
    report->profile = request.profile;
    report->missing = remarks::missingFrom(request);
    report->checked = remarks::checkedIn(report->document, request);
    report->leftOut = remarks::leftOutOf(request);
    report->printed = PublicCopy::of(request.assessment, *request.pack, request.profile, request.today).printed();
    return MadeReportPtr(std::move(report));
}

ReportMaker::Outcome ReportMaker::makeLeftOut(const ReportRequest &request)
{
    auto sheet = std::make_shared<MadeReport>();
    sheet->document = ReportBuilder::leftOutSheet(request.assessment, *request.pack, request.profile, StoppedClock(request.nowUtc, request.today));
    sheet->pages = Paginator::paginate(sheet->document, LayoutTheme::forPrint(request.profile.largePrintPoints));
    sheet->profile = request.profile;
    return MadeReportPtr(std::move(sheet));
}

ReportMaker::ReportMaker(QObject *parent, Recipe recipe) : QObject(parent), m_recipe(std::move(recipe))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportMaker::finish);
}

void ReportMaker::request(ReportRequest request)
{
    if (m_running) {
        m_wanted = false;
        m_next = std::move(request);
    } else {
        start(std::move(request));
    }
    setBusy(true);
}

void ReportMaker::cancel()
{
    m_wanted = false;
    m_next.reset();
    setBusy(false);
}

void ReportMaker::start(ReportRequest request)
{
    m_running = true;
    m_wanted = true;
    m_watcher.setFuture(inBackground<Outcome>([recipe = m_recipe, request = std::move(request)] { return recipe(request); }));
}

void ReportMaker::finish()
{
    m_running = false;
    const bool wanted = std::exchange(m_wanted, false);
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
        return;
    }
    if (!wanted)
        return;
    const Outcome outcome = m_watcher.result();
    m_watcher.setFuture({}); // the watcher would keep the report alive
    setBusy(false);
    if (outcome)
        emit made(outcome.value());
    else
        emit failed(outcome.error());
}

void ReportMaker::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

} // namespace dueregard
