// SPDX-License-Identifier: Apache-2.0
// What the tests of the rules about engagement and about combinations share.
#pragma once
#include "core/rules/RuleSet.h"
#include "tests/core/engagement/EngagementFixture.h"

namespace dueregard::test {

inline QList<ReviewPoint> found(const Assessment &a, const char *code)
{
    QList<ReviewPoint> found;
    for (const ReviewPoint &point : RuleSet::check(a, england(), today))
        if (point.code == QLatin1String(code))
            found += point;
    return found;
}

inline bool has(const Assessment &a, const char *code)
{
    return !found(a, code).isEmpty();
}

inline void answer(Assessment &a, const char *question, const char *text)
{
    a.answers.insert({q(question), {}}, q(text));
}

inline Assessment full()
{
    Assessment a;
    answer(a, "screening.decision", "full");
    return a;
}

/// One step of the way that stops older people and disabled people, both badly.
inline void addSharedBarrier(Assessment &a)
{
    Barrier step;
    step.id = q("b");
    a.barriers = {step};
    for (const char *group : {"age", "disability"}) {
        BarrierRating rating;
        rating.id = q("r-") + q(group);
        rating.barrier_id = step.id;
        rating.group = q(group);
        rating.severity = q("2");
        a.barrierRatings += rating;
    }
}

inline Intersection olderDisabled()
{
    Intersection item;
    item.id = q("i");
    item.title = q("Older disabled people");
    item.groups = QStringList{q("age"), q("disability")};
    item.direction = q("NEG");
    item.magnitude = q("medium");
    item.mechanism = q("M1");
    item.beyond_sum = words("Help for older people is a form in large print; help for disabled people is a web page. They get neither.");
    item.finding_ids = QStringList{q("f")};
    item.no_action_reason = words("None.");
    return item;
}

} // namespace dueregard::test
