// SPDX-License-Identifier: Apache-2.0
// Small makers of blocks that every section uses.
#pragma once
#include "core/report/ReportDocument.h"

namespace dueregard {

QString plain(const Runs &runs);
/// The first so many words, with "…" if there are more.
QString shortened(const QString &text, int words);
/// The first sentence; cut between words when it is longer than `words`.
QString firstSentence(const QString &text, int words);
int countWords(const QString &text);

ReportBlock makeHeading(int level, const QString &text, const BlockSource &source = {}, bool inContents = true);
ReportBlock makeText(const QString &text, const BlockSource &source = {}, ParagraphBlock::Style style = ParagraphBlock::Style::Body);
ReportBlock makeNote(const QString &text, const BlockSource &source = {});
KeyValue makePair(const QString &label, const QString &value, const BlockSource &source = {});

/// A long answer as blocks. Its own headings come at `headingLevel` and below, and stay out of the contents.
ReportBlocks makeBlocks(const RichText &text, int headingLevel, const BlockSource &source = {});
/// A long answer as the paragraphs of a cell or value: items begin with their bullet, cells are joined.
QList<Runs> paragraphs(const RichText &text);

TableBlock::Cell makeCell(const QString &text, const BlockSource &source = {});
TableBlock::Cell makeCell(const QList<Runs> &paragraphs, const BlockSource &source = {});
/// A table of figures or short texts as an officer typed it; columns that hold only numbers are set right.
TableBlock makeTable(const QString &caption, const QStringList &headings, const QList<QStringList> &rows);
/// Gives each column a share that fits its texts.
void weighColumns(TableBlock &table);

/// Takes out columns that hold nothing in any row, except the first.
void dropEmptyColumns(TableBlock &table);

void append(ReportBlocks &to, ReportBlocks blocks);

} // namespace dueregard
