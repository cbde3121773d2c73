// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/PageList.h"

namespace dueregard::bench {

/// Pages as lines of text, for a program that knows nothing of ours: "size W H"; "font WEIGHT ITALIC FAMILY" for each face;
/// "page"; "rect X Y W H COLOUR"; "text X Y SIZE FONT COLOUR WORDS". Points, y down, baselines.
QByteArray pageFile(const PageList &list);

} // namespace dueregard::bench
