// SPDX-License-Identifier: Apache-2.0
// The guide that the product grew from, statement by statement, in our own words: each row names what proves it. A row without
// a proof fails, and so does a proof that is not there. That something is asked for is no proof that anything comes of it, so each
// row also needs one that shows what the program does. Rows that only a residents' summary or audio can meet say "later".
#include "core/domain/RecordSchema.h"
#include "core/domain/WellKnown.h"
#include "core/report/ReportBuilder.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace dueregard;
using namespace dueregard::test;

namespace {

struct Statement {
    const char *says;
    /// What is asked: ask:QUESTION, on a page; field:KIND.FIELD, in a form that a page opens; codes:VOCABULARY/CODE.
    /// What comes of it: test:NAME, a test case or a section of one; rule:CODE, with a sentence in the pack, a place where it is raised and a test that
    /// sees it; prints:KIND.FIELD, a value that the report shows. Later: what is in the summary for residents.
    QStringList proofs;
};

const QList<Statement> &statements()
{
    static const QList<Statement> all{
        {"Inequality is met through protected characteristics, in policy, commissioning, design and delivery", {q("ask:about.subject_type"), q("test:EngagementPlan")}},
        {"Residents and organisations with lived experience are partners", {q("prints:partner.led_by"), q("prints:standing_structure.led_by"), q("field:working_group.mou_parties")}},
        {"What people know makes services fit better and cost less", {q("prints:finding_link.effect"), q("prints:finding.what_changed"), q("prints:finding_link.rating_after"), q("test:FindingCard")}},
        {"Four guides in one, intersectionality; raise awareness; a leaflet for residents in three languages, written and spoken", {q("test:Help topics of engagement"), q("test:Candidates"), q("test:IntersectionRules"), q("later")}},
        {"Marginalised residents get a voice in strategy, design and delivery", {q("test:Coverage"), q("test:Responses"), q("prints:stakeholder_group.stage_design"), q("prints:stakeholder_group.stage_deliver")}},
        {"Not every decision needs coproduction; the level has to be clear", {q("ask:engagement.level"), q("test:adviseLevel"), q("rule:EN-07")}},
        {"Consultation: views are sought, the decision stays, to test, inform or gather evidence under limits", {q("codes:ladder_standard/2"), q("field:activity.purposes"), q("prints:stakeholder_group.lower_level_reason"), q("rule:EN-07")}},
        {"Coproduction: shared power in designing, developing and delivering; trust, flexibility, capacity", {q("codes:ladder_standard/5"), q("rule:EN-09"), q("test:Readiness")}},
        {"A ladder; the most suitable level; at least inclusive consultation always", {q("test:Ladder"), q("test:adviseLevel"), q("codes:ladder/arnstein")}},
        {"Well resourced, intended, early; a token does harm", {q("test:Tokenism"), q("test:EngagementPlan"), q("rule:EN-10")}},
        {"Start in planning, with a budget from the start", {q("field:budget_line.set_on"), q("prints:milestone.planned_on"), q("test:EngagementTimeline"), q("test:TimelinePart"), q("rule:EN-14")}},
        {"Say who should be involved and why, from the assessment; advertise where people are", {q("prints:stakeholder_group.why"), q("prints:stakeholder_group.advertised"), q("codes:advertised_place/worship"), q("rule:EN-12")}},
        {"Roles, responsibilities and limits are said; honest when it is consultation", {q("ask:engagement.non_negotiables"), q("rule:EN-07"), q("rule:EN-08"), q("test:EngagementDocuments")}},
        {"From right to left: residents’ aims first, not the organisation’s agenda", {q("prints:outcome_card.true_if"), q("test:OutcomeSheet"), q("rule:EN-11")}},
        {"Several formats and times, no jargon", {q("prints:stakeholder_group.formats"), q("prints:stakeholder_group.slots_offered"), q("rule:EN-12"), q("codes:checklist_item/meeting.words"), q("test:PlainLanguage")}},
        {"Ask what support people need", {q("field:activity.access_question"), q("codes:access_support/bsl"), q("rule:EN-13"), q("test:says what people needed and whether they got it; what they did not get is a limit")}},
        {"Reward time and experience; acknowledge it publicly and in results", {q("prints:pay_policy.advice_route"), q("rule:EN-20"), q("prints:recognition.credit_line"), q("prints:recognition.acknowledged_in")}},
        {"Voices that are often left out; communities, sectors, informal networks", {q("codes:checklist_item/excluded.housebound"), q("test:Coverage")}},
        {"Council, NHS, schools, police, GPs, voluntary sector, charities", {q("codes:checklist_item/sector.police"), q("codes:checklist_item/sector.charities"), q("prints:checklist_answer.note")}},
        {"Worship, youth hubs, barbers, scrutiny groups, residents’ associations that include everybody", {q("codes:checklist_item/sector.barbers"), q("codes:checklist_item/sector.residents"), q("prints:checklist_answer.note")}},
        {"Forums that residents lead, open and regular, for consultation and coproduction, in mixed form", {q("prints:standing_structure.rhythm"), q("codes:structure_kind/forum")}},
        {"Culture and values; each part holds up the others; a weak one defeats the process", {q("test:Readiness"), q("test:ReadinessSheet"), q("codes:readiness_component/culture"), q("rule:EN-23")}},
        {"A decision without scrutiny or consultation; the telephone route withdrawn", {q("test:Cases: parking permits, before the decision and as it happened"), q("rule:EN-14"), q("ask:about.features"), q("ask:proposal.fallback"), q("test:Scoping")}},
        {"What it did: visits, deliveries, repairs, isolation; and how it felt", {q("prints:finding.happened"), q("prints:finding.felt")}},
        {"Consulting and assessing first would have prevented it", {q("ask:about.rule_groups"), q("test:RuleRows"), q("test:EngagementRules: consultation"), q("rule:V-26")}},
        {"Councillors, accountability, the missing assessment, real examples, help that did not exist, a temporary return", {q("prints:challenge.route"), q("prints:challenge.change_kind"), q("field:action.in_place"), q("rule:EN-27")}},
        {"Dignity; nothing about people without them; advantages and disadvantages discussed", {q("prints:finding.felt"), q("ask:engagement.enough_information_evidence"), q("ask:engagement.who_heard")}},
        {"Disabled people make their own solutions, design and deliver; stories and art; time; everyone’s turn; confidence", {q("field:activity.designed_by"), q("codes:engagement_method/storytelling"), q("field:activity.everyone_turn"), q("field:activity.outcomes"), q("codes:finding_origin/group_solution"), q("test:says how many activities people from the group designed or delivered"), q("test:says what taking part did for people; of few people no score is printed")}},
        {"Views at the heart of strategy: memorandum, terms, skills, ambassadors, accountability", {q("field:working_group.mou_parties"), q("prints:recommendation.due"), q("codes:role_label/ambassador"), q("test:EngagementDocuments"), q("prints:working_group.skills"), q("test:Rules: working groups")}},
        {"Retention, diversity, facilitation, incentives", {q("rule:EN-28"), q("prints:working_group.retention"), q("prints:working_group.recruitment"), q("prints:working_group.facilitation"), q("prints:working_group.incentives")}},
        {"Power is shared from the start", {q("prints:stakeholder_group.stage_question"), q("test:PlanViews"), q("rule:EN-09")}},
        {"Trauma-informed, inclusive, respectful", {q("codes:checklist_item/trauma.stop"), q("field:activity.trauma_checked"), q("rule:EN-21")}},
        {"Challenge tokens: who benefits, who is heard", {q("test:Tokenism"), q("ask:engagement.who_benefits"), q("rule:EN-30")}},
        {"Discomfort, slowness, reflection", {q("field:reflection.uncomfortable"), q("codes:timeline_flag/short_gap"), q("rule:EN-24")}},
        {"Review practices; lasting leadership; feedback loops; invest in capacity", {q("prints:training.who"), q("prints:standing_structure.term"), q("test:Responses"), q("prints:budget_line.kind")}},
        {"Funders, authors and contacts are credited", {q("prints:recognition.credit_line"), q("prints:partner.contact_role")}},
    };
    return all;
}

const QSet<QString> &testCases()
{
    static const QSet<QString> all = [] {
        QSet<QString> names;
        static const QRegularExpression name(QStringLiteral("(?:TEST_CASE|SECTION)\\(\"([^\"]+)\""));
        QDirIterator files(QStringLiteral(DUEREGARD_SOURCE_FOLDER "/tests"), {QStringLiteral("*Tests.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = name.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                names.insert(matches.next().captured(1));
        }
        return names;
    }();
    return all;
}

QString sourcesIn(const QString &folder)
{
    QString all;
    QDirIterator files(QStringLiteral(DUEREGARD_SOURCE_FOLDER "/") + folder, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    return all;
}

/// A rule is one when it is raised somewhere, has a sentence, and a test looks for it.
bool isRule(const QString &code)
{
    static const QString raised = sourcesIn(q("core/rules/rules"));
    static const QString tested = sourcesIn(q("tests/core/rules"));
    const QString quoted = u'"' + code + u'"';
    // The list of sentences in the tests names all codes; a test that looks for one says so in a call.
    return england().rules.contains(code) && raised.contains(quoted) && (tested.contains(q("(a, ") + quoted) || tested.contains(q("Of(a, ") + quoted));
}

bool isAsked(const QString &question)
{
    for (const Step &step : england().steps)
        for (const Page &page : step.pages)
            for (const Field &field : page.fields)
                if (field.id == question)
                    return true;
    return false;
}

const Field *fieldOf(const QString &name)
{
    const auto kind = recordKindFrom(name.section(u'.', 0, 0));
    const RecordForm *form = kind ? england().form(*kind) : nullptr;
    if (form)
        for (const Field &field : form->fields)
            if (field.id == name.section(u'.', 1))
                return &field;
    return nullptr;
}

bool isOpenedByAPage(const QString &kind)
{
    for (const Step &step : england().steps)
        for (const Page &page : step.pages)
            for (const Field &field : page.fields)
                if (field.kind == FieldKind::Records && field.record == recordKindFrom(kind))
                    return true;
    return false;
}

/// An assessment with one record of each kind that the pack has a form for, each pointing to the others.
Assessment oneOfEach()
{
    Assessment a;
    a.id = q("one of each");
    a.answers.insert({question::screenDecision, {}}, q("full"));
    a.answers.insert({question::engagementLevel, {}}, q("3"));
    a.answers.insert({q("engagement.topics"), {}}, [] {
        QStringList all;
        for (const Choice &choice : england().vocabulary(q("engagement_topics"))->choices)
            all += choice.id;
        return all;
    }());
    for (const RecordForm &form : england().records) {
        RecordData data{form.kind, nameOf(form.kind), {}};
        for (const RecordField &field : schemaOf(form.kind).fields)
            if (field.refersTo)
                data.values.insert(field.id, field.kind == ValueKind::List ? Value(QStringList{nameOf(*field.refersTo)}) : Value(nameOf(*field.refersTo)));
        insertRecord(a, data);
    }
    const auto set = [&](RecordKind kind, const char *field, const Value &value) { setValueAt(a, FieldKey::record(kind, nameOf(kind), q(field)), value); };
    for (RecordKind kind : {RecordKind::Finding, RecordKind::Activity, RecordKind::StakeholderGroup, RecordKind::ActivityReach, RecordKind::StandingStructure, RecordKind::Partner})
        set(kind, "groups", QStringList{q("age")});
    set(RecordKind::Finding, "text", words("The form is hard to use."));
    set(RecordKind::Finding, "said_by", q("themselves"));
    set(RecordKind::Activity, "title", q("Forum"));
    set(RecordKind::Activity, "status", q("done"));
    set(RecordKind::WorkingGroup, "name", q("Panel"));
    set(RecordKind::Impact, "characteristic", q("age"));
    set(RecordKind::Impact, "direction", q("NEG"));
    set(RecordKind::Impact, "magnitude", q("high"));
    set(RecordKind::Intersection, "groups", QStringList{q("age"), q("disability")});
    set(RecordKind::Intersection, "status", q("assessed"));
    set(RecordKind::ChecklistAnswer, "item", q("sector.police"));
    set(RecordKind::ChecklistAnswer, "answer", q("no"));
    set(RecordKind::Action, "description", words("A phone line."));
    return a;
}

QString printed(const Assessment &a)
{
    const FixedClock clock;
    ReportProfile profile;
    profile.set = PrintSet::Full;
    profile.publicCopy = false;
    const auto document = ReportBuilder::build(a, england(), profile, clock);
    return document ? plainText(document->blocks) : QString();
}

/// Whether the report shows a value of a record's field, found by putting one in.
bool isPrinted(const QString &name)
{
    const Field *field = fieldOf(name);
    const auto kind = recordKindFrom(name.section(u'.', 0, 0));
    if (!field || !kind)
        return false;
    static const Assessment base = oneOfEach();
    static const QString before = printed(base);
    Value value;
    QString looked = q("Zymurgy");
    const Vocabulary *vocabulary = england().vocabulary(field->vocabulary);
    switch (field->kind) {
    case FieldKind::Text: value = looked; break;
    case FieldKind::LongText: value = RichText::fromPlain(looked); break;
    case FieldKind::Number:
        value = 4711;
        looked = q("4711");
        break;
    case FieldKind::Date:
        value = QDate(2031, 5, 17);
        looked = q("17 May 2031");
        break;
    case FieldKind::Choice:
    case FieldKind::MultiChoice:
        if (!vocabulary)
            return false;
        looked = vocabulary->choices.last().label.in(q("en"));
        value = field->kind == FieldKind::Choice ? Value(vocabulary->choices.last().id) : Value(QStringList{vocabulary->choices.last().id});
        break;
    default: return false;
    }
    Assessment a = base;
    if (!setValueAt(a, FieldKey::record(*kind, name.section(u'.', 0, 0), field->id), value))
        return false;
    QString text = printed(a);
    return text.count(looked) > before.count(looked) || text.remove(u',').count(looked) > before.count(looked);
}

/// Empty when the proof is there, and what is missing otherwise.
QString missing(const QString &proof)
{
    const Pack &pack = england();
    const QString what = proof.section(u':', 0, 0);
    const QString name = proof.section(u':', 1);
    bool there = false;
    if (what == q("test"))
        there = testCases().contains(name);
    else if (what == q("ask"))
        there = isAsked(name);
    else if (what == q("rule"))
        there = isRule(name);
    else if (what == q("prints"))
        there = isPrinted(name);
    else if (what == q("codes")) {
        const Vocabulary *vocabulary = pack.vocabulary(name.section(u'/', 0, 0));
        there = vocabulary && vocabulary->choice(name.section(u'/', 1));
    } else if (what == q("field")) {
        there = fieldOf(name) && isOpenedByAPage(name.section(u'.', 0, 0));
    } else {
        there = proof == q("later");
    }
    return there ? QString() : proof;
}

} // namespace

TEST_CASE("Traceability")
{
    SECTION("every statement has a proof, and every proof is there")
    {
        int later = 0;
        for (const Statement &statement : statements()) {
            INFO(statement.says);
            CHECK_FALSE(statement.proofs.isEmpty());
            for (const QString &proof : statement.proofs)
                CHECK(missing(proof) == QString());
            CHECK(std::any_of(statement.proofs.begin(), statement.proofs.end(), [](const QString &proof) {
                return proof.startsWith(q("test:")) || proof.startsWith(q("rule:")) || proof.startsWith(q("prints:")) || proof == q("later");
            }));
            later += statement.proofs.contains(q("later")) ? 1 : 0;
        }
        CHECK(statements().size() == 36);
        CHECK(later == 1);
    }

    SECTION("a proof that is not there is noticed")
    {
        for (const char *proof : {"test:No such test", "ask:engagement.nothing", "rule:EN-31", "rule:EN-25", "prints:consent.taken_by", "prints:partner.phone", "codes:ladder/none", "field:partner.phone", "nonsense"})
            CHECK(missing(q(proof)) == q(proof));
    }
}
