// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rules/Rules.h"

#include "core/domain/WellKnown.h"

#include <algorithm>

namespace dueregard::rules {

namespace {

/// Whether anything is answered that the screening asks before its decision.
bool wasScreened(const Assessment &a)
{
    const QStringList ofTheDecision{question::screenDecision, question::screenReasons, QStringLiteral("screening.covered_by"), QStringLiteral("screening.reopen")};
    return std::any_of(a.answers.keyBegin(), a.answers.keyEnd(), [&](const AnswerKey &key) {
        return key.question.startsWith(QLatin1String("screening.")) && !key.question.startsWith(QLatin1String("screening.authorised_")) && !ofTheDecision.contains(key.question);
    });
}

} // namespace

// V-53: screened "not required" without reason or authoriser; and, as a warning, with no question of the screening answered, or
// without a day of that authority which has come: until then the record stays a draft (see RecordedState).
void screening(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    if (a.answer(question::screenDecision).text() != QLatin1String("not_required"))
        return;
    if (const QString page = context.pageOf(question::screenRelevant); !page.isEmpty() && !wasScreened(a))
        points.append(context.point(QStringLiteral("V-53"), Severity::Warn, Gate::Scr, FieldKey::answer(question::screenRelevant), page,
                                    {context.word(QStringLiteral("rule.the_screening"), QStringLiteral("any answer to what the screening asks"))}));
    if (a.answer(question::screenReasons).rich().isEmpty())
        points.append(context.point(QStringLiteral("V-53"), Severity::Block, Gate::Scr, FieldKey::answer(question::screenReasons),
                                    context.pageOf(question::screenReasons), {context.word(QStringLiteral("rule.the_reason"), QStringLiteral("the reason"))}));
    if (a.answer(question::screenAuthorisedName).isBlank() && a.answer(question::screenAuthorisedRole).isBlank())
        points.append(context.point(QStringLiteral("V-53"), Severity::Block, Gate::Scr, FieldKey::answer(question::screenAuthorisedRole),
                                    context.pageOf(question::screenAuthorisedRole),
                                    {context.word(QStringLiteral("rule.the_authoriser"), QStringLiteral("who authorised it"))}));
    else if (const QDate day = a.answer(question::screenAuthorisedDate).date(); !day.isValid() || day > context.today)
        points.append(context.point(QStringLiteral("V-53"), Severity::Warn, Gate::Scr, FieldKey::answer(question::screenAuthorisedDate),
                                    context.pageOf(question::screenAuthorisedDate),
                                    {context.word(QStringLiteral("rule.the_authorised_day"), QStringLiteral("the day when it was authorised, a day that has come,"))}));
}

} // namespace dueregard::rules
