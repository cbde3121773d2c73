// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rules/Rules.h"

#include "core/domain/Aims.h"
#include "core/domain/SharedReasons.h"
#include "core/domain/WellKnown.h"
#include "core/engagement/Scoping.h"

namespace dueregard::rules {

namespace {

constexpr int enoughWords = 15; // V-01: "NR + reason ≥ 15 words"

bool isUnaffected(const Impact &impact)
{
    return impact.direction == QLatin1String("NEU") || impact.direction == QLatin1String("NR");
}

/// Whether a row says something: a direction, and for "not relevant" a reason of some length.
bool counts(const RuleContext &context, const Impact &impact)
{
    if (impact.direction.isEmpty())
        return false;
    return impact.direction != QLatin1String("NR") || context.reasonOf(impact).wordCount() >= enoughWords;
}

bool coveredByShared(const RuleContext &context, const QString &characteristic)
{
    const SharedReason *shared = context.sharedReasonFor(characteristic);
    return shared && shared->reason.wordCount() >= (shared->direction == QLatin1String("NR") ? enoughWords : 1);
}

} // namespace

// V-01: every characteristic of the Act has an impact row for each recommended option. Local groups are the body's own
// choice: an empty one is nobody's duty, unless the proposal does something that usually hits them, or the present rule names
// them (S5-1, S5-2 of engagement.md); then it is worth a look.
void impactComplete(const RuleContext &context, Points &points)
{
    const QMap<QString, QStringList> raised = raisedCharacteristics(context.assessment, context.pack);
    const auto labelWith = [&](const QString &characteristic) {
        const QString label = context.label(characteristic);
        return raised.contains(characteristic) ? context.word(QStringLiteral("rule.raised"), QStringLiteral("%1 (likely to be affected: %2)")).arg(label, raised.value(characteristic).join(QStringLiteral("; ")))
                                               : label;
    };
    for (const Characteristic &characteristic : context.pack.characteristics) {
        if (coveredByShared(context, characteristic.id))
            continue;
        if (characteristic.local) {
            if (raised.contains(characteristic.id) && context.impactsOn(characteristic.id).isEmpty())
                points.append(context.point(QStringLiteral("V-01"), Severity::Warn, Gate::Qa, {}, QStringLiteral("impact/") + characteristic.id, {labelWith(characteristic.id)}));
            continue;
        }
        QList<const Impact *> rows;
        for (const Impact *impact : context.impactsOn(characteristic.id))
            if (counts(context, *impact))
                rows.append(impact);
        QStringList missing;
        for (const QString &option : context.recommendedOptions()) {
            const bool covered = std::any_of(rows.begin(), rows.end(), [&](const Impact *row) { return context.concerns(*row, option); });
            if (!covered)
                missing += context.optionName(option);
        }
        if (!rows.isEmpty() && missing.isEmpty())
            continue;
        // With rows for some options only, the message names the others.
        QString label = labelWith(characteristic.id);
        if (!rows.isEmpty())
            label += QStringLiteral(" – ") + missing.join(QStringLiteral(", "));
        points.append(context.point(QStringLiteral("V-01"), Severity::Block, Gate::Qa, {}, QStringLiteral("impact/") + characteristic.id, {label}));
    }
}

// V-02: neutral or not relevant, with no evidence and no reason.
void neutralReason(const RuleContext &context, Points &points)
{
    for (const Impact &impact : context.assessment.impacts) {
        if (!isUnaffected(impact) || !impact.evidence_ids.isEmpty() || !impact.finding_ids.isEmpty() || !context.reasonOf(impact).isEmpty())
            continue;
        points.append(context.point(QStringLiteral("V-02"), Severity::Warn, Gate::Qa, FieldKey::record(RecordKind::Impact, impact.id, {}),
                                    context.pageOf(impact),
                                    {context.labelOf(impact), context.choiceLabel(RecordKind::Impact, QStringLiteral("direction"), impact.direction)}));
    }
}

// V-10, contradictory statements: a reason shared with other characteristics says one effect, an impact says another.
void sharedAgainst(const RuleContext &context, Points &points)
{
    const auto direction = [&](const QString &code) { return context.choiceLabel(RecordKind::Impact, QStringLiteral("direction"), code); };
    for (const SharedReason &shared : context.assessment.sharedReasons)
        for (const Impact *impact : impactsAgainst(context.assessment, shared))
            points.append(context.point(QStringLiteral("V-10"), Severity::Warn, Gate::Qa, FieldKey::record(RecordKind::Impact, impact->id, QStringLiteral("direction")),
                                        context.pageOf(*impact),
                                        {context.label(impact->characteristic), direction(shared.direction), context.labelOf(*impact), direction(impact->direction)}));
}

// V-06: an aim that the characteristic does not count for (marriage and civil partnership: aim (a) only; s.149(7)).
void closedAims(const RuleContext &context, Points &points)
{
    for (const Characteristic &characteristic : context.pack.characteristics) {
        if (characteristic.aims.size() == 3)
            continue;
        for (const Impact *impact : context.impactsOn(characteristic.id)) {
            const QString letter = letterOfAim(impact->aim);
            if (letter.isEmpty() || characteristic.aims.contains(letter))
                continue;
            ReviewPoint point = context.point(QStringLiteral("V-06"), Severity::Block, Gate::Qa,
                                              FieldKey::record(RecordKind::Impact, impact->id, QStringLiteral("aim")), context.pageOf(*impact),
                                              {context.labelOf(*impact), context.choiceLabel(RecordKind::Impact, QStringLiteral("aim"), impact->aim)});
            point.overridable = false;
            points.append(point);
        }
    }
}

// V-32: worse off, with neither an action nor a justification. Effects of options that nobody recommends need none.
void negativeAnswered(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    if (!a.answer(question::legitimateAim).rich().isEmpty() && !a.answer(question::proportionality).rich().isEmpty())
        return;
    QSet<QString> answered;
    for (const Action &action : a.actions)
        if (action.status != QLatin1String("no_longer_needed"))
            answered.unite(QSet<QString>(action.impact_ids.begin(), action.impact_ids.end()));
    for (const Impact &impact : a.impacts) {
        const bool negative = impact.direction == QLatin1String("NEG") || impact.direction == QLatin1String("MIX");
        if (!negative || answered.contains(impact.id) || !context.concernsRecommended(impact))
            continue;
        points.append(context.point(QStringLiteral("V-32"), Severity::Block, Gate::Sgn, FieldKey::record(RecordKind::Impact, impact.id, {}),
                                    context.pageOf(impact), {context.labelOf(impact)}));
    }
}

} // namespace dueregard::rules
