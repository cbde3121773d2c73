// SPDX-License-Identifier: Apache-2.0
// Private to core/rules: one function for each group of rules of assessment.md §7. They append what they notice.
#pragma once
#include "core/rules/RuleContext.h"

namespace dueregard::rules {

using Points = QList<ReviewPoint>;

void screening(const RuleContext &context, Points &points);          ///< V-53
void impactComplete(const RuleContext &context, Points &points);     ///< V-01
void signOff(const RuleContext &context, Points &points);            ///< V-50
void neutralReason(const RuleContext &context, Points &points);      ///< V-02
void sharedAgainst(const RuleContext &context, Points &points);      ///< V-10
void closedAims(const RuleContext &context, Points &points);         ///< V-06
void plainLanguage(const RuleContext &context, Points &points);      ///< V-11
void placeholders(const RuleContext &context, Points &points);       ///< V-07
void evidenceOrGap(const RuleContext &context, Points &points);      ///< V-13
void engagementOrReason(const RuleContext &context, Points &points); ///< V-24
void findingsAnswered(const RuleContext &context, Points &points);   ///< V-29
void negativeAnswered(const RuleContext &context, Points &points);   ///< V-32
void actionsComplete(const RuleContext &context, Points &points);    ///< V-39

void engagement(const RuleContext &context, Points &points);       ///< EN-01–EN-30, V-23, IX-09
void consultation(const RuleContext &context, Points &points);     ///< V-25–V-28, V-30, V-31
void intersections(const RuleContext &context, Points &points);    ///< IX-01–IX-14, V-44, EN-17
void smallNumberWords(const RuleContext &context, Points &points); ///< IX-06, in words

} // namespace dueregard::rules
