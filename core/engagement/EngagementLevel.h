// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>

#include <optional>

namespace dueregard {

/// What the engagement level aid is told (engagement.md §3.1).
struct LevelInput {
    enum class Stage { NothingDecided, OptionsOpen, PreferredOption, Decided };
    enum class Money { None, Expenses, Payment };
    enum class Power { NotAsked, Advice, Share };
    enum class Capacity { None, Some, Established };

    int stakes = 0;          ///< 0–3, as the next four
    int reversibility = 0;
    int concentration = 0;
    int livedKnowledge = 0;
    int trust = 0;

    Stage stage = Stage::NothingDecided;
    int negotiables = 0;     ///< how many things can still be influenced
    int weeks = 0;           ///< to the decision
    Money money = Money::None;
    Power power = Power::NotAsked;
    Capacity capacity = Capacity::None;

    bool fullEqiaOrNegative = false;
    bool expressDuty = false;
    bool legitimateExpectation = false;
    bool nhs = false;
    bool severeIntersection = false;
    bool urgentSafety = false; ///< removes only the floors of fullEqiaOrNegative and severeIntersection
    int policy = 0;            ///< level that a policy or funder demands, 1–6; 0 for none
};

/// What it says. Levels: 1 inform, 2 consult, 3 engage, 4 co-design, 5 coproduce, 6 community-led. Advice: the officer decides.
struct LevelAdvice {
    enum class Verdict { Fits, HeldBack, Conflict };

    int need = 0;            ///< 0–15
    int needLevel = 1;       ///< 1–5; level 6 is never computed
    int floor = 1;           ///< 1–6
    int cap = 1;             ///< 1–6
    Verdict verdict = Verdict::Fits;
    std::optional<int> recommended; ///< none in a conflict: no honest level exists
    std::optional<int> mayGoUpTo;   ///< the cap, when it fits
    QStringList binding;     ///< inputs whose cap is the lowest, sorted; empty when it fits
    bool laterEngagement = false; ///< urgent safety: a dated engagement after the decision is due
};

/// The rules of engagement.md §3.2. Total: every input in range gives advice.
LevelAdvice adviseLevel(const LevelInput &input);

/// "fits", "held-back", "conflict".
QString nameOf(LevelAdvice::Verdict verdict);

} // namespace dueregard
