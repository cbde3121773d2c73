// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/SaveBatch.h"
#include "core/storage/Verify.h"

namespace dueregard {

/// What the audit set prints beside the record itself. Whoever has the register open reads it; core/report never does.
struct ReportMaterial {
    QList<Change> changes;                 ///< of this assessment, in order
    std::optional<VerifyReport> integrity; ///< of the whole register
    QString fingerprint;                   ///< SHA-256 of the assessment's export, lower-case hex
};

} // namespace dueregard
