// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/LayoutTheme.h"
#include "core/report/layout/PageList.h"

namespace dueregard {

/// Sets a document on pages. May be called on any thread (the application object must exist); loads the bundled fonts
/// itself. Text never shrinks and never leaves the text area: long words are broken, wide tables become cards.
namespace Paginator {

PageList paginate(const ReportDocument &document, const LayoutTheme &theme);

} // namespace Paginator

} // namespace dueregard
