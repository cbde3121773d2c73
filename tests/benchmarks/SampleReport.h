// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"

namespace dueregard::bench {

/// A report of everything in the assessment: a heading and the words for each answer, a card for each record.
ReportDocument sampleReport(const Assessment &assessment);

} // namespace dueregard::bench
