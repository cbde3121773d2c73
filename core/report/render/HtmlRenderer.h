// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/report/ReportDocument.h"

#include <QByteArray>

namespace dueregard {

/// Writes a document as one self-contained web page: HTML5 that is well-formed XML too, no script, nothing fetched from
/// anywhere, usable at 320 pixels, in the dark, and on paper. May be called on any thread.
namespace HtmlRenderer {

/// The bytes of the page in UTF-8. `smallestPoints` 16 or 18 gives large print: no text is smaller; 0 is the reader's own
/// size. The title is the only heading of level 1 and levels are never skipped, whatever the document holds. Internal when
/// the page that was made cannot be read back.
Result<QByteArray> render(const ReportDocument &document, int smallestPoints = 0);

} // namespace HtmlRenderer

} // namespace dueregard
