// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/LevelRecord.h"

#include "core/domain/WellKnown.h"
#include "core/engagement/Reasons.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {

/// The parking case as it happened: decided, nothing open.
LevelAssessment conflict()
{
    LevelAssessment record;
    record.id = q("level");
    record.stakes = q("2");
    record.reversibility = q("1");
    record.concentration = q("3");
    record.lived_knowledge = q("2");
    record.trust = q("3");
    record.stage = q("decided");
    record.money = q("expenses");
    record.power = q("not-asked");
    record.capacity = q("established");
    record.duties = QStringList{q("legitimate-expectation")};
    record.weeks = 2;
    record.negotiables = 0;
    return record;
}

/// Needs co-design (11), and can keep engagement.
LevelAssessment heldBack()
{
    LevelAssessment record = conflict();
    record.stage = q("options-open");
    record.weeks = 20;
    record.negotiables = 2;
    return record;
}

} // namespace

TEST_CASE("LevelRecord")
{
    Assessment a;

    SECTION("starts with what the record says, and leaves out what nobody has said")
    {
        CHECK(levelPrefill(a, england()).isEmpty());
        a.impacts = {impactOn("age", "NEG", "medium"), impactOn("sex", "POS", "high")};
        a.impacts[0].reversible = q("no");
        Option one, two;
        one.id = q("1");
        two.id = q("2");
        a.options = {one, two};
        const QMap<QString, Value> values = levelPrefill(a, england());
        CHECK(values.value(q("stakes")).text() == q("2"));
        CHECK(values.value(q("reversibility")).text() == q("3"));
        CHECK(values.value(q("concentration")).text() == q("3"));
        CHECK(values.value(q("stage")).text() == q("options-open"));
        CHECK(values.value(q("duties")).list() == QStringList{q("full-eqia-or-negative")});
        CHECK_FALSE(values.contains(q("trust")));
        CHECK_FALSE(values.contains(q("money")));
        a.impacts[0].option_ids = QStringList{q("2")};
        a.options[1].status = q("rejected");
        CHECK_FALSE(levelPrefill(a, england()).contains(q("stakes")));
    }

    SECTION("for one group of the plan, asks what is at stake for these people")
    {
        a.impacts = {impactOn("age", "NEG", "high"), impactOn("disability", "NEG", "low")};
        StakeholderGroup row;
        row.id = q("plan");
        row.groups = QStringList{q("disability")};
        a.stakeholderGroups = {row};
        const QMap<QString, Value> values = levelPrefill(a, england(), q("plan"));
        CHECK(values.value(q("stakes")).text() == q("1"));
        CHECK(values.value(q("concentration")).text() == q("2")); // how it is spread is the same for all
        CHECK(values.value(q("stakeholder_group_id")).text() == q("plan"));
        CHECK(levelPrefill(a, england()).value(q("stakes")).text() == q("3"));
    }

    SECTION("counts what is open and the weeks left")
    {
        a.answers.insert({question::negotiables, {}}, words("Opening hours\n\nPrice"));
        CHECK(negotiablesOf(a) == 2);
        CHECK_FALSE(weeksToDecision(a, today));
        a.answers.insert({question::decisionDate, {}}, today.addDays(22));
        CHECK(weeksToDecision(a, today) == 3);
        CHECK(weeksToDecision(a, today.addDays(40)) == 0);
    }

    SECTION("gives no verdict while an answer is missing")
    {
        CHECK(readLevel(LevelAssessment(), a, today).missing == 10);
        LevelAssessment record = conflict();
        REQUIRE(readLevel(record, a, today).advice());
        CHECK(readLevel(record, a, today).advice()->verdict == LevelAdvice::Verdict::Conflict);
        CHECK(readLevel(record, a, today).advice()->need == 11);
        record.trust.clear();
        CHECK_FALSE(readLevel(record, a, today).advice());
        CHECK(levelOwed(record, a, today).isEmpty());
    }

    SECTION("counts the weeks from the day on which the level was worked out, so that time alone makes no conflict")
    {
        a.answers.insert({question::decisionDate, {}}, QDate(2026, 12, 1));
        LevelAssessment record = heldBack();
        record.weeks.reset();
        CHECK(readLevel(record, a, today).input.weeks == 1);
        record.assessed_on = QDate(2026, 6, 1);
        CHECK(readLevel(record, a, today).input.weeks == 26);
    }

    SECTION("takes an empty list of duties for none, whatever the impact rows say")
    {
        a.impacts = {impactOn("age", "NEG", "low")};
        LevelAssessment record = conflict();
        record.duties.clear();
        record.stakes = record.reversibility = record.concentration = record.lived_knowledge = record.trust = q("0");
        const auto advice = readLevel(record, a, today).advice();
        REQUIRE(advice);
        CHECK(advice->verdict == LevelAdvice::Verdict::Fits);
        CHECK(advice->recommended == 1);
    }

    SECTION("a conflict is answered by a way out with its reason, and a risk by somebody who can be named")
    {
        LevelAssessment record = conflict();
        CHECK(levelOwed(record, a, today) == QStringList{q("conflict")});
        record.way_out = q("risk_accepted");
        record.risk_owner = q("x");
        record.reason = words("x");
        CHECK(levelOwed(record, a, today) == QStringList{q("conflict")});
        record.reason = words("The grant ends in March.");
        CHECK(levelOwed(record, a, today) == QStringList{q("conflict")});
        record.risk_owner = q("Director of place");
        CHECK(levelOwed(record, a, today).isEmpty());
        record.way_out = q("timetable");
        CHECK(levelOwed(record, a, today) == QStringList{q("conflict")});
        record.way_out = q("second_decision");
        CHECK(levelOwed(record, a, today).isEmpty());
    }

    SECTION("held back, above and below all ask for a reason")
    {
        LevelAssessment record = heldBack();
        CHECK(levelOwed(record, a, today) == QStringList{q("held-back")});
        a.answers.insert({question::engagementLevel, {}}, q("6"));
        CHECK(levelOwed(record, a, today) == QStringList{q("held-back"), q("over-promised")});
        record.reason = words("The forum asked us for it.");
        CHECK(levelOwed(record, a, today).isEmpty());
        record.reason = {};
        record.stakes = record.reversibility = q("0");
        record.trust = record.lived_knowledge = q("1"); // 5: consult
        a.answers.insert({question::engagementLevel, {}}, q("1"));
        CHECK(levelOwed(record, a, today) == QStringList{q("below")});
        a.answers.insert({question::engagementLevel, {}}, q("3"));
        CHECK(levelOwed(record, a, today).isEmpty()); // it may go up to engage
    }

    SECTION("compares a group with the level planned for it, not with the whole")
    {
        StakeholderGroup row;
        row.id = q("plan");
        row.level_planned = q("5");
        a.stakeholderGroups = {row};
        a.answers.insert({question::engagementLevel, {}}, q("3"));
        LevelAssessment record = heldBack();
        record.stakeholder_group_id = q("plan");
        CHECK(levelOfferedBy(record, a) == 5);
        CHECK(levelOwed(record, a, today).contains(q("over-promised")));
        a.stakeholderGroups[0].level_planned.clear();
        record.chosen = q("2");
        CHECK(levelOfferedBy(record, a) == 2);
    }

    SECTION("urgent safety asks for a day after the decision")
    {
        LevelAssessment record = conflict();
        record.duties = QStringList{q("full-eqia-or-negative"), q("urgent-safety")};
        record.stakes = record.reversibility = record.concentration = record.lived_knowledge = record.trust = q("0");
        CHECK(levelOwed(record, a, today) == QStringList{q("later")});
        record.later_engagement = QDate(2027, 1, 10);
        CHECK(levelOwed(record, a, today).isEmpty());
        a.answers.insert({question::decisionDate, {}}, QDate(2027, 2, 1));
        CHECK(levelOwed(record, a, today) == QStringList{q("later")});
    }
}

