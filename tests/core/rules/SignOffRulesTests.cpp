// SPDX-License-Identifier: Apache-2.0
#include "core/domain/WellKnown.h"
#include "tests/core/rules/EngagementRulesFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/PeopleOfAssessment.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Rules of check, approval and decision")
{
    Assessment a;
    const auto say = [&](const char *question, const Value &value) { a.answers.insert({QString::fromLatin1(question), {}}, value); };
    const auto found = [&] {
        QList<ReviewPoint> points;
        for (const ReviewPoint &point : RuleSet::check(a, england(), today))
            if (point.code == QLatin1String("V-50"))
                points.append(point);
        return points;
    };
    const auto words = [&](const ReviewPoint &point) { return RuleSet::message(point, england(), QStringLiteral("en")); };
    a.people = authorAndChecker();
    a.answers.insert({question::startedOn, {}}, Value(today.addDays(-20)));
    say("signoff.qa_reviewer", QStringLiteral("reviewer"));
    say("signoff.qa_date", today);
    SignOff approval;
    approval.id = QStringLiteral("approval");
    approval.role = QStringLiteral("service_lead");
    approval.job_title = QStringLiteral("Head of service");
    approval.date = today;
    a.signOffs = {approval};
    Decision decision;
    decision.id = QStringLiteral("decision");
    decision.date = today;
    a.decisions = {decision};

    SECTION("V-50 is content where others check and approve, after the beginning and not later than today")
    {
        CHECK(found().isEmpty());
        say("signoff.qa_date", today.addDays(-20));
        CHECK(found().isEmpty());
    }
    SECTION("V-50 asks where the author authorises a screening that ends the assessment")
    {
        a.people[0].name = QStringLiteral("Ann Author");
        a.answers.insert({question::screenAuthorisedName, {}}, QStringLiteral("ann  author."));
        CHECK(found().isEmpty()); // the screening has not ended it
        a.answers.insert({question::screenDecision, {}}, QStringLiteral("not_required"));
        REQUIRE(found().size() == 1);
        CHECK(found()[0].severity == Severity::Warn);
        CHECK(found()[0].gate == Gate::Scr);
        CHECK(words(found()[0]).startsWith(QStringLiteral("The screening is authorised by the author")));
        a.answers.insert({question::screenAuthorisedName, {}}, QStringLiteral("Ann Authority"));
        CHECK(found().isEmpty());
        a.people[0].name.clear();
        a.answers.remove({question::screenAuthorisedName, {}});
        a.answers.insert({question::screenAuthorisedRole, {}}, QStringLiteral("Parking policy officer"));
        CHECK(found().size() == 1);
    }
    SECTION("V-50 stops sign-off where the author checks, and nobody can override it")
    {
        say("signoff.qa_reviewer", QStringLiteral("lead"));
        REQUIRE(found().size() == 1);
        CHECK(found()[0].severity == Severity::Block);
        CHECK(found()[0].gate == Gate::Sgn);
        CHECK_FALSE(found()[0].overridable);
        CHECK(found()[0].page == QStringLiteral("signoff.quality"));
        CHECK(words(found()[0]).startsWith(QStringLiteral("The check is recorded as done by the author")));
        PointAnswer answer;
        answer.code = QStringLiteral("V-50");
        answer.where = found()[0].whereKey();
        answer.reason = RichText::fromPlain(QStringLiteral("Nobody else was there."));
        answer.by = QStringLiteral("Director");
        answer.overrides = QStringLiteral("yes");
        a.pointAnswers = {answer};
        CHECK(RuleSet::blocking(found(), Gate::Sgn).size() == 1);
    }
    SECTION("V-50 knows the author by name, and by job title where nobody has a name")
    {
        a.people[1].job_title = QStringLiteral("parking  policy officer");
        say("signoff.qa_reviewer", QStringLiteral("reviewer"));
        CHECK(found().size() == 1);
        a.people[1].name = QStringLiteral("One name");
        CHECK(found().isEmpty());
        a.people[0].name = QStringLiteral("one  NAME");
        CHECK(found().size() == 1);
        say("signoff.qa_reviewer", Value());
        a.signOffs[0].name = QStringLiteral("One name");
        REQUIRE(found().size() == 1);
        CHECK(found()[0].whereKey() == QStringLiteral("sign_off/approval/name"));
        a.signOffs[0].name = QStringLiteral("Another name");
        CHECK(found().isEmpty());
        a.signOffs[0].role = QStringLiteral("lead");
        CHECK(found().size() == 1);
    }
    SECTION("V-50 warns of a check before the beginning, and of days that have not come")
    {
        say("signoff.qa_date", today.addDays(-21));
        REQUIRE(found().size() == 1);
        CHECK(found()[0].severity == Severity::Warn);
        CHECK(words(found()[0]).contains(QStringLiteral("before this assessment was begun, on 2 November 2026")));
        say("signoff.qa_date", today.addDays(1));
        a.signOffs[0].date = today.addDays(17);
        a.decisions[0].date = today.addDays(30);
        REQUIRE(found().size() == 3);
        for (const ReviewPoint &point : found())
            CHECK(point.severity == Severity::Warn);
        CHECK(words(found()[1]).startsWith(QStringLiteral("An approval is dated 9 December 2026")));
        CHECK(found()[2].gate == Gate::Dec);
    }
    SECTION("V-50 sees them in a record that ends with its screening, too")
    {
        a.answers.insert({question::screenDecision, {}}, Value("not_required"));
        say("signoff.qa_reviewer", QStringLiteral("lead"));
        CHECK(found().size() == 1);
    }
}

TEST_CASE("V-53 and a screening of which only the decision is written")
{
    Assessment a;
    a.answers.insert({question::screenDecision, {}}, Value("not_required"));
    a.answers.insert({question::screenReasons, {}}, Value(RichText::fromPlain(QStringLiteral("Nobody would notice."))));
    a.answers.insert({question::screenAuthorisedName, {}}, Value("Head of service"));
    a.answers.insert({question::screenAuthorisedDate, {}}, today);
    const auto points = RuleSet::check(a, england(), today);
    REQUIRE(points.size() == 1);
    CHECK(points[0].code == QStringLiteral("V-53"));
    CHECK(points[0].severity == Severity::Warn);
    CHECK(points[0].where.field == question::screenRelevant);
    a.answers.insert({question::screenAdverse, QStringLiteral("age")}, Value("no"));
    CHECK(RuleSet::check(a, england(), today).isEmpty());
    for (const Value &day : {Value(), Value(today.addDays(1))}) { // the record stays a draft till then, and says why
        a.answers.insert({question::screenAuthorisedDate, {}}, day);
        const auto late = RuleSet::check(a, england(), today);
        REQUIRE(late.size() == 1);
        CHECK(late[0].code == QStringLiteral("V-53"));
        CHECK(late[0].severity == Severity::Warn);
        CHECK(late[0].where.field == question::screenAuthorisedDate);
    }
}
