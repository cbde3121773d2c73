// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/report/layout/Paginator.h"

namespace dueregard {

/// Writes pages as a PDF. May be called on any thread.
namespace PdfRenderer {

/// The bytes of a whole PDF with metadata, language and bookmarks, its fonts embedded as subsets. Text extraction gives
/// back what was typed. What is returned has been read back and has every page. The same list gives the same bytes.
/// Internal when it does not verify; Cancelled when `progress` (pages written, of all) says stop.
Result<QByteArray> render(const PageList &list, const ReportDocument &document, const PaginationProgress &progress = {});
/// The same of pages that nobody needs afterwards: each is let go once it is written, so that a thousand take less memory.
Result<QByteArray> render(PageList &&list, const ReportDocument &document, const PaginationProgress &progress = {});

} // namespace PdfRenderer

} // namespace dueregard
