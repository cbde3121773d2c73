// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QElapsedTimer>
#include <QList>

namespace dueregard::bench {

/// The smallest figure that at least `share` (0 to 1) of the figures do not exceed. There must be at least one.
double percentile(QList<double> figures, double share);
inline double median(const QList<double> &figures) { return percentile(figures, 0.5); }

/// Milliseconds since `timer` started, with its full resolution.
inline double millisecondsOf(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

} // namespace dueregard::bench
