// SPDX-License-Identifier: Apache-2.0
// How the columns of a table share the width, and when a table is better told row by row. The same for every output that
// has pages.
#pragma once
#include "core/report/ReportDocument.h"
#include "core/report/layout/LayoutTheme.h"

namespace dueregard {

/// Widths in points, together `width`: by weight, but columns that are too narrow for their longest word take from those
/// that have room.
std::vector<double> tableColumnWidths(const TableBlock &table, const LayoutTheme &theme, double width);

/// Whether the table is set as cards, one row after the other: a text is too long for a cell, a column too narrow for its
/// longest word, or, in large print, the columns so narrow that the rows take less room as cards.
bool isSetAsCards(const TableBlock &table, const LayoutTheme &theme, const std::vector<double> &widths);

/// Width in points of the labels of key and value pairs that take `width` together: the theme's share, or more where a label's
/// longest word would be broken, up to half.
double labelColumnWidth(const QList<KeyValue> &pairs, const LayoutTheme &theme, double width);

int wordsOf(const TableBlock::Cell &cell);

/// What the header rows say about a column.
QString headingOfColumn(const TableBlock &table, size_t column);

} // namespace dueregard
