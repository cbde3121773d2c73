// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Coverage.h"
#include "core/engagement/GroupTags.h"
#include "core/pack/PackLibrary.h"
#include "tests/benchmarks/Sections.h"
#include "tests/benchmarks/Statistics.h"
#include "tests/support/EngagementSample.h"

namespace dueregard::bench {

namespace {

constexpr int rounds = 200;
constexpr double promise = 16; // ms: a frame of the window

/// The least that could do it: each row of the plan looks once at each finding and activity, and compares groups as they are.
int bareCoverage(const Assessment &a)
{
    int heard = 0;
    for (const StakeholderGroup &row : a.stakeholderGroups) {
        int found = 0;
        for (const Finding &finding : a.findings)
            found += finding.groups.contains(row.groups.first()) ? 1 : 0;
        for (const Activity &activity : a.activities)
            found += activity.groups.contains(row.groups.first()) ? 1 : 0;
        heard += found > 0 ? 1 : 0;
    }
    return heard;
}

} // namespace

Report measureCoverage(const Setting &)
{
    Report report;
    const auto pack = PackLibrary().load(QStringLiteral("england"));
    if (!pack) {
        report.failed += pack.error().text();
        return report;
    }
    const Assessment assessment = test::engagementSample(**pack, 60, 40, 400);
    const QDate today(2026, 11, 22);
    QList<double> ours, bare;
    int rows = 0, heard = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        rows = int(coverageOf(assessment, **pack, CoverageMoment::AtSignOff, today).rows.size());
        ours.append(millisecondsOf(timer));
        timer.start();
        heard = bareCoverage(assessment);
        bare.append(millisecondsOf(timer));
    }
    if (rows < 60 || heard == 0) {
        report.failed += QStringLiteral("Coverage has %1 rows for 60 groups.").arg(rows);
        return report;
    }
    report.add({QStringLiteral("coverage of 60 groups, 40 activities, 400 findings, 99th percentile"), QStringLiteral("ms"), percentile(ours, 0.99), percentile(bare, 0.99), Goal{Goal::Of::Value, promise}});
    report.add({QStringLiteral("coverage of 60 groups, 40 activities, 400 findings, median"), QStringLiteral("ms"), median(ours), median(bare), {}});
    return report;
}

} // namespace dueregard::bench
