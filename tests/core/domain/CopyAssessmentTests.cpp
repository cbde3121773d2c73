// SPDX-License-Identifier: Apache-2.0
#include "core/domain/CopyAssessment.h"

#include "core/domain/WellKnown.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

using namespace dueregard;

TEST_CASE("CopyAssessment")
{
    Assessment a;
    a.answers.insert({question::title, {}}, QStringLiteral("Visitor parking"));
    a.answers.insert({QStringLiteral("signoff.qa_result"), {}}, QStringLiteral("pass"));
    a.answers.insert({QStringLiteral("signoff.qa_date"), {}}, QDate(2026, 11, 20));
    a.answers.insert({QStringLiteral("signoff.check_voices"), {}}, QStringLiteral("yes"));
    a.answers.insert({QStringLiteral("decision.challenged"), {}}, QStringLiteral("no"));
    a.state = AssessmentState::Signed;
    SignOff approval;
    approval.id = QStringLiteral("s");
    a.signOffs = {approval};
    Attachment proof;
    proof.id = QStringLiteral("proof");
    proof.for_record = approval.id;
    Attachment survey;
    survey.id = QStringLiteral("survey");
    survey.name = QStringLiteral("Survey.pdf");
    a.attachments = {proof, survey};

    SECTION("A copy is a draft that nobody has checked, approved or decided")
    {
        const Assessment copy = copyAsNew(a, test::FixedClock().nowUtc(), QStringLiteral("Policy officer"));
        CHECK(copy.state == AssessmentState::Draft);
        CHECK(copy.signOffs.isEmpty());
        REQUIRE(copy.attachments.size() == 1); // what proved the approval stays with it
        CHECK(copy.attachments.first().name == survey.name);
        for (auto it = copy.answers.begin(); it != copy.answers.end(); ++it) {
            INFO(it.key().question.toStdString());
            CHECK_FALSE(it.key().question.startsWith(QLatin1String("signoff.")));
            CHECK_FALSE(it.key().question.startsWith(QLatin1String("decision.")));
        }
        CHECK(copy.answer(question::title).text() == QStringLiteral("Visitor parking"));
    }
}
