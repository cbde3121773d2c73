// SPDX-License-Identifier: Apache-2.0
#include "core/report/render/OfficePackage.h"

#include "tests/core/report/OfficeFile.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("OfficePackage")
{
    OfficePackage package;
    package.add(QStringLiteral("mimetype"), "text/plain", OfficePackage::Storing::Plain);
    package.add(QStringLiteral("a/b.xml"), "<a>" + QByteArray(5000, 'x') + "</a>");

    SECTION("Parts come back in their order, stored as told")
    {
        const auto bytes = package.finish();
        REQUIRE(bytes);
        const OfficeFile file(*bytes);
        CHECK(file.names() == QStringList{QStringLiteral("mimetype"), QStringLiteral("a/b.xml")});
        CHECK(file.isPlain(QStringLiteral("mimetype")));
        CHECK_FALSE(file.isPlain(QStringLiteral("a/b.xml")));
        CHECK(bytes->size() < 1000);
    }
    SECTION("The first part's bytes stand where readers look for them")
    {
        const auto bytes = package.finish();
        REQUIRE(bytes);
        CHECK(bytes->mid(30, 18) == "mimetypetext/plain");
    }
    SECTION("Equal parts give equal bytes in every time zone")
    {
        const auto first = package.finish();
        qputenv("TZ", "Pacific/Kiritimati");
        const auto second = package.finish();
        qunsetenv("TZ");
        REQUIRE(first);
        REQUIRE(second);
        CHECK(*first == *second);
    }
    SECTION("A part that is not well-formed stops it")
    {
        package.add(QStringLiteral("broken.xml"), "<a><b></a>");
        const auto bytes = package.finish();
        REQUIRE_FALSE(bytes);
        CHECK(bytes.error().kind == ErrorKind::Internal);
        CHECK(bytes.error().place == QStringLiteral("broken.xml"));
    }
    SECTION("The same name twice stops it")
    {
        package.add(QStringLiteral("a/b.xml"), "<c/>");
        CHECK_FALSE(package.finish());
    }
}
