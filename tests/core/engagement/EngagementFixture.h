// SPDX-License-Identifier: Apache-2.0
// Short ways to build an assessment that listens to people.
#pragma once
#include "core/domain/Assessment.h"
#include "tests/support/England.h"

namespace dueregard::test {

inline QString q(const char *text)
{
    return QString::fromUtf8(text);
}

inline RichText words(const char *text)
{
    return RichText::fromPlain(q(text));
}

inline const QDate today{2026, 11, 22};

inline Impact impactOn(const char *characteristic, const char *direction, const char *magnitude = "")
{
    Impact impact;
    impact.id = q("impact-") + q(characteristic);
    impact.characteristic = q(characteristic);
    impact.direction = q(direction);
    impact.magnitude = q(magnitude);
    impact.mechanism = words("Because of the new form.");
    return impact;
}

inline Activity activityFor(const char *id, const QStringList &groups, const char *status)
{
    Activity activity;
    activity.id = q(id);
    activity.title = q(id);
    activity.groups = groups;
    activity.status = q(status);
    return activity;
}

inline ActivityReach reachOf(const char *activity, const QStringList &groups, double reached, const char *representation)
{
    ActivityReach reach;
    reach.id = q("reach-") + q(activity);
    reach.activity_id = q(activity);
    reach.groups = groups;
    reach.reached = reached;
    reach.representation = q(representation);
    return reach;
}

inline Finding findingFrom(const char *id, const QStringList &groups, const char *saidBy = "themselves")
{
    Finding finding;
    finding.id = q(id);
    finding.groups = groups;
    finding.said_by = q(saidBy);
    finding.text = words("The form is hard to use.");
    finding.dated_on = QDate(2026, 9, 1);
    return finding;
}

} // namespace dueregard::test
