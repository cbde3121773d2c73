// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/SystemCalls.h"

namespace dueregard::bench {

QList<DiskCalls> recordedSaves()
{
    using Kind = DiskCall::Kind;
    using File = DiskCall::File;
    constexpr qint64 page = 4096;
    const QList<qint64> pages{0, 1, 5, 7, 17, 20, 169}; // changed by each of the saves that were traced

    // SQLite's rollback journal: a header, each page as it was with its number before and a checksum after, a sync, the
    // count of pages, a sync; then the pages, a sync; then an empty journal, a sync.
    DiskCalls calls{{Kind::Write, File::Journal, 512, 0}};
    qint64 at = 512;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        calls.append({Kind::Write, File::Journal, 4, at});
        calls.append({Kind::Write, File::Journal, page, at + 4});
        calls.append({Kind::Write, File::Journal, 4, at + 4 + page});
        at += page + 8;
    }
    calls.append({Kind::DataSync, File::Journal});
    calls.append({Kind::Write, File::Journal, 12, 0});
    calls.append({Kind::DataSync, File::Journal});
    for (const qint64 number : pages)
        calls.append({Kind::Write, File::Register, page, number * page});
    calls.append({Kind::DataSync, File::Register});
    calls.append({Kind::Truncate, File::Journal, 0, 0});
    calls.append({Kind::DataSync, File::Journal});
    return {calls};
}

} // namespace dueregard::bench
