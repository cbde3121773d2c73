// SPDX-License-Identifier: Apache-2.0
#include "core/storage/ProcessLife.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_UNIX)
#include <cerrno>
#include <csignal>
#endif
#if defined(Q_OS_MACOS)
#include <sys/sysctl.h>
#elif defined(Q_OS_LINUX)
#include <QFile>
#endif

namespace dueregard {

#if defined(Q_OS_WIN)

ProcessLife ProcessLife::of(qint64 pid)
{
    const HANDLE process = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid));
    if (!process)
        return {.running = ::GetLastError() != ERROR_INVALID_PARAMETER, .birth = {}};
    ProcessLife life;
    DWORD code = 0;
    if (::GetExitCodeProcess(process, &code))
        life.running = code == STILL_ACTIVE; // somebody may hold on to a process that has ended
    FILETIME created, ended, kernel, user;
    if (::GetProcessTimes(process, &created, &ended, &kernel, &user))
        life.birth = QString::number((quint64(created.dwHighDateTime) << 32) | created.dwLowDateTime);
    ::CloseHandle(process);
    return life;
}

#else

ProcessLife ProcessLife::of(qint64 pid)
{
    // 0 and below mean groups of processes, and no process at all.
    if (pid <= 0 || (::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH))
        return {.running = false, .birth = {}};
    ProcessLife life;
#if defined(Q_OS_LINUX)
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (!file.open(QIODevice::ReadOnly) || !boot.open(QIODevice::ReadOnly))
        return life; // processes of others may be hidden
    // "pid (name) state …": the name may hold brackets and spaces. The 22nd is the start, in ticks since the computer's.
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 20)
        return life;
    life.running = fields[0] != "Z" && fields[0] != "X";
    life.birth = QString::fromLatin1(boot.readAll().trimmed() + '/' + fields[19]);
#elif defined(Q_OS_MACOS)
    struct kinfo_proc info = {};
    size_t size = sizeof info;
    int what[] = {CTL_KERN, KERN_PROC, KERN_PROC_PID, static_cast<int>(pid)};
    if (::sysctl(what, 4, &info, &size, nullptr, 0) != 0 || size == 0)
        return life;
    life.running = info.kp_proc.p_stat != SZOMB;
    life.birth = QStringLiteral("%1.%2").arg(qint64(info.kp_proc.p_starttime.tv_sec)).arg(qint64(info.kp_proc.p_starttime.tv_usec));
#endif
    return life;
}

#endif

} // namespace dueregard
