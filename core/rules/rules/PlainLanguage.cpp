// SPDX-License-Identifier: Apache-2.0
// V-11: what residents are given to read, in words that they know (S2-8 of engagement.md). Advice only: a list of words errs.
#include "core/domain/WellKnown.h"
#include "core/engagement/ActivityState.h"
#include "core/rules/PlainWords.h"
#include "core/rules/rules/Rules.h"

namespace dueregard::rules {

void plainLanguage(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    if (a.answer(question::screenDecision).text() == QLatin1String("light"))
        return;
    const PlainWords plain(context.pack, a.language);
    const auto look = [&](const QString &text, const QString &what, const FieldKey &where, Gate gate) {
        if (text.isEmpty())
            return;
        QStringList said;
        for (const PlainWords::Hit &hit : plain.hitsIn(text)) {
            switch (hit.kind) {
            case PlainWords::Hit::Kind::Jargon:
                said += hit.instead.isEmpty() ? QStringLiteral("“%1”").arg(hit.found)
                                              : context.word(QStringLiteral("rule.plain.swap"), QStringLiteral("“%1” (better: “%2”)")).arg(hit.found, hit.instead);
                break;
            case PlainWords::Hit::Kind::Letters: said += context.word(QStringLiteral("rule.plain.letters"), QStringLiteral("“%1”, which is not explained")).arg(hit.found); break;
            case PlainWords::Hit::Kind::Long:
                said += context.word(QStringLiteral("rule.plain.long"), QStringLiteral("a sentence of %1 words (“%2”)")).arg(QString::number(hit.words), hit.found);
                break;
            }
        }
        if (said.isEmpty())
            return;
        constexpr qsizetype most = 5; // the rest shows when these are mended
        points.append(context.point(QStringLiteral("V-11"), Severity::Advice, gate, where, where.kind ? context.pageOf(*where.kind) : context.pageOf(where.field),
                                    {what, said.first(std::min(most, said.size())).join(QStringLiteral("; "))}));
    };
    for (const Activity &activity : a.activities)
        if (!isCancelled(activity))
            look(activity.publicity_text.toPlain(), context.word(QStringLiteral("rule.plain.invitation"), QStringLiteral("The invitation to “%1”")).arg(activity.title),
                 FieldKey::record(RecordKind::Activity, activity.id, QStringLiteral("publicity_text")), Gate::Con);
    // The offer stands on every invitation.
    for (const QString &id : {question::negotiables, question::nonNegotiables, question::purpose, question::summary}) {
        const bool offered = id == question::negotiables || id == question::nonNegotiables;
        if (offered && !hasEngagement(a))
            continue;
        const Field *field = context.pack.field(id);
        look(a.answer(id).rich().toPlain(), QStringLiteral("“%1”").arg(field ? field->label.in(a.language, a.bodyType) : id), FieldKey::answer(id), offered ? Gate::Con : Gate::Sgn);
    }
}

} // namespace dueregard::rules
