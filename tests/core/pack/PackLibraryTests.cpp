// SPDX-License-Identifier: Apache-2.0
#include "core/pack/PackLibrary.h"

#include "core/pack/PackReader.h"
#include "tests/support/Catch.h"

using namespace dueregard;

TEST_CASE("PackLibrary")
{
    PackLibrary library;

    SECTION("reads every shipped pack, once")
    {
        CHECK(PackLibrary::shipped().contains(QStringLiteral("england")));
        for (const QString &id : PackLibrary::shipped()) {
            const auto pack = library.load(id);
            if (!pack)
                FAIL(pack.error().text().toStdString());
            CHECK((*pack)->id == id);
            CHECK(library.load(id).value().get() == pack->get());
            CHECK(library.known((*pack)->hash).get() == pack->get());
        }
    }

    SECTION("says when there is no such pack")
    {
        const auto pack = library.load(QStringLiteral("atlantis"));
        REQUIRE_FALSE(pack);
        CHECK(pack.error().kind == ErrorKind::NotFound);
    }

    SECTION("resolves the text that a register keeps and notices when it was changed")
    {
        const QByteArray text = R"({"id":"old","nation":"england","version":"0"})";
        const QString hash = PackReader::hashOf(text, {});
        const auto pack = library.resolved(hash, text);
        REQUIRE(pack);
        CHECK((*pack)->id == QStringLiteral("old"));
        CHECK(library.resolved(hash, text).value().get() == pack->get());
        const auto changed = PackLibrary().resolved(hash, text + ' ');
        REQUIRE_FALSE(changed);
        CHECK(changed.error().kind == ErrorKind::Damaged);
    }
}
