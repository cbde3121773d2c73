// SPDX-License-Identifier: Apache-2.0
// What took place, what is still to come and what was cancelled are never told as one another.
#include "tests/core/report/ListenedAssessment.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {
QString lineAfter(const QString &text, const char *heading)
{
    const qsizetype at = text.indexOf(q(heading));
    return at < 0 ? QString() : text.mid(at, 160);
}
} // namespace

TEST_CASE("Report: activities that took place, are planned or were cancelled")
{
    Assessment a = listened();
    a.activities[0].title = q("Open evening");
    Activity &evening = a.activities[0];
    evening.access = {{q("item"), q("offered"), q("asked"), q("met"), q("reason")}, {{q("bsl"), q("yes"), q("9"), q("2"), q("Nobody was free")}}};
    evening.outcomes = {{q("aspect"), q("before"), q("after"), q("people")}, {{q("Confidence"), q("2"), q("4"), q("20")}}};
    evening.publicity = {{q("place"), q("date"), q("language"), q("format"), q("groups")}, {{q("library"), q("2026-05-01"), q("English"), q("poster"), q("all")}}};
    evening.designed_by = q("people");

    SECTION("what took place stands under what was done")
    {
        const QString text = report(a);
        CHECK(lineAfter(text, "What we did to hear from people").contains(q("Open evening")));
        CHECK(lineAfter(text, "Whom we asked").contains(q("Open evening")));
        CHECK(text.contains(q("Confidence")));
        CHECK(text.contains(q("was asked for, and not always provided")));
    }

    SECTION("what is still to come is called planned in every set, and nothing came of it yet")
    {
        evening.status = q("planned");
        evening.starts = QDate(2027, 1, 3);
        for (const PrintSet set : {PrintSet::Full, PrintSet::Consultation}) {
            const QString text = report(a, set);
            CHECK_FALSE(text.contains(q("Whom we asked")));
            CHECK_FALSE(text.contains(q("What we did to hear from people")));
            CHECK(lineAfter(text, "Still planned, to hear from people").contains(q("Open evening")));
            CHECK_FALSE(text.contains(q("Confidence")));
            CHECK_FALSE(text.contains(q("was asked for, and not always provided")));
            CHECK_FALSE(text.contains(q("were designed or delivered by people")));
        }
        CHECK(report(a).contains(q("Open evening (still planned)"))); // beside what people needed
        const QString page = report(a, PrintSet::Summary);
        CHECK_FALSE(page.contains(q("Whom we asked")));
        CHECK(lineAfter(page, "Whom we still plan to ask").contains(q("Open evening")));
        CHECK(lineAfter(report(a, PrintSet::Consultation), "When you can take part").contains(q("Open evening")));
    }

    SECTION("what was cancelled is told as that, and invites nobody")
    {
        evening.status = q("cancelled");
        evening.starts = QDate(2027, 1, 3);
        evening.statutory = q("yes");
        for (const PrintSet set : {PrintSet::Full, PrintSet::Consultation}) {
            const QString text = report(a, set);
            CHECK_FALSE(text.contains(q("Whom we asked")));
            CHECK_FALSE(text.contains(q("What we did to hear from people")));
            CHECK(lineAfter(text, "Planned to hear from people, and cancelled").contains(q("Open evening")));
            CHECK(text.count(q("Open evening")) == 1);
            CHECK_FALSE(text.contains(q("Confidence")));
        }
        CHECK_FALSE(report(a, PrintSet::Summary).contains(q("Open evening")));
    }

    SECTION("a day that has passed invites nobody")
    {
        evening.status.clear();
        evening.starts = QDate(2026, 6, 1);
        CHECK_FALSE(lineAfter(report(a, PrintSet::Consultation), "When you can take part").contains(q("Open evening")));
        evening.ends = QDate(2026, 12, 1); // still running
        CHECK(lineAfter(report(a, PrintSet::Consultation), "When you can take part").contains(q("Open evening")));
    }

    SECTION("an activity without status and days, as older records have it, is told as before")
    {
        evening.status.clear();
        CHECK(lineAfter(report(a), "What we did to hear from people").contains(q("Open evening")));
        CHECK(lineAfter(report(a), "Whom we asked").contains(q("Open evening")));
    }
}
