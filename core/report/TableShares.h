// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/report/TableProtection.h"

namespace dueregard::Suppression {

/// A percentage that somebody who reads a published table can turn into a count which it withholds.
struct TellingShare {
    QString subject;      ///< whom the part counts (TableCells::subject)
    double share = 0;     ///< of 100
    bool roughly = false; ///< in whole numbers it tells nothing: only decimals do
};

/// Of each count, the shares of the numbers that it can be a part of: counts of its row, the total and the sum of its column and row,
/// and `known`, numbers beside the table. A small part is told by any such share; one that prints tells a whole that does not
/// where the share is exact enough.
QList<TellingShare> tellingShares(const TableCells &cells, const TableValue &published, const QList<qint64> &known);

/// Withholds in `out`, the published form of `sheets`, the percentages that tell what another of the tables withholds: a count
/// with the same labels, or a part of so few that only their number explains all percentages of a row or column; and the rest
/// of a hundred that one of them is had from.
void withholdShares(const std::vector<Sheet> &sheets, QList<SuppressedTable> &out);

} // namespace dueregard::Suppression
