// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/RichAssessment.h"

#include "core/domain/WellKnown.h"

namespace dueregard::test {

Value rich(const QString &text)
{
    return Value(RichText::fromPlain(text));
}

namespace {
RichText told(const char *text)
{
    return RichText::fromPlain(QString::fromUtf8(text));
}

void addPeople(Assessment &a)
{
    Person lead;
    lead.id = QStringLiteral("p1");
    lead.role = QStringLiteral("lead");
    lead.name = secretName;
    lead.job_title = QStringLiteral("Library services manager");
    lead.contact = secretContact;
    Person owner;
    owner.id = QStringLiteral("p2");
    owner.role = QStringLiteral("owner");
    owner.job_title = QStringLiteral("Director of communities");
    owner.advice_asked = QStringLiteral("yes");
    owner.advice_date = QDate(2026, 10, 1);
    a.people = {lead, owner};
}

void addProposal(Assessment &a)
{
    Option stay;
    stay.id = QStringLiteral("o1");
    stay.code = QStringLiteral("A");
    stay.title = QStringLiteral("Keep all hours");
    stay.status = QStringLiteral("status_quo");
    stay.cost = QStringLiteral("£0");
    Option close;
    close.id = QStringLiteral("o2");
    close.code = QStringLiteral("B");
    close.title = QStringLiteral("Close on two evenings");
    close.status = QStringLiteral("preferred");
    close.cost = QStringLiteral("£86,000 a year saved");
    close.description = told("Libraries close at 5pm on Tuesdays and Thursdays.");
    a.options = {stay, close};
    Population users;
    users.id = QStringLiteral("g1");
    users.kind = QStringLiteral("service_users");
    users.description = QStringLiteral("Evening visitors");
    users.size = QStringLiteral("about 1,900");
    a.populations = {users};
}

void addEvidence(Assessment &a)
{
    Evidence survey;
    survey.id = QStringLiteral("e1");
    survey.title = QStringLiteral("Visitor survey");
    survey.publisher = QStringLiteral("Northgate Council");
    survey.published = QStringLiteral("2026-05");
    survey.strength = QStringLiteral("strong");
    survey.type = QStringLiteral("surveys");
    survey.finding = told("Working parents make up 41% of evening visits.");
    survey.groups = {QStringLiteral("age")};
    survey.data_caption = QStringLiteral("Evening visits by age");
    survey.data.columns = {QStringLiteral("Age"), QStringLiteral("Visits"), QStringLiteral("%")};
    for (int i = 0; i < 60; ++i)
        survey.data.rows << QStringList{QStringLiteral("Band %1").arg(i + 1), QString::number(100 + i), QString::number(i % 9) + QStringLiteral(".5")};
    survey.comparator = QStringLiteral("all residents");
    survey.local_share = 41;
    survey.comparator_share = 27;
    a.evidence = {survey};
    DataGap gap;
    gap.id = QStringLiteral("d1");
    gap.missing = told("Nobody has counted carers.");
    gap.action_ids = {QStringLiteral("a1")};
    a.gaps = {gap};
}

void addEngagement(Assessment &a)
{
    Activity meeting;
    meeting.id = QStringLiteral("m1");
    meeting.title = QStringLiteral("Open evening at Northgate library");
    meeting.type = QStringLiteral("public_meeting");
    meeting.starts = QDate(2026, 6, 2);
    meeting.ends = QDate(2026, 6, 30);
    meeting.took_part = QStringLiteral("64");
    meeting.groups = {QStringLiteral("age"), QStringLiteral("disability")};
    a.activities = {meeting};
    Finding finding;
    finding.id = QStringLiteral("f1");
    finding.activity_ids = {QStringLiteral("m1")};
    finding.groups = {QStringLiteral("disability")};
    finding.text = told("The evening is the only quiet time for me.");
    finding.response_status = QStringLiteral("partly");
    finding.what_changed = told("One quiet evening stays.");
    a.findings = {finding};
    a.answers[{question::engagementLevel, {}}] = QStringLiteral("2");
    a.answers[{question::negotiables, {}}] = rich(QStringLiteral("which evenings, 100%1 yours"));
    a.answers[{question::offerDecider, {}}] = QStringLiteral("the Cabinet");
}

void addImpacts(Assessment &a)
{
    Impact evenings;
    evenings.id = QStringLiteral("i1");
    evenings.characteristic = QStringLiteral("disability");
    evenings.group_note = QStringLiteral("People who need quiet");
    evenings.aim = QStringLiteral("3a");
    evenings.direction = QStringLiteral("NEG");
    evenings.magnitude = QStringLiteral("high");
    evenings.mechanism = told("Two of three quiet evenings end. People who cannot be in a crowd lose the library.");
    evenings.evidence_ids = {QStringLiteral("e1")};
    evenings.option_ids = {QStringLiteral("o2")};
    evenings.residual = QStringLiteral("low");
    Impact carers;
    carers.id = QStringLiteral("i2");
    carers.characteristic = QStringLiteral("unpaid_carers");
    carers.direction = QStringLiteral("NEG");
    carers.magnitude = QStringLiteral("medium");
    carers.mechanism = told("Carers come in the evening, when somebody can sit with the person they care for.");
    Impact age;
    age.id = QStringLiteral("i3");
    age.characteristic = QStringLiteral("age");
    age.direction = QStringLiteral("POS");
    age.magnitude = QStringLiteral("low");
    age.mechanism = told("Homework clubs move to the afternoon.");
    a.impacts = {age, carers, evenings};
    a.answers[{question::whatWeKnow, QStringLiteral("disability")}] = rich(QStringLiteral("One in five visitors is disabled."));
    Intersection both;
    both.id = QStringLiteral("x1");
    both.groups = {QStringLiteral("sex"), QStringLiteral("unpaid_carers")};
    both.description = told("Women who care lose the only evening of their week.");
    both.direction = QStringLiteral("NEG");
    a.intersections = {both};
    Action action;
    action.id = QStringLiteral("a1");
    action.reference = QStringLiteral("A1");
    action.impact_ids = {QStringLiteral("i1")};
    action.description = told("Keep one quiet evening in every library.");
    action.owner = QStringLiteral("Library services manager");
    action.owner_person = secretName;
    action.due = QDate(2027, 3, 31);
    action.status = QStringLiteral("not_started");
    a.actions = {action};
}

void addClosing(Assessment &a)
{
    SignOff approval;
    approval.id = QStringLiteral("s1");
    approval.role = QStringLiteral("owner");
    approval.name = secretName;
    approval.job_title = QStringLiteral("Director of communities");
    approval.statement = told("I have read this assessment.");
    approval.date = QDate(2026, 11, 1);
    approval.how_given = QStringLiteral("email");
    approval.recorded_by = QStringLiteral("Equality officer");
    a.signOffs = {approval};
    QaComment comment;
    comment.id = QStringLiteral("q1");
    comment.comment = RichText::fromPlain(secretComment);
    a.qaComments = {comment};
    a.answers[{question::outcome, {}}] = QStringList{QStringLiteral("B")};
    a.answers[{question::residual, {}}] = rich(QStringLiteral("Some evenings are gone for good."));
    a.answers[{question::legitimateAim, {}}] = rich(QStringLiteral("The saving keeps every branch open."));
    a.answers[{question::reviewDate, {}}] = QDate(2027, 11, 1);
}
} // namespace

Assessment richAssessment()
{
    Assessment a;
    a.id = QStringLiteral("11111111-1111-4111-8111-111111111111");
    a.pack = QStringLiteral("england");
    a.bodyType = QStringLiteral("council");
    a.version = QStringLiteral("0.3");
    a.answers[{question::title, {}}] = QStringLiteral("Evening library hours");
    a.answers[{question::reference, {}}] = QStringLiteral("EIA-7");
    a.answers[{question::organisation, {}}] = QStringLiteral("Northgate Council");
    a.answers[{question::decisionBody, {}}] = QStringLiteral("Cabinet");
    a.answers[{question::decisionDate, {}}] = QDate(2026, 12, 15);
    a.answers[{question::purpose, {}}] = rich(QStringLiteral("To save money while every branch stays open."));
    a.answers[{question::summary, {}}] = rich(QStringLiteral("Two evenings a week end. Quiet hours are kept on one."));
    addPeople(a);
    addProposal(a);
    addEvidence(a);
    addEngagement(a);
    addImpacts(a);
    addClosing(a);
    return a;
}

} // namespace dueregard::test
