// SPDX-License-Identifier: Apache-2.0
// Rules of intersectionality.md §9, and V-44.
#include "core/domain/WellKnown.h"
#include "core/engagement/GroupTags.h"
#include "core/intersections/BroaderTitle.h"
#include "core/intersections/IntersectionSteps.h"
#include "core/intersections/KeptRatings.h"
#include "core/rules/rules/Rules.h"

#include <QRegularExpression>

#include <algorithm>

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

/// Not before a thing or people, with a word or two between that are no verb: "the disabled car parking bays", "the elderly residents".
QString nounsOf(const RuleContext &context)
{
    QStringList nouns;
    for (const char *key : {"rule.few.things", "rule.few.people", "rule.few.person"})
        for (const QString &noun : context.word(QLatin1String(key), QString()).split(u'|', Qt::SkipEmptyParts))
            nouns += QRegularExpression::escape(noun);
    if (nouns.isEmpty())
        return {};
    return QStringLiteral("(?!(?:\\s+(?!(?:in|on|at|of|for|to|from|by|with|who|that|and|or|but|as|is|are|was|were|be|have|has|had|will|would|can|cannot|could|may|might|must|should|do|don’t|did|not|also|often|the|an?|"
                          "use|need|want|get|find|lose|face|pay|like|visit|see|rely|live|lack|struggle|miss|come|go|take|make|\\w+ed)\\b)[\\w’'-]+){0,2}?\\s+(?:%1)(?:es|s)?\\b)")
        .arg(nouns.join(u'|'));
}

/// Expressions that blame or blur people (intersectionality.md §8). A pack may word its own list.
QStringList stigmatising(const RuleContext &context, const QString &text)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression between(QStringLiteral("[\\s\\-]+"), options);
    const QStringList list = context.word(QStringLiteral("rule.stigma"), QStringLiteral("hard to reach|BAME|wheelchair-bound|the disabled|the elderly")).split(u'|', Qt::SkipEmptyParts);
    const QString nouns = nounsOf(context);
    QStringList found, seen;
    for (const QString &words : list) {
        QStringList parts = words.trimmed().split(between, Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = QRegularExpression::escape(part);
        const QString pattern = parts.join(QStringLiteral("[\\s\\-\\x{00AD}\\x{2010}-\\x{2012}]+")); // however it is typed
        if (seen.contains(pattern))
            continue;
        seen += pattern;
        // "The disabled parking bays" and "the homeless shelter" are things; only who is called "the disabled" is blurred.
        const bool calls = parts.size() > 1 && parts.first().compare(QLatin1String("the"), Qt::CaseInsensitive) == 0;
        if (QRegularExpression(QStringLiteral("\\b%1\\b").arg(pattern) + (calls ? nouns : QString()), options).match(text).hasMatch())
            found += words.trimmed();
    }
    return found;
}

/// Whether "beyond the sum" names one of the members and none of the others. Words are the pack's "rule.names.…", by
/// characteristic; a member without words cannot be looked for, and then nothing is said.
bool namesOneOnly(const RuleContext &context, const Intersection &item)
{
    const QString text = item.beyond_sum.toPlain();
    int named = 0;
    for (const QString &group : item.groups) {
        const Characteristic *characteristic = context.pack.characteristicOf(group);
        const QString names = characteristic ? context.word(QStringLiteral("rule.names.") + characteristic->id, QString()) : QString();
        if (names.isEmpty())
            return false;
        QString pattern = names;
        if (group != characteristic->id)
            pattern += u'|' + QRegularExpression::escape(context.label(group));
        named += QRegularExpression(QStringLiteral("\\b(?:%1)").arg(pattern), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption).match(text).hasMatch() ? 1 : 0;
    }
    return item.groups.size() >= 2 && named == 1 && item.other_members.rows.isEmpty();
}

