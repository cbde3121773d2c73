// SPDX-License-Identifier: Apache-2.0
// Rules of intersectionality.md §9, and V-44.
#include "core/domain/WellKnown.h"
#include "core/engagement/GroupTags.h"
#include "core/intersections/IntersectionSteps.h"
#include "core/rules/rules/Rules.h"

#include <QRegularExpression>

namespace dueregard::rules {

namespace {

bool isWorse(const QString &direction)
{
    return direction == QLatin1String("NEG") || direction == QLatin1String("MIX");
}

bool isAssessed(const Intersection &item)
{
    return item.status.isEmpty() || item.status == QLatin1String("assessed");
}

/// Expressions that blame or blur people (intersectionality.md §8). A pack may word its own list.
QStringList stigmatising(const RuleContext &context, const QString &text)
{
    const QStringList list = context.word(QStringLiteral("rule.stigma"), QStringLiteral("hard to reach|hard-to-reach|BAME|wheelchair-bound|the disabled|the elderly")).split(u'|');
    QStringList found;
    for (const QString &words : list)
        if (QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(words.trimmed())), QRegularExpression::CaseInsensitiveOption).match(text).hasMatch())
            found += words.trimmed();
    return found;
}

int rank(const QString &magnitude)
{
    return int(QStringList{QStringLiteral("none"), QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")}.indexOf(magnitude));
}

} // namespace

void intersections(const RuleContext &context, Points &points)
{
    const Assessment &a = context.assessment;
    const bool light = a.answer(question::screenDecision).text() == QLatin1String("light");
    const auto add = [&](const char *code, Severity severity, Gate gate, const FieldKey &where, const QStringList &arguments = {}, const QStringList &also = {}) {
        ReviewPoint point = context.point(QString::fromLatin1(code), severity, gate, where, where.kind ? context.pageOf(*where.kind) : context.pageOf(where.field), arguments);
        point.also = also;
        points.append(point);
    };
    const auto name = [&](const Intersection &item) {
        if (!item.title.isEmpty())
            return item.title;
        QStringList labels;
        for (const QString &group : item.groups)
            labels += context.label(group);
        return labels.join(QStringLiteral(" × "));
    };

    // Nobody looked.
    const QString considered = a.answer(question::intersectionsConsidered).text();
    QSet<QString> worse;
    for (const Impact &impact : a.impacts)
        if (isWorse(impact.direction) && context.concernsRecommended(impact))
            worse.insert(impact.characteristic);
    const bool none = a.intersections.isEmpty();
    bool sharedBarrier = false;
    for (const Barrier &barrier : a.barriers) {
        int strong = 0;
        for (const BarrierRating &rating : a.barrierRatings)
            strong += rating.barrier_id == barrier.id && rating.severity.toInt() >= 2 ? 1 : 0;
        sharedBarrier = sharedBarrier || strong >= 2;
    }
    if (worse.size() >= 2 && none && considered != QLatin1String("yes")) {
        add("V-44", Severity::Warn, Gate::Qa, FieldKey::answer(question::intersectionsConsidered), {}, sharedBarrier ? QStringList{QStringLiteral("IX-01")} : QStringList());
    } else if (sharedBarrier && none && !light) {
        add("IX-01", Severity::Warn, Gate::Qa, FieldKey::answer(QStringLiteral("intersections.items")));
    }

    int assessed = 0, negative = 0, positive = 0;
    GroupTags tags(context.pack);
    for (const Intersection &item : a.intersections) {
        const FieldKey where = FieldKey::record(RecordKind::Intersection, item.id, {});
        const QString title = name(item);
        const QStringList missing = missingIn(item, a, context.pack);
        for (const char *code : {"beyond_sum", "mechanism", "source"})
            if (missing.contains(QLatin1String(code))) {
                add("IX-03", Severity::Block, Gate::Sgn, where,
                    {title, context.word(QStringLiteral("rule.missing.") + QLatin1String(code), QLatin1String(code))});
                break;
            }
        if (const QStringList found = stigmatising(context, title + u'\n' + item.beyond_sum.toPlain() + u'\n' + item.mechanism_note.toPlain() + u'\n' + item.description.toPlain()); !found.isEmpty())
            add("IX-12", Severity::Warn, Gate::Qa, where, {title, found.join(QStringLiteral(", "))});
        if (item.status == QLatin1String("dismissed") || item.status == QLatin1String("merged") || item.status == QLatin1String("candidate"))
            continue;
        // A rare combination needs a broader title for the public copy.
        if (isShownBroader(item) && item.public_title.isEmpty()) {
            add("EN-17", Severity::Block, Gate::Sgn, FieldKey::record(RecordKind::Intersection, item.id, QStringLiteral("public_title")), {title}, {QStringLiteral("IX-06")});
            points.last().overridable = false;
        }
        if (memberCount(item) >= 4)
            add("IX-10", Severity::Warn, Gate::Qa, where, {title});
        if (!isAssessed(item))
            continue;
        ++assessed;
        const bool worseOff = isWorse(item.direction);
        negative += worseOff ? 1 : 0;
        positive += item.direction == QLatin1String("POS") || item.mechanism == QLatin1String("M12") ? 1 : 0;
        if (worseOff && sourceOf(item, a) == QLatin1String("judgement") && item.source == QLatin1String("judgement"))
            add("IX-04", Severity::Warn, Gate::Qa, FieldKey::record(RecordKind::Intersection, item.id, QStringLiteral("source")), {title});
        if (item.confidence == QLatin1String("high"))
            for (const IntersectionEvidence &link : a.intersectionEvidence)
                if (link.intersection_id == item.id && link.directness == QLatin1String("one_member")) {
                    add("IX-05", Severity::Warn, Gate::Qa, FieldKey::record(RecordKind::Intersection, item.id, QStringLiteral("confidence")), {title});
                    break;
                }
        // An action that only reaches one member leaves the others where they were.
        QSet<QString> members, reached;
        for (const QString &group : item.groups)
            if (const Characteristic *characteristic = context.pack.characteristicOf(group))
                members.insert(characteristic->id);
        bool actions = false;
        for (const Action &action : a.actions) {
            if (!item.action_ids.contains(action.id) && !action.intersection_ids.contains(item.id))
                continue;
            actions = true;
            if (action.impact_ids.isEmpty())
                reached = members;
            for (const Impact &impact : a.impacts)
                if (action.impact_ids.contains(impact.id) && members.contains(impact.characteristic))
                    reached.insert(impact.characteristic);
        }
        if (actions && members.size() >= 2 && reached.size() == 1)
            add("IX-08", Severity::Warn, Gate::Sgn, where, {title, context.label(*reached.begin())});
        // No netting off: a single row may not get lighter because the combination carries it now.
        if (worseOff)
            for (const FindingLink &link : a.findingLinks)
                for (const Impact &impact : a.impacts)
                    if (impact.id == link.impact_id && members.contains(impact.characteristic) && rank(link.rating_before) >= 0 && rank(link.rating_after) >= 0
                        && rank(link.rating_after) < rank(link.rating_before))
                        add("IX-13", Severity::Warn, Gate::Sgn, FieldKey::record(RecordKind::Impact, impact.id, QStringLiteral("magnitude")), {context.labelOf(impact), title});
    }
    const bool how = !a.answer(QStringLiteral("intersections.how")).isBlank();
    if (assessed > 8)
        add("IX-07", Severity::Warn, Gate::Qa, FieldKey::answer(QStringLiteral("intersections.items")), {QString::number(assessed)});
    else if (none && considered == QLatin1String("yes") && !how)
        add("IX-07", Severity::Warn, Gate::Qa, FieldKey::answer(QStringLiteral("intersections.how")), {QStringLiteral("0")});
    if (light)
        return;
    if (negative > 0 && positive == 0)
        add("IX-14", Severity::Advice, Gate::Qa, FieldKey::answer(QStringLiteral("intersections.items")));

    // People spoke about a combination, and nothing holds it.
    for (const Finding &finding : a.findings) {
        QSet<QString> characteristics;
        for (const QString &group : finding.groups)
            if (const Characteristic *characteristic = context.pack.characteristicOf(group))
                characteristics.insert(characteristic->id);
        if (characteristics.size() < 2 || finding.groups.size() > 4 || !finding.intersection_ids.isEmpty())
            continue;
        const auto mask = tags.tags(finding.groups);
        const bool held = std::any_of(a.intersections.begin(), a.intersections.end(),
                                      [&](const Intersection &item) { return item.finding_ids.contains(finding.id) || GroupTags::covers(mask, tags.members(item.groups)); });
        if (!held)
            add("IX-02", Severity::Warn, Gate::Qa, FieldKey::record(RecordKind::Finding, finding.id, QStringLiteral("groups")), {RuleContext::excerpt(finding.text.toPlain())});
    }
    for (const Characteristic &characteristic : context.pack.characteristics) {
        const QString collected = a.answer(QStringLiteral("intersections.data_collected"), characteristic.id).text();
        const QString crossed = a.answer(QStringLiteral("intersections.data_crossed"), characteristic.id).text();
        if (collected == QLatin1String("no") || (collected == QLatin1String("yes") && crossed == QLatin1String("no")))
            add("IX-11", Severity::Advice, Gate::Qa, FieldKey::answer(QStringLiteral("intersections.data_crossed"), characteristic.id), {context.label(characteristic.id)});
    }
}

} // namespace dueregard::rules
