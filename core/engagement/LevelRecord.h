// SPDX-License-Identifier: Apache-2.0
// The one reading of a recorded use of the level aid. The window, the rules and the report all read it here, so that none of
// them can see a verdict that the others do not.
#pragma once
#include "core/domain/Assessment.h"
#include "core/engagement/EngagementLevel.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// What the record says already, as values of a new LevelAssessment: what is at stake and whether it can be undone from the impact
/// rows that are not of rejected options, the stage from options and decisions, money and capacity from the plan, duties from
/// screening, body, activities and intersections. What nobody has said is left out. A start that the officer looks at.
///
/// `stakeholderGroup`: id of a row of the plan; then only impact rows on these people say what is at stake.
QMap<QString, Value> levelPrefill(const Assessment &assessment, const Pack &pack, const QString &stakeholderGroup = {});

/// How many things people can still influence: lines and list items of the answer.
int negotiablesOf(const Assessment &assessment);
/// Whole weeks from `today` to the decision; nothing without a date.
std::optional<int> weeksToDecision(const Assessment &assessment, QDate today);

/// What a recorded set of inputs says.
struct LevelReading {
    LevelInput input;
    int missing = 0; ///< questions without an answer; advice needs none to be missing
    std::optional<LevelAdvice> advice() const { return missing == 0 ? std::optional(adviseLevel(input)) : std::nullopt; }
};
/// Blank negotiables and weeks are taken from the assessment, weeks from the day on which the level was worked out; a decision
/// without a date counts as missing. An empty list of
/// duties means that there are none: they are filled in once, when the record is made, and what the officer takes out stays out.
LevelReading readLevel(const LevelAssessment &record, const Assessment &assessment, QDate today);

/// The uses of the aid that count, one for the whole decision and one for each row of the plan. Where there are more (imported, or
/// the row of the plan was removed), the one that was worked out last; of those without a day, the one that stands last.
QList<const LevelAssessment *> levelRecords(const Assessment &assessment);
/// All uses for the people whom a record is about, itself included, in the order of the assessment.
QList<const LevelAssessment *> levelRecordsLike(const LevelAssessment &record, const Assessment &assessment);

/// The level on offer to the people whom the record is about, 1–6, or 0: the planned level of its group; for the whole assessment
/// the answer; until then what was chosen in the aid.
int levelOfferedBy(const LevelAssessment &record, const Assessment &assessment);

/// What is still owed after the verdict (engagement.md §3.2). In this order:
/// - "conflict": no honest level, and no way out with its reason (a second, open decision; a risk that a named senior owner
///   accepts). A changed timetable or a reopened decision shows in the answers.
/// - "held-back": the level is lower than needed, and no reason says why that is enough.
/// - "over-promised": the level on offer is above the highest that can be kept, without a reason.
/// - "below": the level on offer is below the one recommended, without a reason.
/// - "later": safety could not wait, and no day after the decision is set on which people are heard.
/// Empty while answers are missing.
QStringList levelOwed(const LevelAssessment &record, const Assessment &assessment, QDate today);

} // namespace dueregard
