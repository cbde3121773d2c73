// SPDX-License-Identifier: Apache-2.0
#include "core/report/Suppression.h"

#include "core/report/TableCells.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

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

struct Number {
    bool share = false;
    double value = 0;
    QString sign; ///< of a share, as it was written
    bool separators = false;
    bool ofPeople = false; ///< a word for people follows
};

/// What `say` makes of each number that may be one of people; what it gives back as null stays as it is.
QString replaced(const QString &text, const std::function<QString(const Number &)> &say)
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
        const bool keep = !share && (isYear(digits) || !match.captured(2).isEmpty() || month.match(after).hasMatch() || things.match(after).hasMatch() || label.match(text.left(match.capturedStart())).hasMatch());
        bool ok = false;
        const double value = (plain + match.captured(2)).toDouble(&ok);
        const QString shown = keep || !ok ? QString() : say({share, value, match.captured(3), digits.contains(QLatin1Char(',')), people.match(after).hasMatch()});
        out += shown.isNull() ? match.captured(0) : shown;
    }
    return out + text.mid(from);
}

QString asPublished(const Number &number, const SuppressionRule &rule, bool dominated)
{
    if (number.share)
        return percentage(number.value, std::nullopt, rule) + number.sign;
    if (number.value > 0 && (number.value < rule.threshold || dominated))
        return withheld;
    const qint64 near = rounded(qRound64(number.value));
    return withSeparators(near, number.separators || near >= 10000);
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
    const bool dominated = saysDominated(text);
    return replaced(text, [&](const Number &number) { return asPublished(number, rule, dominated); });
}

QString peopleIn(const QString &text, const SuppressionRule &rule)
{
    const bool dominated = saysDominated(text);
    return replaced(text, [&](const Number &number) { return number.share || !number.ofPeople ? QString() : asPublished(number, rule, dominated); });
}

NumbersShown numbersShown(const TableValue &recorded, const SuppressedTable &published)
{
    NumbersShown numbers;
    if (published.withheld == 0)
        return numbers;
    const TableCells cells(recorded);
    for (qsizetype r = 0; r < cells.rows(); ++r) {
        for (qsizetype c = 0; c < cells.columns() && c < published.value.rows[r].size(); ++c) {
            const Cell &cell = cells.at(r, c);
            const QString &shown = published.value.rows[r][c];
            const bool gone = shown.startsWith(withheld);
            if (cell.kind == Cell::Kind::Count && cell.count > 0 && (gone || !numbers.counts.contains(cell.count)))
                numbers.counts.insert(cell.count, shown.section(QLatin1Char(' '), 0, 0));
            if ((cell.kind == Cell::Kind::Percent || cell.both) && shown.contains(withheld) && cell.share > 0)
                numbers.withheldShares << cell.share;
        }
    }
    return numbers;
}

QString beside(const QString &text, const NumbersShown &numbers)
{
    return replaced(text, [&](const Number &number) {
        if (!number.share)
            return numbers.counts.value(qRound64(number.value));
        const bool gone = std::any_of(numbers.withheldShares.begin(), numbers.withheldShares.end(), [&](double share) { return std::abs(share - number.value) < 0.51; });
        return gone ? withheld : QString();
    });
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
