// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/Result.h"

#include <QDateTime>

#include <memory>

namespace dueregard {

/// Says to others who is working in a register: a small file beside it, ".~NAME.lock", with a heartbeat. It informs and never
/// protects: SQLite's own locks and the revision check of the writer do that.
class RegisterLock {
public:
    struct Holder {
        QString who;  ///< as in the officer's profile
        QString user; ///< log-in name
        QString host;
        qint64 pid = 0;
        QDateTime since; ///< UTC
        QDateTime beat;  ///< UTC, by the holder's clock
        QString token;
        QString birth; ///< which process of that number it is: ProcessLife::birth
        bool isEmpty() const { return token.isEmpty(); }
    };
    enum class Take { IfFree,
                      Anyway };

    /// A lock whose heart has not beaten for so long belongs to nobody any more, on whichever host it was taken. So no crash
    /// shuts anybody out for good, whatever the system tells about processes.
    static constexpr int timeToLive = 10 * 60; // seconds
    static constexpr int heartbeat = 60;       // seconds

    /// InUse when somebody holds it (`holder` is filled in), CannotWrite when the folder takes no file. Nobody holds a lock
    /// that has not beaten for timeToLive, nor one of this host whose process has ended; a zombie has ended, and a process
    /// that has been given the same number since is another one. Those are taken over. `Anyway` also takes one that is held:
    /// the officer was asked, and its holder is told at the next beat.
    static Result<std::unique_ptr<RegisterLock>> acquire(const QString &registerPath, const Holder &self, Take take, Holder *holder = nullptr);
    /// Deletes the file if it is still ours.
    ~RegisterLock();
    RegisterLock(const RegisterLock &) = delete;
    RegisterLock &operator=(const RegisterLock &) = delete;

    /// Renews the heartbeat. False when somebody else has taken the lock: then it is not ours any more.
    bool beat(const QDateTime &nowUtc);

    static QString pathFor(const QString &registerPath);
    /// Who holds it; empty when nobody does or the file cannot be read.
    static Holder read(const QString &lockPath);
    /// This process, on this host, as `who`.
    static Holder self(const QString &who, const QDateTime &nowUtc);

private:
    RegisterLock(QString path, Holder self) : m_path(std::move(path)), m_self(std::move(self)) {}
    QString m_path;
    Holder m_self;
};

} // namespace dueregard
