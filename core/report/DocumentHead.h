// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportContext.h"

namespace dueregard {

/// Everything that names a document made from one assessment, in the report's language: title, subject, organisation, reference,
/// version, date, and the words that pages need. `name` is what kind of document it is. Status and marking are left to the caller,
/// but for the notice of a demonstration record.
void nameDocument(const ReportContext &context, const QString &name, ReportDocument &document);

} // namespace dueregard
