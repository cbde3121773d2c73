// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/benchmarks/Table.h"

namespace dueregard::bench {

/// Where sections put their files: an empty folder on the disk that holds the build, theirs alone.
struct Setting {
    QString folder;
    QString file(const QString &name) const { return folder + u'/' + name; }
};

Report measureStart(const Setting &setting);
Report measureSave(const Setting &setting);
Report measureOpen(const Setting &setting);
Report measureKeys(const Setting &setting);
Report measureCoverage(const Setting &setting);
Report measureReport(const Setting &setting);

/// Saves one field of the register's only assessment a few times, and prints "saved" after each, so that a tracer sees
/// which system calls belong to a save. The exit code.
int saveForTracing(const QString &registerPath);

} // namespace dueregard::bench
