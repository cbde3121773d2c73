// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/CommandRun.h"

#include <QProcess>

namespace dueregard::test {

CommandRun runCommand(const QStringList &arguments, const CommandSetting &setting)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(variable));
    for (auto it = setting.environment.begin(); it != setting.environment.end(); ++it) {
        if (it.value().isEmpty())
            environment.remove(it.key());
        else
            environment.insert(it.key(), it.value());
    }

    QProcess process;
    process.setProcessEnvironment(environment);
    if (!setting.folder.isEmpty())
        process.setWorkingDirectory(setting.folder);
    process.start(QStringLiteral(DUEREGARD_CLI_PROGRAM), arguments);
    CommandRun run;
    if (!process.waitForStarted())
        return run;
    process.write(setting.input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(120000);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    run.finished = ended && process.exitStatus() == QProcess::NormalExit;
    run.exitCode = run.finished ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace dueregard::test
