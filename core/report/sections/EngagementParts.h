// SPDX-License-Identifier: Apache-2.0
// Private to the sections about engagement: what they share, and their parts.
#pragma once
#include "core/report/CountedPeople.h"
#include "core/report/sections/Sections.h"

namespace dueregard::sections::parts {

QString say(const ReportContext &context, const char *key);
QString levelLabel(const ReportContext &context, const QString &level);
/// Labels of some codes of a vocabulary, joined.
QString choices(const ReportContext &context, const char *vocabulary, const QStringList &codes);
/// "Label: value"; empty without a value.
QString labelled(const ReportContext &context, const char *key, const QString &value);

TableBlock tableOf(const ReportContext &context, std::initializer_list<const char *> heads, std::initializer_list<double> weights);
/// A table without rows is none; columns that hold nothing go.
void put(TableBlock table, ReportBlocks &out);

/// A count as this copy may show it. `number` is what the copy holds, `recorded` what the record does: what a public copy no
/// longer holds was withheld, and says so. Blank is never a number.
QString count(const ReportContext &context, const std::optional<double> &number, const std::optional<double> &recorded, const SuppressionSubject &people);
/// The rule for counts of these people in this copy.
SuppressionRule ruleFor(const ReportContext &context, const SuppressionSubject &people);

/// The record of the same id as it was recorded, or nullptr.
template<class R>
const R *recorded(const ReportContext &context, QList<R> Assessment::*list, const QString &id)
{
    for (const R &record : asRecorded(context).*list)
        if (record.id == id)
            return &record;
    return nullptr;
}

void before(const ReportContext &context, ReportBlocks &out);
void after(const ReportContext &context, ReportBlocks &out);
/// Whom we work with (S3-2), and where lived experience has a lasting place (S8-6).
void partners(const ReportContext &context, ReportBlocks &out);
/// Where it was advertised (S2-4), what people needed and got (S2-9), and what taking part did for them (S6-4).
void advertised(const ReportContext &context, ReportBlocks &out);
void accessMet(const ReportContext &context, ReportBlocks &out);
void takingPart(const ReportContext &context, ReportBlocks &out);
/// What people needed and did not get, for the limits (§11.2).
ReportBlocks accessNotMet(const ReportContext &context);
/// Which combinations of people were reached (intersectionality.md §7.4).
void whoCame(const ReportContext &context, ReportBlocks &out);
/// Working groups, thanks and payment, money, readiness.
void together(const ReportContext &context, ReportBlocks &out);

/// How many of those who took part a group is, beside its share of the population (§5): empty when either is not known, when
/// fewer than 30 took part, or when one of the numbers is withheld.
QString againstPopulation(const ReportContext &context, const StakeholderGroup &row, const QString &came);

} // namespace dueregard::sections::parts
