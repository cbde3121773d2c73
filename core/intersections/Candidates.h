// SPDX-License-Identifier: Apache-2.0
// Combinations are found from signals and ranked, never listed (intersectionality.md §3, §5).
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// People who share several groups, and what speaks for looking at them.
struct Candidate {
    QStringList groups;       ///< two to four ids, sorted
    QStringList otherMembers; ///< of a recorded candidate: members that the pack does not know
    QString intersectionId;   ///< recorded already, as candidate; empty otherwise

    QStringList barrierIds;     ///< T1: rated 2 or more for each member
    int barrierWeight = 0;      ///< sum over these barriers of the lowest rating
    QStringList findingIds;     ///< T2: findings or quotes about all members
    QStringList evidenceIds;    ///< T3: figures for the combination
    QStringList ruleBarrierIds; ///< T4: rules whose words name or hit all members
    bool people = false;        ///< T5: an officer, partner or workshop added it

    /// 2 × barrierWeight + 3 × min(findings, 3) + 2 for data + 2 for a rule + 1 when people added it.
    int score() const;
    /// "T1" … "T5".
    QStringList foundBy() const;
};

/// Pairs whose only signal is one and the same barrier: one card instead of k(k − 1)/2.
struct BarrierFamily {
    QString barrierId;
    QStringList groups; ///< sorted; a characteristic is left out where one of its own groups is in it
    QList<Candidate> pairs;
    int score() const; ///< of its strongest pair
    /// Whether people can share all of the groups, and they are few enough to say something (at most four): else it is split.
    bool canBeOne(const Pack &pack) const;
};

/// One line of the ranking: a candidate or a family, never both.
struct RankedSign {
    const Candidate *candidate = nullptr;
    const BarrierFamily *family = nullptr;
    int score() const { return candidate ? candidate->score() : family->score(); }
};

struct CandidateList {
    QList<Candidate> ranked; ///< score ≥ 4, at most 12, the highest first; those that people added always
    QList<BarrierFamily> families;
    QList<Candidate> below;    ///< also noticed, with a score below 4: one voice, a figure or a rule alone; at most 12
    int rest = 0;              ///< weaker ones beyond these and beyond the first twelve
    QList<QString> considered; ///< ids of intersections that were assessed, dismissed, merged or are watched
    bool isEmpty() const { return ranked.isEmpty() && families.isEmpty(); }
    /// Candidates and families in one ranking, the highest score first; of the same score the candidates, which more than one
    /// step speaks for. Points into this list.
    QList<RankedSign> inOrder() const;
};

/// Candidates from the barrier matrix, findings and quotes, cross-tabulated evidence, rules and people. Combinations that were
/// looked at already do not come again, nor do the pairs of a family that was looked at as a whole. Groups of one characteristic are not combined with each other or with it.
/// A voice or a figure alone is always noticed: the rows of its members may be low or blank (§5.4).
CandidateList findCandidates(const Assessment &assessment, const Pack &pack);

/// Key over all members of an intersection: A × B is B × A.
QString memberKey(const Intersection &intersection);

} // namespace dueregard
