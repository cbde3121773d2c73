// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/PageList.h"

namespace dueregard {

/// Where `length` characters of the fragment's text from `from` on stand on the page, from ascender to descender. What of them
/// stands beyond the text's end is nowhere; empty when that is all. Needs the fonts that the pages were made with.
QRectF extentOf(const PageList &list, const TextFragment &fragment, qsizetype from, qsizetype length);

} // namespace dueregard
