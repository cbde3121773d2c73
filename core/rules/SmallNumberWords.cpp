// SPDX-License-Identifier: Apache-2.0
#include "core/rules/SmallNumberWords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace dueregard {

namespace {

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// The sentence around a place, and at most `words` words of it on either side.
QString around(const QString &text, qsizetype from, qsizetype to, int words)
{
    const auto ends = [&](qsizetype at) { return QStringLiteral(".!?;:\n").contains(text[at]); };
    qsizetype begin = from;
    for (int seen = 0; begin > 0 && !ends(begin - 1); --begin)
        if (text[begin - 1].isSpace() && begin < from && ++seen > words)
            break;
    qsizetype end = to;
    for (int seen = 0; end < text.size() && !ends(end); ++end)
        if (text[end].isSpace() && end > to && ++seen >= words)
            break;
    return text.mid(begin, from - begin) + u'|' + text.mid(to, end - to); // the bar keeps both sides apart
}

/// The patterns of one list of names. Kept from one check to the next: checks follow each keystroke, and a pattern of some
/// two hundred names takes longer to compile than to use.
struct Patterns {
    QString names;
    QString people;
    QString person;
    QRegularExpression anywhere;
    QRegularExpression nextToNumber;
    QRegularExpression peopleNext; ///< people in general: "three local people", not "three days for people"
    QRegularExpression personNext;
    QRegularExpression onePerson;
    QRegularExpression personAfter; ///< what makes a person of the name of a group before it: "trans resident", "lesbian said"
    QRegularExpression whoIs;       ///< the group said after the person: "resident who is a lesbian", "tenant is trans", "of the residents is trans", ", a Muslim man"
    QString things;
    QRegularExpression isThing; ///< one word, or a few
    // What a group's name only describes: "Bangladeshi restaurant", "disabled parking bays". One is never many, or it is a verb:
    // "one carer visits".
    QRegularExpression thingAfter;
    QRegularExpression thingsAfter;
    QRegularExpression onlyThing; ///< "the only way", "just one of the three sites"; no group's name between
    QRegularExpression onlyOneThing;
    QRegularExpression onlyThings;  ///< "a couple of Muslim schools"
    QRegularExpression labelled;    ///< the number behind its group: "Roma pupils: 3", "trans residents (n = 2)"
    QRegularExpression onePersonOf; ///< somebody beside such a thing: "the only shop with a trans owner"
};

const Patterns &patternsFor(const QString &names, const QString &people, const QString &person, const QString &things)
{
    static thread_local Patterns kept;
    if (kept.names != names || kept.people != people || kept.person != person || kept.things != things) {
        kept.names = names;
        kept.people = people;
        kept.person = person;
        kept.things = things;
        kept.anywhere = QRegularExpression(QStringLiteral("(?<![\\w-])(?:%1)s?(?![\\w-])").arg(names), options);
        kept.nextToNumber = QRegularExpression(
            QStringLiteral("^\\s+(?:of\\s+(?:the|our|these|those)\\s+)?(?!(?:in|and|or|to|of)\\b)(?:([\\w’'-]+)\\s+)?((?:%1)s?)(?![\\w-])").arg(names), options);
        const QString next = QStringLiteral("^\\s+(?:(?:other|local|older|younger|more|of\\s+the)\\s+)?(%1)(?![\\w-]|[’']s(?!\\w))(?!\\s+(?:per|each|a|at a time)\\b)");
        kept.peopleNext = QRegularExpression(next.arg(people), options);
        kept.personNext = QRegularExpression(next.arg(person), options);
        kept.personAfter = QRegularExpression(QStringLiteral("^(?:\\s+(?:%1|member|who|that|is|was|has|had|told|said|came|wrote|asked|objected)(?![\\w-])|\\s*(?:[.,;:!?)]|$))").arg(person), options);
        kept.whoIs = QRegularExpression(
            QStringLiteral("^(?:\\s+(?:%2|members?\\s+of\\s+staff)\\s+(?:(?:who|that)\\s+)?(?:(?:said|says?|told\\s+us)\\s+(?:that\\s+)?(?:they|he|she)\\s+)?(?:is|was|are|were|identif(?:y|ies|ied)\\s+as)|\\s+of\\s+(?:the|our|these|those|them)(?:\\s+([\\w’'-]+))?(?:\\s+(?:%3))?\\s+(?:is|was|are|were)|,)"
                           "\\s+(?:an?\\s+)?(?!(?:in|and|or|to|of|for|by|not)\\b)(?:(?:openly|also|both|older|young|younger)\\s+)?((?:%1)s?)(?![\\w-])")
                .arg(names, people + u'|' + person, people),
            options);
        // What can stand behind a thing and leaves it one ("restaurant in", not "school governor"), and no part of its name.
        const QString goesOn = QStringLiteral("(?=\\s*(?:$|[.,;:!?()–—])|\\s+(?:in|on|at|of|for|to|from|near|by|with|within|that|which|where|is|are|was|were|has|have|had|do|does|did|will|would|could|can|cannot|may|might|"
                                              "must|should|and|or|but|as|because|if|when|while|so|than|across|along|around|after|before|during|until|outside|inside|between|opposite|closes?|closed|opens?|opened|moves?|moved|"
                                              "remains?|lost|loses?|falls?|per|each|an?|the|this|not|only|also|now|still|there|here|available|left|too|both|either|out|over|under|every|twice|once|again|used|run|we|they|people|most|"
                                              "older|younger|disabled|repl(?:y|ies|ied)|respond(?:s|ed)?|wrote|writes?|object(?:s|ed)?|attend(?:s|ed)?|took|takes?|joined|asked|asks?|said|says?|told|sent|came|met|meets?|answered|commented|support(?:s|ed)?|signed|raised|serves?|each|ago|early|earlier|later|apart|away|long|about|against|without|through|into|like|such)(?![\\w-]))");
        const QString noPart = QStringLiteral("(?!(?:in|on|at|of|for|to|from|by|with|who|whom|whose|that|which|where|is|are|was|were|be|been|has|have|had|will|would|could|can|cannot|may|might|must|should|and|or|but|as|the|an?|"
                                              "not|left|lost|told|said|came|went|took|gave|got|kept|paid|felt|found|made|met|use|need|want|attend|visit|see|like|\\w+[^s\\W’']s|\\w{3,}(?<!disabl)ed|(?!(?:park|hous|swimm|walk|train|wait|plan|build|meet|learn|nurs|hear|chang|shopp)\\w*ing)\\w+ing|%1)(?![\\w’'-]))");
        const QString notPerson = noPart.arg(people + u'|' + person);
        const QString one = QStringLiteral("(?:%1)(?<!ies)").arg(things), many = QStringLiteral("(?:(?:%1)(?:es|s)|(?:%1)(?<=ies|criteria|premises))").arg(things);
        kept.isThing = QRegularExpression(QStringLiteral("^(?:%1|%2)$").arg(one, many), options);
        const QString after = QStringLiteral("^(?:[’']s?)?(?:\\s+(?:and|or|&)\\s+(?:(?:one|two|three|four|\\d)\\s+)?(?:%1)s?(?:[’']s?)?)?(?:\\s+%2[\\w’'-]+)?\\s+%3(?![\\w-])%4");
        kept.thingAfter = QRegularExpression(after.arg(names, notPerson, one, goesOn), options);
        kept.thingsAfter = QRegularExpression(after.arg(names, notPerson, many, goesOn), options);
        const QString only = QStringLiteral("^\\s+(?:of\\s+(?:(?:the|our|these|those|its)\\s+)?)?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s+)?(?:%1[\\w’'-]+\\s+){0,3}?%2(?![\\w-])%3");
        kept.onlyThing = QRegularExpression(only.arg(noPart.arg(people + u'|' + person + QStringLiteral("|(?:%1)s?").arg(names)), QStringLiteral("(?:%1|%2)").arg(one, many), goesOn), options);
        kept.onlyOneThing = QRegularExpression(only.arg(notPerson, one, goesOn), options);
        kept.onlyThings = QRegularExpression(only.arg(notPerson, many, goesOn), options);
        kept.labelled = QRegularExpression(QStringLiteral("(?<![\\w-])((?:%1)s?)(?:\\s+(?:%2))?\\s*(?::|=|\\()\\s*(?:n\\s*=\\s*)?([1-4])(?=\\s*(?:[.,;)]|$))").arg(names, people), options | QRegularExpression::MultilineOption);
        kept.onePersonOf = QRegularExpression(QStringLiteral("(?<![\\w-])(?:an?|one|whose|his|her)\\s+(?:[\\w’'-]+\\s+)?(?:%1)(?![\\w-])").arg(names), options);
        kept.onePerson = QRegularExpression(QStringLiteral("(?<![\\w-])(?:%1)(?![\\w-])").arg(person), options);
    }
    return kept;
}

/// A part of many, which is nobody: "one in four", "one third", "only one in ten".
bool isShare(const QString &after)
{
    static const QRegularExpression share(QStringLiteral("^(?:\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred|\\d+)(?![\\w-])|[\\s-]+(?:thirds?|half|halves|quarters?|fifths?|sixths?|tenths?)(?![\\w-]))"), options);
    return share.match(after).hasMatch();
}

/// The same with its people in between, "one woman in four", and what each of many may have: "one carer for each visitor".
bool isShareOrAllowance(const QString &next)
{
    static const QRegularExpression rate(QStringLiteral("^(?:\\s+(?:people|person|adult|household|family))?\\s+in\\s+(?:every\\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d+)(?=\\s*(?:$|[.,;:!?)])|\\s+(?:has|have|is|are|was|were|does|do|cannot|can|lives?|had|would|will|may|across|nationally|experiences?|reports?|say|says)(?![\\w-]))"), options);
    static const QRegularExpression allowance(QStringLiteral("^(?:\\s+[\\w’'-]+)?\\s+(?:per|(?:for|with|at|on|to) (?:each|every)|at a time|free)(?![\\w-])"), options);
    return rate.match(next).hasMatch() || allowance.match(next).hasMatch();
}

/// What "the only" and its like stand before, when that is nobody: "the only way for disabled people", "only one in ten carers".
/// A thing that a single person belongs to is no such thing: "the only shop with a trans owner".
bool isOnlyThing(const QString &number, const QString &after, const Patterns &patterns)
{
    static const QRegularExpression affected(QStringLiteral("^\\s+(?:people|residents|tenants|customers|ones)\\s+(?:(?:who|that)\\s+(?:are|will\\s+be|would\\s+be|may\\s+be|might\\s+be|could\\s+be)\\s+)?(?:directly\\s+|likely\\s+to\\s+be\\s+)?(?:affected|impacted)(?![\\w-])"), options);
    if (isShare(after) || affected.match(after).hasMatch())
        return true;
    const bool many = number.endsWith(QLatin1String("two"), Qt::CaseInsensitive) || number.endsWith(QLatin1String("couple"), Qt::CaseInsensitive);
    if (!patterns.onlyThing.match(after).hasMatch() && !(many ? patterns.onlyThings : patterns.onlyOneThing).match(after).hasMatch())
        return false;
    static const QRegularExpression ends(QStringLiteral("[.!?;:\\n]"));
    const QString sentence = after.left(after.indexOf(ends));
    auto persons = patterns.onePersonOf.globalMatch(sentence);
    while (persons.hasNext())
        if (!patterns.thingAfter.match(sentence.mid(persons.next().capturedEnd())).hasMatch())
            return false;
    return true;
}

/// A number, and who is counted right after it.
std::optional<SmallNumberWords::Hit> smallCount(const QString &text, const QRegularExpressionMatch &match, const Patterns &patterns)
{
    static const QRegularExpression noNumber(QStringLiteral("(?:\\b(?:in|no|any|every|out of|age|aged|over|under|level|stage|option|phase|section|page|table|figure|ward|band|tier|type|grade|category|zone|floor|year|day|week|chapter|appendix|annex|wave|lot|aim|question|version|objective|recommendation|item|priority|route|step|theme|standard|principle|criterion|paragraph)|[£$€])\\s*$"), options);
    static const QRegularExpression wholeOf(QStringLiteral("\\b(all|none|each|every one|everyone)\\s+(?:of\\s+)?(?:the\\s+|our\\s+|these\\s+|those\\s+)?$"), options);
    static const QRegularExpression careful(QStringLiteral("^(?:trans|transgender|non-binary|gay|lesbian|bisexual|LGB\\w*|refugee|asylum seeker|migrant|HIV)"), options);
    static const QRegularExpression oneOnly(QStringLiteral("\\bthere\\s+(?:is|are|was|were)\\s+(?:only\\s+|just\\s+)?$"), options); // "there is one, a Muslim man"
    static const QStringList words{QStringLiteral("zero"), QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("five"),
                                   QStringLiteral("six"), QStringLiteral("seven"), QStringLiteral("eight"), QStringLiteral("nine")};
    const QString number = match.captured(2).toLower();
    const bool both = number == QLatin1String("both");
    const bool handful = number.endsWith(QLatin1String("handful of")), single = number.startsWith(QLatin1String("a ")) && !handful;
    const bool digits = number.front().isDigit();
    const qsizetype counted = both ? 2 : single ? 1
        : handful                               ? 3
        : digits                                ? number.toInt()
                                                : words.indexOf(number);
    const QString before = text.mid(std::max<qsizetype>(0, match.capturedStart() - 30), std::min<qsizetype>(30, match.capturedStart()));
    static const QRegularExpression atMost(QStringLiteral("(?:\\b(?:fewer|less)\\s+than\\s+|[<≤]\\s*)$"), options);
    static const QRegularExpression rate(QStringLiteral("^\\s+(?:people|adults|persons)\\b"), options);
    static const QRegularExpression outOf(QStringLiteral("^\\s+out\\s+of\\s+(?:the\\s+|our\\s+|these\\s+|those\\s+)?(?:two|three|four|five|six|seven|eight|nine|[2-9])(?![\\w-])"), options);
    // Room for people and rules about families count nobody.
    static const QRegularExpression capacity(QStringLiteral("\\b(?:up to|at least|no more than|more than|groups? of|tables? of|teams? of|pairs? of|rooms? for|space for|seats for|minimum of|maximum of)\\s+$"), options);
    static const QRegularExpression families(QStringLiteral("\\b(?:families|households|parents|couples|mothers|people|those)\\s+with\\s+(?:only\\s+|(?:more|fewer)\\s+than\\s+|at least\\s+)?$"), options);
    static const QRegularExpression children(QStringLiteral("^child(?:ren)?$"), options);
    const QString after = text.mid(match.capturedEnd(), 120);
    const auto whole = wholeOf.match(before);
    const bool below = atMost.match(before).hasMatch(); // "fewer than five": four at most
    const auto parts = outOf.match(after);
    if (counted == 0 || (!whole.hasMatch() && noNumber.match(before).hasMatch()) || (!parts.hasMatch() && isShare(after)))
        return std::nullopt;
    const QString said = whole.hasMatch() ? whole.captured(1) + u' ' + match.captured() : match.captured();
    const QString counts = parts.hasMatch() ? after.mid(parts.capturedEnd()) : after;
    if (const auto group = patterns.nextToNumber.match(counts); group.hasMatch()) {
        const QString name = group.captured(2), next = counts.mid(group.capturedEnd());
        // "A single disabled parking bay" is nobody, and "three out of four disabled people" is everywhere.
        const bool isPerson = !single || patterns.personAfter.match(next).hasMatch();
        const bool isRate = parts.hasMatch() && (rate.match(next).hasMatch() || name.endsWith(QLatin1String("people"), Qt::CaseInsensitive));
        // "Both disabled and older people" counts groups, not people.
        const bool countsGroups = both && counts.left(60).contains(QLatin1String(" and "));
        // "One Bangladeshi restaurant", "two sites disabled people use".
        const bool countsThings = (counted == 1 ? patterns.thingAfter : patterns.thingsAfter).match(next).hasMatch() || patterns.isThing.match(group.captured(1)).hasMatch() || (!whole.hasMatch() && isShareOrAllowance(next));
        if (isPerson && !isRate && !countsGroups && !countsThings && (counted < (below ? 6 : 5) || (counted < 10 && (careful.match(name).hasMatch() || careful.match(group.captured(1)).hasMatch())) || whole.hasMatch()))
            return SmallNumberWords::Hit{said, name};
    }
    if (!both && counted < 5)
        if (const auto group = patterns.whoIs.match(after); group.hasMatch() && (after.front() != u',' || oneOnly.match(before).hasMatch()) && !patterns.isThing.match(group.captured(1)).hasMatch())
            return SmallNumberWords::Hit{said, group.captured(2)};
    if (!both && counted < 5 && (digits || counted >= 2))
        if (const auto people = (counted == 1 ? patterns.personNext : patterns.peopleNext).match(after); people.hasMatch())
            if (!capacity.match(before).hasMatch() && !(families.match(before).hasMatch() && children.match(people.capturedView(1)).hasMatch()))
                return SmallNumberWords::Hit{said, people.captured(1), false};
    return std::nullopt;
}

} // namespace

