// SPDX-License-Identifier: Apache-2.0
// Questions that the program itself reasons about. Every pack must have them, with these ids; the linter checks it.
#pragma once
#include <QString>

namespace dueregard::question {

// Identity (A01–A23)
inline const QString title = QStringLiteral("about.title");
inline const QString reference = QStringLiteral("about.reference");
inline const QString localName = QStringLiteral("about.local_name");
inline const QString organisation = QStringLiteral("about.organisation");
inline const QString directorate = QStringLiteral("about.directorate");
inline const QString service = QStringLiteral("about.service");
inline const QString decisionBody = QStringLiteral("about.decision_body");
inline const QString decisionDate = QStringLiteral("about.decision_date"); ///< planned meeting
inline const QString isSaving = QStringLiteral("about.is_saving");
inline const QString dueRegardHow = QStringLiteral("about.due_regard");
inline const QString startedOn = QStringLiteral("about.started");
inline const QString completedOn = QStringLiteral("about.completed");
inline const QString contactFormats = QStringLiteral("about.contact_formats");

// Screening (B01–B14)
inline const QString screenRelevant = QStringLiteral("screening.relevant");
inline const QString screenDecision = QStringLiteral("screening.decision"); ///< V7: full, light, not_required, covered
inline const QString screenReasons = QStringLiteral("screening.reasons");
inline const QString screenAuthorisedName = QStringLiteral("screening.authorised_name");
inline const QString screenAuthorisedRole = QStringLiteral("screening.authorised_role");
inline const QString screenAuthorisedDate = QStringLiteral("screening.authorised_date");
inline const QString screenAdverse = QStringLiteral("screening.adverse");         ///< row: characteristic
inline const QString screenOpportunity = QStringLiteral("screening.opportunity"); ///< row: characteristic

// Proposal and options (C01–C12)
inline const QString purpose = QStringLiteral("proposal.purpose");
inline const QString whatChanges = QStringLiteral("proposal.what_changes");

// Engagement (E09, level and offer)
inline const QString noEngagementReason = QStringLiteral("engagement.none_reason");
inline const QString engagementLevel = QStringLiteral("engagement.level"); ///< "1"–"6"
inline const QString engagementLevelReason = QStringLiteral("engagement.level_reason");
inline const QString negotiables = QStringLiteral("engagement.negotiables");
inline const QString nonNegotiables = QStringLiteral("engagement.non_negotiables");
inline const QString offerDecider = QStringLiteral("engagement.decider");
inline const QString offerResultDate = QStringLiteral("engagement.result_date");
inline const QString offerResultWays = QStringLiteral("engagement.result_ways");

// Impact on each characteristic: answers with the characteristic id as row
inline const QString whatWeKnow = QStringLiteral("impact.know");
inline const QString whatPeopleToldUs = QStringLiteral("impact.told");

// Intersectionality, cumulative
inline const QString intersectionsConsidered = QStringLiteral("intersections.considered"); ///< yes, no
inline const QString cumulativeConsidered = QStringLiteral("cumulative.considered");

// Justification and outcome (J01–J10)
inline const QString legitimateAim = QStringLiteral("outcome.legitimate_aim");
inline const QString proportionality = QStringLiteral("outcome.proportionality");
inline const QString outcome = QStringLiteral("outcome.codes"); ///< V14: A B C D
inline const QString outcomeReasons = QStringLiteral("outcome.reasons");
inline const QString howShaped = QStringLiteral("outcome.how_shaped");
inline const QString residual = QStringLiteral("outcome.residual");
inline const QString summary = QStringLiteral("summary.decision_makers");
inline const QString reportParagraph = QStringLiteral("summary.report_paragraph");

inline const QString reviewDate = QStringLiteral("review.date");

} // namespace dueregard::question
