// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/storage/Database.h"
#include "core/storage/SaveBatch.h"

#include <optional>

namespace dueregard {

/// What a purge erases. Empty members mean "all": an assessment alone is everything of it.
struct PurgeScope {
    QString assessment; ///< UUID; never empty
    QString entity;     ///< "answer" or a record kind's name
    QString entityId;   ///< record id, or the answer's row
    QString field;      ///< question id or record field; with `entity` "answer" and no field: every answer
    /// Only for one field: wordings other than this one go. The field keeps this wording where it has it, and its history begins
    /// again with it.
    std::optional<Value> kept = std::nullopt;

    /// The one field that is meant, when it is one.
    std::optional<FieldKey> oneField() const;
};

/// The append-only change log. Each entry's hash covers the entry before it, so that an edit from outside shows; texts enter
/// only as a salted hash, so that a purge can erase them (with the salt) and verify() still says "removed", not "tampered".
/// Long texts are kept as differences, with a full text every 20th entry of a field at the latest.
class ChangeLog {
public:
    explicit ChangeLog(Database &database) : m_database(database) {}

    /// Appends in order, giving sequence numbers. Call inside a transaction.
    Result<void> append(const QString &assessment, const QList<Change> &changes);

    /// Entries of an assessment in order of sequence, with whole texts. Purged ones have operation as it was, blank values
    /// and the note "removed". Where entries are missing that a text builds on, it is blank and the note is "lost".
    Result<QList<Change>> history(const QString &assessment) const;
    /// The same of one field.
    Result<QList<Change>> history(const QString &assessment, const FieldKey &field) const;

    /// Erases texts and salts of the scope's entries and appends a "purge" entry, which is followed by one with the wording that
    /// was kept, if any. Call inside a transaction, after the records were purged.
    Result<void> purge(const PurgeScope &scope, const QString &reason, const QString &actor, const QDateTime &at);

    struct Verdict {
        qint64 entries = 0;
        qint64 removed = 0;     ///< purged, each covered by a purge entry
        QList<qint64> tampered; ///< sequence numbers (at most 100) where something does not fit
    };
    Result<Verdict> verify() const;

private:
    struct Last {
        qint64 sequence = 0;
        int depth = 0;
        bool known = false; ///< its text can be had: not purged
        QString kind;
        QString text;
    };
    Result<Last> lastOf(const QString &assessment, const Change &change) const;
    Result<QList<Change>> read(const QString &where, const QVariantList &values) const;

    Database &m_database;
};

} // namespace dueregard
