// SPDX-License-Identifier: Apache-2.0
// What the report says about people affected in more than one way, and what it must not say.
#include "tests/core/report/ListenedAssessment.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("Report: intersections")
{
    Assessment a = listened();
    Intersection item;
    item.id = q("i");
    item.title = q("Older women who do not read English");
    item.groups = QStringList{q("age"), q("sex.women")};
    item.direction = q("NEG");
    item.beyond_sum = words("Help by age fails them, and so does help by language.");
    a.intersections = {item};

    SECTION("prints each with what is beyond the sum, its source, and whether these people were heard")
    {
        const QString text = report(a);
        CHECK(text.contains(q("Older women who do not read English")));
        CHECK(text.contains(q("Help by age fails them")));
        CHECK(text.contains(q("Officers’ judgement")));
        CHECK(text.contains(q("Were they heard?")));
    }

    SECTION("says what makes a step hard")
    {
        Barrier barrier;
        barrier.id = q("b");
        barrier.title = q("Upload a document");
        barrier.note = words("Needs a scan of a letter.");
        a.barriers = {barrier};
        BarrierRating rating;
        rating.id = q("br");
        rating.barrier_id = q("b");
        rating.group = q("age");
        rating.severity = q("3");
        a.barrierRatings = {rating};
        CHECK(report(a).contains(q("Upload a document: Needs a scan of a letter.")));
    }

    SECTION("draws figures for single groups and the combination side by side; only with a source, a time and at least 30 people")
    {
        Evidence census;
        census.id = q("e");
        census.title = q("Briefing on spoken English");
        census.period = q("2011");
        census.groups = QStringList{q("age"), q("sex.women")};
        census.cross_tabulated = q("yes");
        census.base = q("All residents: 2,400 people");
        census.data = {{q("Who"), q("Share")}, {{q("Women"), q("12%")}, {q("People over 65"), q("21%")}, {q("Women over 65"), q("93%")}}};
        a.evidence = {census};
        a.intersections[0].evidence_ids = QStringList{q("e")};
        const auto drawn = [&] {
            const FixedClock clock;
            const auto document = ReportBuilder::build(a, england(), {}, clock);
            REQUIRE(document);
            for (const ReportBlock &block : document->blocks)
                if (const auto *figure = block.as<FigureBlock>(); figure && figure->alternative.contains(q("Women over 65: 93%")))
                    return true;
            return false;
        };
        CHECK(drawn());
        CHECK(report(a).contains(q("Source: E1 Briefing on spoken English, 2011.")));
        a.evidence[0].base = q("25 people");
        CHECK_FALSE(drawn());
        a.evidence[0].base.clear();
        CHECK_FALSE(drawn());
        a.evidence[0].base = q("2,400 people");
        a.evidence[0].period.clear();
        CHECK_FALSE(drawn());
        a.evidence[0].period = q("2011");
        a.evidence[0].cross_tabulated.clear();
        CHECK_FALSE(drawn());
        a.evidence[0].cross_tabulated = q("yes");
        a.intersections[0].scale_band = q("1_4"); // the figures would say who the few are
        CHECK_FALSE(drawn());
    }

    SECTION("lists those that were considered and not taken forward, with the reason")
    {
        a.intersections[0].status = q("dismissed");
        a.intersections[0].dismissed_reason = q("no_route");
        const QString text = report(a);
        CHECK(text.contains(q("Considered and not taken forward")));
        CHECK(text.contains(q("The proposal has no way to affect them")));
        CHECK_FALSE(text.contains(q("Help by age fails them")));
    }

    SECTION("draws the pairs that were looked at, with their figures as a table and the same in words")
    {
        const FixedClock clock;
        const auto pairs = [&](const Assessment &assessment) {
            const auto document = ReportBuilder::build(assessment, england(), {}, clock);
            REQUIRE(document);
            for (const ReportBlock &block : document->blocks)
                if (const auto *figure = block.as<FigureBlock>(); figure && figure->alternative.startsWith(q("Pairs of characteristics")))
                    return figure->alternative;
            return QString();
        };
        const QString words = pairs(a);
        CHECK(words.contains(q("Age and Sex")));
        CHECK(words.contains(q("Officers’ judgement")));
        const QString text = report(a);
        CHECK(text.contains(q("Age alone")));
        CHECK(text.contains(q("Race alone")));
        a.intersections[0].scale_band = q("1_4");
        CHECK(pairs(a).isEmpty()); // the pair would say who the few are
    }

    SECTION("gives so few people a broader title in public copies, and no details")
    {
        a.intersections[0].scale_band = q("1_4");
        a.intersections[0].public_title = q("Older people who need another language");
        const QString text = report(a);
        CHECK(text.contains(q("Older people who need another language")));
        CHECK_FALSE(text.contains(q("Older women who do not read English")));
        CHECK_FALSE(text.contains(q("Help by age fails them")));
        CHECK_FALSE(text.contains(q("Called in public copies")));
        const QString internal = report(a, PrintSet::Full, false);
        CHECK(internal.contains(q("Older women who do not read English")));
        CHECK(internal.contains(q("Called in public copies")));
        CHECK(internal.contains(q("Older people who need another language")));
    }
}
