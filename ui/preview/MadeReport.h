// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"
#include "core/report/ReportProfile.h"
#include "core/report/layout/PageList.h"

#include <memory>

namespace dueregard {

/// A report as it was made once: what it says, where everything stands, and for whom.
struct MadeReport {
    ReportDocument document;
    PageList pages;
    ReportProfile profile;
};

/// Shared because pages on screen, the writer of the PDF on its thread and a print job each need the report that the officer
/// saw, and a newer one may take its place on screen before they are done.
using MadeReportPtr = std::shared_ptr<const MadeReport>;

} // namespace dueregard
