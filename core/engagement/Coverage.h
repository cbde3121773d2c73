// SPDX-License-Identifier: Apache-2.0
// "Who is missing?" (engagement.md §5): computed from who is affected, never typed.
#pragma once
#include "core/domain/Assessment.h"
#include "core/engagement/ActivityState.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// How far a group has been listened to, in order.
enum class CoverageState { NotConsidered,
                           Missing,
                           Planned,
                           InvitedNotReached,
                           SpokenFor,
                           Heard,
                           Answered,
                           LoopClosed };
inline constexpr int coverageStates = 8;

/// When the question is asked. Review is 30 days after the decision unless something else is promised.
enum class CoverageMoment { BeforeRecommending,
                            AtSignOff,
                            AtReview };

/// What the assessment says about a group: the worst of its rows that are not of rejected options. A negative row without a
/// magnitude, and a "neutral" without evidence or reason, are unknown: "don't know" is not "no".
enum class GroupImpact { HighNegative,
                         MediumNegative,
                         Unknown,
                         LowNegative,
                         Positive,
                         None,
                         NotRated };

/// "not_considered", "missing", "planned", "invited", "spoken_for", "heard", "answered", "loop_closed".
QString nameOf(CoverageState state);
/// "high", "medium", "unknown", "low", "positive", "none", "not_rated".
QString nameOf(GroupImpact impact);
/// The moment an assessment is at: recommending, then sign-off once it is being checked, then review once people should have heard
/// the result: the promised day, or 30 days after the decision.
CoverageMoment momentOf(const Assessment &assessment, QDate today);

struct CoverageRow {
    QString key; ///< memberKey() of its groups, or the id of the plan row or intersection
    QString label;
    QStringList groups;     ///< members: people who share them all
    QString stakeholderId;  ///< its row of the plan, if there is one
    QString intersectionId; ///< for accepted intersections
    GroupImpact impact = GroupImpact::NotRated;
    CoverageState state = CoverageState::NotConsidered;
    std::optional<CoverageState> required; ///< nothing is required of groups without an effect
    /// The groups whose words are all that there is for a whole characteristic, in the pack's order: heard in part. `state` is then at most
    /// Heard.
    QStringList inPart;
    /// What fulfils `required`: the state; SpokenFor for those who would lose much and were heard in part; else, in part, what became
    /// of the words that there are.
    CoverageState counted = CoverageState::NotConsidered;
    bool reasonGiven = false; ///< the plan row says why more was not possible
    bool reused = false;      ///< heard through recent evidence of what they said, not asked again; then nothing is left to answer
    bool came = false;        ///< people came themselves; with InvitedNotReached: nothing they said is recorded
    QStringList activityIds;
    QStringList findingIds;
    int answered = 0;
    int fedBack = 0;
    /// What helps, in the order to try: "finding", "plan", "activity", "partner", "evidence", "answer", "feed_back", "reason".
    QStringList remedies;
    QStringList partnerIds;  ///< organisations led by these people, for "partner"
    QStringList evidenceIds; ///< evidence that could be used again, for "evidence"

    int gap() const { return required && counted < *required ? int(*required) - int(counted) : 0; }
    /// A gap that nobody has explained where an explanation is allowed. For a high or medium negative effect none is beyond what
    /// `required` allows already: a named senior owner answers the review point instead.
    bool isOpen() const;
};

/// nameOf() its state, or "came" where people came and nothing that they said is recorded.
QString stateCode(const CoverageRow &row);

struct Coverage {
    QList<CoverageRow> rows; ///< characteristics in the pack's order, each with its groups, then other plan rows, then intersections
    QList<int> gaps;         ///< indices of rows with a gap: by impact, then by size of the gap
    int heard = 0;           ///< rows with an effect that were heard or better, not in part, and not through evidence only
    int affected = 0;        ///< rows with an effect
};

/// The state that is required of a group (§5); nothing for groups without an effect. `somethingSaid`: it has findings.
std::optional<CoverageState> requiredState(GroupImpact impact, CoverageMoment moment, bool reasonGiven, bool somethingSaid);

/// Under 16 ms for 60 groups, 40 activities and 400 findings.
Coverage coverageOf(const Assessment &assessment, const Pack &pack, CoverageMoment moment, QDate today);

/// Whether a partial date lies more than 24 months before `today`. Unknown dates are old.
bool isOldEvidence(const QString &published, QDate today);
/// Whether a partial date can only mean a day after `today`: a slip, and no recent evidence.
bool isFutureEvidence(const QString &published, QDate today);

} // namespace dueregard
