// SPDX-License-Identifier: Apache-2.0
// How blocks and runs look in an editor, and the marks by which they are known again.
#pragma once
#include "core/domain/RichText.h"

#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextListFormat>
#include <QTextTableFormat>

namespace dueregard::richformat {

QTextCharFormat charFormat(const Run &run, Block::Kind kind, int level);
QTextBlockFormat blockFormat(Block::Kind kind, int level, bool inTable = false);
QTextListFormat listFormat(int level, bool ordered);
QTextTableFormat tableFormat(int headerRows);

/// The look of a format as a run without text.
Run runOf(const QTextCharFormat &format);
Block::Kind kindOf(const QTextBlock &block);
int levelOf(const QTextBlock &block);
bool isOrdered(const QTextBlock &block);
Runs runsOf(const QTextBlock &block);

} // namespace dueregard::richformat
