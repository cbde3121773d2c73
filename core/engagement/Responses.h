// SPDX-License-Identifier: Apache-2.0
// "You said, we did" (engagement.md §7): which findings have an answer, which answers went back to the people who spoke.
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// Whether a finding has an answer (engagement.md §7): one of the statuses, and words that say more than that it was noted.
bool isAnswered(const Finding &finding);
/// The same in its assessment: a legacy one was written with a form that had no status, and its words count.
bool isAnswered(const Finding &finding, const Assessment &assessment);
/// What a finding lacks to be answered: "none" (there is no answer), "noted" (its words only take notice), "status" (what it means is
/// not said), "date" (by when "still deciding" ends), "reason" (of a refusal, or of "no change"); empty when it is answered.
QString lackingInAnswer(const Finding &finding);
/// Whether a text only takes notice ("Noted.", "We note your comments", "Your views will be considered", "Received with thanks").
bool isOnlyNoted(const QString &text);
/// What an answer still lacks for people to hold us to it (§7): "owner"; "date", by when of what is promised, else of the answer. Empty
/// where there is no answer yet (lackingInAnswer()), or none whose meaning is said.
QStringList owedByAnswer(const Finding &finding);
/// Whether it was promised by a day before `today`, or was to be decided by then, and is still not said to be done.
bool isPromiseOverdue(const Finding &finding, QDate today);
/// Whether people told us this about themselves, or through an organisation that they lead, as the finding itself says. One that
/// does not say who spoke counts as their own words, unless the activity's record shows that only others came (Coverage).
bool isFromThemselves(const Finding &finding);
/// Whether a status says that something came of it (done, doing, will do, partly, accepted).
bool isActedOn(const QString &responseStatus);

/// "We asked": the activities in which people said it, in the order of the record.
QList<const Activity *> askedIn(const Assessment &assessment, const Finding &finding);
/// Whether people brought it up themselves: an idea of their own, or a solution that the group worked out.
bool isUnasked(const Finding &finding);

/// Channels that people used when they told us something: channels and formats of its activities. Empty if none is recorded.
QStringList channelsUsed(const Assessment &assessment, const Finding &finding);
/// Whether a feedback event carries the answer to a finding, in a channel that the people used: not before they spoke, and not
/// before the answer's own date.
bool carries(const FeedbackEvent &event, const Finding &finding, const QStringList &used, QDate today);
/// Whether a feedback event went to people who said a finding, or to groups among them or around them. One that names nobody went to
/// everybody, and a finding of nobody in particular was everybody's.
bool wentToThem(const Assessment &assessment, const FeedbackEvent &event, const Finding &finding);
/// Whether an answered finding's answer went back by `today`, to people who said it.
bool isFedBack(const Assessment &assessment, const Finding &finding, QDate today);

/// How far the loop is closed.
struct LoopMeter {
    int findings = 0;
    int answered = 0;
    int fedBack = 0;
    int changedSomething = 0;      ///< prints even when 0
    int promisesOverdue = 0;       ///< isPromiseOverdue(); not counted in a small assessment, which is not asked for days
    std::optional<int> medianDays; ///< from what was said to the first answer that went back
    int percentAnswered() const { return findings ? answered * 100 / findings : 0; }
    int percentFedBack() const { return answered ? fedBack * 100 / answered : 0; }
};
LoopMeter loopMeter(const Assessment &assessment, QDate today);

/// When answers are due back to people: the promised date, or 30 days after the decision; not a date when neither is known.
QDate feedbackDue(const Assessment &assessment);

} // namespace dueregard