const QString &SmallNumberWords::names() const
{
    if (!m_names.isNull())
        return m_names;
    QSet<QString> names;
    const auto take = [&](const QString &label) {
        const QString name = label.section(QStringLiteral(": "), -1).trimmed();
        if (name.size() >= 3)
            names.insert(QRegularExpression::escape(name));
    };
    for (const Characteristic &characteristic : m_pack.characteristics) {
        if (characteristic.local)
            take(characteristic.label.in(m_language)); // "Age" and "Sex" are no people
        for (const Group &group : characteristic.groups)
            take(group.label.in(m_language));
    }
    for (const QString &name : m_pack.words.value(QStringLiteral("rule.few.groups")).in(m_language).split(u'|', Qt::SkipEmptyParts))
        take(name);
    QStringList sorted(names.cbegin(), names.cend());
    std::sort(sorted.begin(), sorted.end(), [](const QString &one, const QString &two) { return one.size() != two.size() ? one.size() > two.size() : one < two; });
    m_names = sorted.isEmpty() ? QStringLiteral("(?!)") : sorted.join(u'|');
    return m_names;
}

QString SmallNumberWords::listOf(const char *word) const
{
    QStringList all;
    for (const QString &name : m_pack.words.value(QLatin1String(word)).in(m_language).split(u'|', Qt::SkipEmptyParts))
        all += QRegularExpression::escape(name.trimmed());
    return all.isEmpty() ? QStringLiteral("(?!)") : all.join(u'|');
}

