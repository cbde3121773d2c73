// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"

namespace dueregard::test {

/// Markup, scripts, entities, control characters, marks of direction, formulas, emoji and half a surrogate in one line.
QString hostileText();
/// A word of 100,000 letters.
QString endlessWord();

/// The made-up assessment with hostile text in every answer and every text of every record; what was a code stays one.
Assessment hostileAssessment();

/// A document with one block of every kind and hostile text in every field of it, links and languages included.
ReportDocument hostileDocument();

} // namespace dueregard::test
