// SPDX-License-Identifier: Apache-2.0
#include "core/rules/Progress.h"

#include "core/domain/AsTyped.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/core/rules/RulesFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {
Progress progressOf(const Assessment &a)
{
    return Progress::of(a, rulesPack(), check(a), today);
}
QString stateOf(const Assessment &a, const char *step)
{
    return Progress::words(*progressOf(a).step(QString::fromLatin1(step)), rulesPack(), QStringLiteral("en"));
}
} // namespace

TEST_CASE("Progress")
{
    Assessment a;

    SECTION("starts with nothing started, and with the first question next")
    {
        const Progress progress = progressOf(a);
        CHECK(stateOf(a, "about") == QStringLiteral("Not started"));
        CHECK(stateOf(a, "decision") == QStringLiteral("Cannot start yet"));
        CHECK(progress.step(QStringLiteral("decision"))->because == QStringLiteral("before_sign_off"));
        CHECK(progress.next().kind == NextThing::Kind::AnswerPage);
        CHECK(progress.next().page == QStringLiteral("about.basics"));
        CHECK(progress.next().title == QStringLiteral("What is it called?"));
    }

    SECTION("names the question that is missing where part of a page is answered, and a characteristic by its name")
    {
        Assessment part = complete();
        part.bodyType = QStringLiteral("council");
        part.answers.insert({question::screenDecision, {}}, Value("not_required"));
        part.answers.insert({question::screenReasons, {}}, Value(rich("Nobody notices.")));
        const Progress progress = progressOf(part);
        CHECK(progress.next().page == QStringLiteral("screening.why"));
        CHECK(progress.next().title == QStringLiteral("Role"));
        CHECK(Progress::words(progress.next(), rulesPack(), QStringLiteral("en")) == QStringLiteral("Answer “Role”"));

        Assessment most = complete();
        most.bodyType = QStringLiteral("council");
        most.evidence.append(Evidence());
        most.impacts.clear();
        CHECK(progressOf(most).next().page == QStringLiteral("impact/age"));
        CHECK(progressOf(most).next().title == QStringLiteral("Age"));
    }

    SECTION("a step is done when everything asked is answered, optional questions apart")
    {
        a.answers.insert({question::reference, {}}, Value("7"));
        CHECK(stateOf(a, "about") == QStringLiteral("In progress"));
        a.answers.insert({question::title, {}}, Value("Closing a desk"));
        CHECK(stateOf(a, "about") == QStringLiteral("In progress"));
        a.bodyType = QStringLiteral("council");
        CHECK(stateOf(a, "about") == QStringLiteral("Done"));
        CHECK(progressOf(a).page(QStringLiteral("about.nhs")) == nullptr);
    }

    SECTION("a screening that ends with not required stops asking")
    {
        a.bodyType = QStringLiteral("council");
        a.answers.insert({question::title, {}}, Value("A form"));
        a.answers.insert({question::screenDecision, {}}, Value("not_required"));
        CHECK(stateOf(a, "evidence") == QStringLiteral("Not needed because the screening says that an assessment is not required"));
        CHECK(stateOf(a, "screening") == QStringLiteral("In progress"));
        CHECK(progressOf(a).next().page == QStringLiteral("screening.why"));
        a.answers.insert({question::screenReasons, {}}, Value(rich("Nobody notices.")));
        a.answers.insert({question::screenAuthorisedRole, {}}, Value("Director"));
        CHECK(stateOf(a, "screening") == QStringLiteral("Done"));
        CHECK(progressOf(a).next().kind == NextThing::Kind::SendToCheck);
    }

    SECTION("a reason for having none answers for the list")
    {
        CHECK(stateOf(a, "engagement") == QStringLiteral("Not started"));
        a.activities.resize(1);
        CHECK(stateOf(a, "engagement") == QStringLiteral("Done"));
        a.activities.clear();
        a.answers.insert({question::noEngagementReason, {}}, Value(rich("Nobody is affected.")));
        CHECK(stateOf(a, "engagement") == QStringLiteral("Done"));
    }

    SECTION("a list is done when its records say something and lack nothing that its gate needs")
    {
        const auto state = [&](const char *step, const char *page) {
            const Progress progress = Progress::of(a, england(), RuleSet::check(a, england(), today), today);
            CHECK(progress.step(QString::fromLatin1(step))->state == progress.page(QString::fromLatin1(page))->state);
            return progress.page(QString::fromLatin1(page))->state;
        };
        a.answers.insert({question::screenDecision, {}}, Value("full"));
        Action action;
        action.id = QStringLiteral("a1");
        action.impact_ids = {QStringLiteral("i1")}; // as the button under an impact makes it
        a.actions.append(action);
        CHECK(state("actions", "actions.what") == ProgressState::InProgress);
        a.actions[0].reference = QStringLiteral("A1");
        a.actions[0].description = rich("A phone line");
        CHECK(state("actions", "actions.what") == ProgressState::InProgress); // V-39 asks before sign-off
        a.actions[0].owner = QStringLiteral("Head of service");
        a.actions[0].due = QDate(2027, 4, 1);
        a.actions[0].measure = rich("Calls answered");
        CHECK(state("actions", "actions.what") == ProgressState::Done);
        a.actions.append(Action());
        CHECK(state("actions", "actions.what") == ProgressState::InProgress);
        a.marks.insert(QStringLiteral("actions.what"), QStringLiteral("done")); // the officer knows better
        CHECK(state("actions", "actions.what") == ProgressState::Done);

        const auto page = [&](const char *id) { return Progress::of(a, england(), {}, today).page(QString::fromLatin1(id))->state; };
        a.options.resize(1);
        a.options[0].code = QStringLiteral("A");
        CHECK(page("proposal.options_page") == ProgressState::InProgress);
        a.options[0].title = QStringLiteral("Close the desk");
        CHECK(page("proposal.options_page") == ProgressState::InProgress);
        a.options[0].status = QStringLiteral("preferred");
        CHECK(page("proposal.options_page") == ProgressState::Done);
        a.elements.resize(1); // nobody has to list elements, but an empty one is not done
        CHECK(page("proposal.elements_page") == ProgressState::InProgress);
        a.elements[0].title = QStringLiteral("The desk");
        CHECK(page("proposal.elements_page") == ProgressState::Done);
        a.evidence.resize(1);
        CHECK(page("evidence.list_page") == ProgressState::InProgress);
        a.evidence[0].title = QStringLiteral("Survey of users"); // a list of titles says nothing about anybody
        CHECK(page("evidence.list_page") == ProgressState::InProgress);
        a.evidence[0].finding = rich("One in three comes on foot.");
        CHECK(page("evidence.list_page") == ProgressState::Done);
    }

    SECTION("words that are no date yet begin a page and do not complete it")
    {
        const FieldKey date = FieldKey::answer(question::decisionDate);
        setValueAt(a, asTyped::besides(date), QStringLiteral("sometime soon"));
        const Progress progress = Progress::of(a, england(), RuleSet::check(a, england(), today), today);
        const PageProgress *page = nullptr;
        for (const PageProgress &known : progress.step(QStringLiteral("about"))->pages)
            if (england().page(known.page) && std::any_of(england().page(known.page)->fields.begin(), england().page(known.page)->fields.end(), [](const Field &field) { return field.id == question::decisionDate; }))
                page = &known;
        REQUIRE(page);
        CHECK(page->answered == 0);
        CHECK(page->state == ProgressState::Problem); // V-07 names the words
    }

    SECTION("counts records and gaps")
    {
        a.evidence.resize(6);
        a.gaps.resize(2);
        const Progress kept = progressOf(a);
        REQUIRE(kept.step(QStringLiteral("evidence"))->records.size() == 1);
        CHECK(kept.step(QStringLiteral("evidence"))->records.first().kind == RecordKind::Evidence);
        CHECK(kept.step(QStringLiteral("evidence"))->records.first().count == 6);
        CHECK(kept.step(QStringLiteral("evidence"))->gaps == 2);
    }

    SECTION("the officer who is entered from the start belongs to the first step alone and begins no other")
    {
        a.people.resize(1);
        const Progress begun = Progress::of(a, england(), {}, today);
        REQUIRE(begun.step(QStringLiteral("about"))->records.size() == 1);
        CHECK(begun.step(QStringLiteral("about"))->records.first().kind == RecordKind::Person);
        CHECK(begun.step(QStringLiteral("signoff"))->records.isEmpty());
        CHECK(begun.step(QStringLiteral("signoff"))->state == ProgressState::NotStarted);
        CHECK(begun.page(QStringLiteral("signoff.advice"))->state == ProgressState::NotStarted);
    }

    SECTION("the impact step is done without local groups")
    {
        a = complete();
        CHECK(stateOf(a, "impact") == QStringLiteral("Done"));
        CHECK(progressOf(a).page(QStringLiteral("impact/carers"))->optional);
        a.impacts.removeLast();
        CHECK(stateOf(a, "impact") == QStringLiteral("In progress"));
    }

    SECTION("says that there is a problem where something has to be mended")
    {
        a = complete();
        a.impacts[1].aim = QStringLiteral("3a");
        CHECK(stateOf(a, "impact") == QStringLiteral("There is a problem"));
        CHECK(progressOf(a).step(QStringLiteral("impact"))->points == 1);
    }

    SECTION("takes the officer's word that a page is done or not needed")
    {
        a.marks.insert(QStringLiteral("actions.plan"), QStringLiteral("not_needed: nothing to do"));
        CHECK(stateOf(a, "actions") == QStringLiteral("Not needed because nothing to do"));
        a.marks.insert(QStringLiteral("actions.plan"), QStringLiteral("done"));
        CHECK(stateOf(a, "actions") == QStringLiteral("Done"));
    }

    SECTION("never takes away what is filled in already")
    {
        a.decisions.append(Decision());
        CHECK(stateOf(a, "decision") == QStringLiteral("In progress"));
    }

    SECTION("approvals and decisions count once they say who or what, and their day has come")
    {
        a.answers.insert({question::screenDecision, {}}, Value("full"));
        const auto state = [&](const char *step) {
            return Progress::of(a, england(), RuleSet::check(a, england(), today), today).step(QString::fromLatin1(step))->state;
        };
        a.signOffs.resize(1);
        a.signOffs[0].date = today.addDays(17);
        CHECK(state("decision") == ProgressState::CannotStart);
        a.signOffs[0].job_title = QStringLiteral("Head of service");
        CHECK(state("decision") == ProgressState::CannotStart);
        a.signOffs[0].date = today;
        CHECK(state("decision") == ProgressState::NotStarted);
        CHECK(state("publication") == ProgressState::CannotStart);

        a.decisions.resize(1);
        CHECK(state("decision") == ProgressState::InProgress);
        CHECK(state("publication") == ProgressState::CannotStart);
        a.decisions[0].result = QStringLiteral("agreed");
        a.decisions[0].date = today.addDays(1);
        CHECK(state("decision") == ProgressState::InProgress);
        CHECK(state("monitoring") == ProgressState::CannotStart);
        a.decisions[0].date = today;
        CHECK(state("decision") == ProgressState::Done);
        CHECK(state("publication") == ProgressState::NotStarted);
        CHECK(state("monitoring") == ProgressState::NotStarted);
    }
}
