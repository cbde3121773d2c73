// SPDX-License-Identifier: Apache-2.0
#include "core/domain/RecordSchema.h"
#include "core/domain/Texts.h"
#include "core/domain/WellKnown.h"
#include "core/engagement/QuoteConsent.h"
#include "core/intersections/IntersectionSteps.h"
#include "core/rules/SmallNumberWords.h"
#include "core/rules/rules/Rules.h"

namespace dueregard::rules {

namespace {

/// Kinds whose texts are for the record, or not the officer's own words.
bool isLeftAlone(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Consent:
    case RecordKind::QaComment:
    case RecordKind::PointAnswer: return true;
    default: return false;
    }
}

/// Counts of their own, whose figures every public copy protects.
bool isProtectedCount(const FieldKey &where)
{
    static const QSet<QString> fields{QStringLiteral("how_many"), QStringLiteral("took_part"), QStringLiteral("invited"), QStringLiteral("size"), QStringLiteral("reach"),
                                      QStringLiteral("base"), QStringLiteral("baseline"), QStringLiteral("target"), QStringLiteral("screening.how_many_estimate")};
    return fields.contains(where.field);
}

bool isTable(const FieldKey &where)
{
    const RecordField *field = schemaOf(*where.kind).field(where.field);
    return field && field->kind == ValueKind::Table;
}

/// What public copies do not say of a combination with a broader title.
bool isBroadened(const QString &field)
{
    static const QSet<QString> fields{QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("mechanism_note"), QStringLiteral("beyond_sum"), QStringLiteral("dismissed_note"), QStringLiteral("many_members_reason"), QStringLiteral("other_members")};
    return fields.contains(field);
}

/// What somebody said stays as it was said; the officer has to look at it all the same.
bool isSpoken(const FieldKey &where)
{
    return where.kind == RecordKind::Quote && (where.field == QStringLiteral("verbatim") || where.field == QStringLiteral("translation") || where.field == QStringLiteral("edits"));
}

/// Whether what the text stands beside says which group it is about.
bool isAboutGroup(const Assessment &a, const FieldKey &where)
{
    if (!where.kind)
        return !where.id.isEmpty(); // asked for each characteristic
    for (const char *field : {"groups", "group", "characteristic"})
        if (schemaOf(*where.kind).field(QLatin1String(field)) && !valueAt(a, FieldKey::record(*where.kind, where.id, QLatin1String(field))).isBlank())
            return true;
    return false;
}

} // namespace

// IX-06, the part that stands in sentences: a figure of its own would have been suppressed, "the only" and "3 residents" are not
// (D6, D9). Stops sign-off where a group is named. Other words are the answer: as EN-17 sees the same fact, nobody can go on in spite of it.
void smallNumberWords(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const SmallNumberWords words(context.pack, a.language);
    QHash<QString, const Impact *> impacts;
    for (const Impact &impact : a.impacts)
        impacts.insert(impact.id, &impact);
    QSet<QString> broader; // combinations that public copies call otherwise
    for (const Intersection &item : a.intersections)
        if (isShownBroader(item))
            broader.insert(item.id);
    const QSet<QString> quotes = usableQuotes(a, context.today); // others print nowhere
    QSet<QString> internal;
    for (const RecordForm &form : context.pack.records)
        for (const Field &field : form.fields)
            if (field.internal)
                internal.insert(nameOf(form.kind) + u'/' + field.id);
    eachText(a, [&](const FieldKey &where, const QString &text) {
        if (text.size() < 10 || !text.contains(u' '))
            return;
        QString page;
        bool table = false;
        if (where.kind) {
            if (isLeftAlone(*where.kind) || internal.contains(nameOf(*where.kind) + u'/' + where.field))
                return;
            if (where.kind == RecordKind::Intersection && isBroadened(where.field) && broader.contains(where.id))
                return;
            if (where.kind == RecordKind::Quote && !quotes.contains(where.id))
                return;
            table = isTable(where);
            page = where.kind == RecordKind::Impact && impacts.contains(where.id) ? context.pageOf(*impacts.value(where.id)) : context.pageOf(*where.kind);
        } else {
            const Field *field = context.pack.field(where.field);
            if (field && field->internal)
                return;
            table = a.answer(where.field, where.id).kind() == ValueKind::Table;
            page = context.pageOf(where.field);
            if (!where.id.isEmpty() && page.startsWith(QLatin1String("impact/")))
                page = QStringLiteral("impact/") + where.id;
        }
        const auto hit = words.firstIn(text, table || isProtectedCount(where) ? SmallNumberWords::Figures::Protected : SmallNumberWords::Figures::Counted);
        if (!hit)
            return;
        const bool stops = !isSpoken(where) && (hit->isNamed || isAboutGroup(a, where));
        points.append(context.point(QStringLiteral("IX-06"), stops ? Severity::Block : Severity::Warn, stops ? Gate::Sgn : Gate::Pub, where, page, {hit->number, hit->group}));
        points.last().also = QStringList{QStringLiteral("EN-17")};
        points.last().overridable = false;
    });
}

} // namespace dueregard::rules
