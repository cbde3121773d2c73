// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Catch.h"
#include "ui/engagement/EngagementHomePage.h"
#include "ui/preview/PreviewPage.h"

#include <QTranslator>

using namespace dueregard;

TEST_CASE("Translations")
{
    QTranslator words;
    REQUIRE(words.load(QStringLiteral(":/translations/dueregard_en.qm")));

    SECTION("are found under the names that the classes look under")
    {
        // tr() looks under the class's full name; a file that knows only the short one is never heard.
        const char *context = EngagementHomePage::staticMetaObject.className();
        CHECK(words.translate(context, "%n of them need(s) more.", nullptr, 1) == QLatin1String("%n of them needs more."));
        CHECK(words.translate(context, "%n of them need(s) more.", nullptr, 3) == QLatin1String("%n of them need more."));
    }
}
