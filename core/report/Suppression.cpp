// SPDX-License-Identifier: Apache-2.0
#include "core/report/Suppression.h"

#include "core/engagement/SensitiveWords.h"
#include "core/report/NumbersInText.h"
#include "core/report/TableCells.h"
#include "core/report/TableShares.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace dueregard::Suppression {

namespace {
constexpr int raised = 10;
constexpr double explainedWithin = 0.6; ///< a count and its base explain a percentage that is no further from theirs

qint64 rounded(qint64 number)
{
    return (number + 2) / 5 * 5;
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

/// What is read as a count: a number's place in the list.
using IsCount = std::function<bool(qsizetype)>;

QString asPublished(const QList<NumberInText> &all, qsizetype i, const SuppressionRule &rule, bool dominated)
{
    const NumberInText &number = all[i];
    if (number.value > 0 && (number.value < rule.threshold || dominated))
        return withheld;
    const qint64 near = rounded(qRound64(number.value));
    return withSeparators(near, number.separators || near >= 10000);
}

/// A percentage in a text: of the counts beside it, as they print; otherwise it could be of any of them. Null when it stands by none.
QString shareAsPublished(const QList<NumberInText> &all, qsizetype i, const SuppressionRule &rule, const std::function<QString(qsizetype)> &shownCount, const IsCount &isCount)
{
    const NumberInText &share = all[i];
    bool counted = false;
    const QString anew = shareInText(all, i, [&](qsizetype other) {
        counted = counted || isCount(other);
        return isCount(other) ? shownCount(other) : QString::number(qRound64(all[other].value));
    });
    if (!anew.isNull() && counted)
        return anew;
    QString shown;
    qint64 least = 0;
    for (qsizetype other = 0; other < all.size(); ++other) {
        const qint64 base = qRound64(all[other].value);
        if (all[other].share || base < 1 || !isCount(other) || (share.partOf >= 0 && share.partOf != other))
            continue;
        const QString count = shownCount(other);
        if (share.besides == other && count != withheld)
            continue;
        const QString of = count == withheld ? withheld : percentage(share.value, base, rule);
        if (of == withheld)
            return withheld;
        if (shown != unreliable && (shown.isNull() || of == unreliable || base < least)) {
            shown = of;
            least = base;
        }
    }
    return shown;
}
} // namespace

SuppressionRule ruleFor(const SuppressionSubject &subject, int threshold)
{
    static const QRegularExpression area(
        QStringLiteral("\\b(?:wards?|LSOAs?|MSOAs?|output areas?|parish\\w*|neighbourhoods?|streets?|estates?|villages?|postcodes?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression staff(QStringLiteral("\\b(?:staff|employees|workforce|team|colleagues)\\b"), QRegularExpression::CaseInsensitiveOption);
    const bool group = std::any_of(subject.groups.begin(), subject.groups.end(), isSensitiveGroup);
    const QString words = subject.texts.join(QLatin1Char('\n'));
    const bool smallTeam = subject.base && *subject.base < 100 && staff.match(words).hasMatch();
    const bool raise = group || smallTeam || subject.members >= 3 || saysSensitive(words) || area.match(words).hasMatch();
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
    constexpr qint64 many = 500; // one in a hundred of them is as wide as what is printed for a count
    if (base && *base < smallestBase)
        return unreliable;
    if (base && share > 0) {
        const qint64 part = std::lround(share * double(*base) / 100);
        if (part < rule.threshold)
            return withheld;
        const double anew = 100 * double(rounded(part)) / double(rounded(*base));
        if (std::abs(share - 100 * double(part) / double(*base)) <= explainedWithin)
            return QString::number(std::lround(anew));
        if (*base < many)
            return QString::number(std::clamp(std::lround(share / 5) * 5, 5L, 95L));
    }
    const long whole = std::lround(share);
    return share > 0 && whole == 0 ? QStringLiteral("<1") : QString::number(whole);
}

std::optional<qint64> baseIn(const QString &words, bool anyNumber)
{
    static const QRegularExpression ofThem(QStringLiteral("^\\s+of\\s+(?:them|whom|these|those)\\b"), QRegularExpression::CaseInsensitiveOption);
    std::optional<qint64> people, first;
    for (const NumberInText &number : numbersIn(words)) {
        const qint64 count = qRound64(number.value);
        if (number.share || count <= 0)
            continue;
        if (number.ofPeople || ofThem.match(words.mid(number.at + number.length)).hasMatch())
            people = std::min(people.value_or(count), count);
        first = first.value_or(count);
    }
    if (people || !anyNumber)
        return people;
    const auto digits = firstCount(words);
    return digits ? digits : first;
}

QString percentageBeside(double share, std::optional<qint64> whole, const TableValue &table, const SuppressionRule &rule)
{
    const TableCells cells(table);
    QList<qint64> counts;
    for (qsizetype r = 0; r < cells.rows(); ++r)
        for (qsizetype c = 0; c < cells.columns(); ++c)
            if (const Cell &cell = cells.at(r, c); cell.kind == Cell::Kind::Count && cell.count > 0)
                counts << cell.count;
    if (!whole && !counts.isEmpty())
        whole = *std::max_element(counts.cbegin(), counts.cend());
    QList<qint64> wholes = counts;
    if (whole)
        wholes << *whole;
    for (const qint64 part : std::as_const(counts))
        for (const qint64 of : std::as_const(wholes))
            if (part < rule.threshold && part < of && std::abs(share - 100 * double(part) / double(of)) <= explainedWithin)
                return withheld;
    return percentage(share, whole, rule);
}

QString text(const QString &text, const SuppressionRule &rule)
{
    const bool dominated = saysDominated(text);
    const QList<NumberInText> all = numbersIn(text);
    const auto shownCount = [&](qsizetype i) { return asPublished(all, i, rule, dominated); };
    return edited(text, editsOf(all, [&](qsizetype i) {
                      if (!all[i].share)
                          return shownCount(i);
                      const QString shown = shareAsPublished(all, i, rule, shownCount, [](qsizetype) { return true; });
                      return shown.isNull() ? percentage(all[i].value, std::nullopt, rule) : shown;
                  }));
}

QString peopleIn(const QString &text, const SuppressionRule &rule)
{
    const bool dominated = saysDominated(text);
    const QList<NumberInText> all = numbersIn(text);
    const auto shownCount = [&](qsizetype i) { return asPublished(all, i, rule, dominated); };
    // "Two of the 12 residents" are residents.
    const auto isCount = [&](qsizetype i) { return all[i].ofPeople || (all[i].partOf >= 0 && all[all[i].partOf].ofPeople); };
    return edited(text, editsOf(all, [&](qsizetype i) {
                      if (all[i].share)
                          return shareAsPublished(all, i, rule, shownCount, isCount);
                      return isCount(i) ? shownCount(i) : QString();
                  }));
}

NumbersShown numbersShown(const TableValue &recorded, const SuppressedTable &published, const SuppressionRule &rule)
{
    NumbersShown numbers{.counts = {}, .shares = {}, .rule = rule};
    if (!published.isChanged())
        return numbers;
    const TableCells cells(recorded);
    for (qsizetype r = 0; r < cells.rows(); ++r) {
        for (qsizetype c = 0; c < cells.columns() && c < published.value.rows[r].size(); ++c) {
            const Cell &cell = cells.at(r, c);
            const QString &shown = published.value.rows[r][c];
            const bool gone = shown.startsWith(withheld);
            if (cell.kind == Cell::Kind::Count && cell.count > 0 && (gone || !numbers.counts.contains(cell.count)))
                numbers.counts.insert(cell.count, shown.section(QLatin1Char(' '), 0, 0));
            if ((cell.kind == Cell::Kind::Percent || cell.both) && cell.share > 0)
                numbers.shares << std::pair(cell.share, gone ? withheld : cell.both ? shown.section(QLatin1Char('('), 1).remove(QRegularExpression(QStringLiteral("[%)]")))
                                                                                    : QString(shown).remove(QLatin1Char('%')));
        }
    }
    for (const TellingShare &telling : tellingShares(cells, published.value, {}))
        numbers.shares << std::pair(telling.share, telling.roughly ? QString::number(std::lround(telling.share)) : withheld);
    return numbers;
}

QList<TextEdit> editsBeside(const QString &text, const NumbersShown &numbers)
{
    const QList<NumberInText> all = numbersIn(text);
    const auto countOf = [&](qsizetype i) {
        const qint64 value = qRound64(all[i].value);
        const QString inTable = numbers.counts.value(value);
        if (!inTable.isNull() || all[i].partOf < 0 || !numbers.counts.contains(qRound64(all[all[i].partOf].value)))
            return inTable;
        return count(value, numbers.rule); // some of those whom the table counts
    };
    const auto shareOf = [&](qsizetype i) {
        QString found;
        bool several = false;
        const double precision = 0.5 * std::pow(10, -all[i].decimals) + 1e-6;
        for (const auto &[share, shown] : numbers.shares) {
            const double off = std::abs(share - all[i].value);
            if (shown.startsWith(withheld) && off < 0.51)
                return withheld;
            if (off > precision)
                continue;
            several = several || (!found.isNull() && found != shown);
            found = found.isNull() ? shown : found;
        }
        if (!found.isNull() && !several)
            return found;
        bool counted = false;
        const QString anew = shareInText(all, i, [&](qsizetype other) {
            const QString shown = countOf(other);
            counted = counted || !shown.isNull();
            return shown.isNull() ? QString::number(qRound64(all[other].value)) : shown;
        });
        return counted ? anew : found;
    };
    return editsOf(all, [&](qsizetype i) { return all[i].share ? shareOf(i) : countOf(i); });
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
