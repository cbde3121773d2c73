// SPDX-License-Identifier: Apache-2.0
// A large engagement: for measuring how long coverage takes.
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

namespace dueregard::test {

/// An assessment with so many rows in the plan, activities and findings, spread over the pack's groups; every third finding
/// is answered, every fifth row is a combination of two groups.
inline Assessment engagementSample(const Pack &pack, int groups = 60, int activities = 40, int findings = 400)
{
    QStringList all;
    for (const Characteristic &characteristic : pack.characteristics) {
        all += characteristic.id;
        for (const Group &group : characteristic.groups)
            all += group.id;
    }
    Assessment a;
    const auto at = [&all](int i) { return all[i % all.size()]; };
    for (int i = 0; i < groups; ++i) {
        StakeholderGroup row;
        row.id = QStringLiteral("group-%1").arg(i);
        row.groups = i % 5 == 0 ? QStringList{at(i), at(i + 17)} : QStringList{at(i)};
        a.stakeholderGroups += row;
        Impact impact;
        impact.id = QStringLiteral("impact-%1").arg(i);
        impact.group = at(i);
        if (const Characteristic *characteristic = pack.characteristicOf(impact.group))
            impact.characteristic = characteristic->id;
        if (impact.group == impact.characteristic)
            impact.group.clear();
        impact.direction = i % 4 ? QStringLiteral("NEG") : QStringLiteral("POS");
        impact.magnitude = i % 3 ? QStringLiteral("medium") : QStringLiteral("high");
        a.impacts += impact;
    }
    for (int i = 0; i < activities; ++i) {
        Activity activity;
        activity.id = QStringLiteral("activity-%1").arg(i);
        activity.status = i % 4 ? QStringLiteral("done") : QStringLiteral("planned");
        activity.groups = QStringList{at(i), at(i * 3 + 1), at(i * 7 + 2)};
        activity.channels = QStringList{QStringLiteral("paper"), QStringLiteral("phone")};
        a.activities += activity;
        ActivityReach reach;
        reach.id = QStringLiteral("reach-%1").arg(i);
        reach.activity_id = activity.id;
        reach.stakeholder_group_id = QStringLiteral("group-%1").arg(i % std::max(1, groups));
        reach.reached = i;
        a.activityReaches += reach;
    }
    for (int i = 0; i < findings; ++i) {
        Finding finding;
        finding.id = QStringLiteral("finding-%1").arg(i);
        finding.activity_ids = QStringList{QStringLiteral("activity-%1").arg(i % std::max(1, activities))};
        finding.groups = QStringList{at(i * 5), at(i * 11 + 3)};
        finding.said_by = i % 6 ? QStringLiteral("themselves") : QStringLiteral("staff");
        finding.text = RichText::fromPlain(QStringLiteral("Point %1 that somebody made.").arg(i));
        if (i % 3 == 0) {
            finding.response = RichText::fromPlain(QStringLiteral("Answer %1.").arg(i));
            finding.response_status = QStringLiteral("done");
        }
        a.findings += finding;
    }
    for (int i = 0; i < 10; ++i) {
        FeedbackEvent event;
        event.id = QStringLiteral("feedback-%1").arg(i);
        event.channel = QStringLiteral("paper");
        event.groups = QStringList{at(i)};
        event.given_on = QDate(2026, 10, 1);
        a.feedbackEvents += event;
    }
    return a;
}

} // namespace dueregard::test
