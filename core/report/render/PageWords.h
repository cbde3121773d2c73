// SPDX-License-Identifier: Apache-2.0
// The words at the foot of every page of an office document.
#pragma once
#include "core/report/ReportDocument.h"

namespace dueregard::PageWords {

struct Part {
    enum class Kind { Text,
                      Number,  ///< of this page
                      Count }; ///< of all pages
    Kind kind = Kind::Text;
    QString text;
};

/// "Page %1 of %2" taken apart, in the order of the document's language.
QList<Part> pageOf(const ReportDocument &document);

/// "EIA-7  ·  Version 0.3  ·  Draft"
QString facts(const ReportDocument &document);

} // namespace dueregard::PageWords
