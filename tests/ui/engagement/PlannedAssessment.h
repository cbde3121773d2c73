// SPDX-License-Identifier: Apache-2.0
// An assessment that records everything about engagement that can be recorded: for the sheets and grids of its pages.
#pragma once
#include "core/domain/WellKnown.h"
#include "tests/ui/assessment/SampleAssessment.h"

namespace dueregard::test {

inline Assessment plannedAssessment()
{
    const auto words = [](const char *text) { return RichText::fromPlain(QString::fromUtf8(text)); };
    Assessment a = sampleAssessment();
    a.answers[{QStringLiteral("engagement.topics"), {}}] =
        QStringList{QStringLiteral("plan"), QStringLiteral("outcomes"), QStringLiteral("times"), QStringLiteral("quotes"), QStringLiteral("links"), QStringLiteral("checks"), QStringLiteral("readiness")};
    StakeholderGroup carers;
    carers.id = QStringLiteral("carers");
    carers.groups = {QStringLiteral("unpaid_carers")};
    carers.level_planned = QStringLiteral("5");
    carers.formats = {QStringLiteral("online_form")};
    carers.slots_offered = {QStringLiteral("weekday_morning")};
    carers.starts = QDate(2026, 12, 20);
    StakeholderGroup older;
    older.id = QStringLiteral("older");
    older.name = QStringLiteral("Older people’s forum");
    older.groups = {QStringLiteral("age")};
    older.level_planned = QStringLiteral("3");
    older.formats = {QStringLiteral("in_person"), QStringLiteral("phone")};
    a.stakeholderGroups = {carers, older};
    a.activities[0].starts = QDate(2026, 11, 4);
    a.activities[0].stakeholder_group_ids = {QStringLiteral("older")};
    Milestone preferred;
    preferred.id = QStringLiteral("preferred");
    preferred.kind = QStringLiteral("preferred_option");
    preferred.planned_on = QDate(2026, 11, 20);
    a.milestones = {preferred};
    OutcomeCard card;
    card.id = QStringLiteral("visits");
    card.text = words("My sister comes every Sunday and stays for tea.");
    card.groups = {QStringLiteral("age")};
    card.source = QStringLiteral("residents");
    card.activity_ids = {QStringLiteral("forum")};
    card.proposal = words("A permit that she can show without a phone.");
    a.outcomeCards = {card};
    Quote quote;
    quote.id = QStringLiteral("q1");
    quote.finding_id = QStringLiteral("ten_minutes");
    quote.verbatim = words("Nobody asked us before the line was cut.");
    a.quotes = {quote};
    return a;
}

} // namespace dueregard::test
