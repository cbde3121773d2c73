// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/assessment/SampleAssessment.h"

#include "core/domain/WellKnown.h"

#include <QTimeZone>

namespace dueregard::test {

namespace {

RichText words(const char *text)
{
    return RichText::fromPlain(QString::fromUtf8(text));
}

void addAnswers(Assessment &a)
{
    const auto set = [&a](const QString &question, const Value &value, const QString &row = {}) { a.answers.insert({question, row}, value); };
    set(question::title, QStringLiteral("Visitor parking permits go online only"));
    set(question::reference, QStringLiteral("EQ-2026-014"));
    set(question::service, QStringLiteral("Parking and mobility"));
    set(question::decisionBody, QStringLiteral("Cabinet"));
    set(question::decisionDate, QDate(2026, 12, 17));
    set(question::purpose, words("Scratchcards cost £61,000 a year to print, sell and post. The proposal is to sell visitor permits online only."));
    set(question::whatChanges,
        words("Today a visitor permit is a scratchcard, bought by telephone, by post or at the counter.\nFrom May it would be an entry on a website, "
              "made for each visit with the number plate of the visitor."));
    set(question::screenDecision, QStringLiteral("full"));
    set(question::screenAdverse, QStringLiteral("yes"), QStringLiteral("disability"));
    set(question::screenAdverse, QStringLiteral("yes"), QStringLiteral("age"));
    set(question::whatWeKnow,
        words("2,340 Blue Badges are held in the controlled zones. 31 % of scratchcard orders in 2025–26 came from households with a badge. Nobody has "
              "tested the online form with a screen reader."),
        QStringLiteral("disability"));
}

Impact impact(const char *id, const char *characteristic, const char *group, const char *aim, const char *direction, const char *magnitude, const char *mechanism)
{
    Impact row;
    row.id = QString::fromLatin1(id);
    row.characteristic = QString::fromLatin1(characteristic);
    row.group_note = QString::fromUtf8(group);
    row.aim = QString::fromLatin1(aim);
    row.direction = QString::fromLatin1(direction);
    row.magnitude = QString::fromLatin1(magnitude);
    row.mechanism = words(mechanism);
    return row;
}

void addImpacts(Assessment &a)
{
    Impact carer = impact("carer", "disability", "People with a daily carer", "1b", "NEG", "high",
                          "Each visit needs a registration on a phone at the kerb, because carers change daily. Visits get shorter or stop, and with "
                          "them help to wash, eat and take medicine.");
    carer.option_ids = {QStringLiteral("option_a")};
    carer.evidence_ids = {QStringLiteral("order_records")};
    carer.finding_ids = {QStringLiteral("ten_minutes")};
    Impact blind = impact("blind", "disability", "Blind and partially sighted people", "1a", "NEG", "high",
                          "The online form has not been tested with a screen reader; the number plate is read from a photograph.");
    blind.option_ids = {QStringLiteral("option_a")};
    Impact mobility = impact("mobility", "disability", "People with impaired mobility", "1b", "POS", "low",
                             "Permits can be bought from home at any hour; nobody has to travel to the counter.");
    Impact older = impact("older", "age", "People aged 75 or over", "3a", "NEG", "medium", "Those who are not online lose the only routes they use.");
    Impact marriage = impact("marriage", "marriage_civil_partnership", "", "1a", "NR", "", "");
    marriage.group_note.clear();
    marriage.not_relevant_reason = words("Permits are bought by household, whatever the relationship of the people in it.");
    Impact race = impact("race", "race", "People with little English", "3b", "UNK", "", "We do not know how many need the form in another language.");
    a.impacts = {carer, blind, mobility, older, marriage, race};
}

} // namespace

Assessment sampleAssessment()
{
    Assessment a;
    a.id = QStringLiteral("00000000-0000-4000-8000-000000000001");
    a.pack = QStringLiteral("england");
    a.bodyType = QStringLiteral("council");
    a.version = QStringLiteral("0.7");
    a.updatedAt = QDateTime(QDate(2026, 11, 22), QTime(13, 58), QTimeZone::utc()).toUTC();
    a.createdAt = a.updatedAt.addDays(-20);
    a.lastPage = QStringLiteral("impact/disability");
    addAnswers(a);
    Option optionA;
    optionA.id = QStringLiteral("option_a");
    optionA.code = QStringLiteral("A");
    optionA.title = QStringLiteral("online only");
    optionA.status = QStringLiteral("preferred");
    Option optionB;
    optionB.id = QStringLiteral("option_b");
    optionB.code = QStringLiteral("B");
    optionB.title = QStringLiteral("online and telephone");
    a.options = {optionA, optionB};
    Evidence orders;
    orders.id = QStringLiteral("order_records");
    orders.title = QStringLiteral("Order records 2025–26");
    orders.strength = QStringLiteral("strong");
    orders.groups = {QStringLiteral("disability"), QStringLiteral("age")};
    orders.finding = words("Some 6,100 households bought scratchcards; 41 % ordered by telephone.");
    a.evidence = {orders};
    DataGap gap;
    gap.id = QStringLiteral("untested");
    gap.missing = words("Form not tested");
    gap.groups = {QStringLiteral("disability.visual")};
    a.gaps = {gap};
    Activity forum;
    forum.id = QStringLiteral("forum");
    forum.title = QStringLiteral("Disability forum, 4 November 2026");
    forum.type = QStringLiteral("forum");
    a.activities = {forum};
    Finding minutes;
    minutes.id = QStringLiteral("ten_minutes");
    minutes.activity_ids = {forum.id};
    minutes.groups = {QStringLiteral("disability")};
    minutes.text = words("My carer has ten minutes. She cannot spend them on a parking website.");
    minutes.response_status = QStringLiteral("no_response_yet");
    a.findings = {minutes};
    addImpacts(a);
    Action permit;
    permit.id = QStringLiteral("carer_permit");
    permit.reference = QStringLiteral("2");
    permit.impact_ids = {QStringLiteral("carer")};
    permit.description = words("Carer permit by post, valid one year");
    permit.owner = QStringLiteral("permit team leader");
    permit.due = QDate(2027, 1, 31);
    permit.expected_residual = QStringLiteral("low");
    a.actions = {permit};
    return a;
}

} // namespace dueregard::test
