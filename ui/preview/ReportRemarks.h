// SPDX-License-Identifier: Apache-2.0
// What to know before a report leaves. All of them may be called on any thread.
#pragma once
#include "ui/preview/MadeReport.h"
#include "ui/preview/ReportRequest.h"

namespace dueregard::remarks {

/// What stops the gate that the set is for, then the steps that nobody has begun.
QList<ReportRemark> missingFrom(const ReportRequest &request);
/// What readers would stumble over in `document`, and who could be recognised in it; what must be mended comes first.
QList<ReportRemark> checkedIn(const ReportDocument &document, const ReportRequest &request);
/// What a public copy does not say, and why. Nothing for an internal copy.
QList<ReportRemark> leftOutOf(const ReportRequest &request);

} // namespace dueregard::remarks
