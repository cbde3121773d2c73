// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/report/ReportDocument.h"

namespace dueregard {

/// Writes a report as an OpenDocument text (ODF 1.3). Any thread.
namespace OdtRenderer {

/// The bytes of a whole file that has been read back. Headings, lists, tables with header rows, alternatives, languages and
/// the contents are what they are called, so that other programs and screen readers see them. `largePrintPoints`: 0 for the
/// standard sizes, else no text has fewer points. The same document gives the same bytes. Internal when it does not verify.
Result<QByteArray> render(const ReportDocument &document, int largePrintPoints = 0);

} // namespace OdtRenderer

} // namespace dueregard
