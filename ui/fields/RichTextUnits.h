// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/domain/RichText.h"

class QTextBlock;
class QTextDocument;

namespace dueregard {

/// One block of a long answer and where it stands in the editor's document.
struct RichTextUnit {
    Block block;
    int start = 0; ///< first position in the block
    int end = 0;   ///< position before its separator
    bool table = false;
};

/// Reads what a document holds, looking at our own marks alone. Blocks that have not changed since the last time cost
/// nothing; whoever sees one change calls forgetReading().
QList<RichTextUnit> readUnits(const QTextDocument &document);
void forgetReading(QTextBlock block);

} // namespace dueregard
