// SPDX-License-Identifier: Apache-2.0
// The guide that the product grew from, statement by statement, in our own words: each row names what proves it. A row without
// a proof fails, and so does a proof that is not there. Rows that only a residents' summary or audio can meet say "later".
#include "core/domain/RecordSchema.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace dueregard;
using namespace dueregard::test;

namespace {

struct Statement {
    const char *says;
    /// test:NAME a test case; ask:QUESTION a question; field:KIND.FIELD a field that the form asks for; codes:VOCABULARY/CODE;
    /// rule:CODE a sentence in the pack; print:WORD a word of the report; later.
    QStringList proofs;
};

const QList<Statement> &statements()
{
    static const QList<Statement> all{
        {"Inequality is met through protected characteristics, in policy, commissioning, design and delivery", {q("ask:about.subject_type"), q("test:EngagementPlan")}},
        {"Residents and organisations with lived experience are partners", {q("field:partner.led_by"), q("field:standing_structure.led_by"), q("field:working_group.mou_parties")}},
        {"What people know makes services fit better and cost less", {q("field:finding_link.effect"), q("field:finding.what_changed"), q("print:report.changes.heading")}},
        {"A leaflet for residents in three languages, written and spoken", {q("later")}},
        {"Marginalised residents get a voice in strategy, design and delivery", {q("test:Coverage"), q("test:Responses"), q("field:stakeholder_group.stage_design"), q("field:stakeholder_group.stage_deliver")}},
        {"Not every decision needs coproduction; the level has to be clear", {q("ask:engagement.level"), q("test:adviseLevel"), q("rule:EN-07")}},
        {"Consultation: views are sought, the decision stays, to test, inform or gather evidence under limits", {q("codes:ladder_standard/2"), q("field:activity.purposes"), q("field:stakeholder_group.lower_level_reason")}},
        {"Coproduction: shared power in designing, developing and delivering; trust, flexibility, capacity", {q("codes:ladder_standard/5"), q("rule:EN-09"), q("test:Readiness")}},
        {"A ladder; the most suitable level; at least inclusive consultation always", {q("test:Ladder"), q("test:adviseLevel"), q("codes:ladder/arnstein")}},
        {"Well resourced, intended, early; a token does harm", {q("test:Tokenism"), q("test:EngagementPlan"), q("rule:EN-10")}},
        {"Start in planning, with a budget from the start", {q("field:budget_line.set_on"), q("field:milestone.planned_on"), q("rule:EN-14")}},
        {"Say who should be involved and why, from the assessment; advertise where people are", {q("field:stakeholder_group.why"), q("field:stakeholder_group.advertised"), q("codes:advertised_place/worship")}},
        {"Roles, responsibilities and limits are said; honest when it is consultation", {q("ask:engagement.non_negotiables"), q("rule:EN-07"), q("rule:EN-08"), q("test:EngagementDocuments")}},
        {"From right to left: residents’ aims first, not the organisation’s agenda", {q("field:outcome_card.true_if"), q("rule:EN-11")}},
        {"Several formats and times, no jargon", {q("field:stakeholder_group.formats"), q("field:stakeholder_group.slots_offered"), q("rule:EN-12"), q("codes:checklist_item/meeting.words")}},
        {"Ask what support people need", {q("field:activity.access_question"), q("codes:access_support/bsl"), q("rule:EN-13")}},
        {"Reward time and experience; acknowledge it publicly and in results", {q("field:pay_policy.advice_route"), q("field:recognition.acknowledged_in"), q("rule:EN-20"), q("print:report.recognition.heading")}},
        {"Voices that are often left out; communities, sectors, informal networks", {q("codes:checklist_item/excluded.housebound"), q("test:Coverage")}},
        {"Council, NHS, schools, police, GPs, voluntary sector, charities", {q("codes:checklist_item/sector.police"), q("codes:checklist_item/sector.charities")}},
        {"Worship, youth hubs, barbers, scrutiny groups, residents’ associations that include everybody", {q("codes:checklist_item/sector.barbers"), q("codes:checklist_item/sector.residents")}},
        {"Forums that residents lead, open and regular, for consultation and coproduction, in mixed form", {q("field:standing_structure.rhythm"), q("codes:structure_kind/forum")}},
        {"Culture and values; each part holds up the others; a weak one defeats the process", {q("test:Readiness"), q("codes:readiness_component/culture"), q("rule:EN-23")}},
        {"A decision without scrutiny or consultation; the telephone route withdrawn", {q("test:Cases: parking permits, before the decision and as it happened"), q("rule:EN-14")}},
        {"What it did: visits, deliveries, repairs, isolation; and how it felt", {q("field:finding.happened"), q("field:finding.felt")}},
        {"Consulting and assessing first would have prevented it", {q("test:EngagementRules: consultation"), q("rule:V-26")}},
        {"Councillors, accountability, the missing assessment, real examples, help that did not exist, a temporary return", {q("field:challenge.route"), q("field:challenge.change_kind"), q("field:action.in_place"), q("rule:EN-27")}},
        {"Dignity; nothing about people without them; advantages and disadvantages discussed", {q("field:finding.felt"), q("ask:engagement.enough_information_evidence"), q("ask:engagement.who_heard")}},
        {"Disabled people make their own solutions, design and deliver; stories and art; time; everyone’s turn; confidence", {q("field:activity.designed_by"), q("codes:engagement_method/storytelling"), q("field:activity.everyone_turn"), q("field:activity.outcomes"), q("codes:finding_origin/group_solution")}},
        {"Views at the heart of strategy: memorandum, terms, skills, ambassadors, accountability", {q("field:working_group.mou_parties"), q("field:working_group.skills"), q("field:recommendation.due"), q("codes:role_label/ambassador"), q("test:EngagementDocuments")}},
        {"Retention, diversity, facilitation, incentives", {q("field:working_group.retention"), q("field:working_group.recruitment"), q("field:working_group.facilitation"), q("field:working_group.incentives"), q("rule:EN-28")}},
        {"Power is shared from the start", {q("field:stakeholder_group.stage_question"), q("rule:EN-09")}},
        {"Trauma-informed, inclusive, respectful", {q("codes:checklist_item/trauma.stop"), q("field:activity.trauma_checked"), q("rule:EN-21")}},
        {"Challenge tokens: who benefits, who is heard", {q("test:Tokenism"), q("ask:engagement.who_benefits"), q("rule:EN-30")}},
        {"Discomfort, slowness, reflection", {q("field:reflection.uncomfortable"), q("codes:timeline_flag/short_gap"), q("rule:EN-24")}},
        {"Review practices; lasting leadership; feedback loops; invest in capacity", {q("field:training.who"), q("field:standing_structure.term"), q("test:Responses"), q("field:budget_line.kind")}},
        {"Funders, authors and contacts are credited", {q("field:recognition.credit_line"), q("field:partner.contact_role")}},
    };
    return all;
}

const QSet<QString> &testCases()
{
    static const QSet<QString> all = [] {
        QSet<QString> names;
        static const QRegularExpression name(QStringLiteral("TEST_CASE\\(\"([^\"]+)\""));
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
        there = pack.field(name) != nullptr;
    else if (what == q("rule"))
        there = pack.rules.contains(name);
    else if (what == q("print"))
        there = pack.words.contains(name);
    else if (what == q("codes")) {
        const Vocabulary *vocabulary = pack.vocabulary(name.section(u'/', 0, 0));
        there = vocabulary && vocabulary->choice(name.section(u'/', 1));
    } else if (what == q("field")) {
        const auto kind = recordKindFrom(name.section(u'.', 0, 0));
        const RecordForm *form = kind ? pack.form(*kind) : nullptr;
        if (form)
            for (const Field &field : form->fields)
                there = there || field.id == name.section(u'.', 1);
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
            later += statement.proofs.contains(q("later")) ? 1 : 0;
        }
        CHECK(statements().size() == 36);
        CHECK(later == 1);
    }

    SECTION("a proof that is not there is noticed")
    {
        for (const char *proof : {"test:No such test", "ask:engagement.nothing", "rule:EN-31", "print:report.nothing", "codes:ladder/none", "field:partner.phone", "nonsense"})
            CHECK(missing(q(proof)) == q(proof));
    }
}
