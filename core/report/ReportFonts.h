// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace dueregard {

// Reports never depend on the fonts of the machine, except for scripts that none of the bundled fonts has (Chinese, emoji …).

/// Makes Noto Sans (Latin, Greek, Cyrillic) known to this process. Needs a QGuiApplication. Cheap after the first call, and
/// safe on any thread.
void loadReportFonts();

/// The bundled family for the script of `character`, or nothing: Arabic, Bengali, Devanagari, Gujarati, Gurmukhi, Hebrew and
/// Tamil. The first question about a script makes its font known to this process. On any thread.
QString reportFontFor(char32_t character);

/// Families to set `text` in, in the order of preference: those of its scripts, then Noto Sans.
QStringList reportFontFamilies(QStringView text = {});

} // namespace dueregard
