// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/SaveBatch.h"

#include <QDateTime>

namespace dueregard {

/// A local file that keeps what a register could not take (a drive that vanished, a full disk), until it is written after
/// all or the officer decides at the next opening. One file for each register, named by the register's id.
class RecoverySpool {
public:
    /// `folder` is made when first needed; empty means no spool.
    RecoverySpool(QString folder, QString registerId);

    struct Entry {
        QDateTime at; ///< UTC, when it could not be saved
        SaveBatch batch;
    };
    /// What an earlier session left; damaged entries are skipped.
    QList<Entry> entries() const;
    bool isEmpty() const;

    /// Keeps a batch. False when even that is not possible.
    bool keep(const SaveBatch &batch, const QDateTime &at);
    /// A later save of the assessment is on disk: entries of it up to that batch are out of date.
    void drop(const QString &assessment, quint64 upTo);
    /// Forgets everything.
    void clear();

private:
    bool write(const QList<QPair<QDateTime, SaveBatch>> &entries);
    QString m_path;
    QList<QPair<QDateTime, SaveBatch>> m_mine; ///< kept by this process
    QList<Entry> m_earlier;                    ///< of an earlier process: stays until clear()
};

} // namespace dueregard
