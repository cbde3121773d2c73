// SPDX-License-Identifier: Apache-2.0
// From candidate to record: accept, merge, watch, dismiss (intersectionality.md §5.3), and what an assessed one needs (§4).
// Pure: the caller applies the records through its session, so that one undo takes a step back.
#pragma once
#include "core/intersections/Candidates.h"

namespace dueregard {

/// A record for a candidate: `status` "assessed", "monitor" or "dismissed"; groups, barriers, findings, evidence and the signals
/// that found it. Keeps the id of a recorded candidate.
Intersection recordOf(const Candidate &candidate, const Assessment &assessment, const QString &status);
/// The same for a whole barrier family that can be one: a record with all its groups.
Intersection recordOf(const BarrierFamily &family, const Assessment &assessment, const QString &status);

/// `into` with the members and links of `from`; and `from`, marked as merged into it.
struct Merged {
    Intersection into;
    Intersection from;
};
Merged merged(const Intersection &into, const Intersection &from);

/// Reasons for which a combination may be left out. "No data" is not one: watch it, and plan to get them.
const QStringList &dismissalReasons();

/// What an intersection still lacks, as codes: members, protected_member, beyond_sum, mechanism, source,
/// action, dismissed_reason, many_members, how_many (isUncounted()), other_characteristic (all members are bands of one), short_title, data_action (of one that
/// is watched), merged_into. Empty for one that is complete for its status. An empty status
/// counts as assessed.
QStringList missingIn(const Intersection &intersection, const Assessment &assessment, const Pack &pack);

/// The first intersection of the list with the same members, in any order (§4: each combination stands once); nothing when `of` is
/// the first itself, or one of the two is a candidate, dismissed or joined with another.
const Intersection *twinOf(const Intersection &of, const Assessment &assessment);

/// Where it comes from: "data", "lived", "both" or "judgement", from its links; what the officer chose wins where links allow it.
QString sourceOf(const Intersection &intersection, const Assessment &assessment);

/// Whether so few people share it that they could be recognised, whatever its status: fewer than 10 of them, marked as a small or
/// rare group, or left out because they are too few.
bool isKnownAsFew(const Intersection &intersection);

/// Whether nobody has said how many people share it, nor what care it needs, though they may be few: three or more members, or one
/// that calls for more care (D2, D12).
bool isUncounted(const Intersection &intersection);

/// Whether public copies speak of it under a broader title (D11): known as few, or uncounted, until somebody says how many they are.
bool isShownBroader(const Intersection &intersection);

/// Number of members of all kinds.
int memberCount(const Intersection &intersection);

} // namespace dueregard
