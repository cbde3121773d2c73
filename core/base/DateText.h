// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QString>

namespace dueregard {

/// What is wrong with a typed date; the window turns it into a sentence that names the missing part.
enum class DateProblem { None, Empty, NotADate, DayMissing, MonthMissing, YearMissing, YearNeedsFourFigures, NoSuchMonth, NoSuchDay };

struct DateReading {
    QDate date; ///< valid exactly when problem is None
    DateProblem problem = DateProblem::Empty;
};

/// Reads a date as people in Britain write it: "17 December 2026", "17 Dec 2026", "Thursday 17th December 2026",
/// "December 17, 2026", "17/12/2026", "17.12.2026", "17 12 2026", and ISO "2026-12-17". Day before month in figures. Years
/// have four figures.
DateReading readDate(const QString &text);

struct PartialDateReading {
    QString iso; ///< "2007", "2007-05" or "2007-05-02"; empty unless problem is None
    DateProblem problem = DateProblem::Empty;
};

/// The same for dates of which only year, or year and month, are known: "2007", "May 2007", "05/2007".
PartialDateReading readPartialDate(const QString &text);

/// "17 December 2026"; "May 2007" and "2007" for partial ones; the text itself if it is no partial date.
QString writtenDate(QDate date);
QString writtenPartialDate(const QString &iso);

} // namespace dueregard
