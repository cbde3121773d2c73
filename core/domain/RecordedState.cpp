// SPDX-License-Identifier: Apache-2.0
#include "core/domain/RecordedState.h"

#include "core/domain/WellKnown.h"

#include <algorithm>

namespace dueregard {

AssessmentState recordedState(const Assessment &assessment, QDate today)
{
    const auto happened = [today](QDate day) { return day.isValid() && day <= today; };
    const auto text = [&](const QString &question) { return assessment.answer(question).text(); };
    if (text(question::screenDecision) == QLatin1String("not_required"))
        return !text(question::screenAuthorisedName).trimmed().isEmpty() && happened(assessment.answer(question::screenAuthorisedDate).date()) ? AssessmentState::NotRequired
                                                                                                                                               : AssessmentState::Draft;
    const bool decided = std::any_of(assessment.decisions.begin(), assessment.decisions.end(), [&](const Decision &each) { return happened(each.date) && !each.result.isEmpty(); });
    const bool approved = std::any_of(assessment.signOffs.begin(), assessment.signOffs.end(),
                                      [&](const SignOff &each) { return happened(each.date) && !(each.name + each.job_title).trimmed().isEmpty(); });
    if (decided || approved) {
        const bool published = std::any_of(assessment.publications.begin(), assessment.publications.end(), [&](const Publication &each) { return happened(each.date); });
        return published ? AssessmentState::Published : decided ? AssessmentState::Decided
                                                                : AssessmentState::Signed;
    }
    const QString check = text(QStringLiteral("signoff.qa_result"));
    if (check == QLatin1String("pass") || check == QLatin1String("pass_comments"))
        return AssessmentState::AwaitingSignOff;
    return check == QLatin1String("return") ? AssessmentState::Returned : AssessmentState::Draft;
}

} // namespace dueregard
