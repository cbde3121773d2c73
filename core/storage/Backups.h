// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/ChangeLog.h"
#include "core/storage/Database.h"

#include <QDateTime>

namespace dueregard {

/// Writes one closed, checked copy of the open database to `to`, which must not exist: first under a name of its own beside
/// it, then renamed. InUse when a writer is at work; DiskFull, CannotWrite and the like leave nothing behind.
Result<void> copyRegister(Database &database, const QString &to);

/// Dated copies of one register in a folder, thinned as they age: the last three of today, one a day for a week, one a week
/// for five weeks, one a month for a year.
class Backups {
public:
    struct Copy {
        QString path;
        QDateTime at; ///< UTC, from its name
        qint64 size = 0;
    };

    /// The folder that is used when none is named: "Backups" beside the register.
    static QString defaultFolder(const QString &registerPath);

    Backups(const QString &registerPath, const QString &folder);

    QList<Copy> list() const; ///< newest first
    /// The name of a copy made at this moment, or in the next second whose name is free.
    QString freeName(const QDateTime &nowUtc) const;
    /// What was changed last before a copy was made: the assessment's title, which may be empty, and when. NotFound where a
    /// copy holds no assessment. Reads the copy; not for the window's thread.
    struct LastChange {
        QString title;
        QDateTime at; ///< UTC
    };
    static Result<LastChange> lastChange(const QString &copyPath);
    /// Makes a copy unless the newest one holds the same revision, then thins. True when one was made.
    Result<bool> makeIfChanged(Database &database, const QDateTime &nowUtc) const;
    /// Which copies the rule keeps, given the moments of all (newest first) and now.
    static QList<QDateTime> kept(const QList<QDateTime> &moments, const QDateTime &nowUtc);
    /// Puts a copy in the place of the register, which must be closed here and locked by nobody. What was there before
    /// becomes a dated copy itself. Damaged when the copy is not in order; then nothing changes.
    Result<void> restore(const QString &copyPath, const QDateTime &nowUtc) const;
    /// Erases the scope from every copy, as Register::purge() does from the register.
    Result<void> purge(const PurgeScope &scope, const QString &reason, const QString &actor, const QDateTime &nowUtc) const;

private:
    QString nameFor(const QDateTime &at) const;
    QString m_registerPath;
    QString m_folder;
    QString m_base;
};

} // namespace dueregard
