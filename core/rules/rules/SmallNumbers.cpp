// SPDX-License-Identifier: Apache-2.0
#include "core/domain/RecordSchema.h"
#include "core/domain/Texts.h"
#include "core/domain/WellKnown.h"
#include "core/rules/SmallNumberWords.h"
#include "core/rules/rules/Rules.h"

namespace dueregard::rules {

namespace {

/// Kinds whose texts are for the record, or not the officer's own words.
bool isLeftAlone(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Quote: // has its own meter
    case RecordKind::Consent:
    case RecordKind::Person:
    case RecordKind::SignOff:
    case RecordKind::QaComment:
    case RecordKind::PointAnswer:
    case RecordKind::Attachment: return true;
    default: return false;
    }
}

/// Counts of their own, which every public copy protects.
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

} // namespace

// IX-06, the part that stands in sentences: a figure of its own would have been suppressed, "the only" and "3 residents" are not
// (D6, D9).
void smallNumberWords(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const SmallNumberWords words(context.pack, a.language);
    QHash<QString, const Impact *> impacts;
    for (const Impact &impact : a.impacts)
        impacts.insert(impact.id, &impact);
    QSet<QString> titled; // combinations that public copies call otherwise
    for (const Intersection &item : a.intersections)
        if (!item.public_title.isEmpty())
            titled.insert(item.id);
    QSet<QString> internal;
    for (const RecordForm &form : context.pack.records)
        for (const Field &field : form.fields)
            if (field.internal)
                internal.insert(nameOf(form.kind) + u'/' + field.id);
    eachText(a, [&](const FieldKey &where, const QString &text) {
        if (text.size() < 10 || !text.contains(u' ') || isProtectedCount(where))
            return;
        QString page;
        if (where.kind) {
            if (isLeftAlone(*where.kind) || internal.contains(nameOf(*where.kind) + u'/' + where.field) || isTable(where))
                return;
            if (where.kind == RecordKind::Intersection && where.field == QLatin1String("title") && titled.contains(where.id))
                return;
            page = where.kind == RecordKind::Impact && impacts.contains(where.id) ? context.pageOf(*impacts.value(where.id)) : context.pageOf(*where.kind);
        } else {
            const Field *field = context.pack.field(where.field);
            if ((field && field->internal) || a.answer(where.field, where.id).kind() == ValueKind::Table)
                return;
            page = context.pageOf(where.field);
            if (!where.id.isEmpty() && page.startsWith(QLatin1String("impact/")))
                page = QStringLiteral("impact/") + where.id;
        }
        const auto hit = words.firstIn(text);
        if (!hit)
            return;
        points.append(context.point(QStringLiteral("IX-06"), Severity::Warn, Gate::Pub, where, page, {hit->number, hit->group}));
        points.last().also = QStringList{QStringLiteral("EN-17")};
    });
}

} // namespace dueregard::rules
