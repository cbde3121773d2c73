// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rules/Rules.h"

#include "core/domain/WellKnown.h"

namespace dueregard::rules {

// V-53: screened "not required" without reason or authoriser.
void screening(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    if (a.answer(question::screenDecision).text() != QLatin1String("not_required"))
        return;
    if (a.answer(question::screenReasons).rich().isEmpty())
        points.append(context.point(QStringLiteral("V-53"), Severity::Block, Gate::Scr, FieldKey::answer(question::screenReasons),
                                    context.pageOf(question::screenReasons), {context.word(QStringLiteral("rule.the_reason"), QStringLiteral("the reason"))}));
    if (a.answer(question::screenAuthorisedName).isBlank() && a.answer(question::screenAuthorisedRole).isBlank())
        points.append(context.point(QStringLiteral("V-53"), Severity::Block, Gate::Scr, FieldKey::answer(question::screenAuthorisedRole),
                                    context.pageOf(question::screenAuthorisedRole),
                                    {context.word(QStringLiteral("rule.the_authoriser"), QStringLiteral("who authorised it"))}));
}

} // namespace dueregard::rules
