// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"

namespace dueregard {

/// The style sheet of a document's web page. Holds none of < > & ", so that it reads the same in HTML and in XML. Light and
/// dark, 320 pixels and paper; every pair of colours has a contrast of at least 4.5 to 1.
QString htmlStyle(const ReportDocument &document, int smallestPoints);

/// Text as a string of a style sheet, quotes included.
QString cssString(const QString &text);

} // namespace dueregard
