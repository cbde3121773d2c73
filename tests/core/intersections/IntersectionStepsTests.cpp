// SPDX-License-Identifier: Apache-2.0
#include "core/intersections/IntersectionSteps.h"

#include "core/intersections/BroaderTitle.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("IntersectionSteps")
{
    Assessment a;
    Candidate candidate;
    candidate.groups = QStringList{q("age"), q("disability")};
    candidate.barrierIds = QStringList{q("b1"), q("b2")};
    candidate.findingIds = QStringList{q("f")};

    SECTION("accepting keeps what pointed to it")
    {
        const Intersection record = recordOf(candidate, a, q("assessed"));
        CHECK_FALSE(record.id.isEmpty());
        CHECK(record.groups == candidate.groups);
        CHECK(record.finding_ids == candidate.findingIds);
        CHECK(record.barrier_ids == candidate.barrierIds);
        CHECK(record.found_by == QStringList{q("T1"), q("T2")});
        CHECK(record.mechanism == q("M1"));
    }

    SECTION("merging joins members and links and leaves a trace")
    {
        Intersection one = recordOf(candidate, a, q("assessed"));
        candidate.groups = QStringList{q("age"), q("unpaid_carers")};
        candidate.findingIds = QStringList{q("g")};
        const Intersection two = recordOf(candidate, a, q("assessed"));
        const Merged result = merged(one, two);
        CHECK(result.into.groups == QStringList{q("age"), q("disability"), q("unpaid_carers")});
        CHECK(result.into.finding_ids == QStringList{q("f"), q("g")});
        CHECK(result.from.status == q("merged"));
        CHECK(result.from.merged_into_id == one.id);
        CHECK(missingIn(result.from, a, england()) == QStringList{q("merged_into")}); // the other one is not there
        a.intersections = {result.into};
        CHECK(missingIn(result.from, a, england()).isEmpty());
    }

    SECTION("one with the same members, in any order, is a twin of the first")
    {
        Intersection one, two;
        one.id = q("one");
        two.id = q("two");
        one.groups = QStringList{q("age"), q("disability")};
        two.groups = QStringList{q("disability"), q("age")};
        a.intersections = {one, two};
        CHECK_FALSE(twinOf(a.intersections[0], a));
        CHECK(twinOf(a.intersections[1], a) == &a.intersections[0]);
        a.intersections[0].status = q("dismissed");
        CHECK_FALSE(twinOf(a.intersections[1], a));
        a.intersections[0].status = q("monitor");
        CHECK(twinOf(a.intersections[1], a));
        a.intersections[1].other_members = TableValue{{q("label")}, {{q("Live alone")}}};
        CHECK_FALSE(twinOf(a.intersections[1], a));
    }

    SECTION("a watched one needs somebody who gets the data")
    {
        Intersection record = recordOf(candidate, a, q("monitor"));
        CHECK(missingIn(record, a, england()) == QStringList{q("data_action")});
        record.action_ids = QStringList{q("ask")};
        CHECK(missingIn(record, a, england()) == QStringList{q("data_action")}); // there is no such action
        Action ask;
        ask.id = q("ask");
        a.actions = {ask};
        CHECK(missingIn(record, a, england()).isEmpty());
    }

    SECTION("a dismissal needs one of the reasons; having no data is none")
    {
        Intersection record = recordOf(candidate, a, q("dismissed"));
        CHECK(missingIn(record, a, england()) == QStringList{q("dismissed_reason")});
        record.dismissed_reason = q("no_data");
        CHECK(missingIn(record, a, england()) == QStringList{q("dismissed_reason")});
        record.dismissed_reason = q("no_route");
        CHECK(missingIn(record, a, england()).isEmpty());
    }

    SECTION("an assessed negative one needs a mechanism, what is beyond the sum, a source and an action")
    {
        Intersection record;
        record.id = q("i");
        record.groups = candidate.groups;
        record.direction = q("NEG");
        CHECK(missingIn(record, a, england()) == QStringList{q("beyond_sum"), q("mechanism"), q("source"), q("action")});
        record.beyond_sum = words("Too short.");
        record.mechanism = q("M1");
        record.source = q("judgement");
        record.no_action_reason = words("None works.");
        CHECK(missingIn(record, a, england()) == QStringList{q("beyond_sum")});
        record.beyond_sum = words("Help by age fails people who cannot see the screen, and help by disability fails people without one.");
        CHECK(missingIn(record, a, england()).isEmpty());
        record.direction = q("POS");
        record.mechanism.clear();
        CHECK(missingIn(record, a, england()).isEmpty());
        record.groups = QStringList{q("age"), q("disability"), q("sex"), q("race")};
        CHECK(missingIn(record, a, england()) == QStringList{q("many_members"), q("how_many")});
        record.scale_band = q("50_over");
        CHECK(missingIn(record, a, england()) == QStringList{q("many_members")});
    }

    SECTION("says where it comes from")
    {
        Intersection record;
        record.id = q("i");
        CHECK(sourceOf(record, a) == q("judgement"));
        record.evidence_ids = QStringList{q("e")};
        CHECK(sourceOf(record, a) == q("judgement")); // it names what is not there
        a.evidence.resize(1);
        a.evidence[0].id = q("e");
        CHECK(sourceOf(record, a) == q("data"));
        IntersectionVoice voice;
        voice.intersection_id = q("i");
        voice.finding_id = q("f");
        a.intersectionVoices = {voice};
        a.findings = {findingFrom("f", {}, "staff")};
        CHECK(sourceOf(record, a) == q("data")); // staff's words are judgement
        a.findings = {findingFrom("f", {})};
        CHECK(sourceOf(record, a) == q("both"));
        record.evidence_ids.clear();
        CHECK(sourceOf(record, a) == q("lived"));
    }

    SECTION("a title for public copies is broader when it names less")
    {
        Intersection item;
        item.groups = QStringList{q("age.65_over"), q("race.roma"), q("sexual_orientation.lesbian")};
        item.title = q("Older Roma lesbians");
        const auto broader = [&](const char *title) {
            item.public_title = q(title);
            return isTitleBroader(item, england(), q("en"), {});
        };
        for (const char *same : {"", "older roma Lesbians", "Lesbian Roma people who are older", "Roma lesbians aged 65 and over", "Older Roma lesbians in the north of the town"}) {
            INFO(same);
            CHECK_FALSE(broader(same));
        }
        for (const char *less : {"Older women who meet several barriers", "Older lesbians from small ethnic groups", "Older Roma people", "Older Gypsy, Roma and Traveller lesbians"}) {
            INFO(less);
            CHECK(broader(less));
        }
        // Without a title, by the names of the groups; what the pack does not know, by its own.
        item.title.clear();
        item.groups = QStringList{q("gender_reassignment"), q("race.asian_bangladeshi")};
        CHECK_FALSE(broader("Trans Bangladeshi residents"));
        CHECK(broader("Bangladeshi residents"));
        item.other_members = {{q("label")}, {{q("Kite makers")}}};
        CHECK(broader("Trans Bangladeshi residents"));
        CHECK_FALSE(broader("Bangladeshi trans kite makers"));
    }
}
