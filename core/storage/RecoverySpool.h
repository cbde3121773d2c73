// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/ChangeLog.h"

#include <QDateTime>

#include <mutex>

namespace dueregard {

/// Local files that keep what a register could not take (a drive that vanished, a full disk), until it is written after
/// all or the officer decides. One file for each register file: copies share the register's id, and words that were typed
/// in one of them are offered in no other. Only when the file in which they were typed is no longer where it was, because
/// it was moved or its drive is missing, are they offered in any register of the same id; each entry says where it was
/// typed. Of each assessment and run there is one entry, which holds each wording once however often it could not be saved;
/// a file is replaced whole, so that a program that is killed leaves the one before or the one after. Any thread.
class RecoverySpool {
public:
    /// `folder` is made when first needed; empty means no spool.
    RecoverySpool(QString folder, const QString &registerId, const QString &registerPath);

    struct Entry {
        QDateTime at;    ///< UTC, when it could not be saved
        SaveBatch batch; ///< see UnsavedBatch.h: not to be written as it stands
        QString path;    ///< of the register in which it was typed; empty when that is not known
        QString run;     ///< entries of one run were typed in one session: a later one holds what the one before it did
    };
    /// What an earlier session left; damaged entries are skipped.
    QList<Entry> entries() const;

    /// Keeps a batch. False when even that is not possible.
    bool keep(const SaveBatch &batch, const QDateTime &at);
    /// A later save of the assessment is on disk: what this session kept of it up to that batch is out of date.
    void drop(const QString &assessment, quint64 upTo);
    /// The session ends without having saved: what it kept becomes what an earlier session left. True when there was any.
    bool setAside(const QString &assessment);
    /// Forgets what earlier sessions left of one assessment, or of all.
    void forget(const QString &assessment);
    void clear();
    /// Erases what the scope covers from everything that waits. False when it may still be on the disk: tried again, it is
    /// written again. What cannot be read goes as well, for nobody knows what it holds.
    bool purge(const PurgeScope &scope);

private:
    struct File {
        QString name;
        QString path;         ///< of the register
        QList<Entry> earlier; ///< of earlier sessions: stays until it is forgotten
        bool differs = false; ///< the file holds something that is not in here
    };
    static std::optional<File> read(const QString &name);
    bool write(File &file);
    mutable std::mutex m_mutex;
    QList<File> m_files; ///< the first is this register's own; none when there is no spool
    QList<Entry> m_mine; ///< kept by the open session
    QString m_run;
};

} // namespace dueregard
