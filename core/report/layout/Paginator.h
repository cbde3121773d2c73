// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/LayoutTheme.h"
#include "core/report/layout/PageList.h"

#include <functional>
#include <optional>

namespace dueregard {

/// Told now and then how much is done. False means stop. Called on the thread that works.
using PaginationProgress = std::function<bool(int done, int total)>;

/// Sets a document on pages. May be called on any thread (the application object must exist); loads the bundled fonts
/// itself. Text never shrinks and never leaves the text area: long words are broken, wide tables become cards.
namespace Paginator {

PageList paginate(const ReportDocument &document, const LayoutTheme &theme);
/// The same, telling how far it is (blocks placed, of all). Nothing when `progress` says stop.
std::optional<PageList> paginate(const ReportDocument &document, const LayoutTheme &theme, const PaginationProgress &progress);

} // namespace Paginator

} // namespace dueregard
