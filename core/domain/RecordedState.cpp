// SPDX-License-Identifier: Apache-2.0
#include "core/domain/RecordedState.h"

#include "core/domain/WellKnown.h"

#include <algorithm>

namespace dueregard {

namespace {

bool hasCome(QDate day, QDate today)
{
    return day.isValid() && day <= today;
}

template<class R>
bool anyRecorded(const QList<R> &records, QDate today)
{
    return std::any_of(records.begin(), records.end(), [today](const R &each) { return isRecorded(each, today); });
}

template<class R>
bool isRecordedIn(const QList<R> &records, const QString &id, QDate today)
{
    return std::any_of(records.begin(), records.end(), [&](const R &each) { return each.id == id && isRecorded(each, today); });
}

} // namespace

bool isRecorded(const SignOff &approval, QDate today)
{
    return hasCome(approval.date, today) && !(approval.name + approval.job_title).trimmed().isEmpty();
}

bool isRecorded(const Decision &decision, QDate today)
{
    return hasCome(decision.date, today) && !decision.result.isEmpty();
}

bool isRecorded(const Publication &publication, QDate today)
{
    return hasCome(publication.date, today);
}

bool isRecorded(const Assessment &assessment, RecordKind kind, const QString &id, QDate today)
{
    switch (kind) {
    case RecordKind::SignOff: return isRecordedIn(assessment.signOffs, id, today);
    case RecordKind::Decision: return isRecordedIn(assessment.decisions, id, today);
    case RecordKind::Publication: return isRecordedIn(assessment.publications, id, today);
    default: return true;
    }
}

AssessmentState recordedState(const Assessment &assessment, QDate today)
{
    const auto text = [&](const QString &question) { return assessment.answer(question).text(); };
    if (text(question::screenDecision) == QLatin1String("not_required")) {
        const bool someone = !text(question::screenAuthorisedName).trimmed().isEmpty() || !text(question::screenAuthorisedRole).trimmed().isEmpty();
        const bool authorised = someone && hasCome(assessment.answer(question::screenAuthorisedDate).date(), today);
        return authorised ? AssessmentState::NotRequired : AssessmentState::Draft;
    }
    const bool decided = anyRecorded(assessment.decisions, today);
    if (decided || anyRecorded(assessment.signOffs, today)) {
        if (anyRecorded(assessment.publications, today))
            return AssessmentState::Published;
        return decided ? AssessmentState::Decided : AssessmentState::Signed;
    }
    const QString check = text(QStringLiteral("signoff.qa_result"));
    if (check == QLatin1String("pass") || check == QLatin1String("pass_comments"))
        return AssessmentState::AwaitingSignOff;
    return check == QLatin1String("return") ? AssessmentState::Returned : AssessmentState::Draft;
}

AssessmentState stateOn(const Assessment &assessment, QDate today)
{
    return std::max(assessment.state, recordedState(assessment, today));
}

} // namespace dueregard
