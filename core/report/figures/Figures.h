// SPDX-License-Identifier: Apache-2.0
// Pictures of a report. Each is drawn once, as vectors, with an alternative in words made from the same data; the table of
// that data follows in the report. A picture for which there is not enough to show is not made. Nothing is told by colour
// alone: directions have a pattern and words, bars a pattern and figures.
#pragma once
#include "core/intersections/PairGrid.h"
#include "core/report/ReportContext.h"

#include <QSet>

namespace dueregard::figures {

/// A picture that would not be readable on one page is drawn in several, as equal as can be.
struct Part {
    qsizetype first = 0;
    qsizetype count = 0;
};
QList<Part> partsOf(qsizetype all, qsizetype most);
/// Its caption; with several parts, which one it is.
QString partCaption(const ReportContext &context, const QString &caption, qsizetype part, qsizetype parts);

/// Characteristics by aim. The table of the same cells is the caller's.
void impactMatrix(const ReportContext &context, ReportBlocks &out);
/// An impact for which nobody chose an option is one of every change, not of leaving things as they are.
bool concerns(const Impact &impact, const Option &option);
/// Characteristics by option, when there are several.
void optionComparison(const ReportContext &context, ReportBlocks &out);
/// Shares of those affected beside shares of the comparator, with their table.
void evidenceProfile(const ReportContext &context, ReportBlocks &out);
/// What happened and will happen when, with its table.
void timeline(const ReportContext &context, ReportBlocks &out);
/// Which pairs of characteristics were looked at together, with their table. Nothing where there is no pair.
void pairTriangle(const ReportContext &context, const PairGrid &grid, ReportBlocks &out);

/// One bar: its length, and the figure as it prints.
struct Bar {
    QString label;
    double value = 0;
    QString shown;
};
struct BarWords {
    QString caption;   ///< of picture and table
    QString label;     ///< heading of the bars' names
    QString value;     ///< heading of the figures
    double full = 100; ///< the length of the axis
    BlockSource source;
};
/// Bars under one another on one axis, with their table. A value of 0 has no bar, only its figure.
void bars(const ReportContext &context, const BarWords &words, const QList<Bar> &bars, ReportBlocks &out);
/// The shares of single groups and of the combination beside each other (intersectionality.md §7.6), for those pieces of evidence
/// that are cross-tabulated, say where and when they come from, and count at least 30 people for each figure.
void sideBySide(const ReportContext &context, const QSet<QString> &evidence, ReportBlocks &out);

} // namespace dueregard::figures
