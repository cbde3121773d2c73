// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/Candidates.h"

#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

namespace {
void rate(Assessment &a, const char *barrier, const QList<QPair<const char *, int>> &ratings)
{
    Barrier step;
    step.id = q(barrier);
    step.title = q(barrier);
    a.barriers += step;
    for (const auto &[group, severity] : ratings) {
        BarrierRating rating;
        rating.id = q(barrier) + q(group);
        rating.barrier_id = step.id;
        rating.group = q(group);
        rating.severity = QString::number(severity);
        a.barrierRatings += rating;
    }
}

/// The prototype of intersectionality.md §5.2: parking permits.
Assessment permits()
{
    Assessment a;
    rate(a, "online account", {{"age", 3}, {"disability", 2}, {"language", 2}, {"income", 2}, {"women", 1}, {"carer", 1}});
    rate(a, "upload a document", {{"age", 2}, {"language", 3}, {"disability", 1}, {"income", 1}});
    rate(a, "fewer visits", {{"age", 3}, {"disability", 3}, {"carer", 3}});
    a.findings = {findingFrom("f1", {q("age"), q("language")}), findingFrom("f2", {q("disability"), q("age")}), findingFrom("f3", {q("age"), q("disability")})};
    Evidence table;
    table.id = q("table");
    table.cross_tabulated = q("yes");
    table.groups = QStringList{q("language"), q("age")};
    a.evidence = {table};
    a.barriers[0].rule_groups = QStringList{q("carer"), q("age")};
    return a;
}

QStringList shown(const QList<Candidate> &candidates)
{
    QStringList lines;
    for (const Candidate &candidate : candidates)
        lines += candidate.groups.join(q(" × ")) + u' ' + QString::number(candidate.score());
    return lines;
}
} // namespace

