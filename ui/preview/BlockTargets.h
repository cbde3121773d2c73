// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/layout/PageList.h"

namespace dueregard {

/// Some words on a page that come from one place of the questionnaire.
struct BlockTarget {
    QRectF rect;        ///< points, on its page
    BlockSource source; ///< never empty
    QString text;       ///< the words, as they are read out
};

/// The words of a page by where they come from, in reading order. Neighbours from one place are one target; words of the
/// report itself are in none.
QList<BlockTarget> blockTargets(const PageList &list, int page);

} // namespace dueregard