TEST_CASE("Reasons")
{
    for (const char *text : {"x", "n/a", "None.", "", "- - -", "see above"})
        CHECK_FALSE(isReason(q(text)));
    CHECK(isReason(q("The roof fell in.")));
    CHECK_FALSE(isNamedPost(q("x")));
    CHECK(isNamedPost(q("Chief executive")));

    SECTION("one use counts for the whole decision and one for each row of the plan: the latest")
    {
        Assessment b;
        b.stakeholderGroups.resize(1);
        b.stakeholderGroups[0].id = q("row");
        const auto used = [](const char *id, const char *row, QDate day) {
            LevelAssessment one = heldBack();
            one.id = q(id);
            one.stakeholder_group_id = q(row);
            one.assessed_on = day;
            return one;
        };
        const auto counting = [&] {
            QStringList ids;
            for (const LevelAssessment *one : levelRecords(b))
                ids += one->id;
            return ids;
        };
        b.levelAssessments = {used("new", "", QDate(2026, 11, 1)), used("old", "", QDate(2026, 3, 1)), used("theirs", "row", {})};
        CHECK(counting() == QStringList{q("new"), q("theirs")});
        b.levelAssessments[1].assessed_on = QDate(2026, 11, 1);
        CHECK(counting() == QStringList{q("old"), q("theirs")}); // of one day: the one that stands last
        b.levelAssessments[1].assessed_on = {};
        CHECK(counting() == QStringList{q("new"), q("theirs")});
        b.stakeholderGroups.clear(); // whose row is gone is about the whole
        CHECK(counting() == QStringList{q("new")});
        CHECK(levelRecordsLike(b.levelAssessments[0], b).size() == 3);
    }
}
