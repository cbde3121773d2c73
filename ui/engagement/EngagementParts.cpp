// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/EngagementParts.h"

#include "core/engagement/Scoping.h"
#include "ui/assessment/AssessmentPage.h"
#include "ui/engagement/ChecklistSheet.h"
#include "ui/engagement/ConsentMatrix.h"
#include "ui/engagement/OutcomeSheet.h"
#include "ui/engagement/PlanViews.h"
#include "ui/engagement/ReadinessSheet.h"
#include "ui/engagement/RuleRows.h"
#include "ui/engagement/TimelinePart.h"

namespace dueregard {

namespace {

/// A part whose links lead elsewhere.
template<class Part>
QWidget *linked(Part *part, AssessmentPage *page)
{
    QObject::connect(part, &Part::goTo, page, &AssessmentPage::goTo);
    return part;
}

} // namespace

QWidget *makePartAbove(RecordKind kind, const PageContext &context, AssessmentPage *page)
{
    switch (kind) {
    case RecordKind::Milestone: return linked(new TimelinePart(context), page);
    case RecordKind::StakeholderGroup: return new PlanViews(context);
    case RecordKind::OutcomeCard: return linked(new OutcomeSheet(context), page);
    case RecordKind::ReadinessScore: return linked(new ReadinessSheet(context), page);
    case RecordKind::ChecklistAnswer: return new ChecklistSheet(context);
    case RecordKind::Consent: return linked(new ConsentMatrix(context), page);
    default: return nullptr;
    }
}

QWidget *makePartBelow(const QString &question, const PageContext &context, AssessmentPage *page)
{
    return question == ruleGroupsQuestion ? linked(new RuleRows(context), page) : nullptr;
}

std::function<void(const Value &)> takerOf(const QString &question, const PageContext &context)
{
    if (question != ruleGroupsQuestion)
        return {};
    return [context](const Value &groups) { RuleRows::tick(context, groups); };
}

} // namespace dueregard
