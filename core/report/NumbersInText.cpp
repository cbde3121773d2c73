// SPDX-License-Identifier: Apache-2.0
#include "core/report/NumbersInText.h"

#include "core/report/Suppression.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dueregard::Suppression {

namespace {
QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const QStringList &unitWords()
{
    static const QStringList words = QStringLiteral("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split(QLatin1Char(' '));
    return words;
}

const QStringList &tenWords()
{
    static const QStringList words = QStringLiteral("twenty thirty forty fifty sixty seventy eighty ninety").split(QLatin1Char(' '));
    return words;
}

const QString &anyWord()
{
    static const QString pattern = QStringLiteral("(?:(?:%1)(?:-(?:%2))?|(?:%3))").arg(tenWords().join(QLatin1Char('|')), unitWords().first(9).join(QLatin1Char('|')), unitWords().join(QLatin1Char('|')));
    return pattern;
}

int valueOfWord(const QString &word)
{
    const QString plain = word.toLower();
    if (const qsizetype unit = unitWords().indexOf(plain); unit >= 0)
        return int(unit) + 1;
    const qsizetype ten = tenWords().indexOf(plain.section(QLatin1Char('-'), 0, 0));
    const qsizetype unit = unitWords().indexOf(plain.section(QLatin1Char('-'), 1));
    return 20 + 10 * int(ten) + int(unit) + 1;
}

QString asWord(const QString &digits, bool capital)
{
    bool ok = false;
    const int number = digits.toInt(&ok);
    if (!ok || number < 1 || number > 99)
        return digits;
    QString word;
    if (number < 20)
        word = unitWords()[number - 1];
    else
        word = tenWords()[number / 10 - 2] + (number % 10 > 0 ? QLatin1Char('-') + unitWords()[number % 10 - 1] : QString());
    if (capital)
        word[0] = word[0].toUpper();
    return word;
}

bool saysPeople(const QString &after)
{
    static const QRegularExpression people = insensitive(
        QStringLiteral("^\\s+(?:(?!(?:for|to|with|by|in|on|at|from|per|as)\\b)[a-z]+\\s+){0,2}?(?:people|persons?|residents?|respon\\w+|users?|customers?|visitors?|staff|employees|colleagues|members|"
                       "pupils?|students?|children|child|adults?|patients?|carers?|parents?|famil\\w+|households?|women|woman|men|man|girls?|boys?|"
                       "tenants?|drivers?|holders?|attend\\w+|participants?|individuals?|learners?|clients?)\\b"));
    return people.match(after).hasMatch();
}

/// What is counted here are no people.
bool saysThings(const QString &after)
{
    static const QString kinds = QStringLiteral("(?:days?|weeks?|months?|years?|hours?|minutes?|miles?|km|metres?|sessions?|meetings?|events?|times|sites?|centres?|librar\\w+|"
                                                "schools?|wards?|areas?|branches|buildings?|routes?|bus\\w*|stops?|stages?|options?|questions?|forms?|letters?|leaflets?|posters?|"
                                                "workshops?|groups?|organisations?|stars?|spaces|bays|points?|surveys?|rounds?|ways?|types?|kinds?|languages?|formats?|rooms?|phases?|parts?|"
                                                "categor(?:y|ies)|characteristics?|aims?|reports?|versions?|copies|pages?|hubs?|clinics?|hospitals?)\\b");
    static const QRegularExpression things = insensitive(QStringLiteral("^\\s*-?") + kinds);
    static const QRegularExpression some = insensitive(QStringLiteral("^\\s+of\\s+(?:the|these|those|our|its)\\s+(?:[a-z]+\\s+)?") + kinds);
    return things.match(after).hasMatch() || some.match(after).hasMatch();
}

/// Whether a number in a word counts: not in "two thirds", "one in five", "no one", "one day".
bool wordCounts(int value, const QString &before, const QString &after)
{
    static const QRegularExpression fraction = insensitive(QStringLiteral("^[\\s-]+(?:thirds?|quarters?|halves|half|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundred|thousand|million)\\b"));
    static const QRegularExpression odds = insensitive(QStringLiteral("^\\s+in\\s+(?:every\\s+)?(?:\\d|%1\\b)").arg(anyWord()));
    static const QRegularExpression oddsOf = insensitive(QStringLiteral("(?:\\d|\\b%1)\\s+in\\s+(?:every\\s+)?$").arg(anyWord()));
    if (fraction.match(after).hasMatch() || odds.match(after).hasMatch() || oddsOf.match(before).hasMatch())
        return false;
    if (value != 1)
        return true;
    static const QRegularExpression nobody = insensitive(QStringLiteral("\\b(?:no|any|every|some|each|this|that|which|another|day)\\s+$"));
    static const QRegularExpression source = insensitive(QStringLiteral("\\b(?:from|of|by|mainly|mostly)\\s+$"));
    static const QRegularExpression family = insensitive(QStringLiteral("^\\s+(?:[a-z]+\\s+)?(?:famil\\w+|households?)\\b"));
    static const QRegularExpression somebody = insensitive(QStringLiteral("^\\s+(?:(?:out\\s+)?of\\s+(?:the|these|those|them|us|whom|\\d|%1\\b)|(?:said|told|asked|replied|answered|wrote|felt|thought|wanted|agreed|"
                                                                          "disagreed|objected|declined|accepted|was|were|did|had|has|lives?|uses?|needs?)\\b)")
                                                               .arg(anyWord()));
    if (nobody.match(before).hasMatch() || (source.match(before).hasMatch() && family.match(after).hasMatch())) // "mostly from one family": says how few, not whom
        return false;
    return saysPeople(after) || somebody.match(after).hasMatch();
}
} // namespace

bool isYear(const QString &digits)
{
    return digits.size() == 4 && (digits.startsWith(QLatin1String("19")) || digits.startsWith(QLatin1String("20")));
}

QList<NumberInText> numbersIn(const QString &text)
{
    static const QRegularExpression digitsOrWord = insensitive(
        QStringLiteral("(?<![\\w£$€.,/:#-])(?:(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(\\s?(?:%|per cent\\b))?(?![\\w/:]|[.,-]\\d)|\\b(%1)(\\s+per ?cent\\b)?(?![\\w-]))").arg(anyWord()));
    static const QRegularExpression label = insensitive(QStringLiteral("\\b(?:level|stage|option|phase|question|table|page|section|band|appendix|item|figure|no\\.|year|quintile|decile|age|aged)\\s+$"));
    // A day beside a month is part of a date.
    static const QRegularExpression month(QStringLiteral("^\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b"));
    static const QRegularExpression of = insensitive(QStringLiteral("^\\s+(?:out\\s+)?of\\s+(?:(?:the|these|those|all|our)\\s+)?$"));
    static const QRegularExpression inBrackets = insensitive(QStringLiteral("^\\s*(?:[a-z]+\\s+){0,2}\\(\\s*(?:about\\s+)?$"));
    static const QRegularExpression ofOthers = insensitive(QStringLiteral("^\\s+of\\s+(?:(?:the|all|our)\\s+)?(?!(?:them|those|these|whom|which|who|attend\\w+|participants?|respon\\w+)\\b)[a-z]+\\s*\\)"));
    QList<NumberInText> all;
    auto it = digitsOrWord.globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const QString before = text.left(match.capturedStart()), after = text.mid(match.capturedEnd());
        NumberInText number;
        number.at = match.capturedStart();
        number.length = match.capturedLength();
        bool ok = true, keep = false;
        if (const QString word = match.captured(4); !word.isEmpty()) {
            number.word = true;
            number.capital = word.front().isUpper();
            number.sign = match.captured(5);
            number.value = valueOfWord(word);
            keep = number.sign.isEmpty() && !wordCounts(int(number.value), before, after);
        } else {
            const QString digits = match.captured(1), decimals = match.captured(2);
            number.sign = match.captured(3);
            number.separators = digits.contains(QLatin1Char(','));
            number.decimals = int(std::max<qsizetype>(0, decimals.size() - 1));
            number.value = (QString(digits).remove(QLatin1Char(',')) + decimals).toDouble(&ok);
            keep = number.sign.isEmpty() && (isYear(digits) || !decimals.isEmpty() || month.match(after).hasMatch());
        }
        number.share = !number.sign.isEmpty();
        if (!ok || keep || (!number.share && (saysThings(after) || label.match(before).hasMatch())))
            continue;
        number.ofPeople = saysPeople(after);
        if (!all.isEmpty()) {
            const QString between = text.mid(all.last().at + all.last().length, number.at - all.last().at - all.last().length);
            if (!number.share && of.match(between).hasMatch())
                all.last().partOf = all.size();
            if (number.share && !all.last().share && inBrackets.match(between).hasMatch() && ofOthers.match(after).hasMatch())
                number.besides = all.size() - 1;
        }
        all << number;
    }
    return all;
}

