// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/engagement/PartnerDirectory.h"
#include "core/storage/SaveBatch.h"
#include "core/storage/Verify.h"

namespace dueregard {

/// What the audit and the review set need beside the record itself. Whoever has the register open reads it; core/report never does.
struct ReportMaterial {
    QList<Change> changes;                 ///< audit: of this assessment, in order
    std::optional<VerifyReport> integrity; ///< audit: of the whole register
    QString fingerprint;                   ///< audit: SHA-256 of the assessment's export, lower-case hex
    PartnerDirectory others;               ///< review: whom the register's other assessments asked
};

} // namespace dueregard
