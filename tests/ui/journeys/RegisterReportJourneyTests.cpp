// SPDX-License-Identifier: Apache-2.0
// An officer makes what is printed of all assessments together, from the list, with the keyboard alone.
#include "core/report/PrintedNumbers.h"
#include "tests/support/Catch.h"
#include "tests/ui/journeys/JourneyWindow.h"
#include "ui/fields/ChoiceField.h"
#include "ui/preview/ReportChoice.h"
#include "ui/register/RegisterReportDialog.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QDir>

using namespace dueregard;
using namespace dueregard::test;

namespace {
QString caseFile(const char *name)
{
    return QStringLiteral(DUEREGARD_TEST_DATA "/cases/") + QLatin1String(name);
}
} // namespace

TEST_CASE("Journey: reports on all assessments")
{
    const TempFolder folder;
    JourneyWindow journey(folder);
    const QString own = QStringLiteral("00000000-0000-4000-8000-00000000000b");
    journey.dialogs().willOpen(folder.write(QStringLiteral("own.json"), R"({"format": "dueregard-assessment", "formatVersion": 1, "id": "00000000-0000-4000-8000-00000000000b", "state": "decided",
      "answers": {"about.title": "Closing the Friday desk", "about.reference": "EIA-8"},
      "records": {"evidence": [{"id": "00000000-0000-4000-8000-0000000000e2", "title": "Borrowers",
        "data": {"columns": ["Age", "People"], "rows": [["Young", "3"], ["Old", "60"], ["Total", "63"]]}},
        {"id": "00000000-0000-4000-8000-0000000000e3", "title": "Readers", "data": {"columns": ["Age", "People"], "rows": [["Young", "7"], ["Old", "60"]]}}]}})"));
    journey.trigger(QStringLiteral("Import an assessment"));
    REQUIRE(journey.wait([&] { return journey.window().homePage()->model()->rowCount() == 1; }));
    journey.dialogs().willOpen(caseFile("12-kent-drainage-policy.json"));
    journey.trigger(QStringLiteral("Import an assessment"));
    REQUIRE(journey.wait([&] { return journey.window().homePage()->model()->rowCount() == 2; }));

    journey.trigger(QStringLiteral("Reports on all assessments"));
    auto *dialog = qobject_cast<RegisterReportDialog *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    const auto *message = dialog->findChild<Banner *>(QStringLiteral("message"));
    const auto saved = [&](const QString &title) {
        REQUIRE(journey.tabTo(QStringLiteral("save")));
        journey.key(Qt::Key_Space);
        REQUIRE(journey.wait([&] { return message->isVisible(); }));
        CHECK(message->title() == title);
    };
    const auto choose = [&](const char *field, const char *value) {
        auto *choice = dialog->findChild<ChoiceField *>(QLatin1String(field));
        REQUIRE(journey.tabTo(QLatin1String(field)));
        REQUIRE(journey.chooseUntil([&] { return choice->value().text() == QLatin1String(value); }));
    };

    SECTION("prints the register for colleagues, whole")
    {
        choose("reader", "internal");
        choose("format", "txt");
        journey.dialogs().willSave(folder.file(QStringLiteral("all.txt")));
        saved(QStringLiteral("Saved: all.txt"));
        const QString text = QString::fromUtf8(folder.read(QStringLiteral("all.txt")));
        CHECK(text.contains(QStringLiteral("Drainage and Local Flood Risk Policy Statement")));
        CHECK(text.contains(QStringLiteral("NOT FOR PUBLICATION")));
    }

    SECTION("prints what adds up as a PDF")
    {
        choose("what", "cumulative");
        journey.dialogs().willSave(folder.file(QStringLiteral("together.pdf")));
        saved(QStringLiteral("Saved: together.pdf"));
        CHECK(folder.read(QStringLiteral("together.pdf")).startsWith("%PDF-"));
    }

    SECTION("withholds what the organisation calls a small number, and remembers it for the register")
    {
        choose("what", "web");
        choose("smallNumbers", "8");
        CHECK(ReportChoice::smallNumbersOf(journey.settings(), journey.workspace().path()) == 8);
        const QString site = folder.makeFolder(QStringLiteral("site"));
        journey.dialogs().willSave(site + QStringLiteral("/index.html"));
        saved(QStringLiteral("Saved: site"));
        CHECK(journey.wait([&] {
            const auto now = journey.workspace().registerFile()->load(own);
            return now && PrintedNumbers::of(*now).printed(FieldKey::record(RecordKind::Evidence, QStringLiteral("00000000-0000-4000-8000-0000000000e3"), QStringLiteral("data")), QStringLiteral("Young"), QStringLiteral("People")) == QStringList{QStringLiteral("[c]")};
        }));
        dialog->close();
        journey.trigger(QStringLiteral("Reports on all assessments"));
        auto *again = qobject_cast<RegisterReportDialog *>(QApplication::activeModalWidget());
        REQUIRE(again);
        CHECK(again->findChild<ChoiceField *>(QStringLiteral("smallNumbers"))->value().text() == QStringLiteral("8"));
    }

    SECTION("fills a folder for the web site, and leaves one alone that holds something else")
    {
        choose("what", "web");
        const QString site = folder.makeFolder(QStringLiteral("site"));
        journey.dialogs().willSave(site + QStringLiteral("/index.html"));
        saved(QStringLiteral("Saved: site"));
        CHECK(folder.read(QStringLiteral("site/index.html")).startsWith("<!DOCTYPE html>"));
        // What the pages printed is noted, so that no later copy gives away what they withhold.
        CHECK(journey.wait([&] {
            const auto now = journey.workspace().registerFile()->load(own);
            return now && PrintedNumbers::of(*now).printed(FieldKey::record(RecordKind::Evidence, QStringLiteral("00000000-0000-4000-8000-0000000000e2"), QStringLiteral("data")), QStringLiteral("Young"), QStringLiteral("People")) == QStringList{QStringLiteral("[c]")};
        }));
        const QString other = folder.makeFolder(QStringLiteral("other"));
        folder.write(QStringLiteral("other/mine.txt"), "mine");
        journey.dialogs().willSave(other + QStringLiteral("/index.html"));
        saved(QStringLiteral("Not saved: other"));
        CHECK(QDir(other).entryList(QDir::Files) == QStringList{QStringLiteral("mine.txt")});
    }
}
