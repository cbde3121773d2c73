// SPDX-License-Identifier: Apache-2.0
// The topics of engagement that an officer needs help with, and where the England pack has it. Whoever takes a help away, or
// leaves it to the form's, hears of it here.
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {

struct Topic {
    const char *name;
    QStringList places; ///< question, "KIND/FIELD" of a record form, or "page:ID"
};

const QList<Topic> &topics()
{
    static const QList<Topic> all{
        {"Choosing a level", {q("engagement.level"), q("engagement.level_reason"), q("engagement.aid"), q("level_assessment/way_out")}},
        {"Saying honestly that it is consultation", {q("engagement.said_plainly")}},
        {"What is negotiable", {q("engagement.negotiables"), q("engagement.non_negotiables")}},
        {"Starting early", {q("engagement.milestones")}},
        {"Budgeting", {q("engagement.budget"), q("budget_line/set_on")}},
        {"Outcomes first, from right to left", {q("engagement.outcomes")}},
        {"Whom to involve and why", {q("engagement.plan"), q("stakeholder_group/why")}},
        {"Places to advertise", {q("stakeholder_group/advertised"), q("activity/publicity")}},
        {"Reaching people we have not reached", {q("stakeholder_group/gap_reason"), q("engagement.partners"), q("engagement.who_heard")}},
        {"Formats and times", {q("stakeholder_group/formats"), q("stakeholder_group/slots_offered")}},
        {"Asking about access", {q("activity/access_question"), q("activity/access")}},
        {"Running an inclusive meeting", {q("engagement.checks"), q("activity/everyone_turn")}},
        {"Listening to painful stories", {q("activity/sensitive"), q("activity/trauma_checked")}},
        {"Jargon", {q("activity/publicity_text")}},
        {"Paying people, and benefits", {q("engagement.policies"), q("pay_policy/advice_route")}},
        {"Crediting people", {q("recognition/credit_line")}},
        {"Resident-led forums", {q("engagement.structures")}},
        {"Readiness and culture", {q("engagement.readiness")}},
        {"Working groups: memorandum and terms of reference", {q("engagement.groups"), q("working_group/tor_in_scope"), q("working_group/tor_decision_rule")}},
        {"Keeping people", {q("working_group/retention")}},
        {"Fair turns", {q("working_group/facilitation"), q("activity/protected_time")}},
        {"Recording what people said", {q("engagement.findings"), q("finding/text"), q("finding/felt")}},
        {"Disagreement inside a group", {q("finding/stance")}},
        {"Quotes, consent, anonymity", {q("engagement.quotes"), q("engagement.consents"), q("quote/anonymity"), q("consent/expires_on")}},
        {"Small numbers", {q("engagement.reach"), q("quote/details"), q("intersection/public_title")}},
        {"You said, we did", {q("engagement.feedback"), q("finding/what_changed")}},
        {"When the answer is no", {q("finding/response")}},
        {"Fair consultation", {q("engagement.formative"), q("engagement.enough_information"), q("engagement.enough_time"), q("engagement.taken_into_account"), q("engagement.fair_note")}},
        {"Duties, by nation", {q("engagement.duties")}},
        {"A late assessment", {q("milestone/actual_on"), q("engagement.none_reason")}},
        {"Change of channel and digital exclusion", {q("barrier/kind"), q("intersections.barriers")}},
        {"Token gestures", {q("stakeholder_group/token"), q("engagement.who_benefits"), q("page:engagement.overview")}},
        {"Reflection", {q("engagement.reflections")}},
        {"Working with translators", {q("quote/translation")}},
        {"Combinations of characteristics",
         {q("intersections.considered"), q("intersections.how"), q("intersections.items"), q("intersection/beyond_sum"), q("intersection/mechanism"), q("intersection/source"),
          q("intersection/status"), q("intersection_evidence/directness"), q("intersection_voice/said_by")}},
    };
    return all;
}

/// Nothing where nobody asks it, or where it has no help of its own.
const Help *helpAt(const QString &place)
{
    const Pack &pack = england();
    const Help *help = nullptr;
    if (place.startsWith(q("page:"))) {
        const Page *page = pack.page(place.mid(5));
        help = page ? &page->help : nullptr;
    } else if (place.contains(u'/')) {
        const auto kind = recordKindFrom(place.section(u'/', 0, 0));
        const RecordForm *form = kind ? pack.form(*kind) : nullptr;
        if (form)
            for (const Field &field : form->fields)
                if (field.id == place.section(u'/', 1))
                    help = &field.help;
    } else if (const Field *field = pack.field(place)) {
        help = &field->help;
    }
    return help && !help->isEmpty() ? help : nullptr;
}

} // namespace

TEST_CASE("Help topics of engagement")
{
    SECTION("each has help of its own where an officer meets it")
    {
        for (const Topic &topic : topics()) {
            INFO(topic.name);
            CHECK_FALSE(topic.places.isEmpty());
            for (const QString &place : topic.places)
                CHECK((helpAt(place) ? QString() : place) == QString());
        }
        CHECK(topics().size() == 35);
    }

    SECTION("a place without help of its own is noticed")
    {
        for (const char *place : {"engagement.nothing", "partner/area", "partner/phone", "page:engagement.level_page", "nobody/name"})
            CHECK_FALSE(helpAt(q(place)));
    }
}
