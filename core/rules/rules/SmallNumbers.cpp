// SPDX-License-Identifier: Apache-2.0
#include "core/domain/WellKnown.h"
#include "core/rules/SmallNumberWords.h"
#include "core/rules/rules/Rules.h"

namespace dueregard::rules {

// IX-06, the part that stands in words: a figure would have been suppressed, "the only" is not (D9).
void smallNumberWords(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const SmallNumberWords words(context.pack, a.language);
    const auto look = [&](const QString &text, const FieldKey &where, const QString &page) {
        if (const auto hit = words.firstIn(text))
            points.append(context.point(QStringLiteral("IX-06"), Severity::Warn, Gate::Pub, where, page, {hit->number, hit->group}));
    };
    for (auto it = a.answers.cbegin(); it != a.answers.cend(); ++it) {
        if (it.value().kind() != ValueKind::Rich)
            continue;
        const Field *field = context.pack.field(it.key().question);
        if (field && field->internal)
            continue;
        const QString page = context.pageOf(it.key().question);
        const bool onCharacteristic = !it.key().row.isEmpty() && page.startsWith(QLatin1String("impact/"));
        look(it.value().rich().toPlain(), FieldKey::answer(it.key().question, it.key().row), onCharacteristic ? QStringLiteral("impact/") + it.key().row : page);
    }
    const auto lookAt = [&](RecordKind kind, const QString &id, const QString &page, std::initializer_list<std::pair<const char *, const RichText *>> texts) {
        for (const auto &[field, text] : texts)
            if (!text->isEmpty())
                look(text->toPlain(), FieldKey::record(kind, id, QString::fromLatin1(field)), page);
    };
    for (const Finding &finding : a.findings)
        lookAt(RecordKind::Finding, finding.id, context.pageOf(RecordKind::Finding),
               {{"text", &finding.text}, {"happened", &finding.happened}, {"felt", &finding.felt}, {"response", &finding.response}, {"what_changed", &finding.what_changed}});
    for (const Impact &impact : a.impacts)
        lookAt(RecordKind::Impact, impact.id, context.pageOf(impact), {{"mechanism", &impact.mechanism}, {"not_relevant_reason", &impact.not_relevant_reason}});
    for (const Evidence &item : a.evidence)
        lookAt(RecordKind::Evidence, item.id, context.pageOf(RecordKind::Evidence), {{"finding", &item.finding}});
    for (const Intersection &item : a.intersections) {
        lookAt(RecordKind::Intersection, item.id, context.pageOf(RecordKind::Intersection),
               {{"description", &item.description}, {"mechanism_note", &item.mechanism_note}, {"beyond_sum", &item.beyond_sum}});
        if (item.public_title.isEmpty())
            look(item.title, FieldKey::record(RecordKind::Intersection, item.id, QStringLiteral("title")), context.pageOf(RecordKind::Intersection));
    }
}

} // namespace dueregard::rules
