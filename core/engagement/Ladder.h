// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/pack/Pack.h"

namespace dueregard {

/// One rung as a ladder names it. What is stored is always our own level; other ladders are names for it.
struct LadderRung {
    QString level; ///< "1" … "6", or the warning rungs "W1", "W2"
    QString label;
    QString closeness; ///< "exact", "near", "partial"; "none" when the ladder has no such rung
    QString closenessLabel;
    bool isWarning() const { return level.startsWith(u'W'); }
};

/// The rungs of a ladder, bottom to top: warning rungs first. `id` is a choice of the vocabulary "ladder" ("standard", "tlap",
/// "nef", "arnstein", "iap2", "nhs"); its names are the vocabulary "ladder_<id>". Unknown: the standard six.
QList<LadderRung> ladderRungs(const Pack &pack, const QString &id, const QString &language, const QString &bodyType);

/// The ladder that the officer chose for display, "standard" if none.
QString ladderOf(const Assessment &assessment);

/// A group on the ladder: where it was planned and where it came to.
struct LadderPin {
    QString id; ///< of the plan row; empty for the whole assessment
    QString label;
    QString planned; ///< level, may be empty
    QString reached; ///< level or warning rung, may be empty
    bool token = false;
    /// Lower than promised. A warning rung is lower than any level.
    bool fellShort() const { return !planned.isEmpty() && !reached.isEmpty() && (reached.startsWith(u'W') || reached.toInt() < planned.toInt()); }
};
/// One pin for the whole decision, and one for each row of the plan. A row came to what its officer says, and where nobody has said so
/// to the highest level that an activity for it really reached by `today`; the whole decision to the highest of the activities that
/// are not for rows with a promise of their own, or of all where there are no others. Activities that did not take place reach nothing.
QList<LadderPin> ladderPins(const Assessment &assessment, const Pack &pack, QDate today);

} // namespace dueregard
