// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/Statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace dueregard::bench {

double percentile(QList<double> figures, double share)
{
    assert(!figures.isEmpty());
    std::sort(figures.begin(), figures.end());
    const auto rank = qsizetype(std::ceil(share * double(figures.size())));
    return figures[qBound<qsizetype>(0, rank - 1, figures.size() - 1)];
}

} // namespace dueregard::bench