QList<TextEdit> editsOf(const QList<NumberInText> &numbers, const std::function<QString(qsizetype)> &say)
{
    QList<TextEdit> edits;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const NumberInText &number = numbers[i];
        const QString shown = say(i);
        if (shown.isNull())
            continue;
        const QString said = number.word ? asWord(shown, number.capital) : shown;
        edits << TextEdit{number.at, number.length, number.share && !shown.startsWith(QLatin1Char('[')) ? said + number.sign : said};
    }
    return edits;
}

QString shareInText(const QList<NumberInText> &numbers, qsizetype share, const std::function<QString(qsizetype)> &shownCount)
{
    constexpr double tolerance = 0.6; // rounded to whole numbers, or cut
    qsizetype part = -1, whole = -1;
    double nearest = tolerance;
    for (qsizetype p = 0; p < numbers.size(); ++p) {
        for (qsizetype w = 0; w < numbers.size(); ++w) {
            if (p == w || numbers[p].share || numbers[w].share || numbers[w].value < 1 || numbers[p].value > numbers[w].value)
                continue;
            const double off = std::abs(numbers[share].value - 100 * numbers[p].value / numbers[w].value);
            if (off < nearest) {
                nearest = off;
                part = p;
                whole = w;
            }
        }
    }
    if (part < 0)
        return {};
    bool partSaid = false, wholeSaid = false;
    const double of = shownCount(part).remove(QLatin1Char(',')).toDouble(&partSaid), all = shownCount(whole).remove(QLatin1Char(',')).toDouble(&wholeSaid);
    if (!partSaid || !wholeSaid || all <= 0)
        return withheld;
    if (numbers[whole].value < smallestBase)
        return unreliable;
    return QString::number(std::lround(100 * of / all));
}

} // namespace dueregard::Suppression