std::optional<SmallNumberWords::Hit> SmallNumberWords::firstIn(const QString &text, Figures figures) const
{
    static const QRegularExpression number(
        QStringLiteral("(?<![\\w.,/:£$€-])(?:(the only|the sole|the one and only|our only|their only|only one|only two|just one|just two|a couple)|(a (?:single|lone|solitary)(?! (?:parent|mother|father|mum|mom|dad|adult|person house)\\w*)|a handful of|one|two|three|four|five|six|seven|eight|nine|both|\\d{1,2}(?![\\d.,/:%]|\\s?%)))(?![\\w-])"), options);
    static const QRegularExpression age(QStringLiteral("\\baged\\s+(\\d{1,3})(?!\\s*(?:[-–—+]|and\\b|or\\b|to\\b|plus\\b|\\d))|(?<![\\w-])(\\d{1,3})[- ]years?[- ]old\\b"), options);
    static const QRegularExpression label(QStringLiteral("[:=(]\\s*(?:n\\s*=\\s*)?[1-4](?!\\d)"), options);
    const auto patterns = [this]() -> const Patterns & {
        if (m_people.isNull()) {
            m_people = listOf("rule.few.people");
            m_person = listOf("rule.few.person");
            m_things = listOf("rule.few.things");
        }
        return patternsFor(names(), m_people, m_person, m_things);
    };
    auto all = number.globalMatch(text);
    while (all.hasNext()) {
        const auto match = all.next();
        const Patterns &known = patterns();
        if (match.hasCaptured(1)) {
            if (isOnlyThing(match.captured(1), text.mid(match.capturedEnd(), 120), known))
                continue;
            if (const auto group = known.anywhere.match(around(text, match.capturedStart(), match.capturedEnd(), 6)); group.hasMatch())
                return Hit{match.captured(), group.captured()};
            continue;
        }
        if (figures == Figures::Protected && match.capturedView(2).front().isDigit())
            continue;
        if (auto hit = smallCount(text, match, known))
            return hit;
    }
    if (figures == Figures::Counted && text.contains(label))
        if (const auto labelled = patterns().labelled.match(text); labelled.hasMatch())
            return Hit{labelled.captured(2), labelled.captured(1)};
    auto ages = age.globalMatch(text);
    while (ages.hasNext()) {
        const auto match = ages.next();
        // Ages at which rules begin say nothing about anybody.
        const int years = (match.hasCaptured(1) ? match.captured(1) : match.captured(2)).toInt();
        if (years < 19 || years % 5 == 0 || (years >= 66 && years <= 68))
            continue;
        if (const auto person = patterns().onePerson.match(around(text, match.capturedStart(), match.capturedEnd(), 6)); person.hasMatch())
            return Hit{match.captured(), person.captured()};
    }
    return std::nullopt;
}

} // namespace dueregard
