// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/Child.h"

#include <QCoreApplication>
#include <QProcess>

namespace dueregard::bench {

namespace {
constexpr int patience = 120; // s
}

QString siblingProgram(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

ChildRun runChild(const QString &program, const QStringList &arguments, const QByteArray &until)
{
    QProcess launcher;
    launcher.setStandardInputFile(QProcess::nullDevice());
    launcher.start(siblingProgram(QStringLiteral("dueregard_bench_launch")),
                   QStringList{QString::number(patience), QString::fromUtf8(until), program} + arguments);
    ChildRun run;
    if (!launcher.waitForFinished((patience + 10) * 1000)) {
        launcher.kill();
        launcher.waitForFinished();
        return run;
    }
    run.output = launcher.readAllStandardOutput();
    const qsizetype end = run.output.lastIndexOf("\nlaunched ");
    if (end < 0)
        return run;
    const QList<QByteArray> words = run.output.mid(end).simplified().split(' ');
    run.output.truncate(end);
    run.ok = words.value(3) == "0";
    run.milliseconds = words.value(1).toDouble();
    run.peakMegabytes = words.value(2).toDouble() / 1024;
    return run;
}

} // namespace dueregard::bench
