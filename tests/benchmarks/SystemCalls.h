// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

namespace dueregard::bench {

/// One call that changes or syncs the register or its journal.
struct DiskCall {
    enum class Kind { Write, Sync, DataSync, Truncate };
    enum class File { Register, Journal, Folder };
    Kind kind;
    File file;
    qint64 size = 0;   ///< bytes written, or the length after Truncate
    qint64 offset = 0;
};
using DiskCalls = QList<DiskCall>;

/// What strace wrote (-f -y) about saves to `registerPath`, one list for each; the marker is the program's own "saved".
/// What comes before the first marker is left out.
QList<DiskCalls> savesOf(const QByteArray &trace, const QString &registerPath);

/// A save of one field as strace showed it on Linux with SQLite 3.40: for machines without strace.
QList<DiskCalls> recordedSaves();

/// Does the same calls on files of its own.
class Replay {
public:
    /// `registerPath` is copied to `folder`, so that the files are of the same size.
    Replay(const QString &registerPath, const QString &folder);
    ~Replay();
    Replay(const Replay &) = delete;
    Replay &operator=(const Replay &) = delete;

    /// False when the system refused a call.
    bool run(const DiskCalls &calls);

private:
    int of(DiskCall::File file) const;
    int m_register = -1;
    int m_journal = -1;
    int m_folder = -1;
    QByteArray m_bytes;
};

} // namespace dueregard::bench
