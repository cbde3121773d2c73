// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Ladder.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/Coverage.h"
#include "core/engagement/EngagementPlan.h"

#include <algorithm>

namespace dueregard {

namespace {

/// The highest level that activities really reached; empty when nobody has said for any.
QString highestReached(const QList<const Activity *> &activities)
{
    const auto highest = std::max_element(activities.begin(), activities.end(), [](const Activity *one, const Activity *two) { return one->level.toInt() < two->level.toInt(); });
    return highest == activities.end() ? QString() : (*highest)->level;
}

} // namespace

QList<LadderRung> ladderRungs(const Pack &pack, const QString &id, const QString &language, const QString &bodyType)
{
    const Vocabulary *names = pack.vocabulary(QStringLiteral("ladder_") + id);
    if (!names)
        names = pack.vocabulary(QStringLiteral("ladder_standard"));
    const Vocabulary *closeness = names ? pack.vocabulary(names->id + QStringLiteral("_closeness")) : nullptr;
    QList<LadderRung> rungs;
    for (const char *level : {"W1", "W2", "1", "2", "3", "4", "5", "6"}) {
        const QString code = QString::fromLatin1(level);
        LadderRung rung;
        rung.level = code;
        const Choice *choice = names ? names->choice(code) : nullptr;
        const Choice *close = closeness ? closeness->choice(code) : nullptr;
        rung.label = choice ? choice->label.in(language, bodyType) : QString();
        rung.closeness = choice ? (close ? close->label.in(QStringLiteral("en")) : QStringLiteral("exact")) : QStringLiteral("none");
        rung.closenessLabel = pack.choiceLabel(QStringLiteral("closeness"), rung.closeness, language, bodyType);
        rungs += rung;
    }
    return rungs;
}

QString ladderOf(const Assessment &assessment)
{
    const QString chosen = assessment.answer(QStringLiteral("engagement.ladder")).text();
    return chosen.isEmpty() ? QStringLiteral("standard") : chosen;
}

QList<LadderPin> ladderPins(const Assessment &assessment, const Pack &pack, QDate today)
{
    QList<LadderPin> pins;
    QStringList promised; // rows of the plan
    for (const StakeholderGroup &row : assessment.stakeholderGroups)
        if (!row.level_planned.isEmpty())
            promised += row.id;
    QList<const Activity *> held, forAll;
    for (const Activity &activity : assessment.activities) {
        if (activity.level.toInt() < 1 || stateOf(activity, today) != ActivityState::Done)
            continue;
        held += &activity;
        const QStringList &rows = activity.stakeholder_group_ids;
        if (rows.isEmpty() || std::any_of(rows.begin(), rows.end(), [&](const QString &row) { return !promised.contains(row); }))
            forAll += &activity;
    }
    LadderPin whole;
    whole.planned = assessment.answer(question::engagementLevel).text();
    whole.reached = highestReached(forAll.isEmpty() ? held : forAll);
    if (!whole.planned.isEmpty())
        pins += whole;
    for (const StakeholderGroup &row : assessment.stakeholderGroups) {
        QList<const Activity *> theirs;
        for (const Activity *activity : std::as_const(held))
            if (activity->stakeholder_group_ids.contains(row.id))
                theirs += activity;
        const QString reached = row.level_reached.isEmpty() ? highestReached(theirs) : row.level_reached;
        if (row.level_planned.isEmpty() && reached.isEmpty())
            continue;
        pins += LadderPin{row.id, planName(row, pack, assessment.language, assessment.bodyType), row.level_planned, reached, row.token == QLatin1String("yes")};
    }
    return pins;
}

} // namespace dueregard
