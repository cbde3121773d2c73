// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/PrintedNumbers.h"
#include "core/report/ReportDocument.h"
#include "core/report/ReportProfile.h"
#include "core/report/layout/PageList.h"

#include <memory>

namespace dueregard {

/// One thing to look at before a report leaves.
struct ReportRemark {
    QString words;
    BlockSource where;     ///< may be empty
    bool personal = false; ///< may tell who somebody is
};

/// A report as it was made once: what it says, where everything stands, for whom, and what to know before it leaves.
struct MadeReport {
    ReportDocument document;
    PageList pages;
    ReportProfile profile;
    QList<ReportRemark> missing;  ///< what stops the gate that this set is for, and steps that nobody has begun
    QList<ReportRemark> checked;  ///< what readers would stumble over
    QList<ReportRemark> leftOut;  ///< by a public copy
    QList<PrintedNumber> printed; ///< by a public copy, in its tables
};

/// Shared because pages on screen, the writer of the PDF on its thread and a print job each need the report that the officer
/// saw, and a newer one may take its place on screen before they are done.
using MadeReportPtr = std::shared_ptr<const MadeReport>;

} // namespace dueregard
