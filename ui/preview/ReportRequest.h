// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/Assessment.h"
#include "core/engagement/PartnerDirectory.h"
#include "core/pack/Pack.h"
#include "core/report/ReportProfile.h"

#include <memory>

namespace dueregard {

/// What a report is made from: copies, so that the officer may type on meanwhile.
struct ReportRequest {
    Assessment assessment;
    std::shared_ptr<const Pack> pack; ///< shared with the session; neither is certain to outlive the other
    ReportProfile profile;
    QDateTime nowUtc;
    QDate today;
    PartnerDirectory others = {}; ///< whom the register's other assessments asked
};

} // namespace dueregard
