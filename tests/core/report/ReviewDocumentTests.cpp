// SPDX-License-Identifier: Apache-2.0
#include "core/report/documents/ReviewDocument.h"

#include "core/report/ReportFormats.h"
#include "tests/core/engagement/EngagementFixture.h"
#include "tests/support/Catch.h"

using namespace dueregard;
using namespace dueregard::test;

TEST_CASE("ReviewDocument")
{
    const ReviewReader reader{.organisation = q("Borough"), .bodyType = q("council"), .today = today};
    OrganisationReview review;

    SECTION("an empty register is said in words, without empty tables")
    {
        const ReportDocument document = buildReviewDocument(review, england(), reader);
        const QString text = plainText(document.blocks);
        CHECK(text.contains(q("Assessments in this register: 0")));
        CHECK(text.contains(q("Nothing that people said is recorded.")));
        for (const ReportBlock &block : document.blocks)
            CHECK_FALSE(block.as<TableBlock>());
        CHECK_FALSE(text.contains(q("review.")));
    }

    SECTION("says everything that there is, in every format")
    {
        review.assessments = 2;
        review.withEngagement = 1;
        review.levelsPlanned = {{q("4"), 2}};
        review.levelsReached = {{q("2"), 1}, {q("W1"), 1}};
        review.fellShort = 2;
        review.findings = 5;
        review.answered = 3;
        review.loopsOverdue = 1;
        const OrganisationReview::People race{q("race"), {}, {q("race")}};
        const OrganisationReview::People women{q("disability+sex.women"), q("Disabled women"), {q("disability"), q("sex.women")}};
        review.unheard = {{race, 2, true}, {{q("age.65_over"), {}, {q("age.65_over")}}, 1, false}, {women, 1, true}};
        review.planned = 1200;
        review.spent = 300.5;
        review.mostAsked = {{q("Forum"), 5, 3}};
        review.readiness = {{q("a"), q("Vouchers"), QDate(2026, 5, 1), 1.4, q("culture")}};
        OrganisationReview::Line line;
        line.planned = q("2");
        line.findings = 5;
        line.answered = 3;
        line.overdue = true;
        line.unheard = {race, women};
        review.lines = {line};
        StandingStructure forum;
        forum.title = q("Panel");
        review.structures = {{q("Vouchers"), forum}};
        review.trainings = 1;
        const ReportDocument document = buildReviewDocument(review, england(), reader);
        const QString text = plainText(document.blocks);
        for (const char *words : {"Co-design", "Lower than promised: 2.", "heard nowhere: Race, Disabled women.", "All aged 65 and over", "Not heard: Race, Disabled women.", "£1,200", "£300.50", "Forum", "Asked 4 times or more", "1 May 2026", "Panel",
                                  "Planned: Consult.", "3 of 5 answered, 0 told.", "Answers are overdue.", "No title yet"}) {
            INFO(words);
            CHECK(text.contains(q(words)));
        }
        CHECK_FALSE(text.contains(q("review.")));
        CHECK(document.title.contains(q("Borough")));
        for (ReportFormat format : reportFormats())
            if (isAvailable(format) && format != ReportFormat::Pdf)
                CHECK(renderReport(document, {}, format));
    }
}
