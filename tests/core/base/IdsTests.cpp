// SPDX-License-Identifier: Apache-2.0
#include "core/base/Ids.h"

#include "tests/support/Catch.h"

using namespace dueregard;

TEST_CASE("Ids")
{
    SECTION("a new one is lower case, without braces, and never the same twice")
    {
        const QString id = newId();
        CHECK(isId(id));
        CHECK(id == id.toLower());
        CHECK_FALSE(id.contains(u'{'));
        CHECK(id != newId());
    }

    SECTION("what is not an id is told apart")
    {
        CHECK_FALSE(isId({}));
        CHECK_FALSE(isId(QStringLiteral("A-12")));
        CHECK_FALSE(isId(QStringLiteral("00000000-0000-0000-0000-000000000000")));
        CHECK_FALSE(isId(u'{' + newId() + u'}'));
        CHECK_FALSE(isId(newId() + u'0'));
    }
}
