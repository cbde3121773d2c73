// SPDX-License-Identifier: Apache-2.0
#include "core/base/DateText.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace dueregard {

namespace {

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

/// 1 to 12 for a month's name or an abbreviation of at least three letters; 0 for anything else.
int monthNamed(const QString &word)
{
    if (word.size() < 3)
        return 0;
    for (int month = 1; month <= 12; ++month)
        if (english().monthName(month).startsWith(word, Qt::CaseInsensitive) || (month == 9 && word.compare(QLatin1String("sept"), Qt::CaseInsensitive) == 0))
            return month;
    return 0;
}

bool isWeekday(const QString &word)
{
    if (word.size() < 3)
        return false;
    for (int day = 1; day <= 7; ++day)
        if (english().dayName(day).startsWith(word, Qt::CaseInsensitive))
            return true;
    return false;
}

/// The parts of a typed date; -1 where there is none.
struct Parts {
    int day = -1;
    int month = -1;
    int year = -1;
    bool shortYear = false;
    bool other = false; ///< words that belong to no date
};

Parts partsOf(const QString &text)
{
    Parts parts;
    static const QRegularExpression separators(QStringLiteral("[\\s,./\\-–]+"));
    static const QRegularExpression ordinal(QStringLiteral("^(\\d{1,2})(st|nd|rd|th)$"), QRegularExpression::CaseInsensitiveOption);
    const QStringList words = text.trimmed().split(separators, Qt::SkipEmptyParts);
    QStringList figures;
    for (const QString &word : words) {
        if (const int month = monthNamed(word); month > 0 && parts.month < 0) {
            parts.month = month;
            continue;
        }
        if (const auto match = ordinal.match(word); match.hasMatch()) {
            figures += match.captured(1);
            continue;
        }
        bool number = false;
        word.toInt(&number);
        if (number && word[0].isDigit())
            figures += word;
        else if (!isWeekday(word) && word.compare(QLatin1String("of"), Qt::CaseInsensitive) != 0 && word.compare(QLatin1String("the"), Qt::CaseInsensitive) != 0)
            parts.other = true;
    }
    const bool named = parts.month > 0;
    // ISO puts the year first; everything else day, month, year.
    if (!named && figures.size() >= 2 && figures.first().size() == 4) {
        parts.year = figures.takeFirst().toInt();
        parts.month = figures.takeFirst().toInt();
        if (!figures.isEmpty())
            parts.day = figures.takeFirst().toInt();
        parts.other = parts.other || !figures.isEmpty();
        return parts;
    }
    for (const QString &figure : std::as_const(figures)) {
        if (figure.size() == 4 && parts.year < 0)
            parts.year = figure.toInt();
        else if (figure.size() <= 2 && parts.day < 0)
            parts.day = figure.toInt();
        else if (figure.size() <= 2 && parts.month < 0)
            parts.month = figure.toInt();
        else if (figure.size() <= 3 && parts.year < 0)
            parts.shortYear = true;
        else
            parts.other = true;
    }
    return parts;
}

} // namespace

DateReading readDate(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {{}, DateProblem::Empty};
    const Parts parts = partsOf(text);
    if (parts.other || (parts.day < 0 && parts.month < 0 && parts.year < 0))
        return {{}, DateProblem::NotADate};
    if (parts.shortYear)
        return {{}, DateProblem::YearNeedsFourFigures};
    if (parts.month < 0)
        return {{}, DateProblem::MonthMissing};
    if (parts.year < 0)
        return {{}, DateProblem::YearMissing};
    if (parts.day < 0)
        return {{}, DateProblem::DayMissing};
    if (parts.month < 1 || parts.month > 12)
        return {{}, DateProblem::NoSuchMonth};
    const QDate date(parts.year, parts.month, parts.day);
    if (!date.isValid())
        return {{}, DateProblem::NoSuchDay};
    return {date, DateProblem::None};
}

PartialDateReading readPartialDate(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {{}, DateProblem::Empty};
    Parts parts = partsOf(text);
    // "05/2007": the lone small figure is the month.
    if (parts.month < 0 && parts.day > 0 && parts.year > 0) {
        parts.month = parts.day;
        parts.day = -1;
    }
    if (parts.other || (parts.day < 0 && parts.month < 0 && parts.year < 0))
        return {{}, DateProblem::NotADate};
    if (parts.shortYear)
        return {{}, DateProblem::YearNeedsFourFigures};
    if (parts.year < 0)
        return {{}, DateProblem::YearMissing};
    const QString year = QStringLiteral("%1").arg(parts.year, 4, 10, QLatin1Char('0'));
    if (parts.month < 0)
        return {year, DateProblem::None};
    if (parts.month < 1 || parts.month > 12)
        return {{}, DateProblem::NoSuchMonth};
    const QString month = year + QStringLiteral("-%1").arg(parts.month, 2, 10, QLatin1Char('0'));
    if (parts.day < 0)
        return {month, DateProblem::None};
    const QDate date(parts.year, parts.month, parts.day);
    if (!date.isValid())
        return {{}, DateProblem::NoSuchDay};
    return {date.toString(Qt::ISODate), DateProblem::None};
}

QString writtenDate(QDate date)
{
    return english().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString writtenPartialDate(const QString &iso)
{
    if (const QDate date = QDate::fromString(iso, Qt::ISODate); date.isValid() && iso.size() == 10)
        return writtenDate(date);
    if (iso.size() == 7)
        if (const QDate month = QDate::fromString(iso + QStringLiteral("-01"), Qt::ISODate); month.isValid())
            return english().toString(month, QStringLiteral("MMMM yyyy"));
    return iso;
}

} // namespace dueregard
