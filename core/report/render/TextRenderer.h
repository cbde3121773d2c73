// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"
#include "core/report/ReportDocument.h"

#include <QByteArray>

namespace dueregard {

/// Writes a document as plain text for pasting into another program: a paragraph is one line however long, headings are
/// underlined, items keep their bullets, a table is one "label: value" line a cell with an empty line between rows, a picture
/// is its alternative, and the address of a link follows its paragraph in square brackets. The contents are left out. May be
/// called on any thread.
namespace TextRenderer {

/// The text.
QString text(const ReportDocument &document);
/// The same as the bytes of a file: UTF-8 without a byte order mark, lines ending with a line feed.
Result<QByteArray> render(const ReportDocument &document);

} // namespace TextRenderer

} // namespace dueregard
