// SPDX-License-Identifier: Apache-2.0
#include "core/rules/RuleSet.h"

#include "core/domain/AsTyped.h"
#include "tests/core/rules/RulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("RuleSet")
{
    Assessment a = complete();

    SECTION("has nothing to say about a complete assessment")
    {
        QStringList codes;
        for (const ReviewPoint &point : check(a))
            codes += point.code + u' ' + point.whereKey();
        CHECK(codes == QStringList());
    }

    SECTION("V-01 asks for a row on every characteristic of the Act, and leaves local groups alone")
    {
        a.impacts.removeFirst();
        const auto points = pointsOf(a, "V-01");
        REQUIRE(points.size() == 1);
        CHECK(points[0].whereKey() == QStringLiteral("page/impact/age"));
        CHECK(points[0].severity == Severity::Block);
        CHECK(points[0].gate == Gate::Qa);
        CHECK(RuleSet::message(points[0], rulesPack(), QStringLiteral("en")) == QStringLiteral("Under Age nothing."));
    }

    SECTION("V-10 sees a shared reason and an impact of the same characteristic that say different things")
    {
        SharedReason shared;
        shared.id = QStringLiteral("shared");
        shared.characteristics = {QStringLiteral("age"), QStringLiteral("carers")};
        shared.direction = QStringLiteral("NEU");
        shared.reason = rich("Nobody raised it.");
        a.sharedReasons.append(shared);
        CHECK(pointsOf(a, "V-10").isEmpty()); // the row says neutral, too
        a.impacts[0].direction = QStringLiteral("NR");
        a.impacts[0].not_relevant_reason = rich("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen");
        const auto points = pointsOf(a, "V-10");
        REQUIRE(points.size() == 1);
        CHECK(points[0].severity == Severity::Warn);
        CHECK(points[0].page == QStringLiteral("impact/age"));
        CHECK(points[0].arguments == QStringList{QStringLiteral("Age"), QStringLiteral("Neutral"), QStringLiteral("Age"), QStringLiteral("Not relevant")});
        Option option;
        option.id = QStringLiteral("option");
        option.status = QStringLiteral("rejected");
        a.options = {option};
        a.impacts[0].option_ids = QStringList{QStringLiteral("option")};
        CHECK(pointsOf(a, "V-10").isEmpty()); // nobody will meet it
        a.impacts[0].option_ids.clear();
        CHECK(pointsOf(a, "V-10").size() == 1);
        a.sharedReasons[0].characteristics.removeFirst();
        CHECK(pointsOf(a, "V-10").isEmpty());
        a.sharedReasons[0].characteristics.append(QStringLiteral("age"));
        a.sharedReasons[0].direction.clear();
        CHECK(pointsOf(a, "V-10").isEmpty());
    }

    SECTION("V-01 accepts not relevant only with a reason of fifteen words, its own or a shared one")
    {
        a.impacts[0].direction = QStringLiteral("NR");
        CHECK(pointsOf(a, "V-01").size() == 1);
        a.impacts[0].not_relevant_reason = rich("one two three four five six seven eight nine ten eleven twelve thirteen fourteen");
        CHECK(pointsOf(a, "V-01").size() == 1);
        a.impacts[0].not_relevant_reason = rich("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen");
        CHECK(pointsOf(a, "V-01").isEmpty());
        SharedReason shared;
        shared.id = QStringLiteral("s");
        shared.reason = a.impacts[0].not_relevant_reason;
        a.sharedReasons.append(shared);
        a.impacts[0].not_relevant_reason = {};
        CHECK(pointsOf(a, "V-01").size() == 1);
        a.impacts[0].shared_reason_id = QStringLiteral("s");
        CHECK(pointsOf(a, "V-01").isEmpty());
    }

    SECTION("V-01 asks for every recommended option, or for all when none is preferred")
    {
        for (const char *id : {"o1", "o2", "o3"}) {
            Option option;
            option.id = QString::fromLatin1(id);
            a.options.append(option);
        }
        a.options[2].status = QStringLiteral("rejected");
        a.options[1].title = QStringLiteral("Keep it");
        a.impacts[0].option_ids = {QStringLiteral("o1")};
        REQUIRE(pointsOf(a, "V-01").size() == 1);
        CHECK(pointsOf(a, "V-01")[0].arguments == QStringList{QStringLiteral("Age – Keep it")});
        a.impacts[0].option_ids = {QStringLiteral("o1"), QStringLiteral("o2")};
        CHECK(pointsOf(a, "V-01").isEmpty());
        a.impacts[0].option_ids = {QStringLiteral("o1")};
        a.options[0].status = QStringLiteral("preferred");
        CHECK(pointsOf(a, "V-01").isEmpty());
        a.options[0].status.clear();
        a.options[1].status = QStringLiteral("preferred");
        CHECK(pointsOf(a, "V-01").size() == 1);
        a.impacts[0].option_ids.clear();
        CHECK(pointsOf(a, "V-01").isEmpty());
    }

    SECTION("V-02 asks why a neutral row is neutral, and takes evidence, a reason or a shared reason")
    {
        a.impacts[0].not_relevant_reason = {};
        const auto points = pointsOf(a, "V-02");
        REQUIRE(points.size() == 1);
        CHECK(points[0].severity == Severity::Warn);
        CHECK(points[0].arguments == QStringList{QStringLiteral("Age"), QStringLiteral("Neutral")});
        Assessment evidence = a;
        evidence.impacts[0].evidence_ids = {QStringLiteral("e")};
        CHECK(pointsOf(evidence, "V-02").isEmpty());
        SharedReason shared;
        shared.id = QStringLiteral("s");
        shared.characteristics = {QStringLiteral("age")};
        shared.direction = QStringLiteral("NEU");
        shared.reason = rich("The document is for professionals.");
        a.sharedReasons.append(shared);
        CHECK(pointsOf(a, "V-02").isEmpty());
    }

    SECTION("V-06 closes aims (b) and (c) to marriage and civil partnership, whatever anybody says")
    {
        a.impacts[1].aim = QStringLiteral("1a");
        CHECK(pointsOf(a, "V-06").isEmpty());
        for (const char *aim : {"1b", "3a", "3b", "3c", "1c"}) {
            a.impacts[1].aim = QString::fromLatin1(aim);
            REQUIRE(pointsOf(a, "V-06").size() == 1);
        }
        PointAnswer answer;
        answer.code = QStringLiteral("V-06");
        answer.where = pointsOf(a, "V-06")[0].whereKey();
        answer.reason = rich("We want to.");
        answer.by = QStringLiteral("Director");
        answer.overrides = QStringLiteral("yes");
        a.pointAnswers.append(answer);
        CHECK_FALSE(pointsOf(a, "V-06")[0].overridden);
        CHECK(RuleSet::blocking(check(a), Gate::Qa).size() == 1);
    }

    SECTION("V-07 finds words where a date or a number is asked, until there is one")
    {
        const FieldKey date = FieldKey::answer(question::decisionDate);
        setValueAt(a, asTyped::besides(date), QStringLiteral("sometime soon"));
        a.actions.resize(1);
        a.actions[0].id = QStringLiteral("a1");
        const FieldKey due = FieldKey::record(RecordKind::Action, QStringLiteral("a1"), QStringLiteral("due"));
        setValueAt(a, asTyped::besides(due), QStringLiteral("when it opens"));
        const auto points = pointsOf(a, "V-07");
        REQUIRE(points.size() == 2);
        const bool actionFirst = points[0].where.kind.has_value();
        CHECK(points[actionFirst ? 1 : 0].whereKey() == QStringLiteral("answer/about.decision_date"));
        CHECK(points[actionFirst ? 1 : 0].arguments.last() == QStringLiteral("sometime soon"));
        CHECK(points[actionFirst ? 0 : 1].whereKey() == QStringLiteral("action/a1/due"));
        setValueAt(a, date, QDate(2026, 12, 17));
        setValueAt(a, due, QDate(2026, 12, 17));
        CHECK(pointsOf(a, "V-07").isEmpty());
    }

    SECTION("V-07 finds what a form leaves behind")
    {
        const auto found = [&](const char *text) {
            a.answers.insert({question::purpose, {}}, Value(rich(text)));
            return !pointsOf(a, "V-07").isEmpty();
        };
        for (const char *text : {"N/A", "n/a.", "TBC", "tbc", "xx", "See para 3.xx for more", "As above", "Click here to enter text", "???", "-", "Reason:",
                                 "The date is TBC at present", "[insert name]"})
            CHECK((found(text) ? QString() : QString::fromUtf8(text)) == QString());
        for (const char *text : {"Yes – as above, poor eyesight may hinder reading", "The XX Olympiad", "None of the users", "Not applicable because nobody uses it",
                                 "Taxi drivers", "Go to the desk and click here and there"})
            CHECK((found(text) ? QString::fromUtf8(text) : QString()) == QString());
        a.impacts[0].mechanism = rich("TBC");
        const auto points = pointsOf(a, "V-07");
        REQUIRE(points.size() == 1);
        CHECK(points[0].whereKey() == QStringLiteral("impact/impact-age/mechanism"));
        CHECK(points[0].page == QStringLiteral("impact/age"));
    }

    SECTION("V-13 asks for evidence or a gap on every characteristic of the Act")
    {
        a.answers.remove({question::whatWeKnow, QStringLiteral("age")});
        REQUIRE(pointsOf(a, "V-13").size() == 1);
        Assessment gap = a;
        gap.gaps.append(DataGap());
        gap.gaps[0].groups = {QStringLiteral("age.65_74")};
        CHECK(pointsOf(gap, "V-13").isEmpty());
        a.evidence.append(Evidence());
        CHECK(pointsOf(a, "V-13").size() == 1);
        a.evidence[0].groups = {QStringLiteral("age")};
        CHECK(pointsOf(a, "V-13").isEmpty());
    }

    SECTION("V-24 asks for engagement or a reason")
    {
        a.answers.remove({question::noEngagementReason, {}});
        REQUIRE(pointsOf(a, "V-24").size() == 1);
        CHECK(pointsOf(a, "V-24")[0].page == QStringLiteral("engagement.page"));
        a.activities.append(Activity());
        CHECK(pointsOf(a, "V-24").isEmpty());
    }

    SECTION("V-29 asks for an answer to each finding")
    {
        Finding finding;
        finding.id = QStringLiteral("f");
        finding.text = rich("I cannot pay by phone.");
        finding.response_status = QStringLiteral("accepted");
        a.findings.append(finding);
        CHECK(pointsOf(a, "V-29").size() == 1);
        a.findings[0].what_changed = rich("Two car parks keep cash.");
        a.findings[0].response_owner = QStringLiteral("Head of parking");
        a.findings[0].response_date = QDate(2026, 11, 1);
        CHECK(pointsOf(a, "V-29").isEmpty());
        a.findings[0].response_status = QStringLiteral("no_response_yet");
        REQUIRE(pointsOf(a, "V-29").size() == 1);
        CHECK(pointsOf(a, "V-29")[0].severity == Severity::Block);
        CHECK(pointsOf(a, "V-29")[0].also == QStringList{QStringLiteral("EN-02")});
    }

    SECTION("V-32 asks for an action or a justification where people would be worse off")
    {
        a.impacts[0].direction = QStringLiteral("NEG");
        REQUIRE(pointsOf(a, "V-32").size() == 1);
        CHECK(pointsOf(a, "V-32")[0].gate == Gate::Sgn);
        Assessment justified = a;
        justified.answers.insert({question::legitimateAim, {}}, Value(rich("Safety.")));
        CHECK(pointsOf(justified, "V-32").size() == 1);
        justified.answers.insert({question::proportionality, {}}, Value(rich("Nothing less would do.")));
        CHECK(pointsOf(justified, "V-32").isEmpty());
        Assessment acted = a;
        acted.actions.append(Action());
        acted.actions[0].impact_ids = {a.impacts[0].id};
        CHECK(pointsOf(acted, "V-32").isEmpty());
        Assessment rejected = a;
        rejected.options.append(Option());
        rejected.options[0].id = QStringLiteral("o");
        rejected.options[0].status = QStringLiteral("rejected");
        rejected.options.append(Option());
        rejected.options[1].id = QStringLiteral("p");
        rejected.options[1].status = QStringLiteral("preferred");
        rejected.impacts[0].option_ids = {QStringLiteral("o")};
        CHECK(pointsOf(rejected, "V-32").isEmpty());
    }

    SECTION("V-39 names what an action lacks")
    {
        Action action;
        action.id = QStringLiteral("x");
        action.description = rich("Keep the desk open.");
        a.actions.append(action);
        REQUIRE(pointsOf(a, "V-39").size() == 1);
        CHECK(RuleSet::message(pointsOf(a, "V-39")[0], rulesPack(), QStringLiteral("en")) == QStringLiteral("Keep the desk open. has no owner, date or measure."));
        a.actions[0].owner = QStringLiteral("Head of service");
        a.actions[0].timeframe = QStringLiteral("before April");
        CHECK(pointsOf(a, "V-39")[0].arguments[1] == QStringLiteral("measure"));
        a.actions[0].measure = rich("Visits counted.");
        CHECK(pointsOf(a, "V-39").isEmpty());
    }

    SECTION("V-53 is all that is asked of an assessment that is not required")
    {
        a.impacts.clear();
        a.answers.insert({question::screenDecision, {}}, Value("not_required"));
        REQUIRE(check(a).size() == 2);
        CHECK(check(a)[0].code == QStringLiteral("V-53"));
        CHECK(RuleSet::blocking(check(a), Gate::Scr).size() == 2);
        CHECK(RuleSet::blocking(check(a), Gate::Reg).isEmpty());
        a.answers.insert({question::screenReasons, {}}, Value(rich("Nobody notices.")));
        a.answers.insert({question::screenAuthorisedRole, {}}, Value("Director"));
        CHECK(RuleSet::blocking(check(a), Gate::Scr).isEmpty());
        a.answers.insert({question::screenAuthorisedDate, {}}, QDate(2026, 11, 1));
        CHECK(check(a).isEmpty());
    }

    SECTION("gives legacy assessments advice only")
    {
        a.impacts.clear();
        a.legacy = true;
        CHECK(pointsOf(a, "V-01").size() == 2);
        for (const ReviewPoint &point : check(a))
            CHECK(point.severity == Severity::Advice);
        CHECK(RuleSet::blocking(check(a), Gate::Mon).isEmpty());
    }

    SECTION("lets a named senior owner go on in spite of a block, and a mere reason not")
    {
        a.impacts[0].direction = QStringLiteral("NEG");
        PointAnswer answer;
        answer.code = QStringLiteral("V-32");
        answer.where = QStringLiteral("impact/impact-age");
        answer.reason = rich("The court ordered it.");
        a.pointAnswers.append(answer);
        CHECK(pointsOf(a, "V-32")[0].answered);
        CHECK(RuleSet::blocking(check(a), Gate::Sgn).size() == 1);
        a.pointAnswers[0].overrides = QStringLiteral("yes");
        CHECK(RuleSet::blocking(check(a), Gate::Sgn).size() == 1);
        a.pointAnswers[0].by = QStringLiteral("Director of place");
        CHECK(RuleSet::blocking(check(a), Gate::Sgn).isEmpty());
    }

    SECTION("orders points by page, and puts an officer's own percent sign through unchanged")
    {
        a.actions.append(Action());
        a.actions[0].description = rich("Cut prices by %2");
        a.answers.remove({question::noEngagementReason, {}});
        a.impacts.removeFirst();
        QStringList codes;
        for (const ReviewPoint &point : check(a))
            codes += point.code;
        CHECK(codes == QStringList{QStringLiteral("V-24"), QStringLiteral("V-01"), QStringLiteral("V-39")});
        CHECK(RuleSet::message(check(a)[2], rulesPack(), QStringLiteral("en")).startsWith(QStringLiteral("Cut prices by %2 has no")));
    }

    SECTION("knows the next gate")
    {
        CHECK(RuleSet::nextGate(Assessment()) == Gate::Reg);
        CHECK(RuleSet::nextGate(a) == Gate::Sco);
        a.answers.insert({question::purpose, {}}, Value(rich("Save.")));
        a.answers.insert({question::whatChanges, {}}, Value(rich("No desk.")));
        CHECK(RuleSet::nextGate(a) == Gate::Qa);
        a.state = AssessmentState::InQa;
        CHECK(RuleSet::nextGate(a) == Gate::Sgn);
        a.state = AssessmentState::Signed;
        CHECK(RuleSet::nextGate(a) == Gate::Dec);
        CHECK(gateFrom(QStringLiteral("sgn")) == Gate::Sgn);
        CHECK_FALSE(gateFrom(QStringLiteral("NOPE")));
    }
}
