// SPDX-License-Identifier: Apache-2.0
// An assessment that listened to people, and the words of its report.
#pragma once
#include "core/domain/WellKnown.h"
#include "core/report/ReportBuilder.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"
#include "tests/support/FixedClock.h"

namespace dueregard::test {

inline QString report(const Assessment &a, PrintSet set = PrintSet::Full, bool publicCopy = true)
{
    const FixedClock clock;
    ReportProfile profile;
    profile.set = set;
    profile.publicCopy = publicCopy;
    const auto document = ReportBuilder::build(a, england(), profile, clock);
    REQUIRE(document);
    return plainText(document->blocks);
}

inline Assessment listened()
{
    Assessment a;
    a.id = q("a");
    a.answers.insert({question::screenDecision, {}}, q("full"));
    a.answers.insert({question::engagementLevel, {}}, q("3"));
    a.answers.insert({q("engagement.topics"), {}}, QStringList{q("quotes"), q("plan")});
    a.impacts = {impactOn("age", "NEG", "high"), impactOn("race", "NEG", "medium")};
    a.activities = {activityFor("forum", {q("age")}, "done")};
    a.findings = {findingFrom("f", {q("age")})};
    a.findings[0].felt = words("People felt left behind.");
    Quote quote;
    quote.id = q("quote");
    quote.finding_id = q("f");
    quote.verbatim = words("Nobody asked us before the line was cut.");
    quote.attribution = q("A resident over 70");
    quote.context = words("How did you hear of it?");
    quote.illustrates = q("Late notice");
    a.quotes = {quote};
    StakeholderGroup row;
    row.id = q("row");
    row.groups = QStringList{q("age")};
    row.level_planned = q("4");
    row.level_reached = q("2");
    row.invited = 1233;
    row.reached = 3;
    a.stakeholderGroups = {row};
    return a;
}

} // namespace dueregard::test
