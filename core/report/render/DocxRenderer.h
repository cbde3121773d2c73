// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/report/ReportDocument.h"

namespace dueregard {

/// Writes a report as a Word document (Office Open XML, transitional). Any thread; pictures need a QGuiApplication, without
/// one they are told in words.
namespace DocxRenderer {

/// The bytes of a whole file that has been read back. Headings, lists, tables with header rows, alternatives, languages and
/// the contents are what they are called, so that Word and screen readers see them. Page numbers in the contents are those
/// of our own pages until Word is told to update them: a file that asks for it would ask every reader a question when it is
/// opened. `largePrintPoints`: 0 for the standard sizes, else no text has fewer points. The same document gives the same
/// bytes. Internal when it does not verify.
Result<QByteArray> render(const ReportDocument &document, int largePrintPoints = 0);

} // namespace DocxRenderer

} // namespace dueregard
