// SPDX-License-Identifier: Apache-2.0
#include "ui/engagement/PartnerTools.h"

#include "core/engagement/PartnerCsv.h"
#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"
#include "tests/ui/assessment/OpenAssessment.h"
#include "tests/ui/preview/PreviewFixture.h"
#include "ui/assessment/RecordList.h"
#include "ui/engagement/PartnerCard.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/RowButton.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {

class TableDialogs final : public Dialogs {
public:
    QString path;
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    void tell(QWidget *, const QString &, const QString &) override {}
    int choose(QWidget *, const QString &, const QString &, const QStringList &) override { return -1; }
};

PartnerDirectory elsewhere()
{
    Assessment other;
    for (const char *name : {"Forum", "Deaf club"}) {
        Partner partner;
        partner.id = QString::fromLatin1(name);
        partner.name = QString::fromLatin1(name);
        partner.area = QStringLiteral("North");
        partner.asked_for = QStringLiteral("A meeting");
        partner.asked_on = QDate(2026, 5, 1);
        other.partners += partner;
    }
    PartnerDirectory directory;
    for (int i = 0; i < 3; ++i)
        directory.add(other);
    return directory;
}

} // namespace

TEST_CASE("PartnerTools")
{
    const TempFolder folder;
    OpenAssessment open;
    const FixedClock clock;
    TableDialogs dialogs;
    const PageContext context{open.session(), clock, dialogs};
    RecordList::Options options;
    options.kind = RecordKind::Partner;
    options.makeCard = [&](const QString &id) { return new PartnerCard(context, id); };
    RecordList list(context, options);
    auto *tools = new PartnerTools(context, &list);
    list.layout()->addWidget(tools);
    list.resize(900, 900);
    list.show();
    const auto button = [&](const char *name) { return list.findChild<QAbstractButton *>(QLatin1String(name)); };
    auto *message = list.findChild<Banner *>(QStringLiteral("partnerMessage"));
    const auto &partners = open.session().assessment().partners;
    const qsizetype before = partners.size();

    SECTION("an organisation of another assessment is used again with one press, without what was asked of it there")
    {
        CHECK_FALSE(button("useAgain")->isVisible());
        open.session().setOtherPartners(elsewhere());
        REQUIRE(button("useAgain")->isVisible());
        CHECK(button("useAgain")->text().contains(QStringLiteral("2")));
        button("useAgain")->click();
        auto *row = list.findChild<RowButton *>(QStringLiteral("known/Forum"));
        REQUIRE(row);
        CHECK(row->accessibleDescription().contains(QStringLiteral("North")));
        row->click();
        OpenAssessment::settle();
        REQUIRE(partners.size() == before + 1);
        CHECK(partners.last().name == QStringLiteral("Forum"));
        CHECK(partners.last().area == QStringLiteral("North"));
        CHECK_FALSE(partners.last().asked_on.isValid());
        CHECK(partners.last().asked_for.isEmpty());
        CHECK(message->title() == QStringLiteral("Added: Forum"));
        CHECK(list.findChild<RowButton *>(QStringLiteral("known/Deaf club")));
    }

    SECTION("a card counts every assessment of the register")
    {
        open.session().setOtherPartners(elsewhere());
        const QString id = open.session().addRecord(RecordKind::Partner, {{QStringLiteral("name"), QStringLiteral(" forum ")}, {QStringLiteral("asked_on"), QDate(2026, 9, 1)}});
        const auto said = [&] {
            const auto *line = list.card(id)->findChild<QLabel *>(QStringLiteral("asks"));
            return line ? line->text() : QString();
        };
        CHECK(said().contains(QStringLiteral("4")));
        CHECK(said().contains(QStringLiteral("3 of them by other assessments")));
        CHECK(said().contains(QStringLiteral("Pay for their time")));
        open.session().setOtherPartners({});
        OpenAssessment::settle();
        CHECK_FALSE(said().contains(QStringLiteral("Pay for their time")));
    }

    SECTION("a table comes in as one step that can be undone, and leaves what is here")
    {
        open.session().addRecord(RecordKind::Partner, {{QStringLiteral("name"), QStringLiteral("Forum")}, {QStringLiteral("area"), QStringLiteral("Ours")}});
        folder.write(QStringLiteral("in.csv"), "name,area\nforum,Theirs\nDeaf club,South\n");
        dialogs.path = folder.file(QStringLiteral("in.csv"));
        button("importPartners")->click();
        REQUIRE(partners.size() == before + 2);
        CHECK(partners[before].area == QStringLiteral("Ours"));
        CHECK(partners.last().area == QStringLiteral("South"));
        CHECK(message->accessibleDescription().contains(QStringLiteral("1")));
        open.session().undoStack()->undo();
        CHECK(partners.size() == before + 1);
    }

    SECTION("a table that cannot be read changes nothing, and the line is named")
    {
        folder.write(QStringLiteral("in.csv"), "name,asked_on\nForum,soon\n");
        dialogs.path = folder.file(QStringLiteral("in.csv"));
        button("importPartners")->click();
        CHECK(partners.size() == before);
        CHECK(message->title() == QStringLiteral("Nothing was read"));
        CHECK(message->accessibleDescription().contains(QStringLiteral("line 2")));
        dialogs.path = folder.file(QStringLiteral("gone.csv"));
        button("importPartners")->click();
        CHECK(message->accessibleDescription().contains(QStringLiteral("gone.csv")));
    }

    SECTION("a table that a spreadsheet saved on Windows comes in with a notice of how it was read")
    {
        folder.write(QStringLiteral("in.csv"), "name;led_by;groups;asked_on\r\nCaf\xE9;Yes;Women;22/11/2026\r\n");
        dialogs.path = folder.file(QStringLiteral("in.csv"));
        button("importPartners")->click();
        REQUIRE(partners.size() == before + 1);
        CHECK(partners.last().name == QStringLiteral("Café"));
        CHECK(partners.last().led_by == QStringLiteral("yes"));
        CHECK(partners.last().groups == QStringList{QStringLiteral("sex.women")});
        CHECK(partners.last().asked_on == QDate(2026, 11, 22));
        CHECK(message->accessibleDescription().contains(QStringLiteral("Windows-1252")));
        CHECK(message->accessibleDescription().contains(QStringLiteral("22/11/2026 were read with the day first")));
    }

    SECTION("a table with words that nobody knows changes nothing, and each is named with its place")
    {
        folder.write(QStringLiteral("in.csv"), "name,led_by\nForum,Yes\nCentre,Maybe\n");
        dialogs.path = folder.file(QStringLiteral("in.csv"));
        button("importPartners")->click();
        CHECK(partners.size() == before);
        CHECK(message->accessibleDescription().contains(QStringLiteral("\"Maybe\" (line 3, column led_by)")));
    }

    SECTION("the list goes out and comes back the same")
    {
        open.session().addRecord(RecordKind::Partner, {{QStringLiteral("name"), QStringLiteral("Forum, north")}});
        dialogs.path = folder.file(QStringLiteral("out"));
        button("exportPartners")->click();
        REQUIRE(waitUntil([&] { return message->isVisible(); }));
        CHECK(message->title() == QStringLiteral("Saved: out.csv"));
        const auto back = readPartners(folder.read(QStringLiteral("out.csv")), open.session().pack(), QStringLiteral("en-GB"), QStringLiteral("council"));
        REQUIRE(back);
        REQUIRE(back->partners.size() == before + 1);
        CHECK(back->partners.last().name == QStringLiteral("Forum, north"));
    }
}
