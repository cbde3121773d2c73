// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/SystemCalls.h"

namespace dueregard::bench {

QList<DiskCalls> recordedSaves()
{
    return {};
}

} // namespace dueregard::bench
