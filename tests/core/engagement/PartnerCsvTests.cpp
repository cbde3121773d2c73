// SPDX-License-Identifier: Apache-2.0
#include "core/engagement/PartnerCsv.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {

Result<PartnerTable> readTable(const QByteArray &csv)
{
    return readPartners(csv, england(), q("en-GB"), q("council"));
}

QList<Partner> partnersIn(const QByteArray &csv)
{
    const auto read = readTable(csv);
    REQUIRE(read);
    return read->partners;
}

} // namespace

TEST_CASE("PartnerCsv")
{
    SECTION("goes out and comes back, with commas, quotation marks, lines and other scripts")
    {
        Partner partner;
        partner.name = q("Forum, \"the\" old one\nsecond line – সিলেটি");
        partner.groups = QStringList{q("age"), q("race")};
        partner.led_by = q("partly");
        partner.asked_on = QDate(2026, 2, 3);
        partner.contact_role = q("=cmd()");
        const QByteArray csv = writePartners({partner});
        CHECK(csv.contains("'=cmd()"));
        const auto back = readTable(csv);
        REQUIRE(back);
        REQUIRE(back->partners.size() == 1);
        CHECK(back->encoding.isEmpty());
        CHECK(back->dayFirst.isEmpty());
        Partner read = back->partners.first();
        CHECK_FALSE(read.id.isEmpty());
        read.id.clear();
        CHECK(read == partner);
    }

    SECTION("takes columns in any order and keeps those it does not know")
    {
        const QList<Partner> read = partnersIn("\xEF\xBB\xBFLed by,Name,Website\nyes,Deaf club,example.org\n\n");
        REQUIRE(read.size() == 1);
        CHECK(read.first().name == q("Deaf club"));
        CHECK(read.first().led_by == q("yes"));
        CHECK(read.first().extra.value(q("website")).text() == q("example.org"));
    }

    SECTION("says on which line something is wrong")
    {
        CHECK(readTable("").error().kind == ErrorKind::BadInput);
        CHECK(readTable("area\nx\n").error().message.contains(q("name")));
        CHECK(readTable("name,asked_on\nA,2026-01-01\nB,soon\n").error().place.startsWith(q("line 3")));
        CHECK(readTable("name,area\n,Leeds\n").error().place == q("line 2"));
        CHECK(readTable("name\nA,B\n").error().place == q("line 2"));
        CHECK_FALSE(readTable("name\n\"A\n"));
    }

    SECTION("a table that a spreadsheet saved on Windows reads rightly, and says how it was taken")
    {
        const auto western = readTable("name;groups;area\r\nCaf\xE9 Women\x92s Centre;\"age;race\";Leeds\r\n;;\r\n");
        REQUIRE(western);
        REQUIRE(western->partners.size() == 1);
        CHECK(western->partners.first().name == q("Café Women’s Centre"));
        CHECK(western->partners.first().groups == QStringList{q("age"), q("race")});
        CHECK(western->partners.first().area == q("Leeds"));
        CHECK(western->encoding == q("Windows-1252"));
        QByteArray wide("\xFF\xFE", 2);
        for (const QChar c : q("name\tarea\r\nমহিলা সমিতি\tBow, north\r\n"))
            wide.append(char(c.cell())).append(char(c.row()));
        const auto unicode = readTable(wide);
        REQUIRE(unicode);
        CHECK(unicode->partners.first().name == q("মহিলা সমিতি"));
        CHECK(unicode->partners.first().area == q("Bow, north"));
        CHECK(unicode->encoding == q("UTF-16"));
        CHECK(partnersIn("sep=;\nname;area\nA;B\n").first().area == q("B"));
    }

    SECTION("labels are understood as codes are, in cells and in headings")
    {
        const Partner partner = partnersIn("Name,Led by the people it speaks for,Groups\nCentre,Yes,\"women; DISABILITY;age.65_over\"\n").first();
        CHECK(partner.led_by == q("yes"));
        CHECK(partner.groups == QStringList{q("sex.women"), q("disability"), q("age.65_over")});
        CHECK(partner.extra.isEmpty());
        CHECK(partnersIn("name,groups\nCentre,\"Women, Disability\"\n").first().groups == QStringList{q("sex.women"), q("disability")});
    }

    SECTION("words that nobody knows are all named with line and column, and nothing is read")
    {
        const auto read = readTable("name,led_by,groups\nA,yes,age\nB,Maybe,\"Women;Wimmin\"\n");
        REQUIRE_FALSE(read);
        CHECK(read.error().message.contains(q("\"Maybe\" (line 3, column led_by)")));
        CHECK(read.error().message.contains(q("\"Wimmin\" (line 3, column groups)")));
        CHECK_FALSE(read.error().message.contains(q("Women")));
        CHECK_FALSE(readTable("name,asked_on\nA,11/22/2026\n")); // no such month
    }

    SECTION("dates are read as they are written in Britain, and figures are noticed")
    {
        const auto read = readTable("name,asked_on\nA,22/11/2026\nB,3 May 2026\nC,2026-02-03\n");
        REQUIRE(read);
        CHECK(read->partners[0].asked_on == QDate(2026, 11, 22));
        CHECK(read->partners[1].asked_on == QDate(2026, 5, 3));
        CHECK(read->partners[2].asked_on == QDate(2026, 2, 3));
        CHECK(read->dayFirst == q("22/11/2026"));
        CHECK(readTable("name,asked_on\nB,3 May 2026\n")->dayFirst.isEmpty());
    }
}
