// SPDX-License-Identifier: Apache-2.0
#include "core/domain/RecordedState.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"

using namespace dueregard;

TEST_CASE("RecordedState")
{
    const QDate today(2026, 11, 22);
    Assessment a;
    const auto say = [&](const QString &question, const Value &value) { a.answers.insert({question, {}}, value); };
    CHECK(recordedState(a, today) == AssessmentState::Draft);

    SECTION("A screening ends it once somebody has authorised that, on a day that has come")
    {
        say(question::screenDecision, QStringLiteral("not_required"));
        CHECK(recordedState(a, today) == AssessmentState::Draft);
        say(question::screenAuthorisedName, QStringLiteral("Head of service"));
        CHECK(recordedState(a, today) == AssessmentState::Draft);
        say(question::screenAuthorisedDate, today.addDays(1));
        CHECK(recordedState(a, today) == AssessmentState::Draft);
        say(question::screenAuthorisedDate, today);
        CHECK(recordedState(a, today) == AssessmentState::NotRequired);
        say(question::screenAuthorisedName, QString());
        CHECK(recordedState(a, today) == AssessmentState::Draft);
        say(question::screenAuthorisedRole, QStringLiteral("Head of service")); // a job title is enough
        CHECK(recordedState(a, today) == AssessmentState::NotRequired);
        say(question::screenDecision, QStringLiteral("full"));
        CHECK(recordedState(a, today) == AssessmentState::Draft);
    }
    SECTION("The check, the approval, the decision and the publication each bring it on; empty and future ones do not")
    {
        say(QStringLiteral("signoff.qa_result"), QStringLiteral("return"));
        CHECK(recordedState(a, today) == AssessmentState::Returned);
        say(QStringLiteral("signoff.qa_result"), QStringLiteral("pass_comments"));
        CHECK(recordedState(a, today) == AssessmentState::AwaitingSignOff);
        SignOff approval;
        approval.date = today.addDays(10);
        approval.name = QStringLiteral("Director");
        a.signOffs = {approval};
        CHECK(recordedState(a, today) == AssessmentState::AwaitingSignOff);
        a.signOffs[0].date = today;
        CHECK(recordedState(a, today) == AssessmentState::Signed);
        a.signOffs[0].name.clear();
        CHECK(recordedState(a, today) == AssessmentState::AwaitingSignOff);
        a.signOffs[0].job_title = QStringLiteral("Director of Place");
        Publication page;
        page.date = today;
        Decision decision;
        a.decisions = {decision};
        CHECK(recordedState(a, today) == AssessmentState::Signed);
        a.decisions[0].date = today;
        a.decisions[0].result = QStringLiteral("agreed");
        CHECK(recordedState(a, today) == AssessmentState::Decided);
        a.publications = {page};
        CHECK(recordedState(a, today) == AssessmentState::Published);
        a.decisions.clear();
        a.signOffs.clear();
        CHECK(recordedState(a, today) == AssessmentState::AwaitingSignOff);
    }
    SECTION("A day that comes brings it on, and an import is not taken back")
    {
        SignOff approval;
        approval.id = QStringLiteral("approval");
        approval.date = today.addDays(1);
        approval.job_title = QStringLiteral("Director of Place");
        a.signOffs = {approval};
        CHECK_FALSE(isRecorded(a, RecordKind::SignOff, approval.id, today));
        CHECK(isRecorded(a, RecordKind::SignOff, approval.id, today.addDays(1)));
        CHECK(stateOn(a, today) == AssessmentState::Draft);
        CHECK(stateOn(a, today.addDays(1)) == AssessmentState::Signed);
        a.state = AssessmentState::Monitoring;
        CHECK(stateOn(a, today) == AssessmentState::Monitoring);
    }
}
