// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dueregard::bench {

/// How a program ran, seen from outside.
struct ChildRun {
    bool ok = false;          ///< started, ended with 0, and said what was waited for
    double milliseconds = 0;  ///< from just before fork
    double peakMegabytes = 0; ///< of the largest process among it and those it waited for (ru_maxrss)
    QByteArray output;        ///< standard output and standard error
};

/// Runs a program with our environment. The clock stops at the first line that starts with `until`, or at the end. It is
/// killed after two minutes.
ChildRun runChild(const QString &program, const QStringList &arguments, const QByteArray &until = {});

/// A program built beside this one.
QString siblingProgram(const QString &name);

} // namespace dueregard::bench
