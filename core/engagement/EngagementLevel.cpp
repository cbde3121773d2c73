// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/EngagementLevel.h"

#include <QMap>

#include <algorithm>

namespace dueregard {

namespace {

int levelOf(int need)
{
    return need <= 3 ? 1 : need <= 6 ? 2 : need <= 9 ? 3 : need <= 12 ? 4 : 5;
}

int floorOf(const LevelInput &in)
{
    int floor = std::max(1, in.policy);
    if (in.expressDuty || in.legitimateExpectation || in.nhs)
        floor = std::max(floor, 2);
    if (in.fullEqiaOrNegative && !in.urgentSafety)
        floor = std::max(floor, 2);
    if (in.severeIntersection && !in.urgentSafety)
        floor = std::max(floor, 3);
    return floor;
}

/// The cap of each input, by the name that `binding` uses.
QMap<QString, int> capsOf(const LevelInput &in)
{
    constexpr int stages[] = {6, 5, 4, 1};
    constexpr int monies[] = {3, 4, 6};
    constexpr int powers[] = {3, 4, 6};
    constexpr int capacities[] = {3, 5, 6};
    return {
        {QStringLiteral("stage"), stages[int(in.stage)]},
        {QStringLiteral("negotiables"), in.negotiables == 0 ? 1 : 6},
        {QStringLiteral("weeks"), in.weeks < 4 ? 2 : in.weeks < 8 ? 3 : in.weeks < 16 ? 4 : 6},
        {QStringLiteral("money"), monies[int(in.money)]},
        {QStringLiteral("power"), powers[int(in.power)]},
        {QStringLiteral("capacity"), capacities[int(in.capacity)]},
    };
}

} // namespace

LevelAdvice adviseLevel(const LevelInput &input)
{
    LevelAdvice advice;
    advice.need = input.stakes + input.reversibility + input.concentration + input.livedKnowledge + input.trust;
    advice.needLevel = levelOf(advice.need);
    advice.floor = floorOf(input);
    const QMap<QString, int> caps = capsOf(input);
    advice.cap = *std::min_element(caps.begin(), caps.end());
    advice.laterEngagement = input.urgentSafety;
    const int target = std::max(advice.needLevel, advice.floor);
    if (advice.cap >= target) {
        advice.verdict = LevelAdvice::Verdict::Fits;
        advice.recommended = target;
        advice.mayGoUpTo = advice.cap;
        return advice;
    }
    if (advice.cap >= advice.floor) {
        advice.verdict = LevelAdvice::Verdict::HeldBack;
        advice.recommended = advice.cap;
    } else {
        advice.verdict = LevelAdvice::Verdict::Conflict;
    }
    for (auto it = caps.cbegin(); it != caps.cend(); ++it)
        if (it.value() == advice.cap)
            advice.binding += it.key();
    return advice;
}

QString nameOf(LevelAdvice::Verdict verdict)
{
    switch (verdict) {
    case LevelAdvice::Verdict::Fits: return QStringLiteral("fits");
    case LevelAdvice::Verdict::HeldBack: return QStringLiteral("held-back");
    case LevelAdvice::Verdict::Conflict: return QStringLiteral("conflict");
    }
    return {};
}

} // namespace dueregard
