// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/pack/Pack.h"
#include "core/report/OrganisationReview.h"
#include "core/report/ReportDocument.h"

namespace dueregard {

/// Who reads the review, and in which words.
struct ReviewReader {
    QString organisation; ///< may be empty
    QString bodyType;     ///< "council", "nhs": some labels differ
    QString language = QStringLiteral("en-GB");
    QDate today;
    bool internal = false; ///< every page says that it is not for publication
};

/// The review of an organisation's engagement (S8-5) as a short document. Sections without anything to say are left out.
/// The lines of single assessments come last, under a heading of their own.
ReportDocument buildReviewDocument(const OrganisationReview &review, const Pack &pack, const ReviewReader &reader);

/// What one assessment did, in a sentence: "Planned: Consult. Reached: Inform. 3 of 5 answered, 2 told. Not heard: Age."
QString reviewSentence(const OrganisationReview::Line &line, const Pack &pack, const ReviewReader &reader);
/// Its title, or its reference, or the words for an assessment without either.
QString reviewTitle(const OrganisationReview::Line &line, const Pack &pack, const ReviewReader &reader);

} // namespace dueregard
