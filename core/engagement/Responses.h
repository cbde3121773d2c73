// SPDX-License-Identifier: Apache-2.0
// "You said, we did" (engagement.md §7): which findings have an answer, which answers went back to the people who spoke.
#pragma once
#include "core/domain/Assessment.h"

namespace dueregard {

/// Whether a finding has an answer: words that say more than that it was noted, and no status that is none. "Still deciding"
/// needs a date. Answers of older forms have no status; their words count.
bool isAnswered(const Finding &finding);
/// Whether a text only says that something was noted ("Noted.", "Your comments have been noted", "Received with thanks").
bool isOnlyNoted(const QString &text);
/// What a promise or a refusal still lacks: "owner", "date". Empty for other answers.
QStringList owedByAnswer(const Finding &finding);
/// Whether people told us this about themselves, or through an organisation that they lead. What was recorded without saying
/// who spoke counts as their own words.
bool isFromThemselves(const Finding &finding);
/// Whether a status says that something came of it (done, doing, will do, partly, accepted).
bool isActedOn(const QString &responseStatus);

/// "We asked": the activities in which people said it, in the order of the record.
QList<const Activity *> askedIn(const Assessment &assessment, const Finding &finding);
/// Whether people brought it up themselves: an idea of their own, or a solution that the group worked out.
bool isUnasked(const Finding &finding);

/// Channels that people used when they told us something: channels and formats of its activities. Empty if none is recorded.
QStringList channelsUsed(const Assessment &assessment, const Finding &finding);
/// Whether a feedback event carries the answer to a finding, in a channel that the people used.
bool carries(const FeedbackEvent &event, const Finding &finding, const QStringList &used, QDate today);
/// Whether an answered finding's answer went back by `today`.
bool isFedBack(const Assessment &assessment, const Finding &finding, QDate today);

/// How far the loop is closed.
struct LoopMeter {
    int findings = 0;
    int answered = 0;
    int fedBack = 0;
    int changedSomething = 0;      ///< prints even when 0
    std::optional<int> medianDays; ///< from what was said to the first answer that went back
    int percentAnswered() const { return findings ? answered * 100 / findings : 0; }
    int percentFedBack() const { return answered ? fedBack * 100 / answered : 0; }
};
LoopMeter loopMeter(const Assessment &assessment, QDate today);

/// When answers are due back to people: the promised date, or 30 days after the decision; not a date when neither is known.
QDate feedbackDue(const Assessment &assessment);

} // namespace dueregard