/// Whether what was said lowered the rating of a row, which has not got it back since.
bool isLoweredByFinding(const Assessment &a, const Impact &impact)
{
    return std::any_of(a.findingLinks.begin(), a.findingLinks.end(), [&](const FindingLink &link) {
        const int before = KeptRatings::rank(link.rating_before), after = KeptRatings::rank(link.rating_after);
        return link.impact_id == impact.id && after >= 0 && after < before && KeptRatings::rank(impact.magnitude) < before;
    });
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
    // A candidate is what a signal found, and nobody has looked at it yet.
    const bool none = std::all_of(a.intersections.begin(), a.intersections.end(), [](const Intersection &item) { return item.status == QLatin1String("candidate"); });
    const auto looksAt = [&](const Intersection &item, const Barrier &barrier, const QSet<QString> &strong) {
        QSet<QString> members;
        for (const QString &group : item.groups)
            if (const Characteristic *characteristic = context.pack.characteristicOf(group))
                members.insert(characteristic->id);
        return item.status != QLatin1String("candidate") && (item.barrier_ids.contains(barrier.id) || members.intersect(strong).size() >= 2);
    };
    bool sharedBarrier = false, looked = false;
    for (const Barrier &barrier : a.barriers) {
        QSet<QString> strong; // women and men never share a combination: groups of one characteristic count once
        for (const BarrierRating &rating : a.barrierRatings)
            if (rating.barrier_id == barrier.id && rating.severity.toInt() >= 2) {
                const Characteristic *characteristic = context.pack.characteristicOf(rating.group);
                strong.insert(characteristic ? characteristic->id : rating.group);
            }
        if (strong.size() < 2)
            continue;
        sharedBarrier = true;
        looked = looked || std::any_of(a.intersections.begin(), a.intersections.end(), [&](const Intersection &item) { return looksAt(item, barrier, strong); });
    }
    const bool notLooked = worse.size() >= 2 && none && considered != QLatin1String("yes");
    if (notLooked) {
        QStringList also{QStringLiteral("IX-07")};
        if (sharedBarrier)
            also.prepend(QStringLiteral("IX-01"));
        add("V-44", Severity::Warn, Gate::Qa, FieldKey::answer(question::intersectionsConsidered), {}, also);
    } else if (sharedBarrier && !looked && !light) {
        add("IX-01", Severity::Warn, Gate::Qa, FieldKey::answer(QStringLiteral("intersections.items")));
    }

    const KeptRatings kept = KeptRatings::of(a);
    int assessed = 0, negative = 0, positive = 0;
    GroupTags tags(context.pack);
    for (const Intersection &item : a.intersections) {
        const FieldKey where = FieldKey::record(RecordKind::Intersection, item.id, {});
        const QString title = name(item);
        QStringList missing = missingIn(item, a, context.pack);
        missing.removeAll(QStringLiteral("many_members")); // IX-10 says it
        const bool stops = missing.contains(QStringLiteral("beyond_sum")) || missing.contains(QStringLiteral("mechanism")) || missing.contains(QStringLiteral("source"));
        if (isAssessed(item) && isWorse(item.direction) && !missing.contains(QStringLiteral("beyond_sum")) && namesOneOnly(context, item))
            missing += QStringLiteral("beyond_one");
        // Earlier packs have no words for some, and a sentence that names one thing after the other.
        static const QHash<QString, const char *> english{{QStringLiteral("merged_into"), "the one it was joined with"},
                                                          {QStringLiteral("data_action"), "an action to get the data, or the reason why there is none"},
                                                          {QStringLiteral("how_many"), "how many people they are, or what care they need in print (until then public copies do not name them)"},
                                                          {QStringLiteral("short_title"), "a title of twelve words or fewer"},
                                                          {QStringLiteral("other_characteristic"), "a group of another characteristic (nobody is in both of these)"}};
        const QString advice = isAssessed(item) ? context.word(QStringLiteral("rule.incomplete.watch"), QStringLiteral("Add it, or watch it instead.")) : context.word(QStringLiteral("rule.incomplete.add"), QStringLiteral("Add it."));
        if (!missing.isEmpty() && (stops || !light)) {
            QStringList words;
            for (const QString &code : std::as_const(missing))
                words += context.word(QStringLiteral("rule.missing.") + code, english.contains(code) ? QString::fromLatin1(english.value(code)) : code);
            add("IX-03", stops ? Severity::Block : Severity::Warn, stops ? Gate::Sgn : Gate::Qa, where, {title, words.join(QStringLiteral("; ")), advice});
        }
        if (const Intersection *twin = light ? nullptr : twinOf(item, a))
            add("IX-03", Severity::Warn, Gate::Qa, FieldKey::record(RecordKind::Intersection, item.id, QStringLiteral("merged_into_id")),
                {title, context.word(QStringLiteral("rule.missing.difference"), QStringLiteral("a member that tells it apart from “%1”")).arg(name(*twin)),
                 context.word(QStringLiteral("rule.incomplete.join"), QStringLiteral("Add it, or join the two."))});
        if (const QStringList found = stigmatising(context, title + u'\n' + item.beyond_sum.toPlain() + u'\n' + item.mechanism_note.toPlain() + u'\n' + item.description.toPlain() + u'\n' + item.public_title + u'\n' + item.dismissed_note.toPlain() + u'\n' + item.many_members_reason.toPlain()); !found.isEmpty())
            add("IX-12", Severity::Warn, Gate::Qa, where, {title, found.join(QStringLiteral(", "))});
        // A rare combination needs a broader title for the public copy, also where it is only said that it was considered.
        if (isKnownAsFew(item) && !isTitleBroader(item, context.pack, a.language, a.bodyType)) {
            add("EN-17", Severity::Block, Gate::Sgn, FieldKey::record(RecordKind::Intersection, item.id, QStringLiteral("public_title")), {title}, {QStringLiteral("IX-06")});
            points.last().overridable = false;
        }
        if (item.status == QLatin1String("dismissed") || item.status == QLatin1String("merged") || item.status == QLatin1String("candidate"))
            continue;
        if (memberCount(item) >= 4)
            add("IX-10", Severity::Warn, Gate::Qa, where, {title});
        if (!isAssessed(item))
            continue;
        ++assessed;
        const bool worseOff = isWorse(item.direction);
        negative += worseOff ? 1 : 0;
        positive += item.direction == QLatin1String("POS") || item.mechanism == QLatin1String("M12") ? 1 : 0;
        if (worseOff && sourceOf(item, a) == QLatin1String("judgement") && item.source == QLatin1String("judgement")) {
            const bool sure = item.confidence == QLatin1String("high");
            add("IX-04", Severity::Warn, Gate::Qa, FieldKey::record(RecordKind::Intersection, item.id, sure ? QStringLiteral("confidence") : QStringLiteral("source")),
                {title, sure ? context.word(QStringLiteral("rule.judgement_sure"), QStringLiteral(", and is marked as very sure, which judgement alone cannot be")) : QString()});
        }
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
        // No netting off: a single row may not get lighter because the combination carries it now. A row that has its rating back is no longer.
        if (worseOff)
            for (const Impact &impact : a.impacts)
                if (KeptRatings::isRowOf(impact, item, context.pack) && (kept.isLowered(impact, item.id) || isLoweredByFinding(a, impact)))
                    add("IX-13", Severity::Warn, Gate::Sgn, FieldKey::record(RecordKind::Impact, impact.id, QStringLiteral("magnitude")), {context.labelOf(impact), title});
    }
    const bool how = !a.answer(QStringLiteral("intersections.how")).isBlank(), asked = !context.pageOf(QStringLiteral("intersections.how")).isEmpty();
    if (assessed > 8)
        add("IX-07", Severity::Warn, Gate::Qa, FieldKey::answer(QStringLiteral("intersections.items")), {QString::number(assessed)});
    else if (assessed == 0 && !how && !notLooked && (considered == QLatin1String("yes") || (!light && asked && (!considered.isEmpty() || !a.impacts.isEmpty()))))
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
        if (characteristics.size() < 2 || !finding.intersection_ids.isEmpty())
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
