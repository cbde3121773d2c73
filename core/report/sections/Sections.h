// SPDX-License-Identifier: Apache-2.0
// One function for each section of the report. A section that writes nothing is left out, heading and all.
#pragma once
#include "core/report/BlockTools.h"
#include "core/report/ReportContext.h"

#include <QSet>

namespace dueregard::sections {

using Write = void (*)(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
/// The function of a section id; questionnaire() for one that this program does not know.
Write find(const QString &id);

/// Title and the facts that identify the document; `page`: as a page of its own.
void front(const ReportContext &context, ReportBlocks &out, bool page);
/// The same in two lines, for a document of one page.
void brief(const ReportContext &context, ReportBlocks &out);
/// In what other formats the document can be had, and from whom: every public output says it.
ReportBlock otherFormats(const ReportContext &context);
void control(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void summary(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void duty(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void questionnaire(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void proposal(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void people(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void who(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void evidence(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void engagement(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
/// Levels, timetable and plan, before what was done; who was heard, quotes with consent, changes, fairness and limits after it.
/// The record as it is: for what is computed and printed as a state, never for its texts.
const Assessment &asRecorded(const ReportContext &context);
/// A text put together from the record as it is, as this copy may say it: PublicCopy::said().
QString guarded(const ReportContext &context, const QString &text);
/// The offer in one paragraph, from its answers.
QString offerSentence(const ReportContext &context, int level);
void engagementBefore(const ReportContext &context, ReportBlocks &out);
void engagementAfter(const ReportContext &context, ReportBlocks &out);
void impact(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void localGroups(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void intersections(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void cumulative(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void justification(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void actions(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void outcome(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void monitoring(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void approvals(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void decision(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void publication(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void screening(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void evidenceTables(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void attachments(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void paragraph(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void open(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void consultQuestions(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void pointsOpen(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void pointsAnswered(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void checklist(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void comments(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void integrity(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void versions(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
void changes(const ReportContext &context, const ReportSection &section, ReportBlocks &out);
/// The officer's sheet.
void leftOut(const ReportContext &context, const PublicCopy &copy, ReportBlocks &out);
/// What the document of the context's set is called.
QString setTitle(const ReportContext &context);

// What sections share.

/// The answered questions of some steps in their order: short answers as pairs, long ones under a heading, lists of
/// records as cards. Mandatory ones without an answer are named in drafts.
void questions(const ReportContext &context, const QStringList &steps, const QSet<QString> &except, ReportBlocks &out, int headingLevel = 2);
/// One long answer under its heading; nothing when blank.
void longAnswer(const ReportContext &context, const QString &question, int level, ReportBlocks &out);
/// One card for each record of a kind, from the pack's form. `except` names fields that do not print here.
void cards(const ReportContext &context, RecordKind kind, ReportBlocks &out, const QSet<QString> &except = {});
/// Records of a kind as a table of these fields; columns that nobody filled in are left out.
void table(const ReportContext &context, RecordKind kind, const QStringList &fields, ReportBlocks &out);
/// Options, one a row.
void options(const ReportContext &context, ReportBlocks &out);
/// What is recorded for one characteristic or local group. False, and nothing written, when there is nothing.
bool characteristic(const ReportContext &context, const Characteristic &characteristic, ReportBlocks &out);

} // namespace dueregard::sections
