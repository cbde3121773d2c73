// SPDX-License-Identifier: Apache-2.0
#include "core/report/Suppression.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dueregard::Suppression {

namespace {
constexpr int raised = 10;
constexpr int smallestBase = 30;

qint64 rounded(qint64 number)
{
    return (number + 2) / 5 * 5;
}

bool isYear(const QString &digits)
{
    return digits.size() == 4 && (digits.startsWith(QLatin1String("19")) || digits.startsWith(QLatin1String("20")));
}

QString withSeparators(qint64 number, bool separators)
{
    QString digits = QString::number(number);
    if (separators)
        for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
            digits.insert(i, QLatin1Char(','));
    return digits;
}

const QRegularExpression &numbers()
{
    static const QRegularExpression all(QStringLiteral("(?<![\\w£$€.,/:#-])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(\\s?(?:%|per cent\\b))?(?![\\w/:]|[.,-]\\d)"));
    return all;
}

QString replaced(const QString &text, const SuppressionRule &rule, bool peopleOnly)
{
    static const QRegularExpression people(
        QStringLiteral("^\\s+(?:[a-z]+\\s+){0,2}?(?:people|persons?|residents?|respon\\w+|users?|customers?|visitors?|staff|employees|colleagues|members|"
                       "pupils?|students?|children|child|adults?|patients?|carers?|parents?|famil\\w+|households?|women|woman|men|man|girls?|boys?|"
                       "tenants?|drivers?|holders?|attend\\w+|participants?|individuals?|learners?|clients?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    // What is counted here are no people.
    static const QRegularExpression things(
        QStringLiteral("^\\s*-?(?:days?|weeks?|months?|years?|hours?|minutes?|miles?|km|metres?|sessions?|meetings?|events?|times|sites?|centres?|librar\\w+|"
                       "schools?|wards?|areas?|branches|buildings?|routes?|bus\\w*|stops?|stages?|options?|questions?|forms?|letters?|leaflets?|posters?|"
                       "workshops?|groups?|organisations?|stars?|spaces|bays|points?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression label(QStringLiteral("\\b(?:level|stage|option|phase|question|table|page|section|band|appendix|item|figure|no\\.|year|quintile|decile|age|aged)\\s+$"),
                                          QRegularExpression::CaseInsensitiveOption);
    // A day beside a month is part of a date.
    static const QRegularExpression month(QStringLiteral("^\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b"));
    QString out;
    qsizetype from = 0;
    auto it = numbers().globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const QString after = text.mid(match.capturedEnd());
        out += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString digits = match.captured(1);
        const QString plain = QString(digits).remove(QLatin1Char(','));
        const bool share = !match.captured(3).isEmpty();
        const bool keep = (!share && (isYear(digits) || !match.captured(2).isEmpty() || month.match(after).hasMatch() || things.match(after).hasMatch() || label.match(text.left(match.capturedStart())).hasMatch()))
            || (peopleOnly && (share || !people.match(after).hasMatch()));
        bool ok = false;
        const qint64 number = plain.toLongLong(&ok);
        if (keep || !ok)
            out += match.captured(0);
        else if (share)
            out += percentage((plain + match.captured(2)).toDouble(), std::nullopt, rule) + match.captured(3);
        else if (number > 0 && number < rule.threshold)
            out += withheld;
        else
            out += withSeparators(rounded(number), digits.contains(QLatin1Char(',')) || rounded(number) >= 10000);
    }
    return out + text.mid(from);
}
} // namespace

SuppressionRule ruleFor(const SuppressionSubject &subject, int threshold)
{
    static const QRegularExpression sensitive(
        QStringLiteral("\\b(?:HIV|abuse\\w*|violence|asylum|refugees?|immigra\\w+|migrants?|trans|transgender|gender reassign\\w*|gender identit\\w+|"
                       "non-binary|sexual orientation|sexualit\\w+|lesbians?|gay|bisexual\\w*|LGB\\w*)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression area(
        QStringLiteral("\\b(?:wards?|LSOAs?|MSOAs?|output areas?|parish\\w*|neighbourhoods?|streets?|estates?|villages?|postcodes?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression staff(QStringLiteral("\\b(?:staff|employees|workforce|team|colleagues)\\b"), QRegularExpression::CaseInsensitiveOption);
    const bool group = std::any_of(subject.groups.begin(), subject.groups.end(), [](const QString &id) {
        return id.startsWith(QLatin1String("sexual_orientation")) || id.startsWith(QLatin1String("gender_reassignment")) || sensitive.match(QString(id).replace(QLatin1Char('_'), QLatin1Char(' '))).hasMatch();
    });
    const QString words = subject.texts.join(QLatin1Char('\n'));
    const bool smallTeam = subject.base && *subject.base < 100 && staff.match(words).hasMatch();
    const bool raise = group || smallTeam || subject.members >= 3 || sensitive.match(words).hasMatch() || area.match(words).hasMatch();
    return {raise ? std::max(raised, threshold) : threshold};
}

QString count(qint64 number, const SuppressionRule &rule)
{
    if (number > 0 && number < rule.threshold)
        return withheld;
    return QString::number(rounded(number));
}

QString percentage(double share, std::optional<qint64> base, const SuppressionRule &rule)
{
    if (base && *base < smallestBase)
        return unreliable;
    if (base && share > 0 && std::lround(share * double(*base) / 100) < rule.threshold)
        return withheld;
    const long whole = std::lround(share);
    return share > 0 && whole == 0 ? QStringLiteral("<1") : QString::number(whole);
}

QString text(const QString &text, const SuppressionRule &rule)
{
    return replaced(text, rule, false);
}

QString peopleIn(const QString &text, const SuppressionRule &rule)
{
    return replaced(text, rule, true);
}

std::optional<qint64> firstCount(const QString &text)
{
    auto it = numbers().globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        if (!match.captured(2).isEmpty() || !match.captured(3).isEmpty() || isYear(match.captured(1)))
            continue;
        bool ok = false;
        const qint64 number = match.captured(1).remove(QLatin1Char(',')).toLongLong(&ok);
        if (ok)
            return number;
    }
    return std::nullopt;
}

} // namespace dueregard::Suppression
