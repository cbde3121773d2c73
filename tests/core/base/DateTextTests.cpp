// SPDX-License-Identifier: Apache-2.0
#include "core/base/DateText.h"

#include "tests/support/Catch.h"

using namespace dueregard;

TEST_CASE("DateText")
{
    SECTION("reads a date however it is written")
    {
        const QDate expected(2026, 12, 17);
        for (const char *text : {"17 December 2026", "17 december 2026", "17 Dec 2026", "17th December 2026", "Thursday 17 December 2026", "Thu, 17th of December 2026",
                                 "December 17, 2026", "17/12/2026", "17.12.2026", "17-12-2026", "17 12 2026", "2026-12-17", "  17  December  2026 "}) {
            INFO(text);
            const DateReading reading = readDate(QString::fromUtf8(text));
            CHECK(reading.problem == DateProblem::None);
            CHECK(reading.date == expected);
        }
        CHECK(readDate(QStringLiteral("1 Sept 2026")).date == QDate(2026, 9, 1));
        CHECK(readDate(QStringLiteral("29 February 2028")).date == QDate(2028, 2, 29));
    }
    SECTION("takes the day before the month")
    {
        CHECK(readDate(QStringLiteral("03/04/2027")).date == QDate(2027, 4, 3));
    }
    SECTION("names the part that is missing or wrong")
    {
        struct Case {
            const char *text;
            DateProblem problem;
        };
        for (const Case &c : {Case{"", DateProblem::Empty}, Case{"   ", DateProblem::Empty}, Case{"soon", DateProblem::NotADate}, Case{"December 2026", DateProblem::DayMissing},
                              Case{"17 December", DateProblem::YearMissing}, Case{"17 2026", DateProblem::MonthMissing}, Case{"2026", DateProblem::MonthMissing},
                              Case{"17", DateProblem::MonthMissing}, Case{"17/12/26", DateProblem::YearNeedsFourFigures}, Case{"17/13/2026", DateProblem::NoSuchMonth},
                              Case{"31 November 2026", DateProblem::NoSuchDay}, Case{"0 May 2026", DateProblem::NoSuchDay}, Case{"17 Decembre 2026", DateProblem::NotADate},
                              Case{"17/12/2026 or later", DateProblem::NotADate}, Case{"29/02/2027", DateProblem::NoSuchDay}}) {
            INFO(c.text);
            const DateReading reading = readDate(QString::fromUtf8(c.text));
            CHECK(int(reading.problem) == int(c.problem));
            CHECK_FALSE(reading.date.isValid());
        }
    }
    SECTION("reads dates of which only a part is known")
    {
        CHECK(readPartialDate(QStringLiteral("2007")).iso == QStringLiteral("2007"));
        CHECK(readPartialDate(QStringLiteral("May 2007")).iso == QStringLiteral("2007-05"));
        CHECK(readPartialDate(QStringLiteral("05/2007")).iso == QStringLiteral("2007-05"));
        CHECK(readPartialDate(QStringLiteral("2007-05")).iso == QStringLiteral("2007-05"));
        CHECK(readPartialDate(QStringLiteral("2 May 2007")).iso == QStringLiteral("2007-05-02"));
        CHECK(readPartialDate(QStringLiteral("May")).problem == DateProblem::YearMissing);
        CHECK(readPartialDate(QStringLiteral("13/2007")).problem == DateProblem::NoSuchMonth);
    }
    SECTION("writes them out in full")
    {
        CHECK(writtenDate(QDate(2026, 12, 1)) == QStringLiteral("1 December 2026"));
        CHECK(writtenPartialDate(QStringLiteral("2007")) == QStringLiteral("2007"));
        CHECK(writtenPartialDate(QStringLiteral("2007-05")) == QStringLiteral("May 2007"));
        CHECK(writtenPartialDate(QStringLiteral("2007-05-02")) == QStringLiteral("2 May 2007"));
        CHECK(writtenPartialDate(QStringLiteral("around Easter")) == QStringLiteral("around Easter"));
    }
}
