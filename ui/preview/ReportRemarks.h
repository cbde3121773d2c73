// SPDX-License-Identifier: Apache-2.0
// What to know before a report leaves. All of them may be called on any thread.
#pragma once
#include "ui/preview/MadeReport.h"
#include "ui/preview/ReportRequest.h"

namespace dueregard::remarks {

/// What stops the gate that the set is for, then the steps that nobody has begun.
QList<ReportRemark> missingFrom(const ReportRequest &request);
} // namespace dueregard::remarks
