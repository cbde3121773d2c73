// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/Ladder.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/EngagementPlan.h"

namespace dueregard {

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

QList<LadderPin> ladderPins(const Assessment &assessment, const Pack &pack)
{
    QList<LadderPin> pins;
    LadderPin whole;
    whole.planned = assessment.answer(question::engagementLevel).text();
    if (!whole.planned.isEmpty())
        pins += whole;
    for (const StakeholderGroup &row : assessment.stakeholderGroups) {
        if (row.level_planned.isEmpty() && row.level_reached.isEmpty())
            continue;
        pins += LadderPin{row.id, planName(row, pack, assessment.language, assessment.bodyType), row.level_planned, row.level_reached, row.token == QLatin1String("yes")};
    }
    return pins;
}

} // namespace dueregard
