// SPDX-License-Identifier: Apache-2.0
#include "tests/support/TempFolder.h"

#include <QFileInfo>

#include <memory>

#include "tests/support/Catch.h"

using dueregard::test::TempFolder;

TEST_CASE("TempFolder")
{
    auto folder = std::make_unique<TempFolder>();
    const QString path = folder->path();

    SECTION("reads back what was written, byte by byte")
    {
        const QByteArray bytes("a\0b\r\n", 5);
        CHECK(folder->write(QStringLiteral("a.bin"), bytes) == folder->file(QStringLiteral("a.bin")));
        CHECK(folder->read(QStringLiteral("a.bin")) == bytes);
        CHECK(folder->has(QStringLiteral("a.bin")));
        CHECK_FALSE(folder->has(QStringLiteral("b.bin")));
        folder->makeFolder(QStringLiteral(".hidden/deep"));
        CHECK(folder->names() == QStringList{QStringLiteral(".hidden"), QStringLiteral("a.bin")});
    }

    SECTION("says when a step fails")
    {
        CHECK_THROWS(folder->read(QStringLiteral("nothing")));
        CHECK_THROWS(folder->write(QStringLiteral("no/such/folder"), "x"));
    }

    SECTION("goes away with everything in it, read-only parts too")
    {
        folder->makeFolder(QStringLiteral("inner"));
        folder->write(QStringLiteral("inner/file"), "x");
        folder->setReadOnly(QStringLiteral("inner/file"));
        folder->setReadOnly(QStringLiteral("inner"));
        folder->setReadOnly({});
        folder.reset();
        CHECK_FALSE(QFileInfo::exists(path));
    }

    SECTION("gives the right to write back")
    {
        folder->write(QStringLiteral("file"), "x");
        folder->setReadOnly(QStringLiteral("file"));
        if (TempFolder::readOnlyIsHonoured())
            CHECK_THROWS(folder->write(QStringLiteral("file"), "y"));
        folder->setReadOnly(QStringLiteral("file"), false);
        folder->write(QStringLiteral("file"), "y");
        CHECK(folder->read(QStringLiteral("file")) == "y");
    }
}