TEST_CASE("Candidates")
{
    SECTION("the prototype ranks as it was worked out by hand")
    {
        const CandidateList list = findCandidates(permits(), england());
        CHECK(shown(list.ranked) == QStringList{q("age × disability 16"), q("age × language 13"), q("age × carer 8"), q("carer × disability 6")});
        REQUIRE(list.families.size() == 1);
        CHECK(list.families[0].barrierId == q("online account"));
        CHECK(list.families[0].groups == QStringList{q("age"), q("disability"), q("income"), q("language")});
        CHECK(shown(list.families[0].pairs) == QStringList{q("age × income 4"), q("disability × income 4"), q("disability × language 4"), q("income × language 4")});
        CHECK(list.ranked[0].foundBy() == QStringList{q("T1"), q("T2")});
        CHECK(list.ranked[1].foundBy() == QStringList{q("T1"), q("T2"), q("T3")});
        CHECK(list.ranked[2].foundBy() == QStringList{q("T1"), q("T4")});
    }

    SECTION("a voice counts although the rows of its members are low or blank")
    {
        Assessment a;
        for (int i = 0; i < 2; ++i)
            a.findings += findingFrom("f", {q("sex.women"), q("race.asian_bangladeshi")});
        const CandidateList list = findCandidates(a, england());
        CHECK(shown(list.ranked) == QStringList{q("race.asian_bangladeshi × sex.women 6")});
        a.findings.removeLast();
        CHECK(findCandidates(a, england()).ranked.isEmpty());
        CHECK(shown(findCandidates(a, england()).below) == QStringList{q("race.asian_bangladeshi × sex.women 3")});
    }

    SECTION("more than two members come from words and figures, never from the matrix")
    {
        Assessment a = permits();
        for (const Candidate &candidate : findCandidates(a, england()).ranked)
            CHECK(candidate.groups.size() == 2);
        a.findings += findingFrom("f4", {q("age"), q("language"), q("women")});
        a.findings += findingFrom("f5", {q("age"), q("language"), q("women")});
        CHECK(shown(findCandidates(a, england()).ranked).contains(q("age × language × women 6")));
        a.findings += findingFrom("f6", {q("a1"), q("a2"), q("a3"), q("a4"), q("a5")});
        a.findings += findingFrom("f7", {q("a1"), q("a2"), q("a3"), q("a4"), q("a5")});
        CHECK_FALSE(shown(findCandidates(a, england()).ranked).join(u' ').contains(q("a1")));
    }

    SECTION("a figure alone is noticed, and what is beyond the first twelve is counted")
    {
        Assessment a;
        Evidence table;
        table.id = q("census");
        table.groups = QStringList{q("sex.women"), q("race.asian_bangladeshi")};
        table.cross_tabulated = q("yes");
        a.evidence = {table};
        CandidateList list = findCandidates(a, england());
        CHECK(list.ranked.isEmpty());
        CHECK(shown(list.below) == QStringList{q("race.asian_bangladeshi × sex.women 2")});
        CHECK(list.rest == 0);
        for (int i = 0; i < 20; ++i)
            a.findings += findingFrom("f", {q("a") + QString::number(i), q("b")});
        list = findCandidates(a, england());
        CHECK(list.below.size() == 12);
        CHECK(list.rest == 9);
    }

    SECTION("candidates and families stand in one ranking")
    {
        Assessment a = permits();
        rate(a, "charge", {{"women", 3}, {"income", 3}, {"language", 3}});
        a.findings += findingFrom("f9", {q("race"), q("women")}); // 3, and 2 for figures: below the family's 6
        a.evidence += a.evidence[0];
        a.evidence[1].id = q("both");
        a.evidence[1].groups = QStringList{q("race"), q("women")};
        const CandidateList list = findCandidates(a, england());
        QList<int> scores;
        bool family = false, candidateAfterFamily = false;
        for (const RankedSign &sign : list.inOrder()) {
            REQUIRE((sign.candidate == nullptr) != (sign.family == nullptr));
            candidateAfterFamily = candidateAfterFamily || (family && sign.candidate);
            family = family || sign.family;
            scores += sign.score();
        }
        CHECK(scores.size() == list.ranked.size() + list.families.size());
        CHECK(std::is_sorted(scores.rbegin(), scores.rend()));
        CHECK(candidateAfterFamily);
    }

    SECTION("a family that was looked at as a whole does not come back as its pairs")
    {
        Assessment a = permits();
        const CandidateList before = findCandidates(a, england());
        REQUIRE(before.families.size() == 1);
        for (const QString &status : {q("assessed"), q("monitor"), q("dismissed")}) {
            Intersection whole;
            whole.id = q("whole");
            whole.status = status;
            whole.groups = before.families[0].groups;
            whole.barrier_ids = QStringList{before.families[0].barrierId};
            a.intersections = {whole};
            const CandidateList after = findCandidates(a, england());
            CHECK(after.families.isEmpty());
            CHECK(shown(after.ranked) == shown(before.ranked));
        }
        a.intersections[0].barrier_ids.clear(); // looked at for another reason
        CHECK(findCandidates(a, england()).families.size() == 1);
    }

    SECTION("a family holds no group beside its own characteristic, and is one record only if people can share it")
    {
        Assessment a;
        Barrier step;
        step.id = q("step");
        a.barriers = {step};
        const auto rate = [&](const char *group) {
            BarrierRating rating;
            rating.barrier_id = q("step");
            rating.group = q(group);
            rating.severity = q("2");
            a.barrierRatings += rating;
        };
        for (const char *group : {"age", "age.75_84", "disability"})
            rate(group);
        CandidateList list = findCandidates(a, england());
        REQUIRE(list.families.size() == 1);
        CHECK(list.families[0].groups == QStringList{q("age.75_84"), q("disability")});
        CHECK(list.families[0].canBeOne(england()));
        rate("age.65_74");
        list = findCandidates(a, england());
        CHECK(list.families[0].groups == QStringList{q("age.65_74"), q("age.75_84"), q("disability")});
        CHECK_FALSE(list.families[0].canBeOne(england()));
    }

    SECTION("groups of one characteristic are not combined")
    {
        Assessment a;
        for (int i = 0; i < 3; ++i)
            a.findings += findingFrom("f", {q("age.65_74"), q("age.75_84"), q("age")});
        CHECK(findCandidates(a, england()).isEmpty());
    }

    SECTION("what was looked at does not come again, whatever the order of its members")
    {
        Assessment a = permits();
        Intersection dismissed;
        dismissed.id = q("i");
        dismissed.groups = QStringList{q("disability"), q("age")};
        dismissed.status = q("dismissed");
        a.intersections = {dismissed};
        const CandidateList list = findCandidates(a, england());
        CHECK_FALSE(shown(list.ranked).contains(q("age × disability 16")));
        CHECK(list.considered == QStringList{q("i")});
    }

    SECTION("nor do the parts of what was looked at as a whole, when nothing else speaks for them")
    {
        Assessment a;
        Evidence census;
        census.id = q("e");
        census.cross_tabulated = q("yes");
        census.groups = QStringList{q("age"), q("race"), q("sex")};
        a.evidence = {census};
        CHECK(findCandidates(a, england()).below.size() == 4);
        Intersection whole;
        whole.id = q("i");
        whole.groups = census.groups;
        whole.status = q("assessed");
        a.intersections = {whole};
        CHECK(findCandidates(a, england()).below.isEmpty());
        a.findings = {findingFrom("f", {q("age"), q("sex")})};
        CHECK(findCandidates(a, england()).ranked.size() == 1); // people say more of the two
    }

    SECTION("what somebody added is always shown, and counts one")
    {
        Assessment a;
        Intersection added;
        added.id = q("i");
        added.groups = QStringList{q("sex"), q("race")};
        added.status = q("candidate");
        a.intersections = {added};
        const CandidateList list = findCandidates(a, england());
        CHECK(shown(list.ranked) == QStringList{q("race × sex 1")});
        CHECK(list.ranked[0].intersectionId == q("i"));
        CHECK(list.ranked[0].foundBy() == QStringList{q("T5")});
    }
}
