// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace dueregard {

/// Makes the bundled fonts (Noto Sans, Noto Sans Bengali) known to this process; the window uses them as a fallback too.
/// Needs a QGuiApplication. Cheap after the first call, and safe on any thread.
void loadReportFonts();

/// "Noto Sans", "Noto Sans Bengali": in the order of preference.
QStringList reportFontFamilies();

} // namespace dueregard
