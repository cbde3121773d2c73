// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"

namespace dueregard::bench {

/// The text of a report as a flat OpenDocument: headings and paragraphs, one for each line, item and cell.
QByteArray flatOdt(const ReportDocument &document);

} // namespace dueregard::bench
