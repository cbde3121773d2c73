// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/PublicFolder.h"

#include "tests/support/Catch.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QFile>

using namespace dueregard;
using dueregard::test::TempFolder;

namespace {
const QString list = QStringLiteral("made-by-due-regard.txt");

ErrorKind refusal(const Result<PublicFolder> &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

void publish(const QString &folder, const QString &group, const QStringList &names)
{
    auto made = PublicFolder::begin(folder, group);
    REQUIRE(made);
    for (const QString &name : names)
        REQUIRE(made->add(name, name.toUtf8()));
    REQUIRE(made->finish());
}
} // namespace

TEST_CASE("PublicFolder")
{
    const TempFolder around;
    const QString folder = around.file(QStringLiteral("register"));

    SECTION("appears with all its files, and with nothing beside it")
    {
        publish(folder, QStringLiteral("html"), {QStringLiteral("index.html"), QStringLiteral("a.html")});
        CHECK(around.names() == QStringList{QStringLiteral("register")});
        CHECK(QDir(folder).entryList(QDir::Files) == QStringList{QStringLiteral("a.html"), QStringLiteral("index.html"), list});
        CHECK(around.read(QStringLiteral("register/a.html")) == "a.html");
    }
    SECTION("is not there until it is finished, and leaves nothing when it never is")
    {
        {
            auto made = PublicFolder::begin(folder, QStringLiteral("html"));
            REQUIRE(made);
            REQUIRE(made->add(QStringLiteral("a.html"), "a"));
            CHECK_FALSE(around.has(QStringLiteral("register")));
        }
        CHECK(around.names().isEmpty());
    }
    SECTION("replaces the files of its group and keeps those of others")
    {
        publish(folder, QStringLiteral("html"), {QStringLiteral("index.html"), QStringLiteral("old.html")});
        publish(folder + QLatin1Char('/'), QStringLiteral("csv"), {QStringLiteral("register.csv")});
        publish(folder, QStringLiteral("html"), {QStringLiteral("index.html"), QStringLiteral("new.html")});
        CHECK(QDir(folder).entryList(QDir::Files) == QStringList{QStringLiteral("index.html"), list, QStringLiteral("new.html"), QStringLiteral("register.csv")});
        CHECK(around.names() == QStringList{QStringLiteral("register")});
    }
    SECTION("takes an empty folder, and never one with files of somebody else")
    {
        around.makeFolder(QStringLiteral("register"));
        publish(folder, QStringLiteral("html"), {QStringLiteral("index.html")});
        around.write(QStringLiteral("register/notes.txt"), "mine");
        CHECK(refusal(PublicFolder::begin(folder, QStringLiteral("html"))) == ErrorKind::Refused);
        CHECK(around.read(QStringLiteral("register/notes.txt")) == "mine");
        CHECK(around.names() == QStringList{QStringLiteral("register")});
    }
    SECTION("never replaces a page that somebody has changed, or a folder inside it")
    {
        publish(folder, QStringLiteral("html"), {QStringLiteral("index.html")});
        around.write(QStringLiteral("register/index.html"), "mended by hand");
        const auto changed = PublicFolder::begin(folder, QStringLiteral("html"));
        CHECK(refusal(changed) == ErrorKind::Refused);
        CHECK(changed.error().text().contains(QStringLiteral("index.html")));
        around.write(QStringLiteral("register/index.html"), "index.html");
        around.makeFolder(QStringLiteral("register/pictures"));
        CHECK(refusal(PublicFolder::begin(folder, QStringLiteral("html"))) == ErrorKind::Refused);
    }
    SECTION("sees a file that comes while the pages are being made, and stays as it was")
    {
        publish(folder, QStringLiteral("html"), {QStringLiteral("index.html")});
        auto made = PublicFolder::begin(folder, QStringLiteral("html"));
        REQUIRE(made);
        REQUIRE(made->add(QStringLiteral("other.html"), "x"));
        around.write(QStringLiteral("register/notes.txt"), "mine");
        CHECK_FALSE(made->finish());
        CHECK(around.read(QStringLiteral("register/index.html")) == "index.html");
        CHECK(around.read(QStringLiteral("register/notes.txt")) == "mine");
        CHECK_FALSE(around.has(QStringLiteral("register/other.html")));
    }
    SECTION("a file of its name and a folder above it that is not there are refused")
    {
        around.write(QStringLiteral("register"), "file");
        CHECK(refusal(PublicFolder::begin(folder, QStringLiteral("html"))) == ErrorKind::Refused);
        CHECK(refusal(PublicFolder::begin(around.file(QStringLiteral("none/register")), QStringLiteral("html"))) == ErrorKind::Vanished);
        CHECK_FALSE(around.has(QStringLiteral("none")));
    }
    SECTION("names that are no plain file names are our own bug")
    {
        auto made = PublicFolder::begin(folder, QStringLiteral("html"));
        REQUIRE(made);
        for (const char *name : {"", ".hidden", "../up.html", "a/b.html", "made-by-due-regard.txt"})
            CHECK_FALSE(made->add(QLatin1String(name), "x"));
        REQUIRE(made->add(QStringLiteral("a.html"), "x"));
        CHECK_FALSE(made->add(QStringLiteral("a.html"), "y"));
    }
}
