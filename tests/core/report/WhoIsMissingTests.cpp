// SPDX-License-Identifier: Apache-2.0
// What a report says of people whom nobody asked.
#include "core/domain/WellKnown.h"
#include "core/report/ReportBuilder.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Report: who is missing")
{
    const auto report = [](const Assessment &a) {
        const FixedClock clock;
        const auto document = ReportBuilder::build(a, england(), ReportProfile(), clock);
        REQUIRE(document);
        return plainText(document->blocks);
    };

    SECTION("tells readers who is missing when nobody was asked, and somebody would be worse off or nobody knows")
    {
        Assessment a;
        a.id = q("a");
        a.answers.insert({question::screenDecision, {}}, q("full"));
        const auto tells = [&] {
            const QString text = report(a);
            return text.contains(q("Who was heard, and who is missing")) && text.contains(q("Still missing")) && text.contains(q("Age: Missing"));
        };
        CHECK_FALSE(tells());
        for (const char *direction : {"NEG", "MIX", "UNK"}) {
            a.impacts = {impactOn("age", direction)};
            INFO(direction);
            CHECK(tells());
        }
        a.answers.insert({question::screenDecision, {}}, q("light"));
        CHECK_FALSE(tells()); // a small change, and nobody said that it harms
        a.impacts = {impactOn("age", "NEG", "low")};
        CHECK(tells());
        a.answers.insert({question::screenDecision, {}}, q("not_required"));
        CHECK_FALSE(tells());
        a.answers.insert({question::screenDecision, {}}, q("full"));
        a.impacts = {impactOn("age", "POS", "high")};
        CHECK_FALSE(tells());
        a.impacts = {impactOn("age", "NEG", "high")};
        a.legacy = true;
        CHECK_FALSE(tells());
    }

    SECTION("says whose words they were when only some of a characteristic were heard")
    {
        Assessment a;
        a.id = q("a");
        a.answers.insert({question::screenDecision, {}}, q("full"));
        a.impacts = {impactOn("age", "NEG", "high")};
        a.findings = {findingFrom("f", {q("age.18_24")})};
        CHECK(report(a).contains(q("5 Heard in part: 18 to 24")));
        CHECK(report(a).contains(q("Age: Heard in part: 18 to 24. No reason is recorded.")));
        a.findings[0].groups = QStringList{q("age")};
        CHECK_FALSE(report(a).contains(q("Heard in part")));
    }

    SECTION("names nobody by a part when the words are those of a combination that few people share")
    {
        Assessment a;
        a.id = q("a");
        a.answers.insert({question::screenDecision, {}}, q("full"));
        a.impacts = {impactOn("age", "NEG", "high")};
        a.findings = {findingFrom("f", {q("age.18_24"), q("race.roma")})};
        Intersection few;
        few.id = q("few");
        few.groups = QStringList{q("age.18_24"), q("race.roma")};
        few.title = q("Young Roma people");
        few.status = q("assessed");
        few.scale_band = q("5_9");
        a.intersections = {few};
        CHECK(report(a).contains(q("5 Heard in part")));
        CHECK_FALSE(report(a).contains(q("18 to 24")));
    }

    SECTION("counts promises whose day has passed")
    {
        Assessment a;
        a.id = q("a");
        a.answers.insert({question::screenDecision, {}}, q("full"));
        a.findings = {findingFrom("f", {q("age")})};
        a.findings[0].response = words("A phone line for everybody.");
        a.findings[0].response_status = q("will_do");
        a.findings[0].response_due = QDate(2025, 10, 1);
        CHECK(report(a).contains(q("Promises whose day has passed: 1.")));
        a.findings[0].response_status = q("done");
        CHECK_FALSE(report(a).contains(q("whose day has passed")));
    }
}
