// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/ReportDocument.h"

namespace dueregard::test {

/// A short document with every kind of block, two languages, links and a table with two header rows.
ReportDocument everyBlock();

/// A small drawing with words on it.
Drawing sampleDrawing();

} // namespace dueregard::test
