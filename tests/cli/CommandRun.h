// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace dueregard::test {

/// How one run of dueregard-cli went.
struct CommandRun {
    bool finished = false; ///< false: it could not be started, crashed, or took more than two minutes
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

struct CommandSetting {
    QString folder;                     ///< working folder; empty for the test's own
    QMap<QString, QString> environment; ///< added to the test's own; an empty value takes the variable away
    QByteArray input;                   ///< given on stdin
};

/// Runs the built dueregard-cli and waits for it. There is never a display: DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM
/// are taken away, because every command has to work without.
CommandRun runCommand(const QStringList &arguments, const CommandSetting &setting = {});

} // namespace dueregard::test
