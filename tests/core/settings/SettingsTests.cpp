// SPDX-License-Identifier: Apache-2.0
#include "core/settings/Settings.h"

#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QFile>

using namespace dueregard;

TEST_CASE("Settings")
{
    test::TempFolder folder;
    const QString path = folder.path() + QStringLiteral("/deep/er/dueregard.ini");

    SECTION("a new file has sensible answers")
    {
        Settings settings(path);
        CHECK(settings.profile().isEmpty());
        CHECK_FALSE(settings.hasAskedForProfile());
        CHECK(settings.textSize() == 1.0);
        CHECK(settings.colours() == QStringLiteral("system"));
        CHECK(settings.isRailShown());
        CHECK(settings.recentRegisters().isEmpty());
        CHECK(settings.printSet(QStringLiteral("/a/b.eqia")) == QStringLiteral("full"));
    }

    SECTION("everything set is there for the next start")
    {
        const Profile profile{.organisation = QStringLiteral("Borough of Ŷr Wyddgrug"),
                              .bodyType = QStringLiteral("council"),
                              .contactFormats = QStringLiteral("equality@example.gov.uk, 01234 567890"),
                              .officerName = QStringLiteral("Policy officer"),
                              .jobTitle = QStringLiteral("Policy officer")};
        {
            Settings settings(path);
            settings.setProfile(profile);
            settings.setAskedForProfile();
            settings.setTextSize(1.6);
            settings.setColours(QStringLiteral("dark"));
            settings.setHelpShown(false);
            settings.setPrintSet(QStringLiteral("/a/b.eqia"), QStringLiteral("summary"));
            settings.setDocumentFolder(QStringLiteral("/papers"));
            settings.setDocumentFormat(QStringLiteral("odt"));
            CHECK(QFile::exists(path));
        }
        const Settings settings(path);
        CHECK(settings.profile() == profile);
        CHECK(settings.hasAskedForProfile());
        CHECK(settings.textSize() == 1.6);
        CHECK(settings.colours() == QStringLiteral("dark"));
        CHECK_FALSE(settings.isHelpShown());
        CHECK(settings.printSet(QStringLiteral("/a/b.eqia")) == QStringLiteral("summary"));
        CHECK(settings.printSet(QStringLiteral("/a/other.eqia")) == QStringLiteral("full"));
        CHECK(settings.documentFolder() == QStringLiteral("/papers"));
        CHECK(settings.documentFormat() == QStringLiteral("odt"));
    }

    SECTION("what was open is known until it is closed")
    {
        Settings settings(path);
        settings.setLeftOpen(QStringLiteral("/a/./b.eqia"), QStringLiteral("id"));
        CHECK(Settings(path).leftOpen(QStringLiteral("/a/b.eqia")) == QStringLiteral("id"));
        CHECK(Settings(path).leftOpen(QStringLiteral("/a/other.eqia")).isEmpty());
        settings.setLeftOpen({}, {});
        CHECK(Settings(path).leftOpen(QStringLiteral("/a/b.eqia")).isEmpty());
        settings.setLeftPlace({QStringLiteral("about.area"), QString(), QString(), QStringLiteral("about.area")});
        CHECK(Settings(path).leftPlace() == QStringList{QStringLiteral("about.area"), QString(), QString(), QStringLiteral("about.area")});
        CHECK(Settings(path).endedWell());
        settings.setEndedWell(false);
        CHECK_FALSE(Settings(path).endedWell());
    }

    SECTION("recent registers are newest first, without repeats, at most eight")
    {
        Settings settings(path);
        for (int i = 0; i < 10; ++i)
            settings.addRecentRegister(QStringLiteral("/r/%1.eqia").arg(i));
        settings.addRecentRegister(QStringLiteral("/r/5.eqia"));
        CHECK(settings.recentRegisters().size() == 8);
        CHECK(settings.recentRegisters().first() == QStringLiteral("/r/5.eqia"));
        CHECK(settings.recentRegisters().count(QStringLiteral("/r/5.eqia")) == 1);
        settings.removeRecentRegister(QStringLiteral("/r/5.eqia"));
        CHECK_FALSE(settings.recentRegisters().contains(QStringLiteral("/r/5.eqia")));
    }

    SECTION("a text size from a damaged file is brought into range")
    {
        Settings settings(path);
        settings.setTextSize(40);
        CHECK(settings.textSize() == 2.0);
    }
}
