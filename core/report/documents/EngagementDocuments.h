// SPDX-License-Identifier: Apache-2.0
// Documents that engagement itself needs (R13 of engagement.md §15): drafts assembled from the record, for any format that
// renderReport() makes. What is not recorded prints as a line to fill in; nothing is made up, and no amount is shipped.
#pragma once
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/pack/Pack.h"
#include "core/report/ReportDocument.h"
#include "core/report/ReportProfile.h"

namespace dueregard {

enum class EngagementDocument { Invitation,       ///< of an activity: record id of the activity
                                Memorandum,       ///< of a working group
                                TermsOfReference, ///< of a working group
                                TermsInShort,     ///< of a working group: the one-page version
                                ConsentSheet,     ///< for quotes; no record
                                AccessChecklist,  ///< of an activity, or of none
                                Answers,          ///< what people said and what came of it; of a row of the plan, or for everybody
                                Poster };         ///< the same on one sheet for a wall

/// "invitation", "memorandum", "terms", "terms_short", "consent", "access", "answers", "poster".
QString nameOf(EngagementDocument document);
/// The document of that name. BadInput, naming the documents, for any other word.
Result<EngagementDocument> engagementDocumentFrom(const QString &name);
QList<EngagementDocument> engagementDocuments();
/// What it is made from; nothing for a document that needs no record.
std::optional<RecordKind> recordKindOf(EngagementDocument document);
/// Whether it cannot be made without one.
bool needsRecord(EngagementDocument document);
/// "Invitation", in the pack's words.
QString titleOf(EngagementDocument document, const Pack &pack, const QString &language);

/// How it is set: a poster in letters that are read from afar, everything else as `profile` says.
ReportProfile printProfileOf(EngagementDocument document, ReportProfile profile = {});

/// The document. NotFound when the record it is made from is not there. Of the profile, the language matters. What goes to the
/// public with people's words in it (Answers, Poster) is made from the public copy of the record, for the web.
Result<ReportDocument> buildEngagementDocument(EngagementDocument document, const Assessment &assessment, const Pack &pack, const QString &recordId, const Clock &clock,
                                               const ReportProfile &profile = {});

/// The offer in one paragraph (§3.4), for invitations, screens and the report; what is missing reads as "not yet decided".
QString offerStatement(const Assessment &assessment, const Pack &pack, QDate today);

} // namespace dueregard
